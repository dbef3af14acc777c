#include "app/intake/RejectedRowWriter.h"
#include "tests/intake/Reading.h"
#include "tests/support/ShopifyOrdersFile.h"

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

class TestMappingAndMending final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mappingFileOfTheCommandLine()
    {
        const auto mapping = ColumnMapping::fromJson(
            R"({"profile": "generic-customers", "external_id": "rec_id",
                "columns": {"given_name": "first_name", "surname": "last_name", "date_of_birth": "birth_date", "news": "consent:email:news",
                            "never": "refusal:phone:news"},
                "date_format": "yyyyMMdd"})"_ba);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().userText));
        RecogniseOptions options;
        options.mapping = *mapping;
        const Reading reading = readBytes("rec_id, given_name, surname, date_of_birth, news, never\n"
                                          "rec-223-org, , waller, 19081209, ja, nee\nrec-122-org, lachlan, berry, 19990219, , x\n"_ba,
                                          options);
        QCOMPARE(reading.error(), QString());
        const StagedRecord *waller = reading.sink.recordOf("rec-223-org");
        QVERIFY(waller != nullptr);
        QCOMPARE(waller->text(CustomerField::BirthDate), std::string("1908-12-09"));
        QCOMPARE(waller->text(CustomerField::FirstName), std::string());
        QCOMPARE(waller->consents.size(), size_t(2));
        QVERIFY(waller->consents[0].answer == ConsentClaim::Answer::Yes);
        QVERIFY(waller->consents[1].answer == ConsentClaim::Answer::Yes);
        QCOMPARE(waller->consents[0].channel, std::string("phone")); // JSON keeps its names in alphabetical order
        const StagedRecord *berry = reading.sink.recordOf("rec-122-org");
        QCOMPARE(berry->consents.size(), size_t(1));
        QCOMPARE(berry->consents[0].channel, std::string("phone"));
        QVERIFY(berry->consents[0].answer == ConsentClaim::Answer::No);
    }

    void mappingGoesThroughJsonUnchanged()
    {
        ColumnMapping mapping;
        mapping.profileId = u"generic-sales"_s;
        mapping.externalIdColumn = u"Bon"_s;
        mapping.columns = {{u"Datum"_s, u"date"_s, 0}, {u"Totaal"_s, u"total"_s, 1}};
        mapping.dateFormat = u"dd-MM-yyyy"_s;
        mapping.decimalMark = ',';
        mapping.currency = u"EUR"_s;
        QCOMPARE(*ColumnMapping::fromJson(mapping.toJson()), mapping);
    }

    void wrongMappingsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("no json") << "{"_ba << u"not JSON"_s;
        QTest::newRow("field") << R"({"columns": {"a": "shoe_size"}})"_ba << u"shoe_size"_s;
        QTest::newRow("sale field in customers") << R"({"columns": {"a": "total"}})"_ba << u"total"_s;
        QTest::newRow("profile") << R"({"profile": "klingon", "columns": {"a": "email"}})"_ba << u"klingon"_s;
        QTest::newRow("nothing") << R"({"columns": {}})"_ba << u"columns"_s;
        QTest::newRow("date") << R"({"columns": {"a": "email"}, "date_format": "HH"})"_ba << u"HH"_s;
        QTest::newRow("decimal") << R"({"columns": {"a": "email"}, "decimal": "x"})"_ba << u"cents"_s;
    }

    void wrongMappingsAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const auto mapping = ColumnMapping::fromJson(json);
        QVERIFY(!mapping);
        QVERIFY2(mapping.error().userText.contains(words), qPrintable(mapping.error().userText));
    }

    void columnThatIsNotInTheFileIsNamed()
    {
        RecogniseOptions options;
        options.mapping = *ColumnMapping::fromJson(R"({"columns": {"Klantmail": "email"}})"_ba);
        QVERIFY(readBytes("naam;email\nJan;j@voorbeeld.example\n"_ba, options).error().contains(u"Klantmail"_s));
    }

    void secretsAreNeverStoredEvenWhenMapped()
    {
        RecogniseOptions options;
        options.mapping = *ColumnMapping::fromJson(R"({"columns": {"email": "email", "password": "note"}})"_ba);
        const Reading reading = readBytes("email;password\nj@voorbeeld.example;geheim\nk@voorbeeld.example;geheimer\n"_ba, options);
        QCOMPARE(reading.sink.records.at(0).text(CustomerField::Note), std::string());
        QCOMPARE(reading.recognition->neverStored, QStringList{u"password"_s});
    }

    void valuesSpeakWhereNamesAreSilent()
    {
        const Reading reading = readBytes("A1;B2;C3\nj@voorbeeld.example;1234 AB;0318-123456\nk@voorbeeld.example;2345CD;0612345678\n"_ba);
        QCOMPARE(reading.profileId(), u"generic-customers"_s);
        QCOMPARE(reading.sink.records.at(0).text(CustomerField::Postcode), std::string("1234 AB"));
        QCOMPARE(reading.sink.records.at(1).text(CustomerField::Phone), std::string("0612345678"));
    }

    void repeatedTotalsAreCountedOnceAndLineTotalsSummed()
    {
        const Reading repeated = readBytes("Bonnummer;Datum;Totaal;Artikel\n1;2025-01-15;30,00;Thee\n1;2025-01-15;30,00;Mok\n"_ba);
        QCOMPARE(repeated.sink.sales.at(0).totalCents, 3000);
        QCOMPARE(repeated.sink.sales.at(0).lines.size(), size_t(2));
        const Reading summed = readBytes("Bonnummer;Datum;Totaal;Artikel\n1;2025-01-15;20,00;Thee\n1;2025-01-15;10,00;Mok\n"_ba);
        QCOMPARE(summed.sink.sales.at(0).totalCents, 3000);
    }

    void mendedRowsCanBeReadAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rejected.csv"_s);
        const Reading reading = readPath(ownSample(u"shopify-orders.csv"_s));
        auto file = RejectedRowWriter::create(path, reading.recognition->header, reading.recognition->delimiter);
        QVERIFY(file.has_value());
        for (const RejectedRow &row : reading.sink.rejects)
            QVERIFY((*file)->add(row.row, row.reason, row.originalLine).has_value());
        QVERIFY(!QFile::exists(path));
        QVERIFY((*file)->commit().has_value());
        QCOMPARE((*file)->rows(), 2);

        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QByteArray bytes = written.readAll();
        written.close();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFName,Email,"));
        QVERIFY(bytes.contains(",Id,Reden\r\n"));
        QVERIFY(bytes.contains("Row 8: This order status is not known"));
        bytes.replace("onbekend", "paid");
        const Reading mended = readBytes(bytes);
        QCOMPARE(mended.error(), QString());
        QCOMPARE(mended.profileId(), u"shopify-orders"_s);
        QCOMPARE(mended.summary->rejectedRows, 0);
        QCOMPARE(mended.sink.saleOf("#2006")->lines.size(), size_t(2));
        QCOMPARE(mended.sink.saleOf("#2006")->totalCents, 2000);
    }

    void mendedCellsAreReadInTheirPlace()
    {
        const QString path = ownSample(u"shopify-orders.csv"_s);
        const Reading before = readPath(path);
        QCOMPARE(before.summary->rejectedRows, 2);
        ReadOptions options;
        for (const RejectedRow &row : before.sink.rejects) {
            if (!row.column.empty())
                options.mendedCells[row.row][QString::fromStdString(row.column)] = u"paid"_s;
        }
        QVERIFY(!options.mendedCells.empty());
        options.mendedCells[1'000'000][u"Name"_s] = u"#1"_s;           // no such row
        options.mendedCells.begin()->second[u"geen kolom"_s] = u"x"_s; // no such column
        const Reading mended = readPath(path, {}, options);
        QCOMPARE(mended.error(), QString());
        QVERIFY(mended.addsUp());
        QCOMPARE(mended.summary->rejectedRows, 0);
        QCOMPARE(mended.summary->sales, before.summary->sales + 1);
        QCOMPARE(mended.sink.saleOf("#2006")->totalCents, 2000);
    }

    void rejectedFileIsSafeInASpreadsheet()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rejected.csv"_s);
        auto file = RejectedRowWriter::create(path, {u"naam"_s, u"telefoon"_s, u"Reden"_s}, u";"_s);
        QVERIFY(file.has_value());
        QVERIFY((*file)->add(4, RejectReason::RaggedRow, "=HYPERLINK(\"x\");+31612345678;eerdere reden"_ba).has_value());
        QVERIFY((*file)->commit().has_value());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.contains("\r\n\"'=HYPERLINK(\"\"x\"\")\";\"'+31612345678\";"));
        QCOMPARE(bytes.count(';'), 2 * 2); // the reason of the first time is gone
    }

    void unwritablePlaceIsASentence()
    {
        const auto file = RejectedRowWriter::create(u"nergens/map/rejected.csv"_s, {}, {});
        QVERIFY(!file);
        QVERIFY(file.error().kind == ErrorKind::Storage);
    }

    void generatedOrdersAddUp()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"orders_export.csv"_s);
        const auto totals = writeShopifyOrders(path, 3000, 7);
        QVERIFY(totals.has_value());
        QCOMPARE(*writeShopifyOrders(folder.filePath(u"again.csv"_s), 3000, 7), *totals);
        const Reading reading = readPath(path);
        QCOMPARE(reading.error(), QString());
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.recognition->header.size(), 79);
        QCOMPARE(reading.recognition->score, 1.0);
        QCOMPARE(reading.summary->bytes, totals->bytes);
        QCOMPARE(reading.summary->rows, totals->rows + 1);
        QCOMPARE(reading.summary->sales, totals->orders);
        QCOMPARE(reading.summary->lines, totals->rows);
        QCOMPARE(reading.summary->rejectedRows, 0);
        const SaleSums &sums = reading.summary->sums.at(Currency());
        QCOMPARE(sums.sales, totals->turnoverOrders);
        QCOMPARE(sums.totalCents, totals->totalCents);
        QCOMPARE(sums.refundedCents, totals->refundedCents);
        QSet<QByteArray> people;
        for (const StagedSale &sale : reading.sink.sales)
            people.insert(QByteArray::fromStdString(sale.customer->externalId));
        QCOMPARE(people.size(), totals->customers);
    }
};

QTEST_GUILESS_MAIN(TestMappingAndMending)
#include "TestMappingAndMending.moc"
