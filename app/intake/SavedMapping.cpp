#include "app/intake/SavedMapping.h"

#include "app/intake/Header.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr int kForm = 1; ///< of the JSON; a later program counts up

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear: return u"day"_s;
    case DateOrder::MonthDayYear: return u"month"_s;
    case DateOrder::YearMonthDay: return u"year"_s;
    case DateOrder::Unknown:
    case DateOrder::Ambiguous: break;
    }
    return {};
}

DateOrder orderOf(const QString &name)
{
    return name == u"day" ? DateOrder::DayMonthYear : name == u"month" ? DateOrder::MonthDayYear : name == u"year" ? DateOrder::YearMonthDay : DateOrder::Unknown;
}

QJsonObject decided(const SavedMapping &saved)
{
    QJsonObject orders;
    for (auto it = saved.dateOrders.begin(); it != saved.dateOrders.end(); ++it)
        orders.insert(it.key(), orderName(it.value()));
    QJsonObject marks;
    for (auto it = saved.decimalMarks.begin(); it != saved.decimalMarks.end(); ++it)
        marks.insert(it.key(), it.value() == DecimalMark::Comma ? u","_s : u"."_s);
    QJsonObject root;
    if (!orders.isEmpty())
        root.insert(u"first_in_dates"_s, orders);
    if (!marks.isEmpty())
        root.insert(u"before_cents"_s, marks);
    return root;
}

} // namespace

QByteArray SavedMapping::toJson(bool withConsents) const
{
    QJsonObject root = mapping ? QJsonDocument::fromJson(mapping->toJson()).object() : QJsonObject{{u"profile"_s, profileId}};
    root.insert(u"form"_s, kForm);
    root.insert(u"header"_s, fingerprint);
    root.insert(u"name"_s, name);
    root.insert(u"source"_s, sourceName);
    const QJsonObject answers = decided(*this);
    for (auto it = answers.begin(); it != answers.end(); ++it)
        root.insert(it.key(), it.value());
    if (withConsents) {
        QJsonObject said;
        for (auto it = consents.begin(); it != consents.end(); ++it)
            said.insert(it.key(), it.value());
        root.insert(u"consents"_s, said);
    }
    return QJsonDocument(root).toJson();
}

Result<SavedMapping> SavedMapping::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    SavedMapping saved;
    saved.fingerprint = root.value(u"header"_s).toString();
    saved.profileId = root.value(u"profile"_s).toString();
    if (root.value(u"form"_s).toInt() > kForm)
        return fail(ErrorKind::Input, QCoreApplication::translate("Intake", "This mapping was made with a newer Klantenkring. Update the program first. Nothing was changed."));
    if (saved.fingerprint.isEmpty() || profileById(saved.profileId) == nullptr)
        return fail(ErrorKind::Input, QCoreApplication::translate("Intake", "This file holds no saved columns of Klantenkring. Choose another file. Nothing was changed."));
    saved.name = root.value(u"name"_s).toString().left(200);
    saved.sourceName = root.value(u"source"_s).toString().left(200);
    if (root.contains(u"columns"_s)) {
        auto mapping = ColumnMapping::fromJson(json);
        if (!mapping)
            return fail(mapping);
        saved.mapping = std::move(*mapping);
    }
    const QJsonObject orders = root.value(u"first_in_dates"_s).toObject();
    for (auto it = orders.begin(); it != orders.end(); ++it) {
        if (const DateOrder order = orderOf(it.value().toString()); order != DateOrder::Unknown)
            saved.dateOrders.insert(it.key(), order);
    }
    const QJsonObject marks = root.value(u"before_cents"_s).toObject();
    for (auto it = marks.begin(); it != marks.end(); ++it)
        saved.decimalMarks.insert(it.key(), it.value().toString() == u"," ? DecimalMark::Comma : DecimalMark::Point);
    const QJsonObject said = root.value(u"consents"_s).toObject();
    for (auto it = said.begin(); it != said.end(); ++it)
        saved.consents.insert(it.key(), it.value().toBool());
    return saved;
}

ReadOptions SavedMapping::readOptions(const QStringList &header) const
{
    ReadOptions options;
    for (auto it = dateOrders.begin(); it != dateOrders.end(); ++it) {
        if (const int column = columnOfKey(header, it.key()); column >= 0)
            options.dateOrders[column] = it.value();
    }
    for (auto it = decimalMarks.begin(); it != decimalMarks.end(); ++it) {
        if (const int column = columnOfKey(header, it.key()); column >= 0)
            options.decimalMarks[column] = it.value();
    }
    options.consentColumns.emplace();
    for (auto it = consents.begin(); it != consents.end(); ++it) {
        const int column = columnOfKey(header, it.key());
        if (it.value() && column >= 0)
            options.consentColumns->append(header[column]);
        else if (it.value() && it.key().startsWith(u'@'))
            options.consentColumns->append(QString()); // claims by the name of a file have no column
    }
    return options;
}

QStringList SavedMapping::openConsents(const Recognition &recognition) const
{
    QStringList open;
    for (const ConsentColumn &column : recognition.consentColumns) {
        const QString key = consentKey(recognition.header, column);
        if (!consents.contains(key) && !open.contains(key))
            open.append(key);
    }
    for (const ColumnMapping::Entry &entry : recognition.consentsToConfirm) {
        const QString key = entry.occurrence == 0 ? entry.column : entry.column + u'#' + QString::number(entry.occurrence + 1);
        if (!consents.contains(key) && !open.contains(key))
            open.append(key);
    }
    return open;
}

QString headerFingerprint(const QStringList &header)
{
    QStringList names = header;
    if (!names.isEmpty() && names.last() == u"Reden")
        names.removeLast();
    return Header(names).digest();
}

QString consentKey(const QStringList &header, const ConsentColumn &column)
{
    return column.position == ConsentColumn::kFileName ? u'@' + column.meaning : columnKey(header, column.position);
}

QString columnKey(const QStringList &header, int column)
{
    const QString &name = header[column];
    const qsizetype before = std::count(header.begin(), header.begin() + column, name);
    return before == 0 ? name : name + u'#' + QString::number(before + 1);
}

int columnOfKey(const QStringList &header, const QString &key)
{
    for (int column = 0; column < header.size(); ++column) {
        if (columnKey(header, column) == key)
            return column;
    }
    return -1;
}

} // namespace kk::intake
