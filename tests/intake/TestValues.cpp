#include "app/intake/Header.h"
#include "app/intake/values/Amount.h"
#include "app/intake/values/CellText.h"
#include "app/intake/values/DateEvidence.h"
#include "app/intake/values/DateFormat.h"
#include "app/intake/values/DateText.h"

#include <QTest>

using namespace kk;
using namespace kk::intake;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kk::intake::DecimalMark)
Q_DECLARE_METATYPE(kk::intake::DateOrder)
Q_DECLARE_METATYPE(kk::intake::ReadOutcome)
Q_DECLARE_METATYPE(kk::intake::YesNo)

class TestValues final : public QObject
{
    Q_OBJECT

    static std::string utf8(const QString &text) { return text.toStdString(); }
    static QString moment(const QString &text, DateOrder order = DateOrder::Unknown)
    {
        const ReadDate read = readDate(utf8(text), order);
        switch (read.outcome) {
        case ReadOutcome::Value: return toIso8601(LocalClock().instant(read.civil));
        case ReadOutcome::Empty: return u"empty"_s;
        case ReadOutcome::Unreadable: return u"unreadable"_s;
        case ReadOutcome::Contradicts: return u"contradicts"_s;
        case ReadOutcome::Ambiguous: return u"ambiguous"_s;
        }
        return {};
    }
    static DateOrder orderOf(const QStringList &cells)
    {
        DateEvidence evidence;
        for (const QString &cell : cells)
            evidence.add(utf8(cell), 1);
        ColumnNotation notation;
        evidence.decide(notation);
        return notation.dateOrder;
    }
    static DecimalMark markOf(const QStringList &cells)
    {
        AmountEvidence evidence;
        for (const QString &cell : cells)
            evidence.add(utf8(cell), 1);
        ColumnNotation notation;
        evidence.decide(notation);
        return notation.decimalMark;
    }

private Q_SLOTS:
    void guardsGoAndDutchApostrophesStay_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("phone") << u"'+31612345678"_s << u"+31612345678"_s;
        QTest::newRow("postcode") << u"'1234AB"_s << u"1234AB"_s;
        QTest::newRow("tab") << u"\t-12.50"_s << u"-12.50"_s;
        QTest::newRow("formula") << u"=\"00123\""_s << u"00123"_s;
        QTest::newRow("'s-Hertogenbosch") << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s;
        QTest::newRow("'t Hart") << u" 't Hart "_s << u"'t Hart"_s;
        QTest::newRow("non-breaking") << u"\u00A0Jan\u00A0de\u202FVries\u200B"_s << u"Jan de Vries"_s;
        QTest::newRow("byte order mark inside") << u"\uFEFFJan"_s << u"Jan"_s;
        QTest::newRow("decomposed accent") << u"Jose\u0301"_s << u"José"_s;
        QTest::newRow("line break") << u"Kerkstraat 1\r\nachter"_s << u"Kerkstraat 1 achter"_s;
        QTest::newRow("dash means empty") << u" - "_s << QString();
        QTest::newRow("spreadsheet error") << u"#N/B"_s << QString();
        QTest::newRow("n/a") << u"n/a"_s << QString();
        QTest::newRow("lone apostrophe") << u"'"_s << u"'"_s;
    }

    void guardsGoAndDutchApostrophesStay()
    {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(cleanText(utf8(cell))), text);
        QCOMPARE(isEmptyText(utf8(cell)), text.isEmpty());
    }

    void roundedNumbersAreSeen()
    {
        QVERIFY(isMangledNumber("5,5E+12"));
        QVERIFY(isMangledNumber("6,12346E+08"));
        QVERIFY(isMangledNumber("'1E+11"));
        QVERIFY(!isMangledNumber("5500448129"));
        QVERIFY(!isMangledNumber("12E"));
        QVERIFY(!isMangledNumber("1E12"));
        QVERIFY(!isMangledNumber("Eef+1"));
    }

    void consentWordsInFourLanguages_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<YesNo>("meaning");
        for (const QString &yes : {u"yes"_s, u"Ja"_s, u"TRUE"_s, u"WAAR"_s, u"1"_s, u"x"_s, u"j"_s, u"Subscribed"_s, u"opt-in"_s,
                                   u"Ingeschreven"_s, u"oui"_s, u"2025-01-05 10:00:00"_s, u"Bestätigt"_s})
            QTest::newRow(qPrintable(yes)) << yes << YesNo::Yes;
        for (const QString &no :
             {u"no"_s, u"Nee"_s, u"false"_s, u"onwaar"_s, u"0"_s, u"unsubscribed"_s, u"Opt-out"_s, u"nein"_s, u"Uitgeschreven"_s})
            QTest::newRow(qPrintable(no)) << no << YesNo::No;
        for (const QString &blank : {QString(), u"  "_s, u"-"_s, u"NULL"_s})
            QTest::newRow(qPrintable(u"blank:"_s + blank)) << blank << YesNo::Blank;
        for (const QString &unknown : {u"pending"_s, u"misschien"_s, u"2"_s, u"0000-00-00"_s})
            QTest::newRow(qPrintable(unknown)) << unknown << YesNo::Unknown;
    }

    void consentWordsInFourLanguages()
    {
        QFETCH(QString, cell);
        QFETCH(YesNo, meaning);
        QVERIFY(yesOrNo(utf8(cell)) == meaning);
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DecimalMark>("mark");
        QTest::addColumn<ReadOutcome>("outcome");
        QTest::addColumn<qint64>("cents");
        const auto row = [](const QString &cell, DecimalMark mark, qint64 cents) {
            QTest::newRow(qPrintable(cell + (mark == DecimalMark::Comma ? u" comma"_s : u" point"_s)))
                << cell << mark << ReadOutcome::Value << cents;
        };
        row(u"12.50"_s, DecimalMark::Point, 1250);
        row(u"12,50"_s, DecimalMark::Comma, 1250);
        row(u"1.234,56"_s, DecimalMark::Comma, 123456);
        row(u"1,234.56"_s, DecimalMark::Point, 123456);
        row(u"1.234"_s, DecimalMark::Comma, 123400);
        row(u"1.234"_s, DecimalMark::Point, 123);
        row(u"€ 12,50"_s, DecimalMark::Comma, 1250);
        row(u"€\u00A01.204,50"_s, DecimalMark::Comma, 120450);
        row(u"$1,149.00 "_s, DecimalMark::Point, 114900);
        row(u"($33.62)"_s, DecimalMark::Point, -3362);
        row(u"-$0.93"_s, DecimalMark::Point, -93);
        row(u"12,50-"_s, DecimalMark::Comma, -1250);
        row(u"\u221212,50"_s, DecimalMark::Comma, -1250);
        row(u"1\u00A0234,56"_s, DecimalMark::Comma, 123456);
        row(u"1\u202F234,56"_s, DecimalMark::Comma, 123456);
        row(u"1'234.56"_s, DecimalMark::Point, 123456);
        row(u"-,50"_s, DecimalMark::Comma, 50);
        row(u"-.50"_s, DecimalMark::Point, -50);
        row(u"12,-"_s, DecimalMark::Comma, 1200);
        row(u"12,--"_s, DecimalMark::Comma, 1200);
        row(u"EUR 5"_s, DecimalMark::Comma, 500);
        row(u"5 euro"_s, DecimalMark::Point, 500);
        row(u"0.005"_s, DecimalMark::Point, 1);
        row(u"-0.005"_s, DecimalMark::Point, -1);
        row(u"998.5600"_s, DecimalMark::Point, 99856);
        row(u"7"_s, DecimalMark::Unknown, 700);
        row(u"\t-12.50"_s, DecimalMark::Point, -1250);
        row(u"1.234.567,89"_s, DecimalMark::Comma, 123456789);
        QTest::newRow("comma in a point column") << u"12,50"_s << DecimalMark::Point << ReadOutcome::Contradicts << qint64(0);
        QTest::newRow("point in a comma column") << u"12.50"_s << DecimalMark::Comma << ReadOutcome::Contradicts << qint64(0);
        QTest::newRow("nobody knows") << u"1.234"_s << DecimalMark::Unknown << ReadOutcome::Ambiguous << qint64(0);
        QTest::newRow("empty") << u" "_s << DecimalMark::Point << ReadOutcome::Empty << qint64(0);
        for (const QString &bad : {u"gratis"_s, u"2025-01-05"_s, u"5E+12"_s, u"1.2.3,4,5"_s, u"12-50"_s, u"€"_s, u"99999999999999999999"_s,
                                   u"10%"_s, u"12,34.56,7"_s})
            QTest::newRow(qPrintable(bad)) << bad << DecimalMark::Point << ReadOutcome::Unreadable << qint64(0);
    }

    void amounts()
    {
        QFETCH(QString, cell);
        QFETCH(DecimalMark, mark);
        QFETCH(ReadOutcome, outcome);
        QFETCH(qint64, cents);
        const ReadNumber read = readNumber(utf8(cell), mark);
        QVERIFY(read.outcome == outcome);
        QCOMPARE(read.value, cents);
    }

    void quantitiesAreThousandths()
    {
        QCOMPARE(readNumber("1.5", DecimalMark::Point, 3).value, 1500);
        QCOMPARE(readNumber("-2", DecimalMark::Point, 3).value, -2000);
        QCOMPARE(readNumber("0,375", DecimalMark::Comma, 3).value, 375);
    }

    void aColumnDecidesItsDecimalMark()
    {
        QCOMPARE(markOf({u"1.234"_s, u"12.50"_s}), DecimalMark::Point);
        QCOMPARE(markOf({u"1.234"_s, u"12,50"_s}), DecimalMark::Comma);
        QCOMPARE(markOf({u"1.234"_s, u"2.000"_s}), DecimalMark::Ambiguous);
        QCOMPARE(markOf({u"12"_s, u""_s, u"gratis"_s}), DecimalMark::Unknown);
        QCOMPARE(markOf({u"12,50"_s, u"12,60"_s, u"3.10"_s}), DecimalMark::Comma);
        QCOMPARE(markOf({u"12,50"_s, u"3.10"_s}), DecimalMark::Ambiguous);
        QCOMPARE(markOf({u"12,-"_s}), DecimalMark::Comma);
    }

    void currencySigns()
    {
        QCOMPARE(currencyIn("$1,149.00 ")->text(), u"USD"_s);
        QCOMPARE(currencyIn("€ 12,50")->text(), u"EUR"_s);
        QCOMPARE(currencyIn("GBP 3")->text(), u"GBP"_s);
        QVERIFY(!currencyIn("12.50"));
    }

    void moments_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("utc");
        const auto row = [](const QString &cell, DateOrder order, const QString &utc) {
            QTest::newRow(qPrintable(cell + u' ' + QString::number(static_cast<int>(order)))) << cell << order << utc;
        };
        const DateOrder any = DateOrder::Unknown;
        row(u"2025-01-05 10:00:00 +0200"_s, any, u"2025-01-05T08:00:00Z"_s);
        row(u"2025-01-05 10:00:00 -0500"_s, any, u"2025-01-05T15:00:00Z"_s);
        row(u"2025-01-05T10:00:00Z"_s, any, u"2025-01-05T10:00:00Z"_s);
        row(u"2018-04-19T15:00:43.6500000+01:00"_s, any, u"2018-04-19T14:00:43Z"_s);
        row(u"20260102T030405Z"_s, any, u"2026-01-02T03:04:05Z"_s);
        row(u"20260102T030405"_s, any, u"2026-01-02T02:04:05Z"_s);
        row(u"20260102T0304+0100"_s, any, u"2026-01-02T02:04:00Z"_s);
        row(u"20260102t030405.25Z"_s, any, u"2026-01-02T03:04:05Z"_s);
        row(u"20260102 03:04:05"_s, any, u"2026-01-02T02:04:05Z"_s);
        row(u"20260102Z"_s, any, u"2026-01-02T00:00:00Z"_s);
        row(u"20260102T"_s, any, u"unreadable"_s);
        row(u"20260102T996000Z"_s, any, u"unreadable"_s);
        row(u"20260102T03040"_s, any, u"unreadable"_s);
        row(u"2025-01-05 10:00:00 UTC"_s, any, u"2025-01-05T10:00:00Z"_s);
        row(u"2025-01-05 10:00:00"_s, any, u"2025-01-05T09:00:00Z"_s);
        row(u"2025-07-05 10:00:00"_s, any, u"2025-07-05T08:00:00Z"_s);
        row(u"2025-07-05"_s, any, u"2025-07-04T22:00:00Z"_s);
        row(u"2025/7/5 9:05"_s, any, u"2025-07-05T07:05:00Z"_s);
        row(u"05-01-2025 10:00"_s, DateOrder::DayMonthYear, u"2025-01-05T09:00:00Z"_s);
        row(u"05-01-2025 10:00"_s, DateOrder::MonthDayYear, u"2025-05-01T08:00:00Z"_s);
        row(u"05-01-2025 10:00"_s, any, u"ambiguous"_s);
        row(u"05-05-2025 10:00"_s, any, u"2025-05-05T08:00:00Z"_s);
        row(u"12/27/2018"_s, any, u"2018-12-26T23:00:00Z"_s);
        row(u"12/27/2018"_s, DateOrder::MonthDayYear, u"2018-12-26T23:00:00Z"_s);
        row(u"12/27/2018"_s, DateOrder::DayMonthYear, u"contradicts"_s);
        row(u"27.12.2018, 14:05"_s, DateOrder::DayMonthYear, u"2018-12-27T13:05:00Z"_s);
        row(u"1/5/25 2:05 PM"_s, DateOrder::MonthDayYear, u"2025-01-05T13:05:00Z"_s);
        row(u"1/5/25 12:05 a.m."_s, DateOrder::MonthDayYear, u"2025-01-04T23:05:00Z"_s);
        row(u"5 januari 2025"_s, any, u"2025-01-04T23:00:00Z"_s);
        row(u"5 mrt. 2025 10:00"_s, any, u"2025-03-05T09:00:00Z"_s);
        row(u"Jan 5, 2025, 14:05:33"_s, any, u"2025-01-05T13:05:33Z"_s);
        row(u"zo 5 januari 2025 om 10:00"_s, any, u"2025-01-05T09:00:00Z"_s);
        row(u"20250105"_s, any, u"2025-01-04T23:00:00Z"_s);
        row(u"05012025"_s, DateOrder::DayMonthYear, u"2025-01-04T23:00:00Z"_s);
        row(u"45658.5"_s, any, u"2025-01-01T11:00:00Z"_s);
        row(u"1736067600"_s, any, u"2025-01-05T09:00:00Z"_s);
        row(u"0000-00-00 00:00:00"_s, any, u"empty"_s);
        row(u"0/0/00"_s, any, u"empty"_s);
        row(u"2025-02-30"_s, any, u"unreadable"_s);
        row(u"2025-13-01"_s, any, u"unreadable"_s);
        row(u"31-04-2025"_s, DateOrder::DayMonthYear, u"unreadable"_s);
        row(u"1-feb"_s, any, u"unreadable"_s);
        row(u"gisteren"_s, any, u"unreadable"_s);
        row(u"2025-01-05 25:00"_s, any, u"unreadable"_s);
        row(u"2025-01-05 10:00 ergens"_s, any, u"unreadable"_s);
        // The clock goes forward on 30 March 2025 at 02:00 and back on 26 October 2025 at 03:00.
        row(u"2025-03-30 01:59:59"_s, any, u"2025-03-30T00:59:59Z"_s);
        row(u"2025-03-30 02:30:00"_s, any, u"2025-03-30T01:30:00Z"_s);
        row(u"2025-03-30 03:00:00"_s, any, u"2025-03-30T01:00:00Z"_s);
        row(u"2025-10-26 01:59:59"_s, any, u"2025-10-25T23:59:59Z"_s);
        row(u"2025-10-26 02:30:00"_s, any, u"2025-10-26T00:30:00Z"_s);
        row(u"2025-10-26 03:00:00"_s, any, u"2025-10-26T02:00:00Z"_s);
        row(u"1993-09-26 12:00"_s, any, u"1993-09-26T11:00:00Z"_s);
    }

    void moments()
    {
        QFETCH(QString, cell);
        QFETCH(DateOrder, order);
        QFETCH(QString, utc);
        QCOMPARE(moment(cell, order), utc);
    }

    void fastClockAgreesWithTheZone()
    {
        const QTimeZone zone("Europe/Amsterdam");
        for (int year = 1996; year <= 2037; ++year) {
            for (int month = 1; month <= 12; ++month) {
                for (int day : {1, 25, 26, 27, 28, 29, 30}) {
                    if (!isRealDay(year, month, day))
                        continue;
                    const CivilTime civil{year, month, day, 12, 0, 0, 0, true, false, 0};
                    const QDateTime expected(QDate(year, month, day), QTime(12, 0), zone);
                    QCOMPARE(toEpochMilliseconds(LocalClock().instant(civil)), expected.toMSecsSinceEpoch());
                }
            }
        }
    }

    void aColumnDecidesItsDateOrder()
    {
        QCOMPARE(orderOf({u"09-01-2008"_s, u"13-01-2008"_s}), DateOrder::DayMonthYear);
        QCOMPARE(orderOf({u"01/09/2008"_s, u"01/13/2008"_s}), DateOrder::MonthDayYear);
        QCOMPARE(orderOf({u"09/01/08"_s, u"09-01-08"_s, u"9/1/08"_s}), DateOrder::Ambiguous);
        QCOMPARE(orderOf({u"5/6/2012 15:53"_s}), DateOrder::Ambiguous);
        QCOMPARE(orderOf({u"5.6.2012"_s}), DateOrder::DayMonthYear);
        QCOMPARE(orderOf({u"2025-01-05"_s}), DateOrder::YearMonthDay);
        QCOMPARE(orderOf({u""_s, u"0000-00-00"_s, u"tja"_s}), DateOrder::Unknown);
        // Half of them swapped by somebody's spreadsheet.
        QCOMPARE(orderOf({u"13-01-2008"_s, u"01-14-2008"_s, u"15-01-2008"_s}), DateOrder::Ambiguous);
        // Nothing above twelve, but sorted only when read day first.
        QCOMPARE(orderOf({u"10-01-2025"_s, u"11-01-2025"_s, u"12-01-2025"_s, u"01-02-2025"_s, u"02-02-2025"_s, u"11-02-2025"_s,
                          u"01-03-2025"_s}),
                 DateOrder::DayMonthYear);
        // A few days on end when read day first, a whole year otherwise.
        QCOMPARE(orderOf({u"01-03-2025"_s, u"02-03-2025"_s, u"04-03-2025"_s, u"08-03-2025"_s}), DateOrder::DayMonthYear);
    }

    void writtenDateFormats()
    {
        const auto compact = DateFormat::fromPattern(u"yyyyMMdd"_s);
        QVERIFY(compact.has_value());
        QCOMPARE(isoDay(compact->read("19081209").civil), std::string("1908-12-09"));
        QVERIFY(compact->read("1908-12-09").outcome == ReadOutcome::Unreadable);
        QVERIFY(compact->read("19081309").outcome == ReadOutcome::Unreadable);
        QVERIFY(compact->read("").outcome == ReadOutcome::Empty);
        const auto clock = DateFormat::fromPattern(u"d/M/yy h:mm AP"_s);
        QVERIFY(clock.has_value());
        const ReadDate read = clock->read("9/1/08 2:05 PM");
        QVERIFY(read.outcome == ReadOutcome::Value);
        QCOMPARE(isoDay(read.civil), std::string("2008-01-09"));
        QCOMPARE(read.civil.hour, 14);
        QVERIFY(!DateFormat::fromPattern(u"HH:mm"_s));
    }

    void headerNamesLoseTheirDisguise()
    {
        QCOMPARE(headerSkeleton(u"Сustomer Note"), u"customernote"_s); // the first letter is Cyrillic
        QCOMPARE(headerSkeleton(u"\uFEFF E\u2011mail\u00A0address "), u"emailaddress"_s);
        QCOMPARE(headerSkeleton(u"Straße"), u"strasse"_s);
        QCOMPARE(headerSkeleton(u"Order #"), u"order#"_s);
        QCOMPARE(headerSkeleton(u"Prénom"), u"prenom"_s);
        const Header header({u"Name"_s, u"Phone"_s, u"phone "_s, u""_s});
        QCOMPARE(header.find(u"phone"_s), 1);
        QCOMPARE(header.find(u"phone"_s, 2), 2);
        QCOMPARE(header.findExact(u"phone"_s), 2);
        QCOMPARE(header.findExact(u"PHONE"_s, 1), 2);
        QCOMPARE(header.find(QString()), -1);
        QCOMPARE(header.fingerprint().columns, 3);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "TestValues.moc"
