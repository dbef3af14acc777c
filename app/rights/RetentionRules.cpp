#include "app/rights/RetentionRules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLength = 1200;

RetentionRule ruleOf(const QJsonObject &entry, QDate on)
{
    RetentionRule rule;
    rule.key = entry.value(u"key"_s).toString();
    rule.source = entry.value(u"source"_s).toString();
    rule.warnMonths = entry.value(u"warn_months"_s).toInt();
    rule.graceDays = entry.value(u"grace_days"_s).toInt();
    for (const auto &[name, unit] : {std::pair(u"days"_s, RetentionRule::Unit::Days), std::pair(u"months"_s, RetentionRule::Unit::Months),
                                     std::pair(u"book_years"_s, RetentionRule::Unit::BookYears)}) {
        if (entry.contains(name)) {
            rule.unit = unit;
            rule.length = entry.value(name).toInt();
        }
    }
    if (const QString least = entry.value(u"least"_s).toString(); !least.isEmpty()) {
        if (const auto figure = LegalFacts::shipped().figure(least, on))
            rule.least = figure->value;
    }
    rule.length = std::max(rule.length, rule.least);
    return rule;
}

} // namespace

QDate RetentionRule::endsOn(QDate from) const
{
    switch (unit) {
    case Unit::Days: return from.addDays(length);
    case Unit::Months: return from.addMonths(length);
    case Unit::BookYears: return QDate(from.year() + length + 1, 1, 1);
    }
    return {};
}

QString retentionRuleName(const QString &key)
{
    if (key == u"customer.inactive")
        return QCoreApplication::translate("Retention", "Customers who have not been seen");
    if (key == u"sale.books")
        return QCoreApplication::translate("Retention", "Sales, for the books");
    if (key == u"audit.detail")
        return QCoreApplication::translate("Retention", "Details of what was done");
    if (key == u"customer.view")
        return QCoreApplication::translate("Retention", "Who looked at whose page");
    if (key == u"import.rejected")
        return QCoreApplication::translate("Retention", "Rows of files that were not taken in");
    if (key == u"draft")
        return QCoreApplication::translate("Retention", "Drafts that were not saved");
    if (key == u"notice.message")
        return QCoreApplication::translate("Retention", "Messages to receivers that were not sent");
    return key;
}

QString retentionLengthText(const RetentionRule &rule)
{
    switch (rule.unit) {
    case RetentionRule::Unit::Days: return QCoreApplication::translate("Retention", "%Ln day(s)", nullptr, rule.length);
    case RetentionRule::Unit::Months: return QCoreApplication::translate("Retention", "%Ln month(s)", nullptr, rule.length);
    case RetentionRule::Unit::BookYears: return QCoreApplication::translate("Retention", "%Ln year(s) after the year of the sale", nullptr, rule.length);
    }
    return {};
}

RetentionRules RetentionRules::shipped(QDate on)
{
    RetentionRules rules;
    static_cast<void>(LegalFacts::shipped()); // its resource holds ours as well
    QFile file(u":/legal/retention.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/legal/retention.json is missing"); // a broken build, never a broken shop
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).object().value(u"rules"_s).toArray())
        rules.m_rules.append(ruleOf(entry.toObject(), on));
    return rules;
}

void RetentionRules::apply(const QMap<QString, QString> &settings)
{
    for (RetentionRule &rule : m_rules) {
        const QString chosen = settings.value(settingKey(rule.key));
        if (chosen == u"off" && rule.least == 1)
            rule.isOn = false;
        const int length = chosen.toInt();
        if (length >= rule.least && length <= kMostLength)
            rule.length = length;
    }
}

const RetentionRule *RetentionRules::rule(QStringView key) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [key](const RetentionRule &rule) { return rule.key == key; });
    return found == m_rules.end() ? nullptr : &*found;
}

Result<QString> RetentionRules::settingFor(const RetentionRule &rule)
{
    if (!rule.isOn)
        return u"off"_s;
    if (rule.length < rule.least)
        return fail(ErrorKind::Input, QCoreApplication::translate("Retention", "The law asks to keep this at least %1. Choose a longer time. Nothing was changed.").arg(rule.least));
    if (rule.length > kMostLength)
        return fail(ErrorKind::Input, QCoreApplication::translate("Retention", "That is too long to be explained. Choose a shorter time. Nothing was changed."));
    return QString::number(rule.length);
}

RetentionState stateOf(const RetentionRule &rule, const RetentionFacts &facts, QDate today)
{
    const QDate end = rule.endsOn(facts.lastSeen);
    if (!rule.isOn || today < end.addMonths(-rule.warnMonths))
        return RetentionState::Young;
    if (facts.isHeld)
        return RetentionState::Held;
    if (!facts.warnedOn)
        return RetentionState::Warn;
    if (today < end || today < facts.warnedOn->addDays(rule.graceDays))
        return RetentionState::Grace;
    return RetentionState::Due;
}

} // namespace kk::rights
