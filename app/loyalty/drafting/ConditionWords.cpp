// Conditions as clauses: "it is Tuesday", "the customer buys coffee".
#include "app/loyalty/drafting/SentenceWriter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kk::loyalty {

using namespace Qt::StringLiterals;
using Kind = EditableValue::Kind;

namespace {

bool isNegative(Operator comparison)
{
    return comparison == Operator::NotIn || comparison == Operator::NotEqual || comparison == Operator::IsFalse;
}

bool isUpper(Operator comparison)
{
    return comparison == Operator::Less || comparison == Operator::AtMost;
}

/// The clause for what a condition says, or for its opposite, or for an upper limit.
struct Clause {
    const char *holds;
    const char *holdsNot;
    const char *upTo;
    const char *label;
};

// clang-format off
constexpr Clause kUsual{QT_TRANSLATE_NOOP("LoyaltyDesign", "this fits: %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "this does not fit: %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "this is at most %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Value")};

Clause clauseFor(Field field)
{
    switch (field) {
    case Field::ReceiptWeekday: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "it is %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "it is not %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Days of the week")};
    case Field::ReceiptTime: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the time is %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the time is not %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "it is %1 or earlier"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Times of the day")};
    case Field::ReceiptDate: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the day is %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the day is not %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the day is %1 at the latest"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Days")};
    case Field::ReceiptMonth: case Field::TickMonth: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "it is %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "it is not %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Months")};
    case Field::ReceiptTotal: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the receipt is %1 or more"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "the receipt is at most %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Amount of the receipt")};
    case Field::ReceiptItems: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the receipt has %1 or more"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "the receipt has at most %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Pieces on the receipt")};
    case Field::ReceiptChannel: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer buys %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer does not buy %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Where it is bought")};
    case Field::LineGroup: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer buys from %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer buys something, except from %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Product groups")};
    case Field::LineProduct: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer buys the product %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer buys something, except %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Products")};
    case Field::LineBrand: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer buys the brand %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer buys something, except %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Brands")};
    case Field::LineSupplier: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "it comes from %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "it does not come from %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Suppliers")};
    case Field::LineQuantity: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer takes %1 or more of it"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer takes at most %1 of it"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Pieces of one product")};
    case Field::LinePrice: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "a piece costs %1 or more"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "a piece costs at most %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Price of a piece")};
    case Field::LineTotal: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "a line of the receipt is %1 or more"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "a line of the receipt is at most %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Amount of a line")};
    case Field::LineIsReduced: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the product is reduced in price"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the product is not reduced in price"), kUsual.upTo, kUsual.label};
    case Field::MemberTier: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer has level %1 or higher"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer has at most level %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Level")};
    case Field::MemberMeter: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the counter of the customer stands at %1 or more"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "the counter of the customer stands at most at %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Counter")};
    case Field::MemberFirstBuy: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "it is the first purchase"), QT_TRANSLATE_NOOP("LoyaltyDesign", "it is not the first purchase"), kUsual.upTo, kUsual.label};
    case Field::MemberDaysSince: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer was away for %1 or longer"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer was here in the last %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Days")};
    case Field::MemberGapRatio: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer was away %1 as long as usual, or longer"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer was away at most %1 as long as usual"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Times the usual gap, in hundredths")};
    case Field::MemberSegment: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer belongs to %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer does not belong to %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Groups of customers")};
    case Field::MemberBirthMonth: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the birthday is in %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the birthday is not in %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Months")};
    case Field::MemberWish: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer likes %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer does not like %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Wishes")};
    case Field::EventAmount: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "that first purchase is %1 or more"), kUsual.holdsNot, QT_TRANSLATE_NOOP("LoyaltyDesign", "that first purchase is at most %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "Amount of the first purchase")};
    case Field::TickDay: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "it is day %1 of the month"), kUsual.holdsNot, kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Day of the month")};
    case Field::EventSubject: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "it is about %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "it is not about %1"), kUsual.upTo, kUsual.label};
    case Field::ReceiptShop: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the shop is %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the shop is not %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Shops")};
    case Field::ReceiptTill: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the till is %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the till is not %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Tills")};
    case Field::ReceiptPayment: return {QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer pays with %1"), QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer does not pay with %1"), kUsual.upTo, QT_TRANSLATE_NOOP("LoyaltyDesign", "Ways to pay")};
    }
    return kUsual;
}
// clang-format on

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 or %2")).arg(QStringList(names.mid(0, names.size() - 1)).join(u", "_s), names.last());
}

QString timeText(std::int64_t minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString channelName(const std::string &channel)
{
    if (channel == "web")
        return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "in the web shop"));
    if (channel == "shop")
        return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "in the shop"));
    return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "elsewhere"));
}

QStringList daysText(const std::vector<std::int64_t> &days)
{
    QStringList names;
    for (const std::int64_t day : days)
        names.append(QLocale().dayName(static_cast<int>(day)));
    return names;
}

QStringList monthsText(const std::vector<std::int64_t> &months)
{
    QStringList names;
    for (const std::int64_t month : months)
        names.append(QLocale().monthName(static_cast<int>(month)));
    return names;
}

QStringList wordsText(const std::vector<std::string> &words)
{
    QStringList names;
    for (const std::string &word : words)
        names.append(QString::fromStdString(word));
    return names;
}

/// Two values are "a to b", one is itself.
QString spanText(const std::vector<std::int64_t> &values, QString (*text)(std::int64_t))
{
    if (values.size() == 2)
        return phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 to %2")).arg(text(values[0]), text(values[1]));
    return values.empty() ? QString() : text(values.front());
}

const Meter *meterNamed(const Programme &programme, const std::string &id)
{
    const auto found = std::ranges::find(programme.meters, id, &Meter::id);
    return found == programme.meters.end() ? nullptr : &*found;
}

void describeNumbers(EditableValue &value, const Programme &programme, const Condition &condition)
{
    const std::int64_t first = condition.numbers.empty() ? 0 : condition.numbers.front();
    switch (factsOf(condition.field).values) {
    case ValueKind::Weekday:
        value.kind = Kind::Weekdays;
        value.text = listed(daysText(condition.numbers));
        return;
    case ValueKind::Time:
        value.kind = Kind::Times;
        value.text = spanText(condition.numbers, timeText);
        return;
    case ValueKind::Date:
        value.kind = Kind::Dates;
        value.text = spanText(condition.numbers, [](std::int64_t day) { return dayText(static_cast<Day>(day)); });
        return;
    case ValueKind::Cents:
        value.kind = Kind::Cents;
        value.text = moneyText(first);
        return;
    case ValueKind::Thousandths:
        value.scale = 1000;
        value.lowest = 1000;
        value.highest = 1'000'000;
        value.text = QCoreApplication::translate("LoyaltyDesign", "%Ln piece(s)", nullptr, static_cast<int>(first / 1000));
        return;
    default: break;
    }
    if (condition.field == Field::ReceiptMonth || condition.field == Field::TickMonth || condition.field == Field::MemberBirthMonth) {
        value.kind = Kind::Months;
        value.text = listed(monthsText(condition.numbers));
    } else if (condition.field == Field::MemberTier) {
        value.kind = Kind::Choice;
        if (const Meter *meter = meterNamed(programme, condition.meter)) {
            for (std::size_t tier = 0; tier < meter->tiers.size(); ++tier)
                value.choices.append({std::to_string(tier), titleOf(meter->tiers[tier].title, meter->tiers[tier].id)});
        }
        value.words = {std::to_string(first)};
        value.text = first >= 0 && first < value.choices.size() ? value.choices[first].name : numberText(first);
    } else if (condition.field == Field::MemberGapRatio) {
        value.kind = Kind::Factor;
        value.numbers = {first, 100};
        value.highest = 10;
        value.text = factorText({first, 100});
    } else if (condition.field == Field::MemberDaysSince) {
        value.text = QCoreApplication::translate("LoyaltyDesign", "%Ln day(s)", nullptr, static_cast<int>(first));
    } else {
        value.text = numberText(first);
    }
}

} // namespace

QList<SentencePart> clauseOf(const Programme &programme, const Condition &condition, const std::string &place, SentenceWriter &writer)
{
    const FieldFacts &facts = factsOf(condition.field);
    const Clause clause = clauseFor(condition.field);
    const QString words = phrase(isNegative(condition.comparison) ? clause.holdsNot : isUpper(condition.comparison) ? clause.upTo : clause.holds);
    if (facts.values == ValueKind::Truth)
        return writer.written(words);
    EditableValue value;
    value.place = place;
    value.label = phrase(clause.label);
    value.numbers = condition.numbers;
    value.words = condition.words;
    value.lowest = facts.lowest;
    value.highest = facts.highest;
    value.suggestions = condition.field;
    if (facts.values != ValueKind::Word) {
        describeNumbers(value, programme, condition);
    } else if (condition.field == Field::ReceiptChannel) {
        value.kind = Kind::Choice;
        for (const char *channel : {"shop", "web", "other"})
            value.choices.append({channel, channelName(channel)});
        value.text = condition.words.empty() ? QString() : channelName(condition.words.front());
    } else {
        value.kind = Kind::Words;
        value.text = listed(wordsText(condition.words));
    }
    return writer.written(words, {value});
}

} // namespace kk::loyalty
