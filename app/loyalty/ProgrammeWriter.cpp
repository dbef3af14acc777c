#include "app/loyalty/ProgrammeFile.h"
#include "app/loyalty/ProgrammeNames.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

namespace kk::loyalty {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string &text)
{
    return QString::fromStdString(text);
}

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Enum>
QString word(Enum value)
{
    return QString::fromLatin1(fileName(value));
}

QString date(Day day)
{
    return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate);
}

QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

/// An object that leaves out what is as it would be anyway.
class Part
{
public:
    template <class Value>
    Part &put(QLatin1StringView key, const Value &value)
    {
        m_object.insert(key, QJsonValue(value));
        return *this;
    }
    Part &local(QLatin1StringView key, const LocalText &value)
    {
        if (value == LocalText())
            return *this;
        QJsonObject both;
        if (!value.dutch.empty())
            both.insert("nl"_L1, text(value.dutch));
        if (!value.english.empty())
            both.insert("en"_L1, text(value.english));
        return put(key, both);
    }
    Part &some(QLatin1StringView key, const std::string &value) { return value.empty() ? *this : put(key, text(value)); }
    Part &number(QLatin1StringView key, std::int64_t value, std::int64_t usual) { return value == usual ? *this : put(key, loyalty::number(value)); }
    Part &day(QLatin1StringView key, Day value, Day usual) { return value == usual ? *this : put(key, date(value)); }
    template <class Enum>
    Part &choice(QLatin1StringView key, Enum value, Enum usual)
    {
        return value == usual ? *this : put(key, word(value));
    }
    Part &list(QLatin1StringView key, const QJsonArray &value) { return value.isEmpty() ? *this : put(key, value); }
    Part &object(QLatin1StringView key, const QJsonObject &value) { return value.isEmpty() ? *this : put(key, value); }
    Part &ratio(QLatin1StringView key, Ratio value) { return put(key, QJsonArray{loyalty::number(value.numerator), loyalty::number(value.denominator)}); }
    operator QJsonObject() const { return m_object; }

private:
    static QJsonValue number(std::int64_t value) { return loyalty::number(value); }
    QJsonObject m_object;
};

QJsonArray texts(const std::vector<std::string> &values)
{
    QJsonArray list;
    for (const std::string &value : values)
        list.append(text(value));
    return list;
}

template <class Values, class Write>
QJsonArray listOf(const Values &values, Write write)
{
    QJsonArray list;
    for (const auto &value : values)
        list.append(QJsonObject(write(value)));
    return list;
}

QJsonObject expiryOf(const Expiry &expiry)
{
    if (expiry.kind == Expiry::Kind::Never)
        return {};
    return Part().put("at"_L1, word(expiry.kind)).number("months"_L1, expiry.months, 0).day("date"_L1, expiry.day, kNever);
}

QJsonValue conditionValue(std::int64_t value, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Time: return QTime(static_cast<int>(value / 60), static_cast<int>(value % 60)).toString(u"HH:mm"_s);
    case ValueKind::Date: return date(static_cast<Day>(value));
    case ValueKind::Thousandths: return static_cast<double>(value) / 1000;
    default: return number(value);
    }
}

Part conditionOf(const Condition &condition)
{
    const FieldFacts &facts = factsOf(condition.field);
    QJsonArray values = texts(condition.words);
    for (const std::int64_t value : condition.numbers)
        values.append(conditionValue(value, facts.values));
    const QString field = text(facts.name) + (condition.meter.empty() ? QString() : u':' + text(condition.meter));
    return Part().put("f"_L1, field).put("op"_L1, text(nameOf(condition.comparison))).list("v"_L1, values);
}

QJsonObject giveOf(const Give &give)
{
    Part part;
    switch (give.kind) {
    case GiveKind::Units: part.put("units"_L1, number(give.rate.numerator / give.rate.denominator)); break;
    case GiveKind::PerEuro: part.ratio("per_euro"_L1, give.rate); break;
    case GiveKind::PerItem: part.ratio("per_item"_L1, give.rate); break;
    case GiveKind::Multiply: part.ratio("multiply"_L1, give.rate); break;
    case GiveKind::Meter:
        part.put("meter"_L1, text(give.target)).choice("count"_L1, give.counting, Counting::Events);
        if (give.rate != Ratio())
            part.ratio("rate"_L1, give.rate);
        break;
    case GiveKind::Reward: part.put("reward"_L1, text(give.target)); break;
    case GiveKind::Badge: part.put("badge"_L1, text(give.target)); break;
    }
    return part.some("unit"_L1, give.unit).choice("base"_L1, give.base, TaxBase::Including);
}

QJsonObject limitOf(const Rule &rule)
{
    Part limit;
    if (rule.stack != Stack()) {
        limit.object("stack"_L1, Part()
                                     .put("group"_L1, text(rule.stack.group))
                                     .number("order"_L1, rule.stack.order, 0)
                                     .choice("mode"_L1, rule.stack.mode, StackMode::Add));
    }
    return limit.list("caps"_L1, listOf(rule.caps, [](const Cap &cap) { return Part().put("per"_L1, word(cap.per)).put("max"_L1, number(cap.most)); }));
}

QJsonObject lifeOf(const Life &life)
{
    const QJsonObject round = Part().choice("mode"_L1, life.rounding, Rounding::Down).choice("per"_L1, life.roundPer, RoundPer::Receipt);
    return Part()
        .number("pending_days"_L1, life.pendingDays, 0)
        .object("expires"_L1, expiryOf(life.expiry))
        .choice("refund"_L1, life.refund, RefundPolicy::Proportional)
        .object("round"_L1, round);
}

Part ruleOf(const Rule &rule)
{
    const QJsonObject valid = Part().day("from"_L1, rule.from, 0).day("until"_L1, rule.until, kNever);
    const QJsonObject who = Part().list("segments"_L1, texts(rule.segments)).list("consent"_L1, texts(rule.consent));
    return Part()
        .put("id"_L1, text(rule.id))
        .number("version"_L1, rule.version, 1)
        .local("title"_L1, rule.title)
        .local("explain"_L1, rule.explain)
        .object("valid"_L1, valid)
        .put("on"_L1, text(nameOf(rule.on)))
        .object("who"_L1, who)
        .list("when"_L1, listOf(rule.when, conditionOf))
        .put("give"_L1, giveOf(rule.give))
        .object("limit"_L1, limitOf(rule))
        .object("life"_L1, lifeOf(rule.life))
        .choice("every"_L1, rule.cadence, Cadence::Monthly);
}

Part goalOf(const Goal &goal)
{
    return Part()
        .put("at"_L1, number(goal.at))
        .some("unit"_L1, goal.unit)
        .number("units"_L1, goal.units, 0)
        .some("reward"_L1, goal.reward)
        .some("badge"_L1, goal.badge);
}

Part meterOf(const Meter &meter)
{
    Part part;
    part.put("id"_L1, text(meter.id)).local("title"_L1, meter.title).choice("key"_L1, meter.key, MeterKey::Member);
    part.choice("window"_L1, meter.window, Window::SinceStart).choice("distinct"_L1, meter.distinct, Distinct::No);
    if (meter.windowDays != 365)
        part.put("length"_L1, QString(u"P%1D"_s.arg(meter.windowDays)));
    if (meter.gapDays != 0)
        part.put("gap"_L1, QString(u"P%1D"_s.arg(meter.gapDays)));
    part.number("grace"_L1, meter.grace, 0).choice("reset"_L1, meter.reset, Reset::Keep);
    part.list("goals"_L1, listOf(meter.goals, goalOf));
    part.list("tiers"_L1, listOf(meter.tiers, [](const Tier &tier) {
                  return Part().put("id"_L1, text(tier.id)).local("title"_L1, tier.title).number("at"_L1, tier.at, 0);
              }));
    part.choice("downgrade"_L1, meter.downgrade, Downgrade::AtPeriodEnd).number("grace_days"_L1, meter.graceDays, 0);
    part.list("steps"_L1, listOf(meter.steps, [](const Step &step) { return Part().put("meter"_L1, text(step.meter)).put("at"_L1, number(step.at)); }));
    if (meter.isOrdered)
        part.put("ordered"_L1, true);
    return part.day("deadline"_L1, meter.deadline, kNever);
}

Part rewardOf(const Reward &reward)
{
    Part part;
    part.put("id"_L1, text(reward.id)).local("title"_L1, reward.title).choice("kind"_L1, reward.kind, RewardKind::Discount);
    if (!reward.unit.empty())
        part.object("price"_L1, Part().put("unit"_L1, text(reward.unit)).put("units"_L1, number(reward.price)));
    part.number("value_cents"_L1, reward.valueCents, 0).number("cost_cents"_L1, reward.costCents, 0).choice("vat"_L1, reward.vat, VatKind::Discount);
    part.object("expires"_L1, expiryOf(reward.expiry)).list("groups"_L1, texts(reward.groups));
    if (reward.isDraw)
        part.put("draw"_L1, true);
    return part;
}

} // namespace

QByteArray writeProgramme(const Programme &programme)
{
    const QJsonObject whole = Part()
                                  .put("schema"_L1, u"klantenkring.programme/1"_s)
                                  .put("id"_L1, text(programme.id))
                                  .number("version"_L1, programme.version, 1)
                                  .local("title"_L1, programme.title)
                                  .list("units"_L1, listOf(programme.units, [](const Unit &unit) {
                                            return Part().put("id"_L1, text(unit.id)).local("title"_L1, unit.title).ratio("value_cents"_L1, unit.valueCents);
                                        }))
                                  .list("rules"_L1, listOf(programme.rules, ruleOf))
                                  .list("meters"_L1, listOf(programme.meters, meterOf))
                                  .list("rewards"_L1, listOf(programme.rewards, rewardOf))
                                  .list("badges"_L1, listOf(programme.badges, [](const Badge &badge) {
                                            return Part().put("id"_L1, text(badge.id)).local("title"_L1, badge.title);
                                        }))
                                  .list("guards"_L1, listOf(programme.guarded, [](const GuardedGroup &guard) {
                                            return Part().put("group"_L1, text(guard.group)).put("kind"_L1, word(guard.guard));
                                        }))
                                  .choice("shortfall"_L1, programme.shortfall, Shortfall::SetOff);
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace kk::loyalty
