#include "app/reports/AccessFiles.h"

#include "app/reports/CsvWriter.h"
#include "app/rights/ReportWords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kk::reports {

using namespace Qt::StringLiterals;
using rights::AccessReport;
using rights::RegisterEntry;
using rights::ReportGroup;
using rights::ReportItem;
using rights::ReportValue;
using rights::ReportWords;

namespace {

QJsonObject itemJson(const ReportItem &item, bool portableOnly)
{
    QJsonArray values;
    for (const ReportValue &value : item.values) {
        if (!portableOnly || value.isPortable)
            values.append(QJsonObject{{u"column"_s, value.column}, {u"label"_s, value.label}, {u"value"_s, value.held}});
    }
    return {{u"source"_s, item.source.isEmpty() ? u"shop"_s : item.source},
            {u"at"_s, item.at ? QJsonValue(toIso8601(*item.at)) : QJsonValue()},
            {u"values"_s, values}};
}

QJsonArray groupsJson(const AccessReport &report, bool portableOnly)
{
    QJsonArray groups;
    for (const ReportGroup &group : report.groups) {
        QJsonArray items;
        for (const ReportItem &item : group.items) {
            const QJsonObject json = itemJson(item, portableOnly);
            if (!json[u"values"_s].toArray().isEmpty())
                items.append(json);
        }
        if (!items.isEmpty())
            groups.append(QJsonObject{{u"group"_s, group.key}, {u"title"_s, group.title}, {u"activities"_s, QJsonArray::fromStringList(group.activities)}, {u"items"_s, items}});
    }
    return groups;
}

QJsonObject controllerJson(const AccessReport &report)
{
    return {{u"name"_s, report.controller.name}, {u"address"_s, report.controller.address}, {u"email"_s, report.controller.email},
            {u"phone"_s, report.controller.phone}, {u"chamber_number"_s, report.controller.chamberNumber}, {u"privacy_contact"_s, report.controller.privacyContact}};
}

QJsonArray activitiesJson(const AccessReport &report)
{
    QJsonArray activities;
    for (const RegisterEntry &entry : report.activities) {
        QJsonObject json;
        for (const QString &field : {u"name"_s, u"purpose"_s, u"basis"_s, u"interest"_s, u"data"_s, u"source"_s, u"recipients"_s, u"transfers"_s, u"retention"_s})
            json.insert(field, entry.value(field));
        activities.append(json);
    }
    return activities;
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray schema(const QString &name)
{
    QFile file(u":/letters/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QJsonObject jsonOf(const AccessReport &report)
{
    const ReportWords &words = ReportWords::in(report.language);
    QJsonArray omitted;
    for (const rights::ReportOmission &one : report.omitted)
        omitted.append(QJsonObject{{u"what"_s, one.label}, {u"count"_s, one.count}, {u"article"_s, u"15(4)"_s}});
    QJsonArray rightsOfPerson;
    for (int i = 1; i <= 6; ++i)
        rightsOfPerson.append(words.text(u"report.rights_%1"_s.arg(i)));
    const QJsonObject profiling{{u"automated_decisions"_s, false}, {u"text"_s, words.text(u"report.no_profiling"_s)}, {u"logic"_s, words.text(u"report.recognised"_s)}};
    return {{u"schema"_s, u"klantenkring-access-1"_s},     {u"language"_s, report.language},
            {u"made_at"_s, toIso8601(report.madeAt)},       {u"request"_s, report.requestNumber},
            {u"received"_s, report.received.toString(Qt::ISODate)}, {u"subject"_s, report.subjectName},
            {u"processes_data"_s, report.holdsAnything()},  {u"controller"_s, controllerJson(report)},
            {u"data"_s, groupsJson(report, false)},         {u"activities"_s, activitiesJson(report)},
            {u"rights"_s, rightsOfPerson},                  {u"complaint"_s, words.text(u"report.complaint_text"_s)},
            {u"profiling"_s, profiling},                    {u"omitted"_s, omitted}};
}

QJsonObject portableJsonOf(const AccessReport &report)
{
    return {{u"schema"_s, u"klantenkring-portability-1"_s}, {u"language"_s, report.language}, {u"made_at"_s, toIso8601(report.madeAt)},
            {u"controller"_s, controllerJson(report)},       {u"data"_s, groupsJson(report, true)}};
}

QList<NamedBytes> csvFilesOf(const AccessReport &report, bool portableOnly)
{
    QList<NamedBytes> files;
    for (const ReportGroup &group : report.groups) {
        CsvWriter csv;
        csv.header({u"group"_s, u"item"_s, u"source"_s, u"at"_s, u"column"_s, u"label"_s, u"value"_s});
        qint64 number = 0;
        bool hasRows = false;
        for (const ReportItem &item : group.items) {
            ++number;
            for (const ReportValue &value : item.values) {
                if (portableOnly && !value.isPortable)
                    continue;
                csv.row({group.key, number, item.source.isEmpty() ? u"shop"_s : item.source, item.at ? toIso8601(*item.at) : QString(), value.column, value.label, value.held});
                hasRows = true;
            }
        }
        if (hasRows)
            files.append({u"4-tabel-%1.csv"_s.arg(files.size() + 1), csv.bytes()});
    }
    return files;
}

Result<QList<NamedBytes>> accessFiles(const AccessReport &report)
{
    const Document document = documentOf(report);
    const auto pdf = pdfOf(document);
    if (!pdf)
        return fail(pdf);
    const QByteArray readMe = ReportWords::in(report.language).text(u"report.readme"_s).toUtf8();
    QList<NamedBytes> files{{u"0-uitleg.txt"_s, readMe}, {u"1-lees-mij.pdf"_s, *pdf}, {u"2-lees-mij.html"_s, htmlOf(document)}, {u"3-gegevens.json"_s, bytesOf(jsonOf(report))}};
    files.append(csvFilesOf(report, false));
    files.append({u"5-schema.json"_s, schema(u"access.schema.json"_s)});
    return files;
}

Result<QList<NamedBytes>> portabilityFiles(const AccessReport &report)
{
    const QByteArray readMe = ReportWords::in(report.language).text(u"report.readme_portable"_s).toUtf8();
    QList<NamedBytes> files{{u"0-uitleg.txt"_s, readMe}, {u"1-gegevens.json"_s, bytesOf(portableJsonOf(report))}};
    files.append(csvFilesOf(report, true));
    files.append({u"5-schema.json"_s, schema(u"portability.schema.json"_s)});
    return files;
}

} // namespace kk::reports
