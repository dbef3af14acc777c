#pragma once

#include "app/base/Result.h"
#include "app/customers/CustomerPage.h"
#include "app/vault/Connection.h"

namespace kk::customers {

/// Sales and their lines, and what happened with a customer. Borrows a connection; use inside one question to the vault.
class SaleStore {
public:
    explicit SaleStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<Sale> load(SaleId sale);                        ///< with lines
    [[nodiscard]] Result<CustomerId> buyer(SaleId sale);                 ///< none: nobody is known
    [[nodiscard]] Result<QList<Sale>> ofCustomer(CustomerId customer);   ///< newest first, without lines
    [[nodiscard]] Result<QList<ConsentClaimView>> claims(CustomerId customer);
    /// Purchases, returns, claims and records, newest first; at most `limit`.
    [[nodiscard]] Result<QList<TimelineItem>> timeline(CustomerId customer, int limit);

private:
    vault::Connection &m_db;
};

} // namespace kk::customers
