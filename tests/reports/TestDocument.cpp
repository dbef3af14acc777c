// A document as HTML and PDF: same words, same bytes, nothing loaded from elsewhere, and only with the password.
#include "app/reports/Document.h"
#include "app/reports/PackagePassword.h"
#include "app/reports/PdfFile.h"
#include "app/reports/ProtectedZip.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace kk;
using namespace kk::reports;
using namespace Qt::StringLiterals;

namespace {

Document sample(int rows = 3)
{
    Document document;
    document.title = u"Uw gegevens bij De Morgenster"_s;
    document.shop = u"De Morgenster"_s;
    document.madeAt = fromEpochMilliseconds(1'795'000'000'000);
    document.heading(u"Wie bent u"_s);
    document.facts({{u"Naam"_s, u"محمد الأحمد"_s}, {u"Adres"_s, QString(600, u'x')}, {u"Opmerking"_s, u"<script>alert(1)</script>"_s}});
    document.paragraph(u"Wij hebben dit van uw webwinkelbestelling."_s);
    document.list({u"inzage"_s, u"verbeteren"_s});
    DocumentTable table{u"Aankopen"_s, {u"Dag"_s, u"Wat"_s, u"Bedrag"_s}, {}, false};
    for (int row = 0; row < rows; ++row)
        table.rows.append({u"2026-03-%1"_s.arg(row % 28 + 1, 2, 10, QChar(u'0')), u"Koffie nummer %1"_s.arg(row), u"€ 12,50"_s});
    document.table(table);
    return document;
}

/// What another program reads in the PDF; null when there is no such program here.
QString readBack(const QByteArray &pdf, const QStringList &options = {})
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return {};
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, options + QStringList{u"-layout"_s, file.fileName(), u"-"_s});
    reader.waitForFinished(60000);
    return reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput()) : u""_s;
}

} // namespace

class TestDocument final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlIsAccessibleAndLoadsNothing()
    {
        const QByteArray html = htmlOf(sample());
        QVERIFY(html.contains("<html lang=\"nl\">"));
        QVERIFY(html.contains("<h1"));
        QVERIFY(html.contains("<th scope=\"col\">"));
        QVERIFY(html.contains("<caption>Aankopen</caption>"));
        QVERIFY(html.contains("&lt;script&gt;"));
        const QRegularExpression loads(u"<script|<img|<link|<iframe|src=|href=|url\\(|@import|https?://"_s);
        QVERIFY2(!loads.match(QString::fromUtf8(html)).hasMatch(), "something is loaded");
    }

    void theSameDocumentGivesTheSameBytes()
    {
        QCOMPARE(htmlOf(sample()), htmlOf(sample()));
        const auto one = pdfOf(sample());
        const auto two = pdfOf(sample());
        QVERIFY(one && two);
        QCOMPARE(*one, *two);
        QVERIFY(one->startsWith("%PDF-"));
    }

    void thePdfSaysWhatTheDocumentSays()
    {
        const auto pdf = pdfOf(sample(120));
        QVERIFY(pdf);
        const QString text = readBack(*pdf).normalized(QString::NormalizationForm_KC);
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        for (const QString &words : {u"Uw gegevens bij De Morgenster"_s, u"Wie bent u"_s, u"Koffie nummer 119"_s, u"€ 12,50"_s, u"verbeteren"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QCOMPARE(text.count(u'x'), 600); // nothing of a very long name ran off the page
        QVERIFY2(text.contains(u"محمد"_s) || text.contains(u"دمحم"_s), "the name from right to left is gone");
        QVERIFY(text.count(u'\f') >= 3); // several pages
    }

    void theProtectedPdfOpensWithItsPasswordOnly()
    {
        const auto pdf = pdfOf(sample());
        const auto password = PackagePassword::random();
        const auto locked = protectedPdf(*pdf, password.secret());
        QVERIFY(locked);
        QVERIFY(locked->contains("/AESV3"));
        QVERIFY(!locked->contains("Morgenster"));
        const QString text = readBack(*locked, {u"-upw"_s, password.text()});
        if (text.isNull())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(u"Uw gegevens"_s));
        QCOMPARE(readBack(*locked), u""_s);
        QCOMPARE(readBack(*locked, {u"-upw"_s, u"anders"_s}), u""_s);
    }

    void theZipHoldsItsFilesUnderAesOnly()
    {
        const auto password = PackagePassword::random();
        const QList<NamedBytes> files{{u"1-lees-mij.txt"_s, "geheim van Hanneke"}, {u"2-gegevens.json"_s, "{\"naam\":\"Hanneke\"}"}};
        const auto zip = protectedZip(files, password.secret(), fromEpochMilliseconds(1'795'000'000'000));
        QVERIFY2(zip, zip ? "" : qPrintable(zip.error().detail));
        QVERIFY(!zip->contains("Hanneke"));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*zip) == zip->size());
        file.close();
        zip_t *archive = zip_open(QFile::encodeName(file.fileName()).constData(), ZIP_RDONLY, nullptr);
        QVERIFY(archive);
        zip_stat_t stat;
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(zip_stat_index(archive, zip_uint64_t(i), 0, &stat), 0);
            QCOMPARE(stat.encryption_method, zip_uint16_t(ZIP_EM_AES_256));
            QVERIFY(!zip_fopen_index(archive, zip_uint64_t(i), 0)); // no password
            QVERIFY(!zip_fopen_index_encrypted(archive, zip_uint64_t(i), 0, "anders"));
            zip_file_t *member = zip_fopen_index_encrypted(archive, zip_uint64_t(i), 0, password.text().toUtf8().constData());
            QVERIFY(member);
            QByteArray content(files[i].bytes.size(), '\0');
            QCOMPARE(zip_fread(member, content.data(), zip_uint64_t(content.size())), zip_int64_t(content.size()));
            QCOMPARE(content, files[i].bytes);
            zip_fclose(member);
        }
        zip_discard(archive);
    }

    void passwordsCheckThemselves()
    {
        const QString text = PackagePassword::random().text();
        QVERIFY2(QRegularExpression(u"^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$"_s).match(text).hasMatch(), qPrintable(text));
        QVERIFY(PackagePassword::isWellTyped(text));
        QVERIFY(PackagePassword::isWellTyped(text.toLower().remove(u'-')));
        for (qsizetype at = 0; at < text.size(); ++at) {
            QString wrong = text;
            if (wrong[at] == u'-')
                continue;
            wrong[at] = wrong[at] == u'7' ? QChar(u'8') : QChar(u'7');
            QVERIFY(!PackagePassword::isWellTyped(wrong));
        }
        QVERIFY(PackagePassword::random().text() != text);
    }

    void filesAreWrittenAllOrNone()
    {
        QTemporaryDir folder;
        QVERIFY(writeAllOrNone(folder.filePath(u"nieuw"_s), {{u"a"_s, "1"}, {u"b"_s, "2"}}));
        QCOMPARE(QDir(folder.filePath(u"nieuw"_s)).entryList(QDir::Files), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(writeAllOrNone(folder.filePath(u"nieuw"_s), {{u"c"_s, "1"}, {u"b"_s, "2"}}).error().kind, ErrorKind::Conflict);
        QCOMPARE(writeAllOrNone(folder.filePath(u"nieuw"_s), {{u"c"_s, "1"}, {u"geen map/d"_s, "2"}}).error().kind, ErrorKind::Storage);
        QCOMPARE(QDir(folder.filePath(u"nieuw"_s)).entryList(QDir::Files), (QStringList{u"a"_s, u"b"_s}));
    }
};

QTEST_MAIN(TestDocument)
#include "TestDocument.moc"
