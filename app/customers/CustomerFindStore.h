#pragma once

#include "app/base/Result.h"
#include "app/customers/CustomerPage.h"
#include "app/vault/Connection.h"

namespace kk::customers {

/// How the list of customers is ordered. Ties by number, so that pages never overlap.
enum class CustomerOrder { Name, LastPurchase, Purchases, Total, City };

/// Which customers the list shows besides what is typed.
struct CustomerFilter {
    enum class Bought { Any, LastYear, NotForAYear, Never } bought = Bought::Any;
    enum class Mail { Any, SaysYes, SaysNo, NotAsked } mail = Mail::Any;
    bool operator==(const CustomerFilter &) const = default;
};

struct CustomerQuery {
    QString typed;
    CustomerFilter filter;
    CustomerOrder order = CustomerOrder::Name;
    bool descending = false;
    bool operator==(const CustomerQuery &) const = default;
};

/// Finds customers by what is typed. Borrows a connection.
class CustomerFindStore {
public:
    explicit CustomerFindStore(vault::Connection &db) : m_db(db) {}

    /// The ids of everybody found, in order. `now` decides what "for a year" means.
    [[nodiscard]] Result<QList<CustomerId>> find(const CustomerQuery &query, Instant now);

private:
    vault::Connection &m_db;
};

} // namespace kk::customers
