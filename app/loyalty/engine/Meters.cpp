#include "app/loyalty/engine/Meters.h"

#include <algorithm>
#include <bit>

namespace kk::loyalty {

namespace {

std::size_t at(std::int32_t position)
{
    return static_cast<std::size_t>(position);
}

/// The first day of the day, week or month that a streak counts.
Day periodStart(Distinct distinct, Day day)
{
    switch (distinct) {
    case Distinct::Weeks: return day - (weekdayOf(day) - 1);
    case Distinct::Months: return firstDayOf(monthOf(day));
    default: return day;
    }
}

bool keepsParts(const PlannedMeter &meter)
{
    return meter.window == Window::Rolling || meter.distinct != Distinct::No;
}

} // namespace

Meters::Meters(const Plan &plan, const Members &members, std::size_t atoms)
    : m_plan(plan)
    , m_members(members)
    , m_states(plan.meters.size() * atoms)
    , m_shared(plan.meters.size())
{
}

std::int32_t Meters::periodOf(const PlannedMeter &meter, Day day) const
{
    switch (meter.window) {
    case Window::CalendarMonth: return monthOf(day);
    case Window::CalendarYear: return monthOf(day) / 12;
    default: return 0;
    }
}

void Meters::count(const PlannedMeter &meter, State &state, Day day, std::int64_t amount)
{
    if (keepsParts(meter)) {
        const Day start = meter.distinct == Distinct::No ? day : periodStart(meter.distinct, day);
        const auto place = std::ranges::lower_bound(state.parts, start, {}, &Part::day);
        if (place != state.parts.end() && place->day == start)
            place->amount += amount;
        else
            state.parts.insert(place, {start, amount});
        return;
    }
    const std::int32_t period = periodOf(meter, day);
    if (period < state.period)
        return; // something of a month that is over came back
    if (period > state.period)
        state.total = 0;
    state.period = period;
    state.total += amount;
}

std::int64_t Meters::valueOf(const PlannedMeter &meter, const State &state, Day day) const
{
    if (meter.window == Window::Rolling) {
        std::int64_t sum = 0;
        for (auto part = state.parts.rbegin(); part != state.parts.rend() && part->day > day - meter.windowDays; ++part)
            sum += part->day <= day ? part->amount : 0;
        return sum;
    }
    return state.period == periodOf(meter, day) ? state.total : 0;
}

std::int64_t Meters::streak(const PlannedMeter &meter, std::int32_t customer, Day day) const
{
    std::vector<Day> days;
    for (const Atom atom : m_members.atomsOf(customer)) {
        for (const Part &part : stateOf(meter.position, atom).parts) {
            if (part.amount > 0)
                days.push_back(part.day);
        }
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end()); // std::ranges::unique: Clang 14 does not take GCC 12's subranges
    int grace = meter.grace;
    std::int64_t length = 0;
    Day next = periodStart(meter.distinct, day);
    for (auto counted = days.rbegin(); counted != days.rend(); ++counted) {
        if (*counted > day)
            continue;
        if (meter.gapDays > 0 && next - *counted > meter.gapDays) {
            const int missed = (next - *counted - 1) / meter.gapDays;
            if (missed > grace)
                break;
            grace -= missed;
        }
        ++length;
        next = *counted;
    }
    return length;
}

std::int64_t Meters::stepsDone(const PlannedMeter &meter, std::int32_t customer) const
{
    std::uint32_t done = 0;
    for (const Atom atom : m_members.atomsOf(customer))
        done |= static_cast<std::uint32_t>(stateOf(meter.position, atom).total);
    return std::popcount(done);
}

std::int64_t Meters::value(std::int32_t meter, std::int32_t customer, Day day) const
{
    const PlannedMeter &planned = m_plan.meters[at(meter)];
    if (planned.key != MeterKey::Member)
        return m_shared[at(meter)];
    if (!planned.steps.empty())
        return stepsDone(planned, customer);
    if (planned.distinct != Distinct::No)
        return streak(planned, customer, day);
    std::int64_t sum = 0;
    for (const Atom atom : m_members.atomsOf(customer))
        sum += valueOf(planned, stateOf(meter, atom), day);
    return sum;
}

void Meters::add(std::int32_t meter, Atom atom, Day day, std::int64_t amount, std::vector<ReachedGoal> &reached)
{
    const PlannedMeter &planned = m_plan.meters[at(meter)];
    if (amount == 0 || day > planned.deadline)
        return;
    count(planned, stateOf(meter, atom), day, amount);
    if (planned.key != MeterKey::Member)
        m_shared[at(meter)] += amount;
    if (amount > 0)
        checkGoals(planned, atom, day, reached);
    if (!planned.tiers.empty())
        raiseTier(planned, atom, day);
    for (const std::int32_t mission : planned.partOf)
        checkMission(m_plan.meters[at(mission)], atom, day, reached);
}

void Meters::checkGoals(const PlannedMeter &meter, Atom atom, Day day, std::vector<ReachedGoal> &reached)
{
    if (meter.goals.empty())
        return;
    if (meter.reset != Reset::Keep && meter.window == Window::SinceStart && meter.distinct == Distinct::No && meter.key == MeterKey::Member)
        reachAgain(meter, atom, day, reached);
    else
        reachOnce(meter, atom, day, value(meter.position, m_members.customerOf(atom), day), reached);
}

void Meters::reachOnce(const PlannedMeter &meter, Atom atom, Day day, std::int64_t shown, std::vector<ReachedGoal> &reached)
{
    const std::int32_t period = periodOf(meter, day);
    std::uint32_t had = 0;
    for (const Atom other : m_members.atomsOf(m_members.customerOf(atom))) {
        const State &state = stateOf(meter.position, other);
        had |= state.reachedIn == period ? state.reached : 0;
    }
    State &own = stateOf(meter.position, atom);
    if (own.reachedIn != period) {
        own.reachedIn = period;
        own.reached = 0;
    }
    for (std::size_t goal = 0; goal < meter.goals.size() && goal < 32; ++goal) {
        const std::uint32_t bit = 1U << goal;
        if (shown < meter.goals[goal].at || (had & bit) != 0)
            continue;
        own.reached |= bit;
        reached.push_back({meter.position, static_cast<std::int32_t>(goal), 1, atom});
    }
}

/// A stamp card: the highest goal empties it, what is left stays for the next one.
void Meters::reachAgain(const PlannedMeter &meter, Atom atom, Day day, std::vector<ReachedGoal> &reached)
{
    const std::int32_t customer = m_members.customerOf(atom);
    const std::int64_t shown = value(meter.position, customer, day);
    const PlannedGoal &last = meter.goals.back();
    reachOnce(meter, atom, day, shown, reached);
    if (last.at <= 0 || shown < last.at)
        return;
    const std::int64_t times = meter.reset == Reset::Zero ? 1 : shown / last.at;
    takeOff(meter, customer, atom, meter.reset == Reset::Zero ? shown : times * last.at);
    for (const Atom other : m_members.atomsOf(customer))
        stateOf(meter.position, other).reached = 0;
    if (times > 1) {
        for (std::size_t goal = 0; goal < meter.goals.size(); ++goal)
            reached.push_back({meter.position, static_cast<std::int32_t>(goal), static_cast<std::int32_t>(times - 1), atom});
    }
    reachOnce(meter, atom, day, value(meter.position, customer, day), reached);
}

void Meters::takeOff(const PlannedMeter &meter, std::int32_t customer, Atom last, std::int64_t amount)
{
    for (const Atom atom : m_members.atomsOf(customer)) {
        State &state = stateOf(meter.position, atom);
        const std::int64_t part = std::clamp<std::int64_t>(state.total, 0, amount);
        state.total -= part;
        amount -= part;
    }
    stateOf(meter.position, last).total -= amount;
}

void Meters::checkMission(const PlannedMeter &mission, Atom atom, Day day, std::vector<ReachedGoal> &reached)
{
    if (day > mission.deadline)
        return;
    const std::int32_t customer = m_members.customerOf(atom);
    State &own = stateOf(mission.position, atom);
    std::uint32_t done = 0;
    for (const Atom other : m_members.atomsOf(customer))
        done |= static_cast<std::uint32_t>(stateOf(mission.position, other).total);
    const std::uint32_t before = done;
    for (std::size_t step = 0; step < mission.steps.size() && step < 31; ++step) {
        const std::uint32_t bit = 1U << step;
        const PlannedStep &asked = mission.steps[step]; // of no meter: a name the programme does not have
        const bool isDone = (done & bit) != 0 || (asked.meter >= 0 && value(asked.meter, customer, day) >= asked.at);
        if (isDone)
            done |= bit;
        else if (mission.isOrdered)
            break;
    }
    if (done == before)
        return;
    own.total |= static_cast<std::int64_t>(done & ~before);
    reachOnce(mission, atom, day, std::popcount(done), reached);
}

int Meters::tierAt(const PlannedMeter &meter, std::int64_t value) const
{
    int tier = 0;
    for (std::size_t level = 0; level < meter.tiers.size(); ++level)
        tier = value >= meter.tiers[level] ? static_cast<int>(level) : tier;
    return tier;
}

int Meters::storedTier(std::int32_t meter, std::int32_t customer) const
{
    int tier = 0;
    for (const Atom atom : m_members.atomsOf(customer)) {
        tier = std::max<int>(tier, stateOf(meter, atom).tier);
    }
    return tier;
}

int Meters::tier(std::int32_t meter, std::int32_t customer, Day day) const
{
    const PlannedMeter &planned = m_plan.meters[at(meter)];
    const int now = tierAt(planned, value(meter, customer, day));
    return planned.downgrade == Downgrade::AtOnce ? now : std::max(now, storedTier(meter, customer));
}

void Meters::raiseTier(const PlannedMeter &meter, Atom atom, Day day)
{
    const std::int32_t customer = m_members.customerOf(atom);
    const int now = tierAt(meter, value(meter.position, customer, day));
    if (now > storedTier(meter.position, customer))
        stateOf(meter.position, atom).tier = static_cast<std::int16_t>(now);
}

void Meters::review(Day day)
{
    const bool isNewYear = monthOf(day) % 12 == 0;
    for (const PlannedMeter &meter : m_plan.meters) {
        if (meter.tiers.empty() || meter.downgrade == Downgrade::Never || meter.downgrade == Downgrade::AtOnce
            || (meter.downgrade == Downgrade::AtPeriodEnd && !isNewYear))
            continue;
        const auto atoms = static_cast<Atom>(m_states.size() / m_plan.meters.size());
        for (Atom atom = 0; atom < atoms; ++atom) {
            State &state = stateOf(meter.position, atom);
            if (state.tier == 0)
                continue;
            const int now = tierAt(meter, value(meter.position, m_members.customerOf(atom), day - 1));
            if (now >= state.tier) {
                state.belowSince = kNever;
                continue;
            }
            state.belowSince = std::min(state.belowSince, day);
            if (meter.downgrade == Downgrade::AtPeriodEnd || day - state.belowSince >= meter.graceDays) {
                state.tier = static_cast<std::int16_t>(now);
                state.belowSince = kNever;
            }
        }
    }
}

} // namespace kk::loyalty
