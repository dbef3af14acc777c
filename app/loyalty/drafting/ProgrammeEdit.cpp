#include "app/loyalty/drafting/ProgrammeEdit.h"

#include "app/loyalty/drafting/RuleSentence.h"

#include <algorithm>
#include <map>

namespace kk::loyalty {

namespace {

constexpr Ratio kUsualPointValue{5, 1}; // cents; a customer gets 5 % back with one point for each euro

/// Short names that were given anew, old to new.
using Renamed = std::map<std::string, std::string>;

template <class Things>
std::string freeId(const Things &things, const std::string &wanted)
{
    std::string id = wanted;
    for (int at = 2; std::ranges::find_if(things, [&id](const auto &thing) { return thing.id == id; }) != things.end(); ++at)
        id = wanted + "-" + std::to_string(at);
    return id;
}

/// Adds `thing` unless the same is there; says under which short name it now stands.
template <class Thing>
std::string added(std::vector<Thing> &things, Thing thing)
{
    const std::string wanted = thing.id;
    for (Thing &known : things) {
        thing.id = known.id;
        if (known == thing)
            return known.id;
    }
    thing.id = freeId(things, wanted);
    things.push_back(thing);
    return thing.id;
}

void rename(std::string &name, const Renamed &renamed)
{
    if (const auto found = renamed.find(name); found != renamed.end())
        name = found->second;
}

struct Names {
    Renamed units;
    Renamed rewards;
    Renamed badges;
    Renamed meters;
};

void renameIn(Rule &rule, const Names &names)
{
    rename(rule.give.unit, names.units);
    if (rule.give.kind == GiveKind::Meter)
        rename(rule.give.target, names.meters);
    else if (rule.give.kind == GiveKind::Reward)
        rename(rule.give.target, names.rewards);
    else if (rule.give.kind == GiveKind::Badge)
        rename(rule.give.target, names.badges);
    for (Condition &condition : rule.when)
        rename(condition.meter, names.meters);
}

void renameIn(Meter &meter, const Names &names)
{
    for (Goal &goal : meter.goals) {
        rename(goal.unit, names.units);
        rename(goal.reward, names.rewards);
        rename(goal.badge, names.badges);
    }
    for (Step &step : meter.steps)
        rename(step.meter, names.meters);
}

/// Two rules of one group may not have the same place.
void settleOrder(const Programme &programme, Rule &rule)
{
    const auto isTaken = [&] {
        return std::ranges::any_of(programme.rules, [&rule](const Rule &other) {
            return !rule.stack.group.empty() && other.id != rule.id && other.stack.group == rule.stack.group && other.stack.order == rule.stack.order;
        });
    };
    while (isTaken())
        ++rule.stack.order;
}

bool usesMeter(const Programme &programme, const std::string &meter)
{
    return std::ranges::any_of(programme.rules, [&meter](const Rule &rule) {
        return (rule.give.kind == GiveKind::Meter && rule.give.target == meter)
            || std::ranges::any_of(rule.when, [&meter](const Condition &condition) { return condition.meter == meter; });
    }) || std::ranges::any_of(programme.meters, [&meter](const Meter &other) {
        return std::ranges::any_of(other.steps, [&meter](const Step &step) { return step.meter == meter; });
    });
}

bool givesReward(const Programme &programme, const std::string &reward)
{
    return std::ranges::any_of(programme.rules, [&reward](const Rule &rule) { return rule.give.kind == GiveKind::Reward && rule.give.target == reward; })
        || std::ranges::any_of(programme.meters, [&reward](const Meter &meter) {
               return std::ranges::any_of(meter.goals, [&reward](const Goal &goal) { return goal.reward == reward; });
           });
}

void removeMeterUnlessUsed(Programme &programme, const std::string &meter)
{
    if (usesMeter(programme, meter))
        return;
    std::erase_if(programme.meters, [&meter](const Meter &known) { return known.id == meter && known.steps.empty(); });
    std::erase_if(programme.rewards, [&programme](const Reward &reward) { return reward.unit.empty() && !givesReward(programme, reward.id); });
}

void nameIt(Programme &programme)
{
    if (programme.id.empty())
        programme.id = "spaarkaart";
    if (programme.title == LocalText())
        programme.title = {"Spaarkaart", "Loyalty card"};
}

} // namespace

void addExample(Programme &programme, const Programme &example)
{
    Names names;
    for (const Unit &unit : example.units)
        names.units[unit.id] = added(programme.units, unit);
    for (Reward reward : example.rewards) {
        const std::string id = reward.id;
        rename(reward.unit, names.units);
        names.rewards[id] = added(programme.rewards, reward);
    }
    for (const Badge &badge : example.badges)
        names.badges[badge.id] = added(programme.badges, badge);
    for (Meter meter : example.meters) {
        const std::string id = meter.id;
        renameIn(meter, names);
        names.meters[id] = added(programme.meters, meter);
    }
    for (Rule rule : example.rules) {
        renameIn(rule, names);
        Rule same = rule;
        const bool isThere = std::ranges::any_of(programme.rules, [&same](const Rule &known) {
            same.id = known.id;
            return same == known;
        });
        if (isThere)
            continue;
        rule.id = freeId(programme.rules, rule.id);
        settleOrder(programme, rule);
        programme.rules.push_back(rule);
    }
    for (const GuardedGroup &guard : example.guarded) {
        if (std::ranges::find(programme.guarded, guard) == programme.guarded.end())
            programme.guarded.push_back(guard);
    }
    nameIt(programme);
}

void adoptGroups(Programme &programme, const QStringList &shopGroups)
{
    const auto adopt = [&shopGroups](std::string &word) {
        const QString wanted = QString::fromStdString(word);
        const auto own = std::ranges::find_if(shopGroups, [&wanted](const QString &group) { return group.compare(wanted, Qt::CaseInsensitive) == 0; });
        if (own != shopGroups.end())
            word = own->toStdString();
    };
    for (Rule &rule : programme.rules) {
        for (Condition &condition : rule.when) {
            if (condition.field == Field::LineGroup)
                std::ranges::for_each(condition.words, adopt);
        }
    }
    for (Reward &reward : programme.rewards)
        std::ranges::for_each(reward.groups, adopt);
    for (GuardedGroup &guard : programme.guarded)
        adopt(guard.group);
}

Problems unsoldGroups(const Programme &programme, const QStringList &shopGroups)
{
    Problems problems;
    if (shopGroups.isEmpty())
        return problems;
    for (const Rule &rule : programme.rules) {
        for (const Condition &condition : rule.when) {
            if (condition.field != Field::LineGroup)
                continue;
            for (const std::string &word : condition.words) {
                const QString group = QString::fromStdString(word);
                if (!shopGroups.contains(group))
                    problems.append({QStringLiteral("group_not_sold"), Problem::Severity::Warn, QStringLiteral("rules/") + QString::fromStdString(rule.id), {group}});
            }
        }
    }
    return problems;
}

void addPlainRule(Programme &programme)
{
    if (programme.units.empty())
        programme.units.push_back({"punt", {"punten", "points"}, kUsualPointValue});
    Rule rule;
    rule.id = freeId(programme.rules, "regel");
    rule.title = {"Nieuwe regel", "New rule"};
    rule.give.kind = GiveKind::PerEuro;
    rule.give.unit = programme.units.front().id;
    rule.life.expiry = {Expiry::Kind::EndOfMonth, 24, kNever};
    programme.rules.push_back(rule);
    nameIt(programme);
}

void removeRule(Programme &programme, std::size_t rule)
{
    if (rule >= programme.rules.size())
        return;
    const QList<int> positions = siblingsOf(programme, rule);
    const Give give = programme.rules[rule].give;
    for (auto position = positions.rbegin(); position != positions.rend(); ++position)
        programme.rules.erase(programme.rules.begin() + *position);
    if (give.kind == GiveKind::Meter)
        removeMeterUnlessUsed(programme, give.target);
    else if (give.kind == GiveKind::Reward)
        std::erase_if(programme.rewards, [&](const Reward &reward) { return reward.id == give.target && reward.unit.empty() && !givesReward(programme, reward.id); });
}

void moveRule(Programme &programme, std::size_t rule, bool later)
{
    const QList<RuleSentence> sentences = sentencesOf(programme);
    const auto at = std::ranges::find_if(sentences, [rule](const RuleSentence &sentence) { return sentence.rules.contains(static_cast<int>(rule)); }) - sentences.begin();
    const auto other = at + (later ? 1 : -1);
    if (at >= sentences.size() || other < 0 || other >= sentences.size())
        return;
    QList<RuleSentence> order = sentences;
    order.swapItemsAt(at, other);
    std::vector<Rule> rules;
    for (const RuleSentence &sentence : order) {
        for (const int position : sentence.rules)
            rules.push_back(programme.rules[static_cast<std::size_t>(position)]);
    }
    programme.rules = std::move(rules);
}

bool addCap(Programme &programme, std::size_t rule)
{
    for (const Cap usual : {Cap{CapPer::Receipt, 200}, Cap{CapPer::MemberDay, 500}, Cap{CapPer::MemberMonth, 2'000}, Cap{CapPer::MemberYear, 10'000}, Cap{CapPer::Campaign, 250'000}}) {
        std::vector<Cap> &caps = programme.rules[rule].caps;
        if (std::ranges::find(caps, usual.per, &Cap::per) != caps.end())
            continue;
        for (const int sibling : siblingsOf(programme, rule))
            programme.rules[static_cast<std::size_t>(sibling)].caps.push_back(usual);
        return true;
    }
    return false;
}

void removeCaps(Programme &programme, std::size_t rule)
{
    for (const int sibling : siblingsOf(programme, rule))
        programme.rules[static_cast<std::size_t>(sibling)].caps.clear();
}

void addCondition(Programme &programme, std::size_t rule, Field field, const std::string &group)
{
    Condition condition;
    condition.field = field;
    switch (factsOf(field).values) {
    case ValueKind::Weekday:
        condition.comparison = Operator::In;
        condition.numbers = {2};
        break;
    case ValueKind::Time:
        condition.comparison = Operator::Between;
        condition.numbers = {9 * 60, 11 * 60};
        break;
    case ValueKind::Word:
        condition.comparison = Operator::In;
        condition.words = {group.empty() ? std::string("groep") : group};
        break;
    case ValueKind::Truth: condition.comparison = field == Field::LineIsReduced ? Operator::IsFalse : Operator::IsTrue; break;
    case ValueKind::Thousandths:
        condition.comparison = Operator::AtLeast;
        condition.numbers = {3'000};
        break;
    default:
        condition.comparison = field == Field::ReceiptMonth ? Operator::In : Operator::AtLeast;
        condition.numbers = {field == Field::ReceiptMonth ? 12 : 2'500};
    }
    if (field == Field::LineGroup) {
        std::vector<Condition> &when = programme.rules[rule].when;
        when.insert(when.begin(), condition);
    } else {
        programme.rules[rule].when.push_back(condition);
    }
}

void removeCondition(Programme &programme, std::size_t rule, std::size_t condition)
{
    std::vector<Condition> &when = programme.rules[rule].when;
    if (condition < when.size())
        when.erase(when.begin() + static_cast<std::ptrdiff_t>(condition));
}

} // namespace kk::loyalty
