// CSV as RFC 4180 has it, exact for programs and harmless for spreadsheets.
#include "app/reports/CsvWriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kk;
using namespace kk::reports;
using namespace Qt::StringLiterals;

class TestCsvWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedWhereTheyMustBe()
    {
        CsvWriter csv;
        csv.header({u"naam"_s, u"plaats"_s});
        csv.row({u"Jansen, \"Jo\""_s, u"Den\r\nHaag"_s});
        csv.row({u"Łukasz"_s, QString()});
        QCOMPARE(csv.bytes(), QByteArray("naam,plaats\r\n\"Jansen, \"\"Jo\"\"\",\"Den\r\nHaag\"\r\n\u0141ukasz,\r\n"));
    }

    void dataStaysExactAndSpreadsheetsAreGuarded()
    {
        const QList<CsvCell> row{u"=HYPERLINK(\"http://x\")"_s, u"-12,50"_s, CsvCell(-5), CsvCell::amount({-1250, {}}), u" @SUM(A1)"_s, u"gewoon"_s};
        CsvWriter data;
        data.row(row);
        QCOMPARE(data.bytes(), QByteArray("\"=HYPERLINK(\"\"http://x\"\")\",\"-12,50\",-5,-12.50,\" @SUM(A1)\",gewoon\r\n"));
        CsvWriter sheet(CsvForm::spreadsheet());
        sheet.row(row);
        QCOMPARE(sheet.bytes(), QByteArray("\xEF\xBB\xBF\"'=HYPERLINK(\"\"http://x\"\")\";'-12,50;-5;-12.50;' @SUM(A1);gewoon\r\n"));
    }

    void whatCouldBeAFormulaIsGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGuarded");
        QTest::newRow("equals") << u"=1+1"_s << true;
        QTest::newRow("plus") << u"+31612345678"_s << true;
        QTest::newRow("minus") << u"-1"_s << true;
        QTest::newRow("at") << u"@SUM(1)"_s << true;
        QTest::newRow("tab") << u"\t=1"_s << true;
        QTest::newRow("return") << u"\r=1"_s << true;
        QTest::newRow("full width") << u"\uFF1D1"_s << true;
        QTest::newRow("behind a quote") << u"\"=1"_s << true;
        QTest::newRow("behind blanks") << u"   =1"_s << true;
        QTest::newRow("behind our own guard") << u"'=1"_s << true;
        QTest::newRow("name") << u"Van 't Hof"_s << false;
        QTest::newRow("apostrophe") << u"'s-Hertogenbosch"_s << false;
        QTest::newRow("mail") << u"an@x.example"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void whatCouldBeAFormulaIsGuarded()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGuarded);
        QCOMPARE(guarded(text) != text, isGuarded);
        QCOMPARE(unguarded(guarded(text)), text);
    }

    void everyGuardCanBeTakenOffAgain()
    {
        const QString alphabet = u"='+-@ \"a\t\u2018\uFF1D"_s;
        QRandomGenerator dice(7);
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int i = dice.bounded(6); i > 0; --i)
                text.append(alphabet[dice.bounded(alphabet.size())]);
            QCOMPARE(unguarded(guarded(text)), text);
        }
    }

    void amountsHaveTwoDecimals()
    {
        QCOMPARE(CsvCell::amount({5, {}}).text(), u"0.05"_s);
        QCOMPARE(CsvCell::amount({-120099, {}}).text(), u"-1200.99"_s);
        QCOMPARE(CsvCell::amount({std::numeric_limits<qint64>::min(), {}}).text(), u"-92233720368547758.08"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "TestCsvWriter.moc"
