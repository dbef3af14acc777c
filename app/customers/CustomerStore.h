#pragma once

#include "app/base/Result.h"
#include "app/customers/CustomerPage.h"
#include "app/customers/Survivorship.h"
#include "app/vault/Connection.h"

namespace kk::customers {

/// The table `customer` and its search words: derived from records and sales, never a truth of its own.
/// Borrows a connection; use inside one question to the vault.
class CustomerStore {
public:
    explicit CustomerStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<CustomerId> create(Instant now);
    /// Derives name, contact and search words of a customer again; deletes a customer without records.
    /// `isNew`: it has no search words yet, and looking for old ones to take out is saved.
    [[nodiscard]] Result<> refresh(CustomerId customer, bool isNew = false);
    /// The highest number given so far: customers above it are new since then.
    [[nodiscard]] Result<CustomerId> newest();
    /// Empties the search words of everybody; before deriving most customers again that is far cheaper than one by one.
    [[nodiscard]] Result<> forgetAllWords();
    [[nodiscard]] Result<QList<CustomerId>> all();
    /// Writes what was derived elsewhere, and derives the sums of purchases and the claimed mail answer again.
    [[nodiscard]] Result<> write(CustomerId customer, const Derived &derived, bool isNew);
    /// Takes a customer out who has no records any more; `isWithoutWords`: nothing of them is in the index.
    [[nodiscard]] Result<> remove(CustomerId customer, bool isWithoutWords);

    [[nodiscard]] Result<CustomerRow> row(CustomerId customer);
    [[nodiscard]] Result<QList<CustomerRow>> rows(const QList<CustomerId> &ids); ///< in the order asked; gone ones are left out
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<> logView(CustomerId customer, qint64 user, Instant now);

private:
    vault::Connection &m_db;
};

} // namespace kk::customers
