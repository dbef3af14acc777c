#pragma once

#include "app/loyalty/ledger/YearEnd.h"
#include "app/reports/Document.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// What the shop owes its savers at the end of a year, for the bookkeeper. Blocking.
class LoyaltyYearDesk {
public:
    LoyaltyYearDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock) : m_vault(vault), m_session(session), m_clock(clock) {}

    /// Act::SeeLoyaltyYear. With the number of an earlier report: the same figures again, whatever was posted since.
    [[nodiscard]] Result<loyalty::YearEnd> report(QDate day, qint64 upTo = 0) const;
    /// The report as pages with its method, in the language of the program. Act::SeeLoyaltyYear.
    [[nodiscard]] Result<reports::Document> document(QDate day, qint64 upTo = 0) const;
    /// The pages as a PDF, whole or not at all. GUI application needed (offscreen will do). Act::SeeLoyaltyYear.
    [[nodiscard]] Result<> savePdf(QDate day, const QString &file, qint64 upTo = 0) const;

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kk::shop
