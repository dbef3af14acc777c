#include "app/loyalty/checks/Checker.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

template <class Things>
bool has(const Things &things, const std::string &id)
{
    return std::ranges::any_of(things, [&id](const auto &thing) { return thing.id == id; });
}

template <class Things>
void checkTwice(const Things &things, const char *list, Findings &findings)
{
    for (auto thing = things.begin(); thing != things.end(); ++thing) {
        if (std::find_if(things.begin(), thing, [&thing](const auto &before) { return before.id == thing->id; }) != thing)
            findings.refuse("twice", QString::fromLatin1(list) + u'/' + QString::fromStdString(thing->id), {QString::fromStdString(thing->id)});
    }
}

void checkTarget(const Programme &programme, const QString &place, const std::string &unit, const std::string &reward, const std::string &badge, Findings &findings)
{
    if (!unit.empty() && !has(programme.units, unit))
        findings.refuse("no_unit", place, {QString::fromStdString(unit)});
    if (!reward.empty() && !has(programme.rewards, reward))
        findings.refuse("no_reward", place, {QString::fromStdString(reward)});
    if (!badge.empty() && !has(programme.badges, badge))
        findings.refuse("no_badge", place, {QString::fromStdString(badge)});
}

void checkRule(const Programme &programme, const Rule &rule, Findings &findings)
{
    const Give &give = rule.give;
    const bool isReward = give.kind == GiveKind::Reward;
    const bool isBadge = give.kind == GiveKind::Badge;
    checkTarget(programme, placeOf(rule), give.kind <= GiveKind::Multiply ? give.unit : std::string(), isReward ? give.target : std::string(),
                isBadge ? give.target : std::string(), findings);
    if (give.kind == GiveKind::Meter && !has(programme.meters, give.target))
        findings.refuse("no_meter", placeOf(rule), {QString::fromStdString(give.target)});
    for (const Condition &condition : rule.when) {
        if (factsOf(condition.field).takesMeter && !has(programme.meters, condition.meter))
            findings.refuse("no_meter", placeOf(rule), {QString::fromStdString(condition.meter)});
    }
}

/// Whether the steps of a mission lead back to it.
bool leadsTo(const Programme &programme, const std::string &from, const std::string &wanted, int depth)
{
    const auto meter = std::ranges::find(programme.meters, from, &Meter::id);
    if (meter == programme.meters.end() || depth > 60)
        return depth > 60;
    return std::ranges::any_of(meter->steps, [&](const Step &step) { return step.meter == wanted || leadsTo(programme, step.meter, wanted, depth + 1); });
}

void checkMeter(const Programme &programme, const Meter &meter, Findings &findings)
{
    for (const Goal &goal : meter.goals)
        checkTarget(programme, placeOf(meter), goal.unit, goal.reward, goal.badge, findings);
    for (const Step &step : meter.steps) {
        if (!has(programme.meters, step.meter))
            findings.refuse("no_meter", placeOf(meter), {QString::fromStdString(step.meter)});
    }
    if (leadsTo(programme, meter.id, meter.id, 0))
        findings.refuse("step_cycle", placeOf(meter), {nameOf(meter)});
    if (meter.reset != Reset::Keep && (meter.window != Window::SinceStart || meter.distinct != Distinct::No || meter.key != MeterKey::Member))
        findings.refuse("reset_needs_simple_meter", placeOf(meter), {nameOf(meter)});
    if (!meter.tiers.empty() && std::ranges::min(meter.tiers, {}, &Tier::at).at != 0)
        findings.refuse("tiers_start_at_zero", placeOf(meter), {nameOf(meter)});
    if (meter.key != MeterKey::Member && !meter.tiers.empty())
        findings.refuse("tiers_are_personal", placeOf(meter), {nameOf(meter)});
}

} // namespace

void checkNames(const Programme &programme, Findings &findings)
{
    if (programme.id.empty())
        findings.refuse("missing", QStringLiteral("id"));
    if (programme.rules.empty())
        findings.refuse("no_rules", {});
    checkTwice(programme.units, "units", findings);
    checkTwice(programme.rules, "rules", findings);
    checkTwice(programme.meters, "meters", findings);
    checkTwice(programme.rewards, "rewards", findings);
    checkTwice(programme.badges, "badges", findings);
    for (const Rule &rule : programme.rules)
        checkRule(programme, rule, findings);
    for (const Meter &meter : programme.meters)
        checkMeter(programme, meter, findings);
    for (const Reward &reward : programme.rewards) {
        if (!reward.unit.empty() && !has(programme.units, reward.unit))
            findings.refuse("no_unit", placeOf(reward), {QString::fromStdString(reward.unit)});
        if (!reward.unit.empty() && reward.price <= 0)
            findings.refuse("no_price", placeOf(reward), {nameOf(reward)});
    }
}

} // namespace kk::loyalty
