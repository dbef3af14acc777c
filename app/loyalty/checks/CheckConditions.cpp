#include "app/loyalty/checks/Checker.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

bool takesTwo(Operator comparison)
{
    return comparison == Operator::Between;
}

bool takesList(Operator comparison)
{
    return comparison == Operator::In || comparison == Operator::NotIn;
}

bool takesNone(Operator comparison)
{
    return comparison == Operator::IsTrue || comparison == Operator::IsFalse;
}

bool isEquality(Operator comparison)
{
    return takesList(comparison) || comparison == Operator::Equal || comparison == Operator::NotEqual;
}

QString fieldName(const Condition &condition)
{
    const std::string_view name = factsOf(condition.field).name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Numbers that fulfil a condition, where that is one stretch.
struct Stretch {
    std::int64_t lowest;
    std::int64_t highest;
};

Stretch stretchOf(const Condition &condition, const FieldFacts &facts)
{
    Stretch stretch{facts.lowest, facts.highest};
    if (condition.numbers.empty())
        return stretch;
    const std::int64_t first = condition.numbers.front();
    switch (condition.comparison) {
    case Operator::Equal: return {first, first};
    case Operator::In: return {*std::ranges::min_element(condition.numbers), *std::ranges::max_element(condition.numbers)};
    case Operator::Less: stretch.highest = first - 1; break;
    case Operator::AtMost: stretch.highest = first; break;
    case Operator::More: stretch.lowest = first + 1; break;
    case Operator::AtLeast: stretch.lowest = first; break;
    case Operator::Between: return {first, condition.numbers.back()};
    default: break;
    }
    return stretch;
}

class ConditionCheck
{
public:
    ConditionCheck(const Programme &programme, const ShopFigures &shop, Findings &findings)
        : m_programme(programme)
        , m_shop(shop)
        , m_findings(findings)
    {}

    void check(const Rule &rule)
    {
        m_isBroken = false;
        for (std::size_t at = 0; at < rule.when.size(); ++at)
            checkShape(rule, rule.when[at], placeOf(rule) + QStringLiteral("/when/") + QString::number(at + 1));
        checkConsent(rule);
        if (m_isBroken)
            return;
        if (rule.from > rule.until)
            m_findings.refuse("never_valid", placeOf(rule), {nameOf(rule)});
        checkContradictions(rule);
        checkClosed(rule);
        checkTiers(rule);
    }

private:
    void broken(const char *code, const QString &place, const Condition &condition)
    {
        m_isBroken = true;
        m_findings.refuse(code, place, {fieldName(condition)});
    }

    void checkShape(const Rule &rule, const Condition &condition, const QString &place)
    {
        const FieldFacts &facts = factsOf(condition.field);
        const std::size_t values = condition.numbers.size() + condition.words.size();
        if (!canHave(rule.on, condition.field))
            broken("field_not_there", place, condition);
        if (facts.values == ValueKind::Truth ? !takesNone(condition.comparison) : takesNone(condition.comparison))
            broken("operator_does_not_fit", place, condition);
        else if (facts.values == ValueKind::Word && !isEquality(condition.comparison))
            broken("operator_does_not_fit", place, condition);
        else if (takesList(condition.comparison) ? values == 0 : values != (takesNone(condition.comparison) ? 0U : takesTwo(condition.comparison) ? 2U : 1U))
            broken("wrong_number_of_values", place, condition);
        else if (std::ranges::any_of(condition.numbers, [&facts](std::int64_t number) { return number < facts.lowest || number > facts.highest; }))
            broken("value_out_of_range", place, condition);
        else if (takesTwo(condition.comparison) && condition.numbers.size() == 2 && condition.numbers.front() > condition.numbers.back())
            broken("reversed", place, condition);
        else if (condition.field == Field::ReceiptTime && takesTwo(condition.comparison) && condition.numbers.front() == condition.numbers.back())
            broken("reversed", place, condition);
    }

    void checkConsent(const Rule &rule)
    {
        const bool isPersonal = !rule.segments.empty()
            || std::ranges::any_of(rule.when, [](const Condition &condition) { return factsOf(condition.field).privacy == Privacy::Personal; });
        if (isPersonal && rule.consent.empty())
            m_findings.refuse("consent_missing", placeOf(rule), {nameOf(rule)});
    }

    void checkContradictions(const Rule &rule)
    {
        for (std::size_t one = 0; one < rule.when.size(); ++one) {
            for (std::size_t other = one + 1; other < rule.when.size(); ++other) {
                if (contradict(rule.when[one], rule.when[other])) {
                    m_findings.refuse("cannot_happen", placeOf(rule), {nameOf(rule), fieldName(rule.when[one])});
                    return;
                }
            }
        }
        // A date condition outside the rule's own time.
        for (const Condition &condition : rule.when) {
            const Stretch stretch = stretchOf(condition, factsOf(condition.field));
            if (condition.field == Field::ReceiptDate && (stretch.highest < rule.from || stretch.lowest > rule.until))
                m_findings.refuse("cannot_happen", placeOf(rule), {nameOf(rule), fieldName(condition)});
        }
    }

    static bool contradict(const Condition &one, const Condition &other)
    {
        if (one.field != other.field || one.meter != other.meter)
            return false;
        const FieldFacts &facts = factsOf(one.field);
        if (facts.values == ValueKind::Truth)
            return one.comparison != other.comparison;
        // Words of a line or member may hold side by side only for lists of members: one line has one group.
        if (facts.values == ValueKind::Word)
            return facts.scope != Scope::Member && wordsContradict(one, other);
        if (one.comparison == Operator::NotEqual || one.comparison == Operator::NotIn || other.comparison == Operator::NotEqual || other.comparison == Operator::NotIn)
            return numbersExclude(one, other) || numbersExclude(other, one);
        const Stretch a = stretchOf(one, facts);
        const Stretch b = stretchOf(other, facts);
        return std::max(a.lowest, b.lowest) > std::min(a.highest, b.highest);
    }

    static bool numbersExclude(const Condition &without, const Condition &needed)
    {
        const bool isNegative = without.comparison == Operator::NotEqual || without.comparison == Operator::NotIn;
        const bool isList = needed.comparison == Operator::Equal || needed.comparison == Operator::In;
        return isNegative && isList && std::ranges::all_of(needed.numbers, [&without](std::int64_t number) {
            return std::ranges::find(without.numbers, number) != without.numbers.end();
        });
    }

    static bool wordsContradict(const Condition &one, const Condition &other)
    {
        const auto isNegative = [](const Condition &condition) { return condition.comparison == Operator::NotEqual || condition.comparison == Operator::NotIn; };
        const auto isIn = [](const std::vector<std::string> &words, const std::string &word) { return std::ranges::find(words, word) != words.end(); };
        if (isNegative(one) && isNegative(other))
            return false;
        const Condition &positive = isNegative(one) ? other : one;
        const Condition &second = isNegative(one) ? one : other;
        return std::ranges::none_of(positive.words, [&](const std::string &word) { return isIn(second.words, word) != isNegative(second); });
    }

    void checkClosed(const Rule &rule)
    {
        if (m_shop.openWeekdays.empty())
            return;
        for (const Condition &condition : rule.when) {
            const bool isWeekdays = condition.field == Field::ReceiptWeekday && (condition.comparison == Operator::In || condition.comparison == Operator::Equal);
            if (isWeekdays && std::ranges::none_of(condition.numbers, [this](std::int64_t day) { return m_shop.openWeekdays.contains(static_cast<int>(day)); }))
                m_findings.warn("closed_then", placeOf(rule), {nameOf(rule)});
        }
    }

    void checkTiers(const Rule &rule)
    {
        for (const Condition &condition : rule.when) {
            if (condition.field != Field::MemberTier)
                continue;
            const auto meter = std::ranges::find(m_programme.meters, condition.meter, &Meter::id);
            const auto tiers = meter == m_programme.meters.end() ? 0 : static_cast<std::int64_t>(meter->tiers.size());
            if (meter != m_programme.meters.end() && (tiers == 0 || stretchOf(condition, factsOf(condition.field)).lowest >= tiers))
                m_findings.refuse("no_such_tier", placeOf(rule), {nameOf(rule), nameOf(*meter)});
        }
    }

    const Programme &m_programme;
    const ShopFigures &m_shop;
    Findings &m_findings;
    bool m_isBroken = false;
};

/// Things that nothing leads to.
void checkDeadEnds(const Programme &programme, Findings &findings)
{
    for (const Rule &rule : programme.rules) {
        if (std::ranges::any_of(rule.caps, [](const Cap &cap) { return cap.most == 0; }))
            findings.refuse("cap_of_nothing", placeOf(rule), {nameOf(rule)});
        const bool hasGiver = std::ranges::any_of(programme.rules, [&rule](const Rule &other) {
            return other.give.kind < GiveKind::Multiply && other.give.unit == rule.give.unit && other.on == rule.on;
        });
        if (rule.give.kind == GiveKind::Multiply && !hasGiver)
            findings.refuse("nothing_to_multiply", placeOf(rule), {nameOf(rule)});
        if (rule.give.kind == GiveKind::Multiply && rule.give.rate.numerator <= rule.give.rate.denominator)
            findings.refuse("multiplies_to_less", placeOf(rule), {nameOf(rule)});
        if (rule.give.kind != GiveKind::Multiply && rule.give.rate.numerator == 0)
            findings.refuse("gives_nothing", placeOf(rule), {nameOf(rule)});
        const bool isOfLines = rule.give.kind == GiveKind::PerEuro || rule.give.kind == GiveKind::PerItem
            || (rule.give.kind == GiveKind::Meter && rule.give.counting != Counting::Events);
        if (isOfLines && rule.on != EventKind::Sale)
            findings.refuse("no_lines_there", placeOf(rule), {nameOf(rule)});
        if (rule.on == EventKind::Refund || rule.on == EventKind::Redeem || rule.on == EventKind::Void || rule.on == EventKind::Adjust
            || rule.on == EventKind::Opening || rule.on == EventKind::Cluster || rule.on == EventKind::Withdraw)
            findings.refuse("event_gives_nothing", placeOf(rule), {nameOf(rule)});
    }
    for (const Meter &meter : programme.meters) {
        const bool isFed = !meter.steps.empty() || std::ranges::any_of(programme.rules, [&meter](const Rule &rule) {
            return rule.give.kind == GiveKind::Meter && rule.give.target == meter.id;
        });
        if (!isFed)
            findings.warn("meter_stands_still", placeOf(meter), {nameOf(meter)});
        for (const Step &step : meter.steps) {
            const auto of = std::ranges::find(programme.meters, step.meter, &Meter::id);
            if (of != programme.meters.end() && of->reset != Reset::Keep && !of->goals.empty() && step.at > std::ranges::max(of->goals, {}, &Goal::at).at)
                findings.refuse("step_out_of_reach", placeOf(meter), {nameOf(meter), nameOf(*of)});
        }
    }
    for (const Reward &reward : programme.rewards) {
        const bool isGiven = std::ranges::any_of(programme.rules, [&](const Rule &rule) { return rule.give.kind == GiveKind::Reward && rule.give.target == reward.id; })
            || std::ranges::any_of(programme.meters, [&](const Meter &meter) {
                   return std::ranges::any_of(meter.goals, [&](const Goal &goal) { return goal.reward == reward.id; });
               });
        if (reward.unit.empty() && !isGiven)
            findings.warn("reward_out_of_reach", placeOf(reward), {nameOf(reward)});
    }
}

} // namespace

void checkConditions(const Programme &programme, const ShopFigures &shop, Findings &findings)
{
    ConditionCheck check(programme, shop, findings);
    for (const Rule &rule : programme.rules)
        check.check(rule);
    checkDeadEnds(programme, findings);
}

} // namespace kk::loyalty
