#pragma once

#include "app/base/Result.h"
#include "app/vault/KeyPolicy.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

#include <functional>

namespace kk::shop {

/// What the owner chose for this shop; kept in the vault.
struct ShopSettings {
    QString shopName;
    QString shopKind;                ///< "coffee-tea", "clothes", …
    int idleMinutes = 5;             ///< 1 to 60
    QString backupFolder;
    enum class Rhythm { Never, Daily, Weekly } backupRhythm = Rhythm::Daily;
    /// Per field what is kept: everything, a part (birth date as month, note left out of lists) or nothing.
    enum class Keep { All, Part, Nothing };
    QHash<QString, Keep> keep;       ///< by field key; fields not named are kept
    bool isSample = false;           ///< the sample shop: an amber band says so
    bool operator==(const ShopSettings &) const = default;
};

struct VaultInfo {
    int schema = 0;
    QString cipherVersion;
    qint64 bytes = 0;
    qint64 customers = 0;
    qint64 sourceRecords = 0;
    qint64 sales = 0;
    qint64 saleLines = 0;
    qint64 consentEvents = 0;
    qint64 ledgerEntries = 0;
    std::optional<Instant> lastSale;
};

struct CheckReport {
    bool pagesOk = false;            ///< HMAC of every page
    bool structureOk = false;        ///< integrity_check and foreign keys
    bool auditOk = false;
    bool searchOk = false;           ///< the search index agrees with the customers
    bool balancesOk = false;         ///< derived values (sums per customer) agree with their sources
    bool ledgerOk = true;            ///< the loyalty ledger is sealed, and replaying it gives the same entries
    bool ledgerIsBehind = false;     ///< … which could not be compared: something came in since the last run
    QStringList problems;            ///< plain sentences
    bool ok() const { return problems.isEmpty(); }
};

struct BackupView {
    Instant madeAt{};
    QString path;
    qint64 bytes = 0;
    bool verified = false;
};

/// What happens on Vandaag: figures and what needs doing.
struct Overview {
    qint64 customers = 0;
    qint64 boughtThisYear = 0;
    qint64 salesKnown = 0;           ///< sales of the last 90 shop days with a known customer
    qint64 salesAll = 0;
    qint64 cameBack = 0;             ///< customers of the last 90 days with two purchases or more
    qint64 boughtLast90 = 0;
    struct Day { QDate day; qint64 known = 0; qint64 unknown = 0; };
    QList<Day> lastDays;             ///< the last six days with sales, oldest first
    std::optional<Instant> lastBackup;
    bool backupDue = false;
    std::optional<Instant> lastImport;
    qint64 rejectedOpen = 0;
};

/// Settings, backups, checks. Blocking; call from a background thread or the command line.
class SafetyDesk {
public:
    using ProgressFunction = std::function<void(double fraction)>;

    SafetyDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, vault::KeyPolicy policy);

    [[nodiscard]] Result<ShopSettings> settings() const;                          ///< any role: the window needs them
    [[nodiscard]] Result<> change(const ShopSettings &settings) const;            ///< Act::ChangeSettings
    /// Whether the rhythm asks for a backup now.
    static bool backupIsDue(const ShopSettings &settings, const std::optional<Instant> &last, Instant now);
    [[nodiscard]] Result<Overview> overview() const;                              ///< Act::SeeOverview
    [[nodiscard]] Result<VaultInfo> info() const;                                 ///< Act::SeeOverview
    [[nodiscard]] Result<CheckReport> check() const;                              ///< Act::CheckVault

    [[nodiscard]] Result<BackupView> backUp(const QString &file, const ProgressFunction &progress, const vault::CancelToken &cancel) const; ///< Act::MakeBackup
    /// A backup into the chosen folder under a dated name, then rotation day/week/month. Input when no folder was chosen.
    [[nodiscard]] Result<BackupView> backUpByRhythm(const ProgressFunction &progress, const vault::CancelToken &cancel) const;
    [[nodiscard]] Result<QList<BackupView>> backups() const;

    [[nodiscard]] Result<QString> preference(const QString &key) const;           ///< of this user; empty when unset
    [[nodiscard]] Result<> setPreference(const QString &key, const QString &value) const;
    [[nodiscard]] Result<QString> takeDraft(const QString &place) const;          ///< empty when there is none; the draft is gone after
    [[nodiscard]] Result<> saveDraft(const QString &place, const QString &content) const;

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    vault::KeyPolicy m_policy;
};

} // namespace kk::shop
