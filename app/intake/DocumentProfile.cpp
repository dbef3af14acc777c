#include "app/intake/DocumentProfile.h"

#include <QCoreApplication>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

QString statusWord(SaleStatus status)
{
    switch (status) {
    case SaleStatus::Completed: return u"completed"_s;
    case SaleStatus::Refunded: return u"refunded"_s;
    case SaleStatus::PartlyRefunded: return u"partly refunded"_s;
    case SaleStatus::Pending: return u"pending"_s;
    case SaleStatus::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QString plainAmount(qint64 cents)
{
    const QString digits = QString::number(std::abs(cents)).rightJustified(3, u'0');
    return (cents < 0 ? u"-"_s : QString()) + digits.chopped(2) + u'.' + digits.right(2);
}

QString customerCell(const QString &column, const StagedRecord &record)
{
    if (column == u"customer_id"_s)
        return QString::fromStdString(record.externalId);
    const auto field = customerFieldFromName(column);
    return field ? QString::fromStdString(record.text(*field)) : QString();
}

QString saleCell(const QString &column, const StagedSale &sale)
{
    if (column == u"number"_s)
        return QString::fromStdString(sale.number);
    if (column == u"date"_s)
        return toDateTime(sale.occurredAt).toTimeZone(shopTimeZone()).toString(u"yyyy-MM-dd HH:mm"_s);
    if (column == u"total"_s)
        return plainAmount(sale.totalCents);
    if (column == u"currency"_s)
        return sale.currency.text();
    if (column == u"status"_s)
        return statusWord(sale.status);
    if (column == u"customer_id"_s)
        return QString::fromStdString(sale.customerExternalId);
    if (column == u"lines"_s)
        return QString::number(sale.lines.size());
    return sale.customer ? customerCell(column, *sale.customer) : QString();
}

} // namespace

Result<std::unique_ptr<RowMapper>> DocumentProfile::mapper(const Header &, const ImportOptions &) const
{
    return fail(ErrorKind::Input,
                QCoreApplication::translate("Intake", "This file has rows and columns; it is not what \"%1\" reads. Choose another profile.")
                    .arg(info().systemName));
}

const DocumentProfile *documentAmong(const std::vector<const Profile *> &profiles, std::string_view head)
{
    for (const Profile *profile : profiles) {
        const DocumentProfile *document = profile->asDocument();
        if (document != nullptr && document->isHead(head))
            return document;
    }
    return nullptr;
}

QStringList previewRow(const QStringList &columns, const StagedRecord &record)
{
    QStringList row;
    for (const QString &column : columns)
        row << customerCell(column, record);
    return row;
}

QStringList previewRow(const QStringList &columns, const StagedSale &sale)
{
    QStringList row;
    for (const QString &column : columns)
        row << saleCell(column, sale);
    return row;
}

QByteArray rejectedLine(std::initializer_list<std::string_view> cells)
{
    QByteArray line;
    for (std::string_view cell : cells) {
        QByteArray text(cell.data(), static_cast<qsizetype>(cell.size()));
        text.replace('"', "\"\"");
        line += (line.isEmpty() ? "\"" : ",\"") + text + '"';
    }
    return line;
}

Error readingCancelled()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Intake", "Reading the file was stopped. Nothing was taken in."), {}};
}

} // namespace kk::intake
