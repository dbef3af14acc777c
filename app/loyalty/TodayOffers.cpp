#include "app/loyalty/TodayOffers.h"

#include "app/loyalty/drafting/RuleSentence.h"
#include "app/loyalty/engine/Plan.h"

#include <QDate>

#include <algorithm>
#include <optional>

namespace kk::loyalty {

namespace {

/// What the clock says about a field; nothing for fields of something else.
std::optional<std::int64_t> clockValue(Field field, const QDateTime &shopTime)
{
    switch (field) {
    case Field::ReceiptWeekday: return shopTime.date().dayOfWeek();
    case Field::ReceiptMonth: return shopTime.date().month();
    case Field::ReceiptDate: return QDate(1970, 1, 1).daysTo(shopTime.date());
    case Field::ReceiptTime: return shopTime.time().hour() * 60 + shopTime.time().minute();
    default: return std::nullopt;
    }
}

bool holdsAt(const Condition &condition, std::int64_t value)
{
    PlannedCondition planned;
    planned.field = condition.field;
    planned.comparison = condition.comparison;
    planned.values = condition.numbers;
    if (condition.field == Field::ReceiptTime && condition.comparison == Operator::Between && planned.values.size() == 2)
        --planned.values.back(); // the last minute is the one before the end
    std::ranges::sort(planned.values);
    return planned.holds(value);
}

QString shortWhat(const Programme &programme, const Rule &rule, const RuleSentence &sentence)
{
    const auto value = std::ranges::find_if(sentence.values, [](const EditableValue &of) { return of.place.ends_with("/rate") || of.place.ends_with("/target"); });
    if (value != sentence.values.end())
        return value->text;
    return unitsText(programme, rule.give.unit, rule.give.rate.numerator);
}

} // namespace

QList<TodayOffer> offersAt(const Programme &programme, const QDateTime &shopTime)
{
    const auto today = static_cast<Day>(QDate(1970, 1, 1).daysTo(shopTime.date()));
    QList<TodayOffer> offers;
    for (const RuleSentence &sentence : sentencesOf(programme)) {
        const Rule &rule = programme.rules[static_cast<std::size_t>(sentence.rules.first())];
        if (rule.on != EventKind::Sale || !rule.consent.empty() || rule.from > today || rule.until < today)
            continue;
        bool isOfTheMoment = rule.until < kNever;
        bool holds = true;
        for (const Condition &condition : rule.when) {
            if (const auto value = clockValue(condition.field, shopTime)) {
                isOfTheMoment = true;
                holds = holds && holdsAt(condition, *value);
            }
        }
        if (!holds)
            continue;
        QStringList condition;
        for (const SentencePart &part : sentence.lines.first().parts)
            condition.append(part.text);
        offers.append({sentence.title, shortWhat(programme, rule, sentence), condition.join(QChar::Space), isOfTheMoment});
    }
    std::stable_partition(offers.begin(), offers.end(), [](const TodayOffer &offer) { return offer.isOfTheMoment; }); // Clang 14 takes no subranges of GCC 12
    return offers;
}

} // namespace kk::loyalty
