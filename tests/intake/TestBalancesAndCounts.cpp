#include "tests/intake/Reading.h"

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// Opening balances of points and totals of people counters.
class TestBalancesAndCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balancesAreReadByCardAndCustomer()
    {
        const Reading reading = readPath(ownSample(u"points/spaarkaarten.csv"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"points-balances"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.sink.balances.size(), size_t(3));
        const StagedBalance &first = reading.sink.balances.at(0);
        QCOMPARE(first.cardNumber, std::string("2600000010011"));
        QCOMPARE(first.customerKey, std::string("1001"));
        QCOMPARE(first.pointsMilli, 1'250'000);
        QCOMPARE(first.cents, std::optional<qint64>(1250));
        QCOMPARE(toIso8601(*first.asOf), u"2025-12-30T23:00:00Z"_s);
        QCOMPARE(reading.sink.balances.at(2).pointsMilli, -15'000);
        QVERIFY(!reading.sink.balances.at(2).cents);
        QCOMPARE(reading.summary->pointsMilli, 1'235'000); // what the closing row of the file says too
        QVERIFY(reading.recognition->unusedColumns.contains(u"Naam"_s));
    }

    void doubtfulBalancesAreRejected()
    {
        const Reading reading = readPath(ownSample(u"points/spaarkaarten.csv"_s));
        QCOMPARE(reading.sink.rejects.size(), size_t(3));
        QVERIFY(reading.sink.rejects.at(0).reason == RejectReason::SaidTwice);
        QVERIFY(reading.sink.rejects.at(1).reason == RejectReason::MissingIdentifier);
        QVERIFY(reading.sink.rejects.at(2).reason == RejectReason::MangledIdentifier);
        QCOMPARE(reading.summary->skippedRows, 1); // the row with the total
    }

    void balancesHavePartsOfPoints()
    {
        const Reading reading = readPath(ownSample(u"points/cards.csv"_s));
        QCOMPARE(reading.profileId(), u"points-balances"_s);
        QCOMPARE(reading.sink.balances.at(0).pointsMilli, 120'500);
    }

    void aListOfCustomersWithPointsStaysAListOfCustomers()
    {
        const Reading reading = readPath(ownSample(u"mpluskassa/relaties.csv"_s));
        QCOMPARE(reading.profileId(), u"generic-customers"_s);
        // The same file read as balances, because somebody says so.
        const Reading told = readPath(ownSample(u"mpluskassa/relaties.csv"_s), {{}, {}, u"points-balances"_s, {}});
        QCOMPARE(told.error(), QString());
        QCOMPARE(told.sink.balances.at(0).pointsMilli, 120'000);
        QCOMPARE(told.sink.balances.at(0).cardNumber, std::string("2600000010011"));
        QVERIFY(told.sink.records.empty());
    }

    void aShopWithoutCardNumbersKeepsNone()
    {
        ReadOptions options;
        options.fieldsToKeep.reset(static_cast<size_t>(CustomerField::CardNumber));
        const Reading reading = readPath(ownSample(u"points/spaarkaarten.csv"_s), {}, options);
        for (const StagedBalance &balance : reading.sink.balances)
            QVERIFY(balance.cardNumber.empty());
        QCOMPARE(reading.sink.balances.size(), size_t(2)); // the third is known by its card alone
    }

    void countsAreHoursOfADoor()
    {
        const Reading reading = readPath(ownSample(u"visitors/teller.csv"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"people-counts"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.sink.counts.size(), size_t(3));
        QCOMPARE(reading.summary->peopleIn, 47);
        const StagedPeopleCount &back = reading.sink.counts.at(0);
        QCOMPARE(back.door, std::string("Achterdeur"));
        QCOMPARE(back.minutes, 60);
        QCOMPARE(back.out, std::optional<qint64>(4));
        QCOMPARE(toIso8601(reading.sink.counts.at(1).startsAt), u"2025-10-25T07:00:00Z"_s);
        QVERIFY(reading.sink.rejects.at(0).reason == RejectReason::UnreadableDate); // hour 25
    }

    void quartersBecomeHours()
    {
        const Reading reading = readPath(ownSample(u"visitors/kwartieren.csv"_s));
        QCOMPARE(reading.profileId(), u"people-counts"_s);
        QCOMPARE(reading.sink.counts.size(), size_t(2));
        QCOMPARE(reading.sink.counts.at(0).in, 12);
        QCOMPARE(reading.sink.counts.at(0).out, std::optional<qint64>(6));
    }

    void daysStayDays()
    {
        const Reading reading = readBytes("Datum;Bezoekers;Vestiging\n25-10-2025;140;Deventer\n26-10-2025;90;Deventer\n"_ba);
        QCOMPARE(reading.profileId(), u"people-counts"_s);
        QCOMPARE(reading.sink.counts.size(), size_t(2));
        QCOMPARE(reading.sink.counts.at(0).minutes, 1440);
        QVERIFY(!reading.sink.counts.at(0).out);
    }
};

QTEST_GUILESS_MAIN(TestBalancesAndCounts)
#include "TestBalancesAndCounts.moc"
