#pragma once

#include "app/consent/ProcessingStop.h"
#include "app/loyalty/ledger/LedgerRun.h"
#include "app/loyalty/ledger/LedgerViews.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// The ledger of the loyalty programmes, as far as the session's role allows. Blocking; call from a background thread or the command line.
class LedgerDesk {
public:
    LedgerDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, consent::ProcessingStops stops);

    /// Brings the ledger up to date; a second run posts nothing. `progress` gets sales that were read and stops by saying false (Cancelled,
    /// nothing was posted).
    [[nodiscard]] Result<loyalty::RunReport> run(const loyalty::ReadProgress &progress = {}) const;                     ///< Act::RunLoyalty
    /// What a customer has, as the ledger stood after its last run or act.
    [[nodiscard]] Result<loyalty::MemberCard> balance(customers::CustomerId customer) const;                             ///< Act::ViewCustomer
    /// Their postings with the reason of each, newest first.
    [[nodiscard]] Result<QList<loyalty::EntryView>> entries(customers::CustomerId customer, int limit = 1000) const;     ///< Act::ViewCustomer
    /// What a receipt gave and why the other rules gave nothing.
    [[nodiscard]] Result<loyalty::SaleExplanation> explain(customers::SaleId sale) const;                                ///< Act::ViewCustomer

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    consent::ProcessingStops m_stops;
};

} // namespace kk::shop
