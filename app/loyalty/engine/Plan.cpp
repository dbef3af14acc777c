#include "app/loyalty/engine/Plan.h"

#include <algorithm>
#include <unordered_map>

namespace kk::loyalty {

namespace {

/// Turns names into positions while a plan grows.
class Planner {
public:
    Planner(const Programme &programme, Symbols &symbols)
        : m_programme(programme)
        , m_symbols(symbols)
    {}

    Plan plan()
    {
        m_plan.programme = m_programme.id;
        m_plan.version = m_programme.version;
        m_plan.shortfall = m_programme.shortfall;
        addUnits();
        addMeters();
        addRules();
        return std::move(m_plan);
    }

private:
    void addUnit(PlannedUnit unit, const std::string &name)
    {
        m_unitByName.emplace(name, static_cast<std::int32_t>(m_plan.units.size()));
        m_plan.units.push_back(unit);
        m_plan.unitNames.push_back(m_symbols.of(name));
    }

    std::int32_t unitNamed(const std::string &name) const
    {
        const auto known = m_unitByName.find(name);
        return known == m_unitByName.end() ? -1 : known->second;
    }

    std::int32_t meterNamed(const std::string &id) const
    {
        const auto found = std::ranges::find(m_programme.meters, id, &Meter::id);
        return found == m_programme.meters.end() ? -1 : static_cast<std::int32_t>(found - m_programme.meters.begin());
    }

    void addUnits()
    {
        for (std::size_t at = 0; at < m_programme.units.size(); ++at)
            addUnit({PlannedUnit::Kind::Unit, static_cast<std::int32_t>(at)}, m_programme.units[at].id);
        for (std::size_t at = 0; at < m_programme.rewards.size(); ++at) {
            const Reward &reward = m_programme.rewards[at];
            addUnit({PlannedUnit::Kind::Reward, static_cast<std::int32_t>(at), reward.unit.empty() ? -1 : unitNamed(reward.unit), reward.price},
                    rewardUnit(reward.id));
        }
        for (std::size_t at = 0; at < m_programme.badges.size(); ++at)
            addUnit({PlannedUnit::Kind::Badge, static_cast<std::int32_t>(at)}, badgeUnit(m_programme.badges[at].id));
    }

    PlannedGoal goalOf(const Goal &goal) const
    {
        PlannedGoal planned{goal.at, -1, 1, {}};
        if (!goal.reward.empty()) {
            planned.unit = unitNamed(rewardUnit(goal.reward));
            const auto reward = std::ranges::find(m_programme.rewards, goal.reward, &Reward::id);
            if (reward != m_programme.rewards.end())
                planned.expiry = reward->expiry;
        } else if (!goal.badge.empty()) {
            planned.unit = unitNamed(badgeUnit(goal.badge));
        } else if (!goal.unit.empty()) {
            planned.unit = unitNamed(goal.unit);
            planned.units = goal.units;
        }
        planned.expiry = goal.expiry.value_or(planned.expiry);
        return planned;
    }

    void addMeters()
    {
        for (std::size_t at = 0; at < m_programme.meters.size(); ++at) {
            const Meter &meter = m_programme.meters[at];
            PlannedMeter planned;
            planned.position = static_cast<std::int32_t>(at);
            planned.key = meter.key;
            planned.window = meter.window;
            planned.windowDays = meter.windowDays;
            planned.distinct = meter.distinct;
            planned.gapDays = meter.gapDays;
            planned.grace = meter.grace;
            planned.reset = meter.reset;
            for (const Goal &goal : meter.goals)
                planned.goals.push_back(goalOf(goal));
            std::ranges::stable_sort(planned.goals, {}, &PlannedGoal::at);
            for (const Tier &tier : meter.tiers)
                planned.tiers.push_back(tier.at);
            std::ranges::sort(planned.tiers);
            planned.downgrade = meter.downgrade;
            planned.graceDays = meter.graceDays;
            for (const Step &step : meter.steps)
                planned.steps.push_back({meterNamed(step.meter), step.at});
            planned.isOrdered = meter.isOrdered;
            planned.deadline = meter.deadline;
            m_plan.meters.push_back(std::move(planned));
            m_plan.meterNames.push_back(m_symbols.of(meterName(meter.id)));
        }
        for (std::size_t mission = 0; mission < m_plan.meters.size(); ++mission) {
            for (const PlannedStep &step : m_plan.meters[mission].steps) {
                if (step.meter >= 0)
                    m_plan.meters[static_cast<std::size_t>(step.meter)].partOf.push_back(static_cast<std::int32_t>(mission));
            }
        }
    }

    PlannedCondition conditionOf(const Condition &condition)
    {
        PlannedCondition planned{condition.field, condition.comparison, -1, condition.numbers};
        if (factsOf(condition.field).takesMeter)
            planned.meter = meterNamed(condition.meter);
        for (const std::string &word : condition.words)
            planned.values.push_back(m_symbols.of(word));
        std::ranges::sort(planned.values);
        if (factsOf(condition.field).values == ValueKind::Time && condition.comparison == Operator::Between && planned.values.size() == 2)
            --planned.values.back(); // "from 9:00 to 12:00" ends when it is 12:00
        return planned;
    }

    std::uint64_t bitFor(const std::string &purpose)
    {
        const Symbol symbol = m_symbols.of(purpose);
        const auto known = std::ranges::find(m_plan.purposes, symbol);
        const auto bit = known - m_plan.purposes.begin();
        if (known == m_plan.purposes.end())
            m_plan.purposes.push_back(symbol);
        return std::uint64_t{1} << (bit & 63);
    }

    PlannedRule ruleOf(const Rule &rule)
    {
        PlannedRule planned;
        planned.on = rule.on;
        planned.from = rule.from;
        planned.until = rule.until;
        for (const std::string &purpose : rule.consent)
            planned.consent |= bitFor(purpose);
        for (const std::string &segment : rule.segments)
            planned.segments.push_back(m_symbols.of(segment));
        for (const Condition &condition : rule.when) {
            const Scope scope = factsOf(condition.field).scope;
            auto &list = scope == Scope::Line ? planned.ofLines : scope == Scope::Member ? planned.ofMember : planned.ofEvent;
            list.push_back(conditionOf(condition));
        }
        planned.give = rule.give.kind;
        planned.unit = givenUnit(rule.give);
        planned.meter = rule.give.kind == GiveKind::Meter ? meterNamed(rule.give.target) : -1;
        planned.rate = rule.give.rate;
        planned.counting = rule.give.counting;
        planned.base = rule.give.base;
        planned.mode = rule.stack.mode;
        planned.caps = rule.caps;
        planned.life = rule.life;
        planned.cadence = rule.cadence;
        return planned;
    }

    std::int32_t givenUnit(const Give &give) const
    {
        switch (give.kind) {
        case GiveKind::Meter: return -1;
        case GiveKind::Reward: return unitNamed(rewardUnit(give.target));
        case GiveKind::Badge: return unitNamed(badgeUnit(give.target));
        default: return unitNamed(give.unit);
        }
    }

    /// Givers first; then by unit, by group (in the order of its first rule) and by the order within the group.
    void addRules()
    {
        std::unordered_map<std::string, std::int32_t> groups;
        std::vector<std::pair<int, PlannedRule>> rules;
        for (std::size_t at = 0; at < m_programme.rules.size(); ++at) {
            const Rule &rule = m_programme.rules[at];
            PlannedRule planned = ruleOf(rule);
            if (planned.unit < 0 && planned.meter < 0)
                continue; // gives something that the programme does not have: the compiler refuses it, and nothing is to be played
            planned.position = static_cast<std::int32_t>(at);
            const std::string group = rule.stack.group.empty() ? "\n" + rule.id : rule.stack.group + '\n' + (planned.isMultiplier() ? "x" : "+");
            planned.group = groups.emplace(group, static_cast<std::int32_t>(groups.size())).first->second;
            rules.emplace_back(rule.stack.order, std::move(planned));
        }
        std::ranges::stable_sort(rules, [](const auto &left, const auto &right) {
            const auto key = [](const auto &entry) {
                return std::tuple(entry.second.isMultiplier(), entry.second.unit, entry.second.group, entry.first);
            };
            return key(left) < key(right);
        });
        for (auto &entry : rules) {
            entry.second.firstCap = m_plan.caps;
            m_plan.caps += static_cast<std::int32_t>(entry.second.caps.size());
            m_plan.rules.push_back(std::move(entry.second));
        }
    }

    const Programme &m_programme;
    Symbols &m_symbols;
    Plan m_plan;
    std::unordered_map<std::string, std::int32_t> m_unitByName;
};

} // namespace

bool PlannedCondition::holds(std::int64_t value) const
{
    switch (comparison) {
    case Operator::Equal: return !values.empty() && value == values.front();
    case Operator::NotEqual: return values.empty() || value != values.front();
    case Operator::In: return std::ranges::binary_search(values, value);
    case Operator::NotIn: return !std::ranges::binary_search(values, value);
    case Operator::Less: return !values.empty() && value < values.front();
    case Operator::AtMost: return !values.empty() && value <= values.front();
    case Operator::More: return !values.empty() && value > values.front();
    case Operator::AtLeast: return !values.empty() && value >= values.front();
    case Operator::Between: return values.size() == 2 && value >= values.front() && value <= values.back();
    case Operator::IsTrue: return value != 0;
    case Operator::IsFalse: return value == 0;
    }
    return false;
}

std::int32_t Plan::unitOf(Symbol name) const
{
    const auto known = std::ranges::find(unitNames, name);
    return known == unitNames.end() ? -1 : static_cast<std::int32_t>(known - unitNames.begin());
}

std::int32_t Plan::meterOf(Symbol name) const
{
    const auto known = std::ranges::find(meterNames, name);
    return known == meterNames.end() ? -1 : static_cast<std::int32_t>(known - meterNames.begin());
}

std::uint64_t Plan::bitOf(Symbol purpose) const
{
    const auto known = std::ranges::find(purposes, purpose);
    return known == purposes.end() ? 0 : std::uint64_t{1} << ((known - purposes.begin()) & 63);
}

Plan planOf(const Programme &programme, Symbols &symbols)
{
    return Planner(programme, symbols).plan();
}

std::string rewardUnit(const std::string &reward)
{
    return "reward:" + reward;
}

std::string badgeUnit(const std::string &badge)
{
    return "badge:" + badge;
}

std::string meterName(const std::string &meter)
{
    return "meter:" + meter;
}

} // namespace kk::loyalty
