#include "app/reports/PdfFile.h"

#include "app/reports/Document.h"
#include "app/reports/QpdfCalls.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

/// What libqpdf made, or the sentence that it could not; never with the content.
Result<QByteArray> made(const std::optional<std::string> &pdf)
{
    if (pdf)
        return QByteArray::fromStdString(*pdf);
    return fail(ErrorKind::Input, QCoreApplication::translate("Reports", "The PDF could not be made. Nothing was saved. Try again."), u"libqpdf"_s);
}

} // namespace

Result<QByteArray> settledPdf(const QByteArray &pdf, const Document &document)
{
    const QDateTime at = document.madeAt ? toDateTime(*document.madeAt) : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    qpdf::Facts facts;
    facts.language = document.language.toStdString();
    facts.creationDate = "D:" + at.toUTC().toString(u"yyyyMMddhhmmss"_s).toStdString() + "Z";
    return made(qpdf::settle(pdf.constData(), static_cast<size_t>(pdf.size()), facts));
}

Result<QByteArray> protectedPdf(const QByteArray &pdf, const SecretBuffer &password)
{
    const auto plain = password.bytes();
    const std::string user(plain.begin(), plain.end());
    const SecretBuffer owner = SecretBuffer::random(24);
    const QByteArray ownerText = QByteArray(reinterpret_cast<const char *>(owner.data()), static_cast<qsizetype>(owner.size())).toHex();
    return made(qpdf::encrypt(pdf.constData(), static_cast<size_t>(pdf.size()), user, ownerText.toStdString()));
}

} // namespace kk::reports
