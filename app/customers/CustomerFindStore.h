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

class CustomerRanks;

/// Finds customers by what is typed. Borrows a connection.
class CustomerFindStore {
public:
    explicit CustomerFindStore(vault::Connection &db) : m_db(db) {}
    /// With a memory of the order of everybody. `stamp`: Vault::writes, asked before the connection read anything for this question.
    CustomerFindStore(vault::Connection &db, CustomerRanks &ranks, quint64 stamp) : m_db(db), m_ranks(&ranks), m_stamp(stamp) {}

    /// The ids of everybody found, in order. `now` decides what "for a year" means.
    [[nodiscard]] Result<QList<CustomerId>> find(const CustomerQuery &query, Instant now);

private:
    [[nodiscard]] Result<QList<CustomerId>> findByRank(const CustomerQuery &query, const QString &words);
    [[nodiscard]] Result<QList<CustomerId>> ask(const QByteArray &sql, const CustomerQuery &query, const QString &words, Instant now);

    vault::Connection &m_db;
    CustomerRanks *m_ranks = nullptr;
    quint64 m_stamp = 0;
};

} // namespace kk::customers
