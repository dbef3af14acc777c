#pragma once

#include "app/customers/CustomerFindStore.h"

#include <memory>
#include <mutex>
#include <vector>

namespace kk::customers {

/// Everybody in one order, and each one's place in it.
class RankedCustomers {
public:
    explicit RankedCustomers(QList<CustomerId> ordered);

    const QList<CustomerId> &ordered() const { return m_ordered; }
    /// These customers in the order of the list; who is not in the list comes last. Costs no look into the vault.
    QList<CustomerId> inOrder(std::vector<qint64> ids) const;

private:
    qint32 rank(qint64 id) const;

    QList<CustomerId> m_ordered;
    std::vector<qint32> m_ranks; ///< by id; -1 where nobody has that id
};

/// Remembers the order of all customers between two changes of the vault, so that typing one letter does not sort half the shop again.
/// Thread-safe.
class CustomerRanks {
public:
    /// What was remembered for this order while the vault stood at `stamp` (see Vault::writes); null when it has to be read again.
    std::shared_ptr<const RankedCustomers> find(quint64 stamp, CustomerOrder order, bool descending) const;
    void remember(quint64 stamp, CustomerOrder order, bool descending, std::shared_ptr<const RankedCustomers> ranked);

private:
    mutable std::mutex m_guard;
    quint64 m_stamp = 0;
    CustomerOrder m_order = CustomerOrder::Name;
    bool m_descending = false;
    std::shared_ptr<const RankedCustomers> m_ranked;
};

} // namespace kk::customers
