#include "app/loyalty/Explanation.h"

#include "app/base/Money.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace kk::loyalty {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("LoyaltyExplanation", text);
}

QString chosen(const LocalText &text, const std::string &otherwise)
{
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    const std::string &first = isDutch ? text.dutch : text.english;
    const std::string &second = isDutch ? text.english : text.dutch;
    return QString::fromStdString(!first.empty() ? first : !second.empty() ? second : otherwise);
}

QString money(std::int64_t cents)
{
    return Money{cents, {}}.display();
}

QString date(Day day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day), QStringLiteral("d MMMM yyyy"));
}

QString time(std::int64_t minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString weekdays(const std::vector<std::int64_t> &days)
{
    QStringList names;
    for (const std::int64_t day : days)
        names.append(QLocale().dayName(static_cast<int>(day)));
    return names.join(QStringLiteral(", "));
}

QString capName(CapPer per)
{
    switch (per) {
    case CapPer::Receipt: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 fewer, because there is a limit for one receipt."));
    case CapPer::MemberDay: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 fewer, because there is a limit for one day."));
    case CapPer::MemberMonth: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 fewer, because there is a limit for one month."));
    case CapPer::MemberYear: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 fewer, because there is a limit for one year."));
    case CapPer::Campaign: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 fewer, because the offer was used up."));
    }
    return {};
}

} // namespace

Explanation::Explanation(const Programme &programme, const Plan &plan, const Symbols &symbols)
    : m_programme(programme)
    , m_plan(plan)
    , m_symbols(symbols)
{
}

QString Explanation::nameOfRule(std::int32_t position) const
{
    const Rule &rule = m_programme.rules.at(static_cast<std::size_t>(position));
    return chosen(rule.title, rule.id);
}

QString Explanation::nameOfUnit(std::int32_t unit, std::int64_t count) const
{
    const PlannedUnit &planned = m_plan.units.at(static_cast<std::size_t>(unit));
    const auto position = static_cast<std::size_t>(planned.position);
    switch (planned.kind) {
    case PlannedUnit::Kind::Unit: return number(count) + QChar::Space + chosen(m_programme.units.at(position).title, m_programme.units.at(position).id);
    case PlannedUnit::Kind::Reward: {
        const QString name = chosen(m_programme.rewards.at(position).title, m_programme.rewards.at(position).id);
        return count == 1 ? name : number(count) + QStringLiteral(" × ") + name;
    }
    case PlannedUnit::Kind::Badge: return chosen(m_programme.badges.at(position).title, m_programme.badges.at(position).id);
    }
    return {};
}

QString Explanation::earned(const Entry &entry) const
{
    const Rule &rule = m_programme.rules.at(static_cast<std::size_t>(entry.origin));
    const QString what = nameOfUnit(entry.unit, entry.units);
    const QString name = nameOfRule(entry.origin);
    switch (rule.give.kind) {
    case GiveKind::PerEuro: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1: %2 spent (%3).")).arg(what, money(entry.basis), name);
    case GiveKind::PerItem: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1: %2 pieces (%3).")).arg(what, QLocale().toString(static_cast<double>(entry.basis) / 1000), name);
    case GiveKind::Multiply: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 extra: on top of %2 (%3).")).arg(what, number(entry.basis), name);
    default: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1: %2.")).arg(what, name);
    }
}

QString Explanation::cut(const Entry &entry) const
{
    return entry.cut.units > 0 ? QChar::Space + capName(entry.cut.per).arg(number(entry.cut.units)) : QString();
}

QString Explanation::because(const Entry &entry) const
{
    const QString what = nameOfUnit(entry.unit, entry.units);
    switch (entry.posting) {
    case Posting::Earned: return earned(entry) + cut(entry);
    case Posting::GoalReached: {
        const Meter &meter = m_programme.meters.at(static_cast<std::size_t>(-1 - entry.origin));
        return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1: ‘%2’ reached its goal.")).arg(what, chosen(meter.title, meter.id));
    }
    case Posting::Opened: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1: brought along from the old card.")).arg(what);
    case Posting::Adjusted: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1: corrected by the shop.")).arg(what);
    case Posting::Spent: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 used for a reward.")).arg(what);
    case Posting::Restored: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 returned: the reward was taken back.")).arg(what);
    case Posting::Lapsed: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 lapsed on %2.")).arg(what, date(entry.day));
    case Posting::ClawedBack: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 taken back: the purchase was returned.")).arg(what);
    case Posting::Short: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 too many were used: the purchase came back afterwards.")).arg(what);
    case Posting::SetOff: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 set off against what was used too much.")).arg(what);
    }
    return {};
}

QString Explanation::corrected(const Entry &entry, bool isTakenOff) const
{
    const QString what = nameOfUnit(entry.unit, entry.units);
    return isTakenOff ? said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 put right: an earlier entry no longer holds, because the shop's data changed.")).arg(what)
                      : said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "%1 put right: an earlier entry became more, because the shop's data changed.")).arg(what);
}

QString Explanation::words(const PlannedCondition &condition) const
{
    QStringList words;
    for (const std::int64_t value : condition.values)
        words.append(QString::fromStdString(m_symbols.word(static_cast<Symbol>(value))));
    return words.join(QStringLiteral(", "));
}

QString Explanation::conditionFailed(const QString &rule, const FailedCondition &failed) const
{
    const PlannedCondition &condition = *failed.condition;
    const std::int64_t value = failed.value.value_or(0);
    const std::int64_t first = condition.values.empty() ? 0 : condition.values.front();
    const std::int64_t last = condition.values.empty() ? 0 : condition.values.back();
    switch (condition.field) {
    case Field::ReceiptTime:
        if (condition.comparison == Operator::Between)
            return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: you bought at %2, it ran from %3 to %4.")).arg(rule, time(value), time(first), time(last + 1));
        break;
    case Field::ReceiptWeekday:
        if (condition.comparison == Operator::In || condition.comparison == Operator::Equal)
            return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: you bought on %2, it counts on %3.")).arg(rule, weekdays({value}), weekdays(condition.values));
        break;
    case Field::ReceiptTotal:
        if (condition.comparison == Operator::AtLeast)
            return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: you spent %2, it counts from %3.")).arg(rule, money(value), money(first));
        break;
    case Field::LineGroup:
    case Field::LineBrand:
    case Field::LineProduct:
        if (condition.comparison == Operator::In || condition.comparison == Operator::Equal)
            return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: nothing of %2 was on the receipt.")).arg(rule, words(condition));
        return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: %2 does not count.")).arg(rule, words(condition));
    case Field::ReceiptChannel:
    case Field::ReceiptShop:
        return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: it does not count where you bought.")).arg(rule);
    case Field::MemberFirstBuy: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: it is for the first purchase.")).arg(rule);
    case Field::MemberTier: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: it is for a higher level.")).arg(rule);
    case Field::MemberMeter:
        return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: it counts from %2, and the counter stood at %3.")).arg(rule, number(first), number(value));
    default: break;
    }
    const std::string_view field = factsOf(condition.field).name;
    return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: its condition on ‘%2’ did not hold."))
        .arg(rule, QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
}

QString Explanation::whyNot(const PlannedRule &rule, const FailedCondition &failed) const
{
    const QString name = nameOfRule(rule.position);
    switch (failed.part) {
    case FailedCondition::Part::Period:
        return rule.until == kNever ? said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: it began on %2.")).arg(name, date(rule.from))
                                    : said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: it ran from %2 to %3.")).arg(name, date(rule.from), date(rule.until));
    case FailedCondition::Part::Segment: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: it is for a group that you are not in.")).arg(name);
    case FailedCondition::Part::Consent: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: it needs your permission, and you did not give it.")).arg(name);
    case FailedCondition::Part::NothingCounts: return said(QT_TRANSLATE_NOOP("LoyaltyExplanation", "No ‘%1’: nothing on the receipt meets all its conditions.")).arg(name);
    case FailedCondition::Part::Condition: return conditionFailed(name, failed);
    }
    return {};
}

} // namespace kk::loyalty
