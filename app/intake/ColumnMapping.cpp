#include "app/intake/ColumnMapping.h"

#include "app/intake/CustomerField.h"
#include "app/intake/profiles/SaleLayout.h"
#include "app/intake/readers/ByteSource.h"
#include "app/intake/values/DateFormat.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

bool isConsentField(const QString &field)
{
    const QStringList parts = field.split(u':');
    static const QStringList kinds = {u"consent"_s, u"refusal"_s};
    static const QStringList channels = {u"email"_s, u"sms"_s, u"whatsapp"_s, u"phone"_s, u"post"_s};
    static const QStringList purposes = {u"news"_s, u"partner_offers"_s};
    return parts.size() == 3 && kinds.contains(parts[0]) && channels.contains(parts[1]) && purposes.contains(parts[2]);
}

bool isKnownField(const QString &field, bool sales)
{
    return customerFieldFromName(field) || isConsentField(field) || (sales && saleFieldFromName(field));
}

/// `Name#2` is the second column called `Name`.
ColumnMapping::Entry entryOf(const QString &key, const QString &field)
{
    const qsizetype mark = key.lastIndexOf(u'#');
    bool isNumber = false;
    const int occurrence = mark > 0 ? key.mid(mark + 1).toInt(&isNumber) : 0;
    if (isNumber && occurrence >= 2)
        return {key.left(mark), field, occurrence - 1};
    return {key, field, 0};
}

} // namespace

Result<ColumnMapping> ColumnMapping::fromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return fail(
            ErrorKind::Input,
            QCoreApplication::translate("Intake", "The mapping is not JSON: there is a mistake near character %1.").arg(parsing.offset),
            parsing.errorString());
    }
    const QJsonObject root = document.object();
    ColumnMapping mapping;
    mapping.profileId = root.value(u"profile"_s).toString(u"generic-customers"_s);
    if (mapping.profileId != u"generic-customers"_s && mapping.profileId != u"generic-sales"_s) {
        return fail(ErrorKind::Input, QCoreApplication::translate(
                                          "Intake", "The mapping names the profile \"%1\". It can be generic-customers or generic-sales.")
                                          .arg(mapping.profileId));
    }
    mapping.externalIdColumn = root.value(u"external_id"_s).toString();
    const QJsonObject columns = root.value(u"columns"_s).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString field = it.value().toString();
        if (!isKnownField(field, mapping.profileId == u"generic-sales"_s))
            return fail(ErrorKind::Input,
                        QCoreApplication::translate("Intake", "The mapping gives column \"%1\" the meaning \"%2\", which does not exist.")
                            .arg(it.key(), field));
        mapping.columns << entryOf(it.key(), field);
    }
    if (mapping.columns.isEmpty())
        return fail(ErrorKind::Input,
                    QCoreApplication::translate("Intake", "The mapping says of no column what it means. Fill in \"columns\"."));
    mapping.dateFormat = root.value(u"date_format"_s).toString();
    if (!mapping.dateFormat.isEmpty()) {
        if (const auto format = DateFormat::fromPattern(mapping.dateFormat); !format)
            return fail(format);
    }
    const QString decimal = root.value(u"decimal"_s).toString();
    if (decimal == u","_s || decimal == u"."_s)
        mapping.decimalMark = decimal.at(0).toLatin1();
    else if (!decimal.isEmpty())
        return fail(
            ErrorKind::Input,
            QCoreApplication::translate("Intake", "The mapping gives \"%1\" as the sign before the cents. It can be , or .").arg(decimal));
    mapping.currency = root.value(u"currency"_s).toString();
    return mapping;
}

Result<ColumnMapping> ColumnMapping::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(fileError(file));
    return fromJson(file.read(1024 * 1024));
}

QByteArray ColumnMapping::toJson() const
{
    QJsonObject meanings;
    for (const Entry &entry : columns)
        meanings.insert(entry.occurrence == 0 ? entry.column : entry.column + u'#' + QString::number(entry.occurrence + 1), entry.field);
    QJsonObject root{{u"profile"_s, profileId}, {u"columns"_s, meanings}};
    if (!externalIdColumn.isEmpty())
        root.insert(u"external_id"_s, externalIdColumn);
    if (!dateFormat.isEmpty())
        root.insert(u"date_format"_s, dateFormat);
    if (decimalMark)
        root.insert(u"decimal"_s, QString(QLatin1Char(*decimalMark)));
    if (!currency.isEmpty())
        root.insert(u"currency"_s, currency);
    return QJsonDocument(root).toJson();
}

} // namespace kk::intake
