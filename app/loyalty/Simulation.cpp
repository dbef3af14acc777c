#include "app/loyalty/Simulation.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

constexpr int kAskEvery = 4096;

/// How many of a hundred occasions on which somebody could claim they do.
int percentOf(Claiming claiming)
{
    switch (claiming) {
    case Claiming::Seldom: return 10;
    case Claiming::Often: return 35;
    case Claiming::AlmostAlways: return 80;
    }
    return 0;
}

/// Chance without chance: splitmix64 of two numbers.
std::uint64_t mixed(std::uint64_t one, std::uint64_t other)
{
    std::uint64_t value = one * 0x9e3779b97f4a7c15ULL + other;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// Adds entries up while they are posted.
class Tally final : public EntrySink {
public:
    Tally(const Plan &plan, const Programme &programme)
    {
        m_outcome.units.resize(plan.units.size());
        for (std::size_t unit = 0; unit < plan.units.size(); ++unit)
            m_outcome.units[unit].unit = static_cast<std::int32_t>(unit);
        m_outcome.unitsOfRule.resize(programme.rules.size());
        m_outcome.cutOfRule.resize(programme.rules.size());
    }

    void post(const Entry &entry) override
    {
        UnitTotals &unit = m_outcome.units[static_cast<std::size_t>(entry.unit)];
        switch (entry.posting) {
        case Posting::Earned:
            m_outcome.unitsOfRule[static_cast<std::size_t>(entry.origin)] += entry.units;
            m_outcome.cutOfRule[static_cast<std::size_t>(entry.origin)] += entry.cut.units;
            m_outcome.receiptsWithPoints += entry.cause != m_lastCause && entry.cause != 0 ? 1 : 0;
            m_lastCause = entry.cause;
            unit.issued += entry.units;
            break;
        case Posting::GoalReached:
        case Posting::Opened:
        case Posting::Adjusted: unit.issued += entry.units; break;
        case Posting::ClawedBack: unit.issued -= entry.units; break;
        case Posting::Spent: unit.redeemed += entry.units; break;
        case Posting::Restored: unit.redeemed -= entry.to == Account::Member ? entry.units : 0; break;
        case Posting::Lapsed: unit.expired += entry.units; break;
        default: break;
        }
    }

    Outcome &outcome() { return m_outcome; }

private:
    Outcome m_outcome;
    std::int64_t m_lastCause = -1;
};

/// Lets customers claim what they can, now and then.
class Claims {
public:
    Claims(const Programme &programme, const Plan &plan, Claiming claiming)
        : m_programme(programme)
        , m_plan(plan)
        , m_percent(percentOf(claiming))
    {
        for (std::int32_t unit = 0; unit < static_cast<std::int32_t>(plan.units.size()); ++unit) {
            if (plan.units[static_cast<std::size_t>(unit)].kind == PlannedUnit::Kind::Reward)
                m_rewards.push_back(unit);
        }
    }

    /// What the customer of this sale takes, once it is played.
    void after(const Event &sale, Engine &engine, Outcome &outcome)
    {
        const std::int32_t customer = engine.members().customerOf(sale.atom);
        for (const std::int32_t reward : m_rewards) {
            const std::int64_t affordable = reach(reward, customer, sale.day, engine.lots());
            if (affordable <= 0 || mixed(static_cast<std::uint64_t>(sale.id), static_cast<std::uint64_t>(reward)) % 100 >= static_cast<std::uint64_t>(m_percent))
                continue;
            Event redeem = sale;
            redeem.id = -(sale.id * 256 + reward); // beside the ids of all facts
            redeem.kind = EventKind::Redeem;
            redeem.subject = m_plan.unitNames[static_cast<std::size_t>(reward)];
            redeem.amount = 1;
            engine.play(redeem);
            book(reward, customer, sale, outcome);
        }
    }

    const Reward &rewardOf(std::int32_t unit) const
    {
        return m_programme.rewards[static_cast<std::size_t>(m_plan.units[static_cast<std::size_t>(unit)].position)];
    }

private:
    std::int64_t reach(std::int32_t reward, std::int32_t customer, Day day, const Lots &lots) const
    {
        const PlannedUnit &unit = m_plan.units[static_cast<std::size_t>(reward)];
        if (lots.available(customer, reward, day) > 0)
            return 1;
        return unit.priceUnit >= 0 && unit.price > 0 ? lots.available(customer, unit.priceUnit, day) / unit.price : 0;
    }

    void book(std::int32_t reward, std::int32_t customer, const Event &sale, Outcome &outcome)
    {
        const Reward &taken = rewardOf(reward);
        const std::int64_t cost = taken.costCents > 0 ? taken.costCents : taken.valueCents;
        outcome.costCents += cost;
        m_weekCents = weekOf(sale.day) == m_week ? m_weekCents + cost : cost;
        m_week = weekOf(sale.day);
        outcome.dearestWeekCents = std::max(outcome.dearestWeekCents, m_weekCents);
        outcome.costOfMonth[static_cast<std::size_t>(((monthOf(sale.day) % 12) + 12) % 12)] += cost;
        outcome.costOfHour[static_cast<std::size_t>((weekdayOf(sale.day) - 1) * 24 + std::clamp<int>(sale.minute / 60, 0, 23))] += cost;
        outcome.valueOfCustomer[static_cast<std::size_t>(customer)] += taken.valueCents;
    }

    const Programme &m_programme;
    const Plan &m_plan;
    int m_percent;
    int m_week = -1;
    std::int64_t m_weekCents = 0; ///< of this week, so far
    std::vector<std::int32_t> m_rewards;
};

/// What one of a unit is worth to who has it, in cents.
std::int64_t valueOf(const Programme &programme, const PlannedUnit &unit, std::int64_t units)
{
    if (unit.kind == PlannedUnit::Kind::Badge)
        return 0;
    const auto position = static_cast<std::size_t>(unit.position);
    return unit.kind == PlannedUnit::Kind::Reward ? scaled(units, {programme.rewards[position].valueCents, 1}, Rounding::Down)
                                                  : scaled(units, programme.units[position].valueCents, Rounding::HalfUp);
}

void countOpen(const Programme &programme, const Plan &plan, const Engine &engine, Outcome &outcome)
{
    std::vector<std::int64_t> open(plan.units.size() * static_cast<std::size_t>(engine.members().customers()));
    for (const Lot &lot : engine.lots().all())
        open[static_cast<std::size_t>(engine.members().customerOf(lot.atom)) * plan.units.size() + static_cast<std::size_t>(lot.unit)] += lot.remaining;
    for (std::size_t at = 0; at < open.size(); ++at) {
        if (open[at] == 0)
            continue;
        const std::size_t unit = at % plan.units.size();
        const std::int64_t cents = valueOf(programme, plan.units[unit], open[at]);
        outcome.units[unit].outstanding += open[at];
        outcome.liabilityCents += cents;
        outcome.valueOfCustomer[at / plan.units.size()] += cents;
    }
}

} // namespace

Outcome simulate(const Programme &programme, const Plan &plan, const EventStream &stream, Claiming claiming, const std::function<bool()> &goOn)
{
    Tally tally(plan, programme);
    Engine engine(plan, stream, tally);
    Claims claims(programme, plan, claiming);
    Outcome &outcome = tally.outcome();
    outcome.valueOfCustomer.resize(static_cast<std::size_t>(engine.members().customers()));
    int played = 0;
    for (const Event &event : stream.events) {
        if (++played % kAskEvery == 0 && goOn && !goOn())
            break;
        engine.play(event);
        if (event.kind == EventKind::Sale && event.atom >= 0)
            claims.after(event, engine, outcome);
    }
    countOpen(programme, plan, engine, outcome);
    return std::move(outcome);
}

Difference differenceOf(const Outcome &before, const Outcome &after, std::int64_t threshold)
{
    Difference difference;
    const std::size_t customers = std::min(before.valueOfCustomer.size(), after.valueOfCustomer.size());
    for (std::size_t customer = 0; customer < customers; ++customer) {
        const std::int64_t more = after.valueOfCustomer[customer] - before.valueOfCustomer[customer];
        if (more > threshold) {
            ++difference.winners;
            difference.wonCents += more;
        } else if (more < -threshold) {
            ++difference.losers;
            difference.lostCents -= more;
        } else {
            ++difference.same;
        }
    }
    return difference;
}

} // namespace kk::loyalty
