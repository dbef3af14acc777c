#pragma once

#include "app/consent/ConsentLedger.h"
#include "app/shop/AudienceColumns.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

#include <functional>

namespace kk::shop {

/// How often one customer may hear from the shop: at most so many exports in so many days. `most` 0: no limit.
struct ContactPressure {
    int most = 4;
    int days = 30;
    bool operator==(const ContactPressure &) const = default;
};

struct AudienceOrder {
    QString purpose;
    QString channel;
    QString file;                              ///< where the CSV goes; an existing file is replaced whole
    AudienceColumns columns = AudienceColumns::Plain;
    QString recipient;                         ///< who gets it; empty: the program the columns are for
    bool isExact = false;                      ///< cells exactly as they are, for programs; else no cell can be taken for a formula
    QList<customers::CustomerId> people;       ///< empty: everybody
};

struct AudienceReport {
    qint64 considered = 0;
    qint64 permitted = 0;
    consent::RefusalCounts refused;
    QString permit;      ///< its line in the disclosure ledger; empty for a trial
    QByteArray fileHash; ///< SHA-256
};

/// Lists for a mailing, a round of calls or labels: only people whom consent lets through. Act::ExportAudience. Blocking; call from a
/// background thread or the command line.
class AudienceDesk {
public:
    AudienceDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, consent::ProcessingStops stops);

    /// Counts as `write` would, and leaves no trace.
    [[nodiscard]] Result<AudienceReport> tryOut(const AudienceOrder &order) const;
    /// Writes the file and the line of the disclosure ledger, both or neither.
    [[nodiscard]] Result<AudienceReport> write(const AudienceOrder &order) const;

    [[nodiscard]] Result<ContactPressure> pressure() const;
    [[nodiscard]] Result<> setPressure(const ContactPressure &pressure) const; ///< Act::ChangePurposes

private:
    [[nodiscard]] Result<consent::PermittedSet> permit(vault::Connection &db, const AudienceOrder &order) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    consent::ProcessingStops m_stops;
};

} // namespace kk::shop
