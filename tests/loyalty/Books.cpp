#include "tests/loyalty/Books.h"

#include <algorithm>

namespace kk::testing {

using namespace loyalty;

namespace {

Atom holder(Account account, const Entry &entry)
{
    if (account == Account::Shortfall && entry.owes >= 0)
        return entry.owes;
    return account == Account::Member || account == Account::Reserved || account == Account::Shortfall ? entry.atom : -1;
}

} // namespace

Books::Books(const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        m_sums[{entry.unit, entry.from, holder(entry.from, entry)}] -= entry.units;
        m_sums[{entry.unit, entry.to, holder(entry.to, entry)}] += entry.units;
        m_isPositive = m_isPositive && entry.units > 0;
        if (entry.lot < 0)
            continue;
        const auto lot = static_cast<std::size_t>(entry.lot);
        m_lots.resize(std::max(m_lots.size(), lot + 1));
        m_lots[lot] += entry.to == Account::Member ? entry.units : -entry.units;
        m_lowest = std::min(m_lowest, m_lots[lot]);
    }
}

std::int64_t Books::of(std::int32_t unit, Account account, Atom atom) const
{
    const auto known = m_sums.find({unit, account, atom});
    return known == m_sums.end() ? 0 : known->second;
}

std::int64_t Books::total(std::int32_t unit) const
{
    std::int64_t sum = 0;
    for (const auto &[key, units] : m_sums)
        sum += std::get<0>(key) == unit ? units : 0;
    return sum;
}

} // namespace kk::testing
