#include "app/intake/readers/CellFormat.h"
#include "app/intake/readers/SheetText.h"
#include "tests/intake/Reading.h"
#include "tests/support/WorkbookMaker.h"
#include "tests/support/ZipMaker.h"

#include <QDir>

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

QString formatted(const char *number, const char *code, bool from1904 = false)
{
    return QString::fromStdString(formattedCell(number, CellFormat::fromCode(code), from1904));
}

const QList<QByteArrayList> kPeople = {{"Klantnummer", "Voornaam", "Achternaam", "E-mail"},
                                       {"1", "Zoë", "Boër, van den", "zoe@voorbeeld.example"},
                                       {"2", "Jan", "\"Jan\" & zoon <oud>", "jan@voorbeeld.example"},
                                       {"3", "", "Kok", "kok@voorbeeld.example"}};

/// A row of an .xlsx sheet of ready cells.
QByteArray row(int number, const QByteArray &cells, const QByteArray &more = {})
{
    return "<row r=\"" + QByteArray::number(number) + "\"" + more + ">" + cells + "</row>";
}

QByteArray text(const char *at, const QByteArray &words)
{
    return "<c r=\"" + QByteArray(at) + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QByteArray value(const char *at, const char *number, int style = 0, const char *type = "")
{
    return "<c r=\"" + QByteArray(at) + "\" s=\"" + QByteArray::number(style) + "\"" + (*type ? " t=\"" + QByteArray(type) + "\"" : QByteArray()) +
           "><v>" + number + "</v></c>";
}

QByteArray header()
{
    return row(1, text("A1", "Klantnummer") + text("B1", "Achternaam") + text("C1", "E-mail") + text("D1", "Geboortedatum"));
}

} // namespace

/// Workbooks give the same as the same rows in a CSV file.
class TestSpreadsheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWhatPeopleSee_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("shown");
        const auto add = [](const char *stored, const char *shown) { QTest::newRow(stored) << QByteArray(stored) << QByteArray(shown); };
        add("12", "12");
        add("-12.5", "-12.5");
        add("19.989999999999998", "19.99");
        add("0.30000000000000004", "0.3");
        add("1.234", "1.2340");
        add("8.7123456789012E+12", "8712345678901.2");
        add("8.712345678901E+12", "8712345678901");
        add("1E-3", "0.0010");
        add("1E+20", "1e+20");
        add("-0", "-0");
        add("abc", "abc");
        add("1e999", "1e999");
    }

    void numbersAreWhatPeopleSee()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(sheetNumber(stored.toStdString())), shown);
    }

    void datesFollowTheirNumberFormat()
    {
        QCOMPARE(formatted("45658", "dd-mm-yyyy"), u"2025-01-01"_s);
        QCOMPARE(formatted("45658.041666666664", "d/m/yy h:mm"), u"2025-01-01T01:00:00"_s);
        QCOMPARE(formatted("45658.999999", "yyyy"), u"2025-01-02"_s); // a rounded midnight is a midnight
        QCOMPARE(formatted("1", "d mmm yyyy"), u"1900-01-01"_s);
        QCOMPARE(formatted("59", "d mmm yyyy"), u"1900-02-28"_s);
        QCOMPARE(formatted("61", "d mmm yyyy"), u"1900-03-01"_s);
        QCOMPARE(formatted("60", "d mmm yyyy"), u"60"_s); // the day that never was
        QCOMPARE(formatted("1", "d mmm yyyy", true), u"1904-01-02"_s);
        QCOMPARE(formatted("0.5", "hh:mm"), u"12:00:00"_s);
        QCOMPARE(formatted("1.5", "[h]:mm"), u"1900-01-01T12:00:00"_s);
        QCOMPARE(formatted("45658", "[$-413]d mmmm yyyy;@"), u"2025-01-01"_s);
        QCOMPARE(formatted("45658", "\"dag\" 0"), u"45658"_s);
        QCOMPARE(formatted("45658", "#,##0.00 \\d"), u"45658"_s);
        QCOMPARE(formatted("45658", "General"), u"45658"_s);
        QCOMPARE(formatted("-3", "dd-mm-yyyy"), u"-3"_s);
        QCOMPARE(formatted("99999999", "dd-mm-yyyy"), u"99999999"_s);
        QCOMPARE(formatted("123", "00000"), u"00123"_s);
        QVERIFY(CellFormat::builtIn(14).kind == CellFormat::Kind::Date);
        QVERIFY(CellFormat::builtIn(21).kind == CellFormat::Kind::Time);
        QVERIFY(CellFormat::builtIn(4).kind == CellFormat::Kind::Plain);
    }

    void sameRowsSameRecords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("xlsx") << xlsx({{{"Klanten", xlsxRows(kPeople)}}});
        QTest::newRow("ods") << ods({{"Klanten", odsRows(kPeople)}});
        QTest::newRow("xlsx, second sheet") << xlsx({{{"Leeg", {}}, {"Klanten", xlsxRows(kPeople)}, {"Later", xlsxRows(kPeople)}}});
        QTest::newRow("xlsx, hidden sheet first") << xlsx({{{"Verborgen", xlsxRows({{"x", "y"}, {"z", "q"}}), true}, {"Klanten", xlsxRows(kPeople)}}});
        QTest::newRow("ods, second sheet") << ods({{"Leeg", {}}, {"Klanten", odsRows(kPeople)}});
        QByteArray csv;
        for (const QByteArrayList &cells : kPeople) {
            for (QByteArray cell : cells)
                csv += "\"" + cell.replace('"', "\"\"") + "\";";
            csv += "\r\n";
        }
        QTest::newRow("csv") << csv;
        QTest::newRow("csv in a zip") << ZipMaker().add("map/", {}).add("map/klanten.csv", csv).bytes();
    }

    void sameRowsSameRecords()
    {
        QFETCH(QByteArray, bytes);
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"generic-customers"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.sink.records.size(), size_t(3));
        QCOMPARE(reading.sink.recordOf("1")->text(CustomerField::LastName), std::string("Boër, van den"));
        QCOMPARE(reading.sink.recordOf("2")->text(CustomerField::LastName), std::string("\"Jan\" & zoon <oud>"));
        QCOMPARE(reading.sink.recordOf("3")->row, 4);
        QVERIFY(reading.summary->notes.empty());
    }

    void cellsOfEveryType()
    {
        MadeXlsx book;
        book.sharedStrings = "<si><t>Boër</t></si><si><r><t xml:space=\"preserve\">van </t></r><r><rPr/><t>Dam</t></r><rPh><t>x</t></rPh></si>"
                             "<si><t>een_x000D_\ntwee_x0041_</t></si>";
        book.sheets = {{"Blad", header() +
                                    row(2, value("A2", "123", 3) + value("B2", "0", 0, "s") + value("C2", "a@voorbeeld.example", 0, "str") + value("D2", "31415", 4)) +
                                    row(3, value("A3", "8.712345678901E+12") + value("B3", "1", 0, "s") + value("D3", "1987-04-02", 0, "d")) +
                                    row(4, value("A4", "7.0") + value("B4", "2", 0, "s") + value("C4", "#N/A", 0, "e"), " hidden=\"1\"") +
                                    row(9, value("A9", "9") + value("B9", "1", 0, "b") + "<c r=\"C9\"/>")}};
        const Reading reading = readBytes(xlsx(book));
        QCOMPARE(reading.error(), QString());
        QVERIFY(reading.addsUp());
        const StagedRecord *first = reading.sink.recordOf("00123");
        QVERIFY(first != nullptr);
        QCOMPARE(first->text(CustomerField::LastName), std::string("Boër"));
        QCOMPARE(first->text(CustomerField::Email), std::string("a@voorbeeld.example"));
        QCOMPARE(first->text(CustomerField::BirthDate), std::string("1986-01-03"));
        const StagedRecord *second = reading.sink.recordOf("8712345678901");
        QVERIFY(second != nullptr);
        QCOMPARE(second->text(CustomerField::LastName), std::string("van Dam"));
        QCOMPARE(second->text(CustomerField::BirthDate), std::string("1987-04-02"));
        QCOMPARE(reading.sink.records.back().row, 9);
        QCOMPARE(reading.sink.records.back().text(CustomerField::LastName), std::string("TRUE"));
        const auto &notes = reading.summary->notes;
        const bool hidden = std::any_of(notes.begin(), notes.end(), [](const ReadingNote &note) {
            return note.kind == ReadingNote::Kind::HiddenRows && note.count == 1 && !noteSentence(note).isEmpty();
        });
        QVERIFY(hidden);
        QCOMPARE(reading.summary->skippedRows, 4); // rows 5 to 8 are blank
    }

    void openDocumentCells()
    {
        const QByteArray rows =
            "<table:table-column table:number-columns-repeated=\"16384\"/>" +
            odsRows({{"Klantnummer", "Achternaam", "Postcode", "Geboortedatum", "E-mail"}}) +
            "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"42\"><text:p>00042</text:p></table:table-cell>"
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>let op</text:p></office:annotation>"
            "<text:p>de<text:s text:c=\"1\"/><text:span>Wit</text:span></text:p></table:table-cell>"
            "<table:table-cell office:value-type=\"string\"><text:p>7411 KT</text:p></table:table-cell>"
            "<table:table-cell office:value-type=\"date\" office:date-value=\"1987-04-02T00:00:00\"><text:p>2 apr</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
            "<table:table-row-group><table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" "
            "office:value=\"43\"><text:p>43</text:p></table:table-cell><table:table-cell table:number-columns-spanned=\"2\" "
            "office:value-type=\"string\"><text:p>Kok</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-row-group>"
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        const Reading reading = readBytes(ods({{"Blad1", rows}}));
        QCOMPARE(reading.error(), QString());
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.sink.records.size(), size_t(3));
        const StagedRecord *first = reading.sink.recordOf("00042");
        QVERIFY(first != nullptr);
        QCOMPARE(first->text(CustomerField::LastName), std::string("de Wit"));
        QCOMPARE(first->text(CustomerField::BirthDate), std::string("1987-04-02"));
        QCOMPARE(reading.sink.records.back().row, 7);
        QCOMPARE(reading.summary->rows, 7);
    }

    void amountsOfASheetKeepTheirPoint()
    {
        const QByteArray rows = row(1, text("A1", "Bonnummer") + text("B1", "Datum") + text("C1", "Totaal")) +
                                row(2, value("A2", "1") + value("B2", "45658.5", 2) + value("C2", "1.234")) +
                                row(3, value("A3", "2") + value("B3", "45659", 1) + value("C3", "1234.5"));
        const Reading reading = readBytes(xlsx({{{"Bonnen", rows}}}));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.sink.sales.size(), size_t(2));
        QCOMPARE(reading.sink.saleOf("1")->totalCents, 123);
        QCOMPARE(reading.sink.saleOf("2")->totalCents, 123450);
        QCOMPARE(toIso8601(reading.sink.saleOf("1")->occurredAt), u"2025-01-01T11:00:00Z"_s);
    }

    void rejectedRowsOfASheetComeBackAsCsv()
    {
        const QByteArray rows = row(1, text("A1", "Bonnummer") + text("B1", "Datum") + text("C1", "Totaal")) +
                                row(2, value("A2", "1") + text("B2", "31-02-2025") + value("C2", "1.25")) +
                                row(3, value("A3", "2") + value("B3", "45659", 1) + value("C3", "1234.5"));
        const Reading reading = readBytes(xlsx({{{"Bonnen", rows}}}));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.sink.rejects.size(), size_t(1));
        QCOMPARE(reading.sink.rejects[0].originalLine, "1,31-02-2025,1.25"_ba);
        QCOMPARE(reading.recognition->delimiter, u","_s);
    }

    void aSheetCanBeChosen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"boek.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(xlsx({{{"Klanten", xlsxRows(kPeople)}, {"Oud & nieuw", xlsxRows({{"Klantnummer", "Achternaam", "E-mail"}, {"9", "Oud", "o@voorbeeld.example"}})}}}));
        file.close();
        const auto first = recognise(path);
        QVERIFY(first.has_value());
        QCOMPARE(first->part, u"Klanten"_s);
        QCOMPARE(first->otherParts, QStringList{u"Oud & nieuw"_s});
        RecogniseOptions options;
        options.part = u"Oud & nieuw"_s;
        const Reading reading = readPath(path, options);
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.sink.records.size(), size_t(1));
        QCOMPARE(reading.recognition->otherParts, QStringList{u"Klanten"_s});
        options.part = u"Niets"_s;
        QVERIFY(recognise(path, options).error().kind == ErrorKind::NotFound);
    }

    void anExplanationBeforeTheRowsIsPassedOver()
    {
        const QList<QByteArrayList> about = {{"Onderdeel", "Uitleg"}, {"Bestand", "gemaakt door de kassa"}, {"Vragen", "bel ons"}};
        const Reading reading = readBytes(xlsx({{{"Toelichting", xlsxRows(about)}, {"Klanten", xlsxRows(kPeople)}}}));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.recognition->part, u"Klanten"_s);
        QCOMPARE(reading.recognition->otherParts, QStringList{u"Toelichting"_s});
        QCOMPARE(reading.sink.records.size(), size_t(3));
        // With nothing else in it, the explanation is what there is to show.
        const Reading alone = readBytes(xlsx({{{"Toelichting", xlsxRows(about)}}}));
        QVERIFY(alone.recognition.has_value() && alone.recognition->profile == nullptr);
    }

    void namesInAMailchimpZipAreTheConsent()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audience_export.zip"_s);
        ZipMaker zip;
        for (const char *list : {"subscribed", "unsubscribed", "cleaned"}) {
            const QString name = QLatin1String(list) + u"_members_export_1a2b.csv"_s;
            QFile member(ownSample(u"mailchimp/"_s + name));
            QVERIFY(member.open(QIODevice::ReadOnly));
            zip.add("audience/" + name.toUtf8(), member.readAll());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zip.bytes());
        file.close();
        const auto all = recogniseAll(path);
        QVERIFY(all.has_value());
        QCOMPARE(all->parts.size(), size_t(3));
        QMap<QString, int> yes;
        for (const Recognition &part : all->parts) {
            QCOMPARE(part.profile->info().id, u"mailchimp-members"_s);
            CollectingSink sink;
            QVERIFY(readFile(path, part, {}, sink).has_value());
            for (const StagedRecord &record : sink.records) {
                for (const ConsentClaim &claim : record.consents)
                    yes[part.part.section(u'/', -1).section(u'_', 0, 0)] += claim.answer == ConsentClaim::Answer::Yes ? 1 : -1;
            }
        }
        QCOMPARE(yes, (QMap<QString, int>{{u"cleaned"_s, -1}, {u"subscribed"_s, 2}, {u"unsubscribed"_s, -1}}));
    }

    void everyExportInAZipIsFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"alles.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ZipMaker()
                       .add("lees mij.pdf", "%PDF-1.4")
                       .add("__MACOSX/._klanten.csv", "x")
                       .add("../../klanten.csv", "Klantnummer;Achternaam;E-mail\r\n1;Kok;k@voorbeeld.example\r\n")
                       .add("bonnen.csv", "Bonnummer;Datum;Totaal\r\n1;13-01-2025;1,25\r\n")
                       .bytes());
        file.close();
        const auto all = recogniseAll(path);
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().userText));
        QCOMPARE(all->parts.size(), size_t(2));
        QCOMPARE(all->leftOut, QStringList{u"lees mij.pdf"_s});
        QCOMPARE(partTitle(path, all->parts[1]), u"alles.zip: bonnen.csv"_s);
        CollectingSink sink;
        for (const Recognition &part : all->parts)
            QVERIFY(readFile(path, part, {}, sink).has_value());
        QCOMPARE(sink.records.size(), size_t(1));
        QCOMPARE(sink.sales.size(), size_t(1));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"alles.zip"_s});
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheets)

#include "TestSpreadsheets.moc"
