#include "app/reports/PdfFile.h"

#include "app/reports/Document.h"

#include <QCoreApplication>
#include <QTimeZone>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr everywhere
#include <qpdf/Buffer.hh>
#include <qpdf/JSON.hh> // before QPDF.hh, which names it only: Clang wants it whole
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(QPDFWriter &writer)
{
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

/// Whatever libqpdf throws ends here: it is told what failed, never with the content.
template <class Work>
Result<QByteArray> withPdf(const QByteArray &pdf, Work work)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        return work(file);
    } catch (const std::exception &) {
        return fail(ErrorKind::Input, QCoreApplication::translate("Reports", "The PDF could not be made. Nothing was saved. Try again."), u"libqpdf"_s);
    }
}

} // namespace

Result<QByteArray> settledPdf(const QByteArray &pdf, const Document &document)
{
    return withPdf(pdf, [&](QPDF &file) {
        const QByteArray language = document.language.toLatin1();
        file.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.constData()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        file.getRoot().replaceKey("/ViewerPreferences", preferences);
        QPDFObjectHandle info = file.getTrailer().getKey("/Info");
        if (info.isDictionary()) {
            const QDateTime made = document.madeAt ? toDateTime(*document.madeAt) : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
            info.replaceKey("/CreationDate", QPDFObjectHandle::newString("D:" + made.toUTC().toString(u"yyyyMMddhhmmss"_s).toStdString() + "Z"));
        }
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        return bytesOf(writer);
    });
}

Result<QByteArray> protectedPdf(const QByteArray &pdf, const SecretBuffer &password)
{
    return withPdf(pdf, [&](QPDF &file) {
        const auto plain = password.bytes();
        const std::string user(plain.begin(), plain.end());
        const SecretBuffer owner = SecretBuffer::random(24);
        const QByteArray ownerText = QByteArray(reinterpret_cast<const char *>(owner.data()), static_cast<qsizetype>(owner.size())).toHex();
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters(user.c_str(), ownerText.constData(), true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        return bytesOf(writer);
    });
}

} // namespace kk::reports
