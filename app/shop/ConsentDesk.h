#pragma once

#include "app/consent/ConsentLedger.h"
#include "app/consent/ConsentProof.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// A signed card as it was scanned: PDF, PNG or JPEG, at most 4 MiB.
struct ScanFile {
    QByteArray content;
};
inline constexpr qint64 kLargestScan = 4 * 1024 * 1024;

/// One purpose with everything the owner sees of it.
struct PurposeView {
    consent::PurposeEntry entry;
    consent::PurposeChoice choice;
    QList<consent::Wording> wordings;  ///< oldest first; empty where nobody is asked
    std::optional<QString> unusable;   ///< a sentence: why it cannot be used now
    qint64 proved = 0;                 ///< customers with a proved yes somewhere
    qint64 unproved = 0;               ///< customers of whom a file only claims a yes
    qint64 closed = 0;                 ///< customers who said no
};

/// A source whose files claim consents, and what the owner said about them.
struct ClaimSource {
    customers::SourceId source;
    QString name;
    QString purpose;
    QString channel;
    qint64 yes = 0;
    consent::ClaimRuling ruling;
};

/// What whoever stands at the counter must know before asking a customer anything.
struct AskFirst {
    std::optional<Instant> notBefore; ///< "do not ask" holds until then
    bool hasObjected = false;         ///< wants no advertising
    bool operator==(const AskFirst &) const = default;
};

/// Consent, as far as the session's role allows. Blocking; call from a background thread or the command line.
class ConsentDesk {
public:
    ConsentDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, consent::ProcessingStops stops);

    [[nodiscard]] Result<consent::ConsentPicture> picture(customers::CustomerId customer) const; ///< Act::ViewCustomer
    /// Takes a yes or a no in; see ConsentLedger::say. With a scan it is proved as well as can be.
    [[nodiscard]] Result<> say(customers::CustomerId customer, const consent::Word &word, const std::optional<ScanFile> &scan = {}) const; ///< Act::TakeConsent
    [[nodiscard]] Result<> object(customers::CustomerId customer, consent::Place place, const QString &evidence) const; ///< Act::NoteRefusal
    [[nodiscard]] Result<> doNotAsk(customers::CustomerId customer, consent::Place place) const;                        ///< Act::NoteRefusal
    [[nodiscard]] Result<AskFirst> askFirst(customers::CustomerId customer) const;                                      ///< Act::NoteRefusal
    [[nodiscard]] Result<> setWish(customers::CustomerId customer, consent::ContactWish wish) const;                    ///< Act::TakeConsent
    [[nodiscard]] Result<> setAgeBand(customers::CustomerId customer, consent::AgeBand band) const;                     ///< Act::TakeConsent
    /// Everything that proves the consent of one customer, with the exact texts shown.
    [[nodiscard]] Result<consent::ConsentProof> proof(customers::CustomerId customer) const;                            ///< Act::ViewCustomer
    /// A scan that is part of a proof: its type ("pdf", "png", "jpg") and bytes.
    [[nodiscard]] Result<std::pair<QString, QByteArray>> scan(consent::ScanId id) const;                                ///< Act::ViewCustomer
    /// The text a customer is shown now for this purpose.
    [[nodiscard]] Result<consent::Wording> wordingShown(const QString &purpose) const;                                  ///< Act::ViewCustomer

    /// `counted`: also how many said what, which reads everybody.
    [[nodiscard]] Result<QList<PurposeView>> purposes(bool counted) const;                                              ///< Act::SeePurposes
    /// Input when this basis cannot carry the purpose, or its form is missing.
    [[nodiscard]] Result<> choose(const QString &purpose, const consent::PurposeChoice &choice) const;                  ///< Act::ChangePurposes
    [[nodiscard]] Result<int> addWording(const QString &purpose, const consent::WordingText &words, bool asksAgain) const; ///< Act::ChangePurposes
    /// Customers with a yes given here that lapses within the months in which it can be renewed; the soonest first.
    [[nodiscard]] Result<QList<customers::CustomerId>> expiringSoon() const;                                            ///< Act::SeePurposes
    [[nodiscard]] Result<QList<ClaimSource>> claimSources() const;                                                      ///< Act::SeePurposes
    [[nodiscard]] Result<> rule(const consent::ClaimRuling &ruling) const;                                              ///< Act::ChangePurposes
    [[nodiscard]] Result<QList<consent::Disclosure>> disclosures() const;                                               ///< Act::SeePurposes

private:
    template <class Work>
    auto inLedger(vault::Act act, Work work) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    consent::ProcessingStops m_stops;
};

/// The figures by which consent is judged on that day: of the law, the catalogue and the shop's own settings.
consent::ConsentPolicy consentPolicy(QDate today);

} // namespace kk::shop
