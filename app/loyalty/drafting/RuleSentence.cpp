#include "app/loyalty/drafting/RuleSentence.h"

#include "app/loyalty/drafting/SentenceWriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace kk::loyalty {

using namespace Qt::StringLiterals;
using Kind = EditableValue::Kind;

namespace {

constexpr std::int64_t kMostUnits = 100'000;

std::string placeIn(const Rule &rule, const std::string &what)
{
    return "rules/" + rule.id + "/" + what;
}

EditableValue whole(const std::string &place, std::int64_t number, const QString &text, const QString &label, std::int64_t highest = kMostUnits)
{
    EditableValue value;
    value.place = place;
    value.text = text;
    value.label = label;
    value.numbers = {number};
    value.lowest = 1;
    value.highest = highest;
    return value;
}

/// The clause of the event alone, for a rule that names nothing else.
const char *eventClause(EventKind on)
{
    switch (on) {
    case EventKind::Sale: return QT_TRANSLATE_NOOP("LoyaltyDesign", "a customer with a card buys something");
    case EventKind::Visit: return QT_TRANSLATE_NOOP("LoyaltyDesign", "a customer comes by");
    case EventKind::Signup: return QT_TRANSLATE_NOOP("LoyaltyDesign", "a customer signs up for the card");
    case EventKind::Consent: return QT_TRANSLATE_NOOP("LoyaltyDesign", "a customer says yes to a purpose");
    case EventKind::Referral: return QT_TRANSLATE_NOOP("LoyaltyDesign", "a customer brings somebody who buys something");
    case EventKind::Feedback: return QT_TRANSLATE_NOOP("LoyaltyDesign", "a customer gives an opinion");
    case EventKind::MissionStep: return QT_TRANSLATE_NOOP("LoyaltyDesign", "a customer does a step of a mission");
    case EventKind::Tick: return QT_TRANSLATE_NOOP("LoyaltyDesign", "a new month, week or day begins");
    default: return QT_TRANSLATE_NOOP("LoyaltyDesign", "something happens that earns nothing");
    }
}

bool namesGoods(const Rule &rule)
{
    return std::ranges::any_of(rule.when, [](const Condition &condition) {
        return condition.field == Field::LineGroup || condition.field == Field::LineProduct || condition.field == Field::LineBrand || condition.field == Field::ReceiptChannel;
    });
}

template <class Things>
QList<EditableValue::Choice> choicesOf(const Things &things)
{
    QList<EditableValue::Choice> choices;
    for (const auto &thing : things)
        choices.append({thing.id, titleOf(thing.title, thing.id)});
    return choices;
}

EditableValue choice(const std::string &place, const std::string &id, const QList<EditableValue::Choice> &choices, const QString &label)
{
    EditableValue value;
    value.place = place;
    value.kind = Kind::Choice;
    value.words = {id};
    value.choices = choices;
    value.label = label;
    const auto named = std::ranges::find(choices, id, &EditableValue::Choice::id);
    value.text = named == choices.end() ? QString::fromStdString(id) : named->name;
    return value;
}

QString meterTitle(const Programme &programme, const std::string &id)
{
    const auto found = std::ranges::find(programme.meters, id, &Meter::id);
    return found == programme.meters.end() ? QString::fromStdString(id) : titleOf(found->title, id);
}

QList<SentencePart> givesOnMeter(const Programme &programme, const Rule &rule, SentenceWriter &writer)
{
    const QString name = meterTitle(programme, rule.give.target);
    const EditableValue rate = whole(placeIn(rule, "rate"), rule.give.rate.numerator, numberText(rule.give.rate.numerator),
                                     phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "How many are added")), 1000);
    switch (rule.give.counting) {
    case Counting::Events: return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 is added to ‘%2’")).replace(u"%2"_s, name), {rate});
    case Counting::Items: return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 is added to ‘%2’ for each piece")).replace(u"%2"_s, name), {rate});
    case Counting::Cents: break;
    }
    return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the amount counts for ‘%1’")).arg(name));
}

QList<SentencePart> thenOf(const Programme &programme, const Rule &rule, SentenceWriter &writer)
{
    const Give &give = rule.give;
    const QString label = phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "How many the customer gets"));
    const EditableValue rate = whole(placeIn(rule, "rate"), give.rate.numerator, unitsText(programme, give.unit, give.rate.numerator), label);
    switch (give.kind) {
    case GiveKind::Units: return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer gets %1")), {rate});
    case GiveKind::PerEuro: {
        const EditableValue per = whole(placeIn(rule, "per"), give.rate.denominator, moneyText(give.rate.denominator * 100), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "For each … euros")), 1000);
        return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer gets %1 for each %2")), {rate, per});
    }
    case GiveKind::PerItem: {
        const EditableValue per = whole(placeIn(rule, "per"), give.rate.denominator, QCoreApplication::translate("LoyaltyDesign", "%Ln piece(s)", nullptr, static_cast<int>(give.rate.denominator)),
                                        phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "For each … pieces")), 1000);
        return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer gets %1 for each %2")), {rate, per});
    }
    case GiveKind::Multiply: {
        EditableValue factor = whole(placeIn(rule, "rate"), give.rate.numerator, factorText(give.rate), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "How many times the points count")));
        factor.kind = Kind::Factor;
        factor.numbers = {give.rate.numerator, give.rate.denominator};
        factor.highest = 10;
        return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the points count %1")), {factor});
    }
    case GiveKind::Meter: return givesOnMeter(programme, rule, writer);
    case GiveKind::Reward:
        return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer gets %1")),
                              {choice(placeIn(rule, "target"), give.target, choicesOf(programme.rewards), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "What the customer gets")))});
    case GiveKind::Badge:
        return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the customer gets the badge %1")),
                              {choice(placeIn(rule, "target"), give.target, choicesOf(programme.badges), phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Which badge")))});
    }
    return {};
}

const char *capClause(CapPer per)
{
    switch (per) {
    case CapPer::Receipt: return QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 a receipt");
    case CapPer::MemberDay: return QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 a day");
    case CapPer::MemberMonth: return QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 a month");
    case CapPer::MemberYear: return QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 a year");
    case CapPer::Campaign: break;
    }
    return QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 in all");
}

QList<SentencePart> atMostOf(const Programme &programme, const Rule &rule, SentenceWriter &writer)
{
    QList<SentencePart> parts;
    const bool isUnits = rule.give.kind <= GiveKind::Multiply;
    for (std::size_t at = 0; at < rule.caps.size(); ++at) {
        const Cap &cap = rule.caps[at];
        const QString text = isUnits ? unitsText(programme, rule.give.unit, cap.most) : numberText(cap.most);
        join(parts, writer.written(phrase(capClause(cap.per)), {whole(placeIn(rule, "caps/" + std::to_string(at)), cap.most, text, phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "At most")), 1'000'000)}), u","_s);
    }
    return parts;
}

std::optional<std::int64_t> birthMonth(const Rule &rule)
{
    if (rule.on != EventKind::Tick || rule.when.size() != 2 || rule.when[0].field != Field::MemberBirthMonth || rule.when[1].field != Field::TickMonth)
        return std::nullopt;
    if (rule.when[0].numbers.size() != 1 || rule.when[0].numbers != rule.when[1].numbers)
        return std::nullopt;
    return rule.when[0].numbers.front();
}

/// Whether the two are the same gift in different months.
bool areSiblings(const Rule &one, const Rule &other)
{
    if (!birthMonth(one) || !birthMonth(other))
        return false;
    Rule same = other;
    same.id = one.id;
    same.title = one.title;
    same.when = one.when;
    return same == one;
}

QList<SentencePart> ifOf(const Programme &programme, const Rule &rule, SentenceWriter &writer)
{
    if (birthMonth(rule))
        return writer.written(phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "the month of the customer’s birthday begins")));
    QList<SentencePart> parts;
    const QString between = phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "and"));
    if (rule.on != EventKind::Sale || !namesGoods(rule))
        parts = writer.written(phrase(eventClause(rule.on)));
    for (std::size_t at = 0; at < rule.when.size(); ++at)
        join(parts, clauseOf(programme, rule.when[at], placeIn(rule, "when/" + std::to_string(at)), writer), between);
    return parts;
}

QString iconOf(const Rule &rule)
{
    if (!rule.consent.empty())
        return birthMonth(rule) ? u"cake"_s : u"heart-handshake"_s;
    switch (rule.give.kind) {
    case GiveKind::Multiply: return u"calendar-days"_s;
    case GiveKind::Meter: return u"stamp"_s;
    case GiveKind::Reward: return u"gift"_s;
    case GiveKind::Badge: return u"star"_s;
    default: return u"coins"_s;
    }
}

RuleSentence sentenceOf(const Programme &programme, const Rule &rule)
{
    RuleSentence made;
    made.rule = rule.id;
    made.icon = iconOf(rule);
    made.consent = rule.consent;
    made.title = birthMonth(rule) ? phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "Birthday gift")) : titleOf(rule.title, rule.id);
    SentenceWriter writer(made.values);
    made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "If")), ifOf(programme, rule, writer)});
    made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "then")), thenOf(programme, rule, writer)});
    if (!rule.caps.empty())
        made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "at most")), atMostOf(programme, rule, writer)});
    if (rule.from > 0 && rule.until < kNever) {
        EditableValue period;
        period.place = placeIn(rule, "period");
        period.kind = Kind::Dates;
        period.numbers = {rule.from, rule.until};
        period.text = phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "%1 to %2")).arg(dayText(rule.from), dayText(rule.until));
        period.label = phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "First and last day"));
        made.lines.append({phrase(QT_TRANSLATE_NOOP("LoyaltyDesign", "from")), writer.written(u"%1"_s, {period})});
    }
    return made;
}

} // namespace

QList<int> siblingsOf(const Programme &programme, std::size_t rule)
{
    QList<int> positions;
    for (std::size_t at = 0; at < programme.rules.size(); ++at) {
        if (at == rule || areSiblings(programme.rules[rule], programme.rules[at]))
            positions.append(static_cast<int>(at));
    }
    return positions;
}

QList<RuleSentence> sentencesOf(const Programme &programme)
{
    QList<RuleSentence> sentences;
    for (std::size_t at = 0; at < programme.rules.size(); ++at) {
        const QList<int> positions = siblingsOf(programme, at);
        if (positions.first() != static_cast<int>(at))
            continue; // told already
        sentences.append(sentenceOf(programme, programme.rules[at]));
        sentences.last().rules = positions;
    }
    return sentences;
}

} // namespace kk::loyalty
