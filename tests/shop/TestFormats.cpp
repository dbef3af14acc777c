#include "tests/support/WorkbookMaker.h"
#include "tests/support/ZipMaker.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QDirIterator>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using intake::FileReport;
using intake::ImportReport;

namespace {

const QList<QByteArrayList> kPeople = {{"Klantnummer", "Voornaam", "Achternaam", "E-mail"},
                                       {"1", "Zoë", "Boërkanarie", "zoe@voorbeeld.example"},
                                       {"2", "Jan", "Kok", "jan@voorbeeld.example"}};

QByteArray csv()
{
    QByteArray text;
    for (const QByteArrayList &row : kPeople)
        text += row.join(';') + "\r\n";
    return text;
}

QByteArray workbook()
{
    MadeXlsx book;
    book.sheets = {{"Klanten", xlsxRows(kPeople)}};
    return xlsx(book);
}

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(KLANTENKRING_SOURCE_DIR "/tests/data/intake/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ImportReport> read(TemporaryShop &shop, const QStringList &files, bool dryRun = false)
{
    shop::ImportOrder order;
    order.dryRun = dryRun;
    for (const QString &path : files)
        order.files.append({path, {}, {}, {}, {}});
    return shop.shop().imports().run(order, {}, {});
}

} // namespace

/// The laws of an import hold for files that are no CSV too.
class TestFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tillComesInOnce()
    {
        TemporaryShop shop;
        const QByteArray xml = sample("kassa.xaa");
        const QString path = shop.write(u"kassa.xaa"_s, xml);
        const auto trial = read(shop, {path}, true);
        QVERIFY2(trial.has_value(), trial ? "" : qPrintable(trial.error().userText));
        QCOMPARE(shop.shop().safety().info()->sales, 0);
        const auto first = read(shop, {path});
        QVERIFY(first.has_value());
        const FileReport &file = first->files.at(0);
        QCOMPARE(file.profile, u"xaa"_s);
        QCOMPARE(file.recordsNew, 2);
        QCOMPARE(file.salesNew, trial->files.at(0).salesNew);
        QCOMPARE(file.totalCents, 1250 - 700 + 101 + 200);
        QCOMPARE(file.rejected, 2);
        const auto before = *shop.shop().safety().info();
        const auto again = read(shop, {path});
        QVERIFY(again.has_value() && again->files.at(0).readBefore);
        // The same receipts under the Norwegian namespace: other bytes, nothing new.
        const QString twin = shop.write(u"tvilling.xml"_s, QByteArray(xml).replace("http://www.auditfiles.nl/XAA/3.1", "urn:StandardAuditFile-Taxation-CashRegister:NO"));
        const auto norwegian = read(shop, {twin});
        QVERIFY(norwegian.has_value() && !norwegian->files.at(0).readBefore);
        QCOMPARE(norwegian->files.at(0).salesNew + norwegian->files.at(0).salesChanged, 0);
        QCOMPARE(norwegian->files.at(0).recordsNew + norwegian->files.at(0).recordsChanged, 0);
        QCOMPARE(shop.shop().safety().info()->sales, before.sales);
        const auto undone = shop.shop().imports().undo(norwegian->batch);
        QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().userText));
        QVERIFY(shop.shop().imports().undo(first->batch).has_value());
        QCOMPARE(shop.shop().safety().info()->sales, 0);
    }

    void aWorkbookIsTheSameAsItsCsv()
    {
        TemporaryShop shop;
        QVERIFY(read(shop, {shop.write(u"klanten.csv"_s, csv())}).has_value());
        const auto book = read(shop, {shop.write(u"klanten.xlsx"_s, workbook())});
        QVERIFY2(book.has_value(), book ? "" : qPrintable(book.error().userText));
        QCOMPARE(book->files.at(0).file, u"klanten.xlsx"_s);
        QCOMPARE(book->files.at(0).recordsUnchanged, 2);
        QCOMPARE(book->files.at(0).recordsNew + book->files.at(0).recordsChanged, 0);
    }

    void everyMemberOfAZipIsReadOnce()
    {
        TemporaryShop shop;
        const QByteArray more = "Klantnummer;Voornaam;Achternaam;E-mail\r\n9;Piet;Smit;piet@voorbeeld.example\r\n";
        const QString path = shop.write(u"export.zip"_s, ZipMaker().add("klanten (1).csv", csv()).add("klanten (2).csv", more).add("leesmij.pdf", "%PDF-1.4").bytes());
        const auto first = read(shop, {path});
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().userText));
        QCOMPARE(first->files.size(), 2);
        QCOMPARE(first->files.at(0).file, u"export.zip: klanten (1).csv"_s);
        QCOMPARE(first->files.at(0).recordsNew, 2);
        QCOMPARE(first->files.at(1).recordsNew, 1);
        QCOMPARE(first->leftOut, QStringList{u"leesmij.pdf"_s});
        const auto again = read(shop, {path});
        QVERIFY(again.has_value());
        QVERIFY(again->files.at(0).readBefore && again->files.at(1).readBefore);
        QVERIFY(!again->batch.isValid());
    }

    void addressBookAndBookkeepingComeIn()
    {
        TemporaryShop shop;
        const auto report = read(shop, {shop.write(u"a.vcf"_s, sample("adresboek.vcf")), shop.write(u"b.xaf"_s, sample("boekhouding.xaf"))});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().userText));
        QCOMPARE(report->files.at(0).recordsNew, 3);
        QCOMPARE(report->files.at(0).rejected, 2);
        QCOMPARE(report->files.at(0).consentEvents, 0);
        QCOMPARE(report->files.at(1).recordsNew, 2);
        const QString rejected = shop.filePath(u"rest.csv"_s);
        QCOMPARE(shop.shop().imports().saveRejected(report->batch, rejected).value_or(0), 2);
        QFile file(rejected);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Reden"));
    }

    /// What is packed in a workbook or zip is nowhere on disk as it is.
    void nothingIsUnpackedToDisk()
    {
        TemporaryShop shop;
        QVERIFY(read(shop, {shop.write(u"klanten.xlsx"_s, workbook()), shop.write(u"klanten.zip"_s, ZipMaker().add("k.csv", csv()).bytes())}).has_value());
        QDirIterator walk(QFileInfo(shop.path()).path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int files = 0;
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("rkanarie"), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 3);
    }
};

QTEST_GUILESS_MAIN(TestFormats)

#include "TestFormats.moc"
