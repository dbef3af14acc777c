#include "app/rights/LegalFacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void loadLegalFacts()
{
    Q_INIT_RESOURCE(legal); // has to stand outside any namespace
}

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadable(const QString &what)
{
    return fail(ErrorKind::Input, QCoreApplication::translate("Rights", "The list of legal figures cannot be read. Install the program again."), what);
}

QDate dayOf(const QJsonObject &entry, const QString &key)
{
    return QDate::fromString(entry.value(key).toString(), Qt::ISODate);
}

Result<LegalFigure> readFigure(const QJsonObject &entry)
{
    const LegalFigure figure{entry.value(u"key"_s).toString(), dayOf(entry, u"from"_s), entry.value(u"value"_s).toInt(-1), entry.value(u"source"_s).toString()};
    if (figure.key.isEmpty() || !figure.from.isValid() || figure.value < 0 || figure.source.isEmpty())
        return unreadable(u"figure "_s + figure.key);
    return figure;
}

Result<HolidayRule> readHoliday(const QJsonObject &entry)
{
    HolidayRule rule;
    rule.name = entry.value(u"name"_s).toString();
    rule.source = entry.value(u"source"_s).toString();
    rule.month = entry.value(u"month"_s).toInt();
    rule.day = rule.month != 0 ? entry.value(u"day"_s).toInt() : entry.value(u"easter"_s).toInt();
    rule.moveFromSunday = entry.value(u"sunday"_s).toInt();
    rule.onlyInFullProfile = entry.value(u"profile"_s).toString() == u"atw_full";
    rule.from = dayOf(entry, u"from"_s);
    rule.until = dayOf(entry, u"until"_s);
    const bool isDay = rule.month != 0 ? QDate(2024, rule.month, rule.day).isValid() : entry.contains(u"easter"_s);
    if (rule.name.isEmpty() || rule.source.isEmpty() || !isDay)
        return unreadable(u"holiday "_s + rule.name);
    return rule;
}

} // namespace

const LegalFacts &LegalFacts::shipped()
{
    static const LegalFacts facts = [] {
        loadLegalFacts();
        QFile file(u":/legal/facts.json"_s);
        auto read = file.open(QIODevice::ReadOnly) ? LegalFacts::read(file.readAll()) : Result<LegalFacts>(unreadable(u"missing"_s));
        if (!read)
            qFatal("resources/legal/facts.json cannot be read: %s", qPrintable(read.error().detail)); // a broken build, never a broken shop
        return *std::move(read);
    }();
    return facts;
}

Result<LegalFacts> LegalFacts::read(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    LegalFacts facts;
    for (const QJsonValue &entry : root.value(u"figures"_s).toArray()) {
        const auto figure = readFigure(entry.toObject());
        if (!figure)
            return fail(figure);
        facts.m_figures.append(*figure);
    }
    for (const QJsonValue &entry : root.value(u"holidays"_s).toArray()) {
        const auto rule = readHoliday(entry.toObject());
        if (!rule)
            return fail(rule);
        facts.m_holidays.append(*rule);
    }
    if (facts.m_figures.isEmpty() || facts.m_holidays.isEmpty())
        return unreadable(u"nothing in it"_s);
    return facts;
}

std::optional<LegalFigure> LegalFacts::figure(QStringView key, QDate on) const
{
    std::optional<LegalFigure> newest;
    for (const LegalFigure &figure : m_figures) {
        if (figure.key == key && figure.from <= on && (!newest || newest->from <= figure.from))
            newest = figure;
    }
    return newest;
}

} // namespace kk::rights
