#include "app/loyalty/engine/Members.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

std::size_t at(std::int32_t position)
{
    return static_cast<std::size_t>(position);
}

} // namespace

Members::Members(const std::vector<MemberFacts> &atoms)
    : m_facts(atoms)
    , m_allowed(atoms.size())
    , m_withdrawn(atoms.size())
    , m_histories(atoms.size())
{
    for (Atom atom = 0; at(atom) < atoms.size(); ++atom) {
        const std::int32_t customer = atoms[at(atom)].customer;
        m_customerOf.push_back(customer);
        if (at(customer) >= m_atomsOf.size())
            m_atomsOf.resize(at(customer) + 1);
        m_atomsOf[at(customer)].push_back(atom);
    }
}

void Members::moveTo(Atom atom, std::int32_t customer)
{
    if (at(customer) >= m_atomsOf.size())
        m_atomsOf.resize(at(customer) + 1);
    std::erase(m_atomsOf[at(customerOf(atom))], atom);
    auto &joined = m_atomsOf[at(customer)];
    joined.insert(std::ranges::lower_bound(joined, atom), atom); // the same order whatever came first
    m_customerOf[at(atom)] = customer;
}

void Members::allow(Atom atom, std::uint64_t purposes)
{
    m_allowed[at(atom)] |= purposes;
    m_withdrawn[at(atom)] &= ~purposes;
}

void Members::withdraw(Atom atom, std::uint64_t purposes)
{
    m_allowed[at(atom)] &= ~purposes;
    m_withdrawn[at(atom)] |= purposes;
}

bool Members::allows(std::int32_t customer, std::uint64_t purposes) const
{
    if (purposes == 0)
        return true;
    std::uint64_t allowed = 0;
    std::uint64_t withdrawn = 0;
    for (const Atom atom : atomsOf(customer)) {
        allowed |= m_allowed[at(atom)];
        withdrawn |= m_withdrawn[at(atom)];
    }
    return (allowed & ~withdrawn & purposes) == purposes;
}

void Members::bought(Atom atom, Day day)
{
    History &history = m_histories[at(atom)];
    if (history.last == day)
        return;
    history.first = std::min(history.first, day);
    history.last = std::max(history.last, day);
    ++history.days;
}

Members::History Members::historyOf(std::int32_t customer) const
{
    History whole;
    for (const Atom atom : atomsOf(customer)) {
        const History &part = m_histories[at(atom)];
        whole.first = std::min(whole.first, part.first);
        whole.last = std::max(whole.last, part.last);
        whole.days += part.days;
    }
    return whole;
}

bool Members::hasBought(std::int32_t customer) const
{
    return historyOf(customer).days > 0;
}

std::optional<std::int64_t> Members::daysSince(std::int32_t customer, Day day) const
{
    const History history = historyOf(customer);
    if (history.days == 0)
        return std::nullopt;
    return day - history.last;
}

std::optional<std::int64_t> Members::gapPercent(std::int32_t customer, Day day) const
{
    const History history = historyOf(customer);
    if (history.days < 3 || history.last <= history.first)
        return std::nullopt;
    return std::int64_t{100} * (day - history.last) * (history.days - 1) / (history.last - history.first);
}

Day Members::lastBought(std::int32_t customer) const
{
    const History history = historyOf(customer);
    return history.days == 0 ? kNever : history.last;
}

} // namespace kk::loyalty
