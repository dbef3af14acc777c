#include "app/customers/CustomerRanks.h"

#include <algorithm>
#include <limits>

namespace kk::customers {

RankedCustomers::RankedCustomers(QList<CustomerId> ordered)
    : m_ordered(std::move(ordered))
{
    qint64 highest = 0;
    for (CustomerId id : std::as_const(m_ordered))
        highest = std::max(highest, id.value);
    m_ranks.assign(static_cast<size_t>(highest) + 1, -1);
    for (qsizetype i = 0; i < m_ordered.size(); ++i)
        m_ranks[static_cast<size_t>(m_ordered[i].value)] = static_cast<qint32>(i);
}

qint32 RankedCustomers::rank(qint64 id) const
{
    const bool isKnown = id > 0 && static_cast<size_t>(id) < m_ranks.size() && m_ranks[static_cast<size_t>(id)] >= 0;
    return isKnown ? m_ranks[static_cast<size_t>(id)] : std::numeric_limits<qint32>::max();
}

QList<CustomerId> RankedCustomers::inOrder(std::vector<qint64> ids) const
{
    std::sort(ids.begin(), ids.end(), [this](qint64 left, qint64 right) {
        const qint32 a = rank(left), b = rank(right);
        return a != b ? a < b : left < right;
    });
    QList<CustomerId> ordered;
    ordered.reserve(static_cast<qsizetype>(ids.size()));
    for (qint64 id : ids)
        ordered.append(CustomerId(id));
    return ordered;
}

std::shared_ptr<const RankedCustomers> CustomerRanks::find(quint64 stamp, CustomerOrder order, bool descending) const
{
    const std::lock_guard lock(m_guard);
    const bool fits = m_ranked && m_stamp == stamp && m_order == order && m_descending == descending;
    return fits ? m_ranked : nullptr;
}

void CustomerRanks::remember(quint64 stamp, CustomerOrder order, bool descending, std::shared_ptr<const RankedCustomers> ranked)
{
    const std::lock_guard lock(m_guard);
    m_stamp = stamp;
    m_order = order;
    m_descending = descending;
    m_ranked = std::move(ranked);
}

} // namespace kk::customers
