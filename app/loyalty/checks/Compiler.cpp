#include "app/loyalty/checks/Checker.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

QString called(const LocalText &title, const std::string &id)
{
    return QString::fromStdString(!title.dutch.empty() ? title.dutch : !title.english.empty() ? title.english : id);
}

QString place(const char *list, const std::string &id)
{
    return QString::fromLatin1(list) + u'/' + QString::fromStdString(id);
}

} // namespace

QString placeOf(const Rule &rule)
{
    return place("rules", rule.id);
}

QString placeOf(const Meter &meter)
{
    return place("meters", meter.id);
}

QString placeOf(const Reward &reward)
{
    return place("rewards", reward.id);
}

QString nameOf(const Rule &rule)
{
    return called(rule.title, rule.id);
}

QString nameOf(const Meter &meter)
{
    return called(meter.title, meter.id);
}

QString nameOf(const Reward &reward)
{
    return called(reward.title, reward.id);
}

bool countsGroup(const Rule &rule, const std::string &group)
{
    return std::ranges::all_of(rule.when, [&group](const Condition &condition) {
        if (condition.field != Field::LineGroup)
            return true;
        const bool isNamed = std::ranges::find(condition.words, group) != condition.words.end();
        const bool isNegative = condition.comparison == Operator::NotIn || condition.comparison == Operator::NotEqual;
        return isNamed != isNegative;
    });
}

bool isPublishable(const Problems &problems)
{
    return std::ranges::none_of(problems, [](const Problem &problem) { return problem.severity == Problem::Severity::Refuse; });
}

Problems check(const Programme &programme, const ShopFigures &shop)
{
    Findings findings;
    checkNames(programme, findings);
    checkConditions(programme, shop, findings);
    checkStacks(programme, findings);
    checkGuards(programme, findings);
    checkGiveBack(programme, shop, findings);
    checkFairness(programme, findings);
    return findings.take();
}

} // namespace kk::loyalty
