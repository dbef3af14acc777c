// The clock of a data-subject request, against worked examples and against a second way of counting.
#include "app/base/Clock.h"
#include "app/rights/Deadline.h"

#include <QTest>

#include <chrono>
#include <set>

using namespace kk;
using namespace kk::rights;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// The second way: std::chrono for the calendar, Knuth's golden numbers and epacts for Easter (TAOCP 1.3.2, exercise 14), and the
/// holidays of a year as a set of days. It shares no line with the program.
namespace second {

using namespace std::chrono;

sys_days easter(int year)
{
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int solar = 3 * century / 4 - 12;
    const int lunar = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - solar - 10;
    int epact = (11 * golden + 20 + lunar - solar) % 30;
    if (epact < 0)
        epact += 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int full = 44 - epact;
    if (full < 21)
        full += 30;
    full += 7 - (sunday + full) % 7;
    return sys_days(std::chrono::year(year) / March / 1) + days(full - 1);
}

std::set<sys_days> holidays(int y, bool isFull)
{
    const sys_days sunday = easter(y);
    sys_days king = sys_days(year(y) / April / 27);
    if (weekday(king) == Sunday)
        king = sys_days(year(y) / April / 26);
    std::set<sys_days> all{sys_days(year(y) / January / 1),   sunday + days(1),  king, sys_days(year(y) / May / 5), sunday + days(39), sunday + days(50),
                           sys_days(year(y) / December / 25), sys_days(year(y) / December / 26)};
    if (isFull)
        all.insert(sunday - days(2));
    return all;
}

bool isFree(sys_days at, bool isFull)
{
    static std::map<std::pair<int, bool>, std::set<sys_days>> known;
    const int y = int(year_month_day(at).year());
    auto &year = known[{y, isFull}];
    if (year.empty())
        year = holidays(y, isFull);
    return weekday(at) == Saturday || weekday(at) == Sunday || year.contains(at);
}

sys_days end(sys_days received, int months)
{
    const year_month_day date(received);
    const year_month month = date.year() / date.month() + std::chrono::months(months);
    const year_month_day same = month / date.day();
    return same.ok() ? sys_days(same) : sys_days(month / last);
}

sys_days deadline(sys_days received, int months, bool isFull)
{
    sys_days last = end(received, months);
    while (isFree(last, isFull))
        last += days(1);
    return last;
}

} // namespace second

QDate toQt(std::chrono::sys_days at)
{
    return QDate(1970, 1, 1).addDays(at.time_since_epoch().count());
}

} // namespace

class TestDeadline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("strict");
        QTest::addColumn<QDate>("full");
        QTest::addColumn<QDate>("extended");
        const auto row = [](const char *name, const char *received, const char *end, const char *strict, const char *full, const char *extended) {
            QTest::newRow(name) << day(received) << day(end) << day(strict) << day(full) << day(extended);
        };
        row("ends on Easter", "2026-03-05", "2026-04-05", "2026-04-07", "2026-04-07", "2026-06-05");
        row("ends on Easter Monday", "2026-03-06", "2026-04-06", "2026-04-07", "2026-04-07", "2026-06-08");
        row("ends on Good Friday", "2026-03-03", "2026-04-03", "2026-04-03", "2026-04-07", "2026-06-03");
        row("31 January", "2026-01-31", "2026-02-28", "2026-03-02", "2026-03-02", "2026-04-30");
        row("31 January of a leap year", "2028-01-31", "2028-02-29", "2028-02-29", "2028-02-29", "2028-05-01");
        row("31 August", "2026-08-31", "2026-09-30", "2026-09-30", "2026-09-30", "2026-11-30");
        row("ends on King's Day", "2026-03-27", "2026-04-27", "2026-04-28", "2026-04-28", "2026-06-29");
        row("King's Day on Saturday", "2031-03-26", "2031-04-26", "2031-04-28", "2031-04-28", "2031-06-26");
        row("ends on 5 May", "2026-04-05", "2026-05-05", "2026-05-06", "2026-05-06", "2026-07-06");
        row("5 May, then Ascension", "2027-04-05", "2027-05-05", "2027-05-07", "2027-05-07", "2027-07-05");
        row("ends on Ascension", "2026-04-14", "2026-05-14", "2026-05-15", "2026-05-15", "2026-07-14");
        row("ends on Whit Monday", "2026-04-25", "2026-05-25", "2026-05-26", "2026-05-26", "2026-07-27");
        row("an ordinary Saturday", "2026-11-21", "2026-12-21", "2026-12-21", "2026-12-21", "2027-02-22");
        row("Christmas on Friday", "2026-11-25", "2026-12-25", "2026-12-28", "2026-12-28", "2027-02-25");
        row("Christmas on Thursday", "2025-11-25", "2025-12-25", "2025-12-29", "2025-12-29", "2026-02-25");
        row("30 November", "2026-11-30", "2026-12-30", "2026-12-30", "2026-12-30", "2027-03-01");
        row("ends on New Year", "2026-12-01", "2027-01-01", "2027-01-04", "2027-01-04", "2027-03-01");
        row("the longest", "2038-03-24", "2038-04-24", "2038-04-28", "2038-04-28", "2038-06-24");
    }

    void workedExamples()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, end);
        QFETCH(QDate, strict);
        QFETCH(QDate, full);
        QFETCH(QDate, extended);
        const auto days = deadlineFor(received, LegalFacts::shipped(), HolidayProfile::Strict);
        QVERIFY(days);
        QCOMPARE(days->periodEnd, end);
        QCOMPARE(days->deadline, strict);
        QCOMPARE(days->extendedDeadline, extended);
        QVERIFY(days->safeDate <= days->periodEnd);
        QVERIFY(days->extendedSafeDate <= days->extendedDeadline);
        QCOMPARE(days->aim, received.addDays(14));
        const auto informative = deadlineFor(received, LegalFacts::shipped(), HolidayProfile::AtwFull);
        QVERIFY(informative);
        QCOMPARE(informative->deadline, full);
    }

    void everyDayAgreesWithASecondWayOfCounting()
    {
        using namespace std::chrono;
        const LegalFacts &facts = LegalFacts::shipped();
        int compared = 0;
        for (sys_days at = sys_days(2018y / May / 25); at <= sys_days(2060y / December / 31); at += days(1)) {
            for (const bool isFull : {false, true}) {
                const auto ours = deadlineFor(toQt(at), facts, isFull ? HolidayProfile::AtwFull : HolidayProfile::Strict);
                QVERIFY(ours);
                QCOMPARE(ours->deadline, toQt(second::deadline(at, 1, isFull)));
                QCOMPARE(ours->extendedDeadline, toQt(second::deadline(at, 3, isFull)));
                const qint64 length = ours->received.daysTo(ours->deadline);
                QVERIFY(isFull || (length >= 28 && length <= 35));
                // Whoever keeps to the safe date is in time under both profiles and both readings of the extension.
                QVERIFY(ours->safeDate <= ours->periodEnd && ours->extendedSafeDate <= ours->extendedEnd);
            }
            ++compared;
        }
        QCOMPARE(compared, 15'562);
    }

    void theDayOfReceiptIsTheShopsOwn_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QDate>("received");
        QTest::newRow("one second before midnight in summer") << u"2026-05-31T21:59:59Z"_s << day("2026-05-31");
        QTest::newRow("midnight in summer") << u"2026-05-31T22:00:00Z"_s << day("2026-06-01");
        QTest::newRow("midnight in winter") << u"2026-01-31T23:00:00Z"_s << day("2026-02-01");
    }

    void theDayOfReceiptIsTheShopsOwn()
    {
        QFETCH(QString, moment);
        QFETCH(QDate, received);
        QCOMPARE(shopDay(fromDateTime(QDateTime::fromString(moment, Qt::ISODate))), received);
    }

    void waitingIsCountedOnceAndOnlyWhileTheClockRan()
    {
        const auto days = deadlineFor(day("2026-09-01"), LegalFacts::shipped(), HolidayProfile::Strict);
        QVERIFY(days);
        const HolidayCalendar calendar(LegalFacts::shipped(), HolidayProfile::Strict);
        QCOMPARE(days->deadline, day("2026-10-01"));
        QCOMPARE(deadlineWithPauses(*days, {}, calendar), days->deadline);
        const Pause five{day("2026-09-07"), day("2026-09-12")};
        QCOMPARE(deadlineWithPauses(*days, {five}, calendar), day("2026-10-06"));
        QCOMPARE(deadlineWithPauses(*days, {five, five, {day("2026-09-10"), day("2026-09-14")}}, calendar), day("2026-10-08"));
        QCOMPARE(deadlineWithPauses(*days, {{day("2026-11-02"), day("2026-11-20")}}, calendar), days->deadline);
        QCOMPARE(deadlineWithPauses(*days, {{day("2026-09-12"), day("2026-09-07")}}, calendar), days->deadline);
        QCOMPARE(deadlineWithPauses(*days, {{day("2026-08-01"), day("2026-09-03")}}, calendar), day("2026-10-05")); // from receipt on; 3 October is a Saturday
    }

    void remindersStandInOrderAndNeverAfterTheLastDay()
    {
        const auto days = deadlineFor(day("2026-03-05"), LegalFacts::shipped(), HolidayProfile::Strict);
        QVERIFY(days);
        QCOMPARE(reminderDays(*days, false), (QList<QDate>{day("2026-03-19"), day("2026-03-27"), day("2026-04-01"), day("2026-04-03"), day("2026-04-07")}));
        QCOMPARE(reminderDays(*days, true).last(), day("2026-06-05"));
    }

    void aDayThatCannotBeIsRefused()
    {
        QVERIFY(!deadlineFor({}, LegalFacts::shipped(), HolidayProfile::Strict));
        const auto before = deadlineFor(day("2018-05-24"), LegalFacts::shipped(), HolidayProfile::Strict);
        QVERIFY(!before);
        QCOMPARE(before.error().kind, ErrorKind::Input);
    }

    void figuresHoldFromTheirDay()
    {
        const LegalFacts &facts = LegalFacts::shipped();
        QCOMPARE(facts.figure(u"phone.customer_exception", day("2026-06-30"))->value, 1);
        QCOMPARE(facts.figure(u"phone.customer_exception", day("2026-07-01"))->value, 0);
        QVERIFY(!facts.figure(u"request.period_months", day("2018-05-24")));
        QVERIFY(!facts.figure(u"no.such.key", day("2026-07-01")));
        QVERIFY(!LegalFacts::read("{}"));
        QVERIFY(!LegalFacts::read(R"({"figures":[{"key":"a","from":"soon","value":1,"source":"s"}],"holidays":[{"name":"x","month":1,"day":1,"source":"s"}]})"));
        QVERIFY(!LegalFacts::read(R"({"figures":[{"key":"a","from":"2020-01-01","value":1,"source":"s"}],"holidays":[{"name":"x","month":2,"day":31,"source":"s"}]})"));
    }

    void holidaysHaveTheirNames()
    {
        const HolidayCalendar strict(LegalFacts::shipped(), HolidayProfile::Strict);
        QCOMPARE(strict.holiday(day("2031-04-26")), u"Koningsdag"_s);
        QCOMPARE(strict.holiday(day("2031-04-27")), QString());
        QCOMPARE(strict.holiday(day("2026-05-14")), u"Hemelvaartsdag"_s);
        QCOMPARE(strict.holiday(day("2026-04-03")), QString());
        QCOMPARE(HolidayCalendar(LegalFacts::shipped(), HolidayProfile::AtwFull).holiday(day("2026-04-03")), u"Goede Vrijdag"_s);
        QCOMPARE(easterSunday(2032), day("2032-03-28"));
    }
};

QTEST_GUILESS_MAIN(TestDeadline)
#include "TestDeadline.moc"
