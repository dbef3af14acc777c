#include "app/loyalty/checks/Checker.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace kk::loyalty {

namespace {

constexpr std::int64_t kWarnAt = 2000;      ///< hundredths of a per cent
constexpr std::int64_t kRefuseAt = 10'000;
constexpr std::int64_t kAlcoholMost = 2500; ///< `loyalty.md` §12.6
constexpr std::int64_t kMostMultiplied = 10;

QString percent(std::int64_t hundredths)
{
    return QString::number(static_cast<double>(hundredths) / 100, 'f', hundredths % 100 == 0 ? 0 : 1);
}

std::set<std::string> groupsOf(const Programme &programme)
{
    std::set<std::string> groups;
    for (const Rule &rule : programme.rules) {
        for (const Condition &condition : rule.when) {
            if (condition.field == Field::LineGroup)
                groups.insert(condition.words.begin(), condition.words.end());
        }
    }
    for (const GuardedGroup &guarded : programme.guarded)
        groups.insert(guarded.group);
    return groups;
}

/// Works out what a cent spent on one product group may bring back, everything at once.
class GiveBack
{
public:
    GiveBack(const Programme &programme, std::string group, const ShopFigures &shop)
        : m_programme(programme)
        , m_group(std::move(group))
    {
        if (const auto known = shop.groups.find(m_group); known != shop.groups.end())
            m_piece = static_cast<double>(known->second.lowestPieceCents);
    }

    double share() const
    {
        double sum = 0;
        for (const Unit &unit : m_programme.units)
            sum += givers(unit) * multipliers(unit);
        for (const Meter &meter : m_programme.meters)
            sum += goals(meter);
        for (const Rule &rule : m_programme.rules) {
            if (rule.give.kind == GiveKind::Reward && applies(rule))
                sum += perReceipt(static_cast<double>(valueOf(rule.give.target)), rule);
        }
        return sum;
    }

private:
    bool applies(const Rule &rule) const { return rule.on == EventKind::Sale && countsGroup(rule, m_group); }

    static double ratio(Ratio ratio) { return static_cast<double>(ratio.numerator) / static_cast<double>(ratio.denominator); }

    /// A fixed gift against the smallest receipt that gets it: its own threshold, or one piece.
    double perReceipt(double cents, const Rule &rule) const
    {
        double smallest = m_piece;
        for (const Condition &condition : rule.when) {
            const bool isThreshold = condition.field == Field::ReceiptTotal || condition.field == Field::LineTotal || condition.field == Field::LinePrice;
            if (isThreshold && (condition.comparison == Operator::AtLeast || condition.comparison == Operator::More || condition.comparison == Operator::Between)
                && !condition.numbers.empty())
                smallest = std::max(smallest, static_cast<double>(condition.numbers.front()));
        }
        return smallest > 0 ? cents / smallest : 0;
    }

    double giverShare(const Rule &rule, double unitCents) const
    {
        switch (rule.give.kind) {
        case GiveKind::PerEuro: return ratio(rule.give.rate) * unitCents / 100;
        case GiveKind::PerItem: return m_piece > 0 ? ratio(rule.give.rate) * unitCents / m_piece : 0;
        case GiveKind::Units: return perReceipt(ratio(rule.give.rate) * unitCents, rule);
        default: return 0;
        }
    }

    double givers(const Unit &unit) const
    {
        std::map<std::string, double> best; // of groups that give only one of theirs
        double sum = 0;
        for (const Rule &rule : m_programme.rules) {
            if (rule.give.kind >= GiveKind::Multiply || rule.give.unit != unit.id || !applies(rule))
                continue;
            const double share = giverShare(rule, ratio(unit.valueCents));
            if (!rule.stack.group.empty() && (rule.stack.mode == StackMode::BestOf || rule.stack.mode == StackMode::Exclusive))
                best[rule.stack.group] = std::max(best[rule.stack.group], share);
            else
                sum += share;
        }
        for (const auto &[group, share] : best)
            sum += share;
        return sum;
    }

    double multipliers(const Unit &unit) const
    {
        std::map<std::string, double> extra;
        for (const Rule &rule : m_programme.rules) {
            if (rule.give.kind != GiveKind::Multiply || rule.give.unit != unit.id || !applies(rule))
                continue;
            double &group = extra[rule.stack.group.empty() ? "\n" + rule.id : rule.stack.group];
            const double more = ratio(rule.give.rate) - 1;
            switch (rule.stack.mode) {
            case StackMode::Add: group += more; break;
            case StackMode::Multiply: group = (1 + group) * (1 + more) - 1; break;
            default: group = std::max(group, more);
            }
        }
        double factor = 1;
        for (const auto &[group, more] : extra)
            factor += more;
        return factor;
    }

    std::int64_t valueOf(const std::string &id) const
    {
        const auto reward = std::ranges::find(m_programme.rewards, id, &Reward::id);
        return reward == m_programme.rewards.end() ? 0 : reward->valueCents;
    }

    double goalCents(const Goal &goal) const
    {
        if (!goal.reward.empty())
            return static_cast<double>(valueOf(goal.reward));
        const auto unit = std::ranges::find(m_programme.units, goal.unit, &Unit::id);
        return unit == m_programme.units.end() ? 0 : static_cast<double>(goal.units) * ratio(unit->valueCents);
    }

    /// A card that begins again gives its goals over and over; one that is reached once gives once, and is left out here.
    double goals(const Meter &meter) const
    {
        if (meter.reset == Reset::Keep || meter.goals.empty())
            return 0;
        double cents = 0;
        for (const Goal &goal : meter.goals)
            cents += goalCents(goal);
        const double at = static_cast<double>(std::ranges::max(meter.goals, {}, &Goal::at).at);
        double sum = 0;
        for (const Rule &rule : m_programme.rules) {
            if (rule.give.kind != GiveKind::Meter || rule.give.target != meter.id || !applies(rule))
                continue;
            const double each = cents * ratio(rule.give.rate) / at;
            if (rule.give.counting == Counting::Cents)
                sum += each;
            else if (rule.give.counting == Counting::Items)
                sum += m_piece > 0 ? each / m_piece : 0;
            else
                sum += perReceipt(each, rule);
        }
        return sum;
    }

    const Programme &m_programme;
    std::string m_group;
    double m_piece = 0; ///< cents
};

void checkGroup(const Programme &programme, const std::string &group, const ShopFigures &shop, Findings &findings)
{
    const std::int64_t given = mostGivenBack(programme, group, shop);
    const QString name = group.empty() ? QCoreApplication::translate("LoyaltyProblem", "everything else") : QString::fromStdString(group);
    const auto known = shop.groups.find(group);
    const bool hasMargin = known != shop.groups.end() && known->second.marginPercent.has_value();
    if (given >= kRefuseAt)
        findings.refuse("gives_back_all", QStringLiteral("rules"), {percent(given), name});
    else if (hasMargin && given > *known->second.marginPercent * 100)
        findings.refuse("gives_back_margin", QStringLiteral("rules"), {percent(given), name, QString::number(*known->second.marginPercent)});
    else if (given >= kWarnAt)
        findings.warn("gives_back_much", QStringLiteral("rules"), {percent(given), name});
    const bool isAlcohol = std::ranges::any_of(programme.guarded, [&group](const GuardedGroup &guarded) { return guarded.group == group && guarded.guard == Guard::Alcohol; });
    if (isAlcohol && given > kAlcoholMost)
        findings.refuse("alcohol_over_25", QStringLiteral("rules"), {percent(given), name});
}

} // namespace

std::int64_t mostGivenBack(const Programme &programme, const std::string &group, const ShopFigures &shop)
{
    const double share = GiveBack(programme, group, shop).share() * 10'000;
    return share >= 1e12 ? std::int64_t{1'000'000'000'000} : static_cast<std::int64_t>(share + 0.5);
}

void checkGiveBack(const Programme &programme, const ShopFigures &shop, Findings &findings)
{
    for (const Unit &unit : programme.units) {
        if (unit.valueCents.numerator == 0)
            findings.warn("unit_without_value", QStringLiteral("units/") + QString::fromStdString(unit.id), {QString::fromStdString(unit.id)});
    }
    std::set<std::string> groups = groupsOf(programme);
    for (const auto &[group, figures] : shop.groups)
        groups.insert(group);
    groups.insert(std::string()); // everything that no rule names
    for (const std::string &group : groups)
        checkGroup(programme, group, shop, findings);
}

void checkStacks(const Programme &programme, Findings &findings)
{
    for (std::size_t one = 0; one < programme.rules.size(); ++one) {
        const Rule &rule = programme.rules[one];
        if (rule.stack.group.empty())
            continue;
        for (std::size_t other = 0; other < one; ++other) {
            const Rule &before = programme.rules[other];
            const bool isSameKind = (before.give.kind == GiveKind::Multiply) == (rule.give.kind == GiveKind::Multiply);
            if (before.stack.group != rule.stack.group || before.give.unit != rule.give.unit || !isSameKind || before.on != rule.on)
                continue;
            if (before.stack.mode != rule.stack.mode)
                findings.refuse("stack_modes_differ", placeOf(rule), {nameOf(rule), nameOf(before)});
            else if (before.stack.order == rule.stack.order && rule.stack.mode != StackMode::Add)
                findings.refuse("stack_tie", placeOf(rule), {nameOf(rule), nameOf(before)});
        }
    }
    std::map<std::pair<std::string, std::string>, double> chains;
    for (const Rule &rule : programme.rules) {
        if (rule.give.kind != GiveKind::Multiply || rule.stack.mode != StackMode::Multiply || !rule.caps.empty())
            continue;
        double &chain = chains.try_emplace({rule.give.unit, rule.stack.group}, 1.0).first->second;
        const double before = chain;
        chain *= static_cast<double>(rule.give.rate.numerator) / static_cast<double>(rule.give.rate.denominator);
        if (chain > kMostMultiplied && before <= kMostMultiplied)
            findings.refuse("multiply_chain", placeOf(rule), {nameOf(rule), QString::number(kMostMultiplied)});
    }
}

} // namespace kk::loyalty
