#include "app/loyalty/engine/Lots.h"

#include <algorithm>
#include <tuple>

namespace kk::loyalty {

namespace {

constexpr int kGraceAfterVoid = 14; ///< days, `loyalty.md` §5

/// The first day on which something earned on `day` is gone.
Day expiryOf(const Expiry &expiry, Day day)
{
    switch (expiry.kind) {
    case Expiry::Kind::Never: return kNever;
    case Expiry::Kind::OnDate: return expiry.day == kNever ? kNever : expiry.day + 1;
    case Expiry::Kind::After: return addMonths(day, expiry.months);
    case Expiry::Kind::EndOfMonth: return firstDayOf(monthOf(day) + expiry.months + 1);
    case Expiry::Kind::EndOfYear: {
        const int month = monthOf(day) + expiry.months;
        return firstDayOf((month / 12 + 1) * 12);
    }
    case Expiry::Kind::Inactivity: return addMonths(day, expiry.months);
    }
    return kNever;
}

} // namespace

Lots::Lots(const Members &members, std::int32_t units, Shortfall policy, EntrySink &sink)
    : m_members(members)
    , m_units(units)
    , m_policy(policy)
    , m_sink(sink)
{
}

void Lots::schedule(LotNumber number, Day day)
{
    if (day != kNever)
        m_calendar[day].push_back(number);
}

LotNumber Lots::open(Lot made)
{
    const auto number = static_cast<LotNumber>(m_lots.size());
    const std::size_t place = slot(made.atom, made.unit);
    if (place >= m_open.size())
        m_open.resize(place + static_cast<std::size_t>(m_units));
    m_open[place].push_back(number);
    schedule(number, made.expires);
    m_lots.push_back(made);
    return number;
}

void Lots::earn(const Earning &earning)
{
    if (earning.units <= 0)
        return;
    Lot made;
    made.atom = earning.atom;
    made.unit = earning.unit;
    made.origin = earning.origin;
    made.event = earning.event;
    made.units = made.remaining = earning.units;
    made.earned = earning.day;
    made.pendingUntil = earning.day + earning.pendingDays;
    made.expires = expiryOf(earning.expiry, earning.day);
    if (earning.expiry.kind == Expiry::Kind::Inactivity)
        made.idleMonths = static_cast<std::int16_t>(earning.expiry.months);
    const LotNumber number = open(made);
    m_sink.post({earning.event, earning.day, earning.posting, earning.origin, earning.part, earning.unit, Account::Issued, Account::Member, earning.atom, -1,
                 earning.units, number, earning.basis, earning.cut});
    if (m_policy == Shortfall::SetOff && !m_shortfalls.empty())
        setOff(number, earning.event, earning.day);
}

std::int64_t &Lots::shortfallOf(Atom atom, std::int32_t unit)
{
    const std::size_t place = slot(atom, unit);
    if (place >= m_shortfalls.size())
        m_shortfalls.resize(place + 1);
    return m_shortfalls[place];
}

void Lots::setOff(LotNumber number, std::int64_t event, Day day)
{
    const std::int32_t unit = lot(number).unit;
    for (const Atom atom : m_members.atomsOf(m_members.customerOf(lot(number).atom))) {
        const std::size_t place = slot(atom, unit);
        if (place >= m_shortfalls.size() || m_shortfalls[place] == 0)
            continue;
        const std::int64_t paid = std::min(m_shortfalls[place], lot(number).remaining);
        if (paid == 0)
            return;
        m_shortfalls[place] -= paid;
        take(number, paid);
        m_sink.post({event, day, Posting::SetOff, lot(number).origin, 0, unit, Account::Member, Account::Shortfall, lot(number).atom, atom, paid, number, 0, {}});
    }
}

void Lots::take(LotNumber number, std::int64_t units)
{
    Lot &taken = lot(number);
    taken.remaining -= units;
    if (taken.remaining == 0)
        std::erase(openLots(taken.atom, taken.unit), number);
}

std::vector<LotNumber> Lots::spendable(std::int32_t customer, std::int32_t unit, Day day, bool alsoPending) const
{
    std::vector<std::tuple<Day, Day, LotNumber>> order; // what lapses first, then what is oldest
    for (const Atom atom : m_members.atomsOf(customer)) {
        const std::size_t place = slot(atom, unit);
        if (place >= m_open.size())
            continue;
        for (const LotNumber number : m_open[place]) {
            const Lot &candidate = m_lots[static_cast<std::size_t>(number)];
            if (alsoPending || candidate.pendingUntil <= day)
                order.emplace_back(candidate.idleMonths > 0 ? idleEnd(candidate) : candidate.expires, candidate.earned, number);
        }
    }
    std::ranges::sort(order);
    std::vector<LotNumber> found;
    found.reserve(order.size());
    for (const auto &entry : order)
        found.push_back(std::get<2>(entry));
    return found;
}

std::int64_t Lots::spend(std::int64_t redemption, Day day, Atom atom, std::int32_t unit, std::int64_t units, std::int32_t origin)
{
    for (const LotNumber number : spendable(m_members.customerOf(atom), unit, day, false)) {
        if (units == 0)
            break;
        const std::int64_t part = std::min(units, lot(number).remaining);
        take(number, part);
        units -= part;
        m_spent[redemption].push_back({number, part, lot(number).atom, unit});
        m_sink.post({redemption, day, Posting::Spent, origin, 0, unit, Account::Member, Account::Redeemed, lot(number).atom, -1, part, number, 0, {}});
    }
    return units;
}

void Lots::missing(std::int64_t redemption, Day day, Atom atom, std::int32_t unit, std::int64_t units)
{
    if (units <= 0)
        return;
    m_spent[redemption].push_back({-1, units, atom, unit});
    shortfallOf(atom, unit) += units;
    m_sink.post({redemption, day, Posting::Short, 0, 0, unit, Account::Shortfall, Account::Redeemed, atom, -1, units, -1, 0, {}});
}

void Lots::giveBackMissing(std::int64_t event, Day day, const Allocation &allocation)
{
    std::int64_t &owed = shortfallOf(allocation.atom, allocation.unit);
    const std::int64_t forgiven = std::min(owed, allocation.units);
    owed -= forgiven;
    if (forgiven > 0) {
        m_sink.post({event, day, Posting::Restored, 0, 0, allocation.unit, Account::Redeemed, Account::Shortfall, allocation.atom, -1, forgiven, -1, 0, {}});
    }
    const std::int64_t paidSince = allocation.units - forgiven;
    if (paidSince == 0)
        return;
    Lot made;
    made.atom = allocation.atom;
    made.unit = allocation.unit;
    made.event = event;
    made.units = made.remaining = paidSince;
    made.earned = made.pendingUntil = day;
    const LotNumber number = open(made);
    m_sink.post({event, day, Posting::Restored, 0, 1, allocation.unit, Account::Redeemed, Account::Member, allocation.atom, -1, paidSince, number, 0, {}});
}

void Lots::restore(std::int64_t redemption, std::int64_t event, Day day)
{
    const auto known = m_spent.find(redemption);
    if (known == m_spent.end())
        return;
    const std::vector<Allocation> allocations = std::move(known->second);
    m_spent.erase(known);
    for (const Allocation &allocation : allocations) {
        if (allocation.lot < 0) {
            giveBackMissing(event, day, allocation);
            continue;
        }
        Lot &paid = lot(allocation.lot);
        if (paid.remaining == 0) {
            auto &open = openLots(paid.atom, paid.unit);
            open.insert(std::ranges::lower_bound(open, allocation.lot), allocation.lot);
        }
        paid.remaining += allocation.units;
        if (paid.expires <= day) {
            paid.expires = day + kGraceAfterVoid;
            paid.idleMonths = 0;
            schedule(allocation.lot, paid.expires);
        }
        m_sink.post({event, day, Posting::Restored, paid.origin, 0, paid.unit, Account::Redeemed, Account::Member, paid.atom, -1, allocation.units, allocation.lot,
                     0, {}});
    }
}

void Lots::clawBack(std::int64_t event, Day day, LotNumber number, std::int64_t units)
{
    if (units <= 0)
        return;
    lot(number).clawed += units;
    const std::int64_t own = std::min(units, lot(number).remaining);
    if (own > 0) {
        take(number, own);
        m_sink.post({event, day, Posting::ClawedBack, lot(number).origin, 0, lot(number).unit, Account::Member, Account::TakenBack, lot(number).atom, -1, own,
                     number, 0, {}});
    }
    const std::int64_t neverUsed = std::min(units - own, lot(number).lapsed);
    lot(number).lapsed -= neverUsed;
    clawBack(event, day, lot(number).atom, lot(number).unit, units - own - neverUsed, lot(number).origin);
}

void Lots::clawBack(std::int64_t event, Day day, Atom atom, std::int32_t unit, std::int64_t units, std::int32_t origin)
{
    if (units <= 0)
        return;
    for (const LotNumber number : spendable(m_members.customerOf(atom), unit, day, true)) {
        if (units == 0)
            break;
        const std::int64_t part = std::min(units, lot(number).remaining);
        take(number, part);
        units -= part;
        m_sink.post({event, day, Posting::ClawedBack, origin, 1, unit, Account::Member, Account::TakenBack, lot(number).atom, -1, part, number, 0, {}});
    }
    if (units > 0)
        fallShort(event, day, atom, unit, units, origin);
}

void Lots::fallShort(std::int64_t event, Day day, Atom atom, std::int32_t unit, std::int64_t units, std::int32_t origin)
{
    if (m_policy == Shortfall::WriteOff) {
        m_sink.post({event, day, Posting::Short, origin, 0, unit, Account::WrittenOff, Account::TakenBack, atom, -1, units, -1, 0, {}});
        return;
    }
    shortfallOf(atom, unit) += units;
    m_sink.post({event, day, Posting::Short, origin, 0, unit, Account::Shortfall, Account::TakenBack, atom, -1, units, -1, 0, {}});
}

Day Lots::idleEnd(const Lot &idle) const
{
    const Day last = m_members.lastBought(m_members.customerOf(idle.atom));
    return addMonths(last == kNever ? idle.earned : std::max(last, idle.earned), idle.idleMonths);
}

void Lots::lapse(LotNumber number, Day day)
{
    const Lot gone = lot(number);
    lot(number).lapsed += gone.remaining;
    take(number, gone.remaining);
    m_sink.post({0, day, Posting::Lapsed, gone.origin, 0, gone.unit, Account::Member, Account::Expired, gone.atom, -1, gone.remaining, number, 0, {}});
}

void Lots::expireUntil(Day day)
{
    while (!m_calendar.empty() && m_calendar.begin()->first <= day) {
        const Day today = m_calendar.begin()->first;
        std::vector<LotNumber> due = std::move(m_calendar.begin()->second);
        m_calendar.erase(m_calendar.begin());
        std::ranges::sort(due);
        for (const LotNumber number : due) {
            const Lot &candidate = lot(number);
            if (candidate.remaining == 0 || (candidate.idleMonths == 0 && candidate.expires != today))
                continue;
            const Day end = candidate.idleMonths > 0 ? idleEnd(candidate) : today;
            if (end > today)
                schedule(number, end);
            else
                lapse(number, today);
        }
    }
}

std::int64_t Lots::available(std::int32_t customer, std::int32_t unit, Day day) const
{
    std::int64_t sum = 0;
    for (const LotNumber number : spendable(customer, unit, day, false))
        sum += m_lots[static_cast<std::size_t>(number)].remaining;
    return sum;
}

std::int64_t Lots::balance(std::int32_t customer, std::int32_t unit) const
{
    std::int64_t sum = 0;
    for (const LotNumber number : spendable(customer, unit, 0, true))
        sum += m_lots[static_cast<std::size_t>(number)].remaining;
    return sum;
}

std::int64_t Lots::shortfall(std::int32_t customer, std::int32_t unit) const
{
    std::int64_t sum = 0;
    for (const Atom atom : m_members.atomsOf(customer)) {
        const std::size_t place = slot(atom, unit);
        sum += place < m_shortfalls.size() ? m_shortfalls[place] : 0;
    }
    return sum;
}

} // namespace kk::loyalty
