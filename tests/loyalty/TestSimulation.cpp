#include "app/loyalty/Simulation.h"
#include "tests/loyalty/RandomLoyalty.h"

#include <QTest>

using namespace kk::loyalty;
using namespace kk::testing;

namespace {

/// Points, and a cup for a hundred of them.
Programme cups(std::int64_t pointsPer = 1)
{
    Programme programme = pointsPerEuro();
    programme.rules.front().give.rate = {pointsPer, 1};
    Reward cup;
    cup.id = "koffie";
    cup.unit = "punt";
    cup.price = 100;
    cup.valueCents = 300;
    cup.costCents = 60;
    programme.rewards.push_back(cup);
    return programme;
}

/// A year in which everybody buys for 25 euros each week.
Story weekly(int customers)
{
    Story story(customers);
    for (int week = 0; week < 52; ++week) {
        for (Atom atom = 0; atom < customers; ++atom)
            story.sale(day(2025, 1, 6) + week * 7, {coffee(story.symbols, 2500)}, 600, atom);
    }
    story.stream.sort();
    return story;
}

Outcome run(const Programme &programme, Story &story, Claiming claiming)
{
    return simulate(programme, planOf(programme, story.symbols), story.stream, claiming);
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsIssuedIsClaimedLapsedOrStillOpen()
    {
        Story story = weekly(20);
        for (const Claiming claiming : kClaimings) {
            const Outcome outcome = run(cups(), story, claiming);
            const UnitTotals &points = outcome.units.front();
            QCOMPARE(points.issued, 20 * 52 * 25);
            QCOMPARE(points.redeemed + points.expired + points.outstanding, points.issued);
            QCOMPARE(points.redeemed % 100, 0);
            QCOMPARE(outcome.costCents, points.redeemed / 100 * 60);
            QCOMPARE(outcome.liabilityCents, points.outstanding * 5);
            QCOMPARE(outcome.receiptsWithPoints, 20 * 52);
        }
    }

    void claimingMoreCostsMoreAndLeavesLessOpen()
    {
        Story story = weekly(50);
        const Outcome seldom = run(cups(), story, Claiming::Seldom);
        const Outcome often = run(cups(), story, Claiming::Often);
        const Outcome always = run(cups(), story, Claiming::AlmostAlways);
        QVERIFY(seldom.costCents < often.costCents && often.costCents < always.costCents);
        QVERIFY(seldom.liabilityCents > often.liabilityCents && often.liabilityCents > always.liabilityCents);
    }

    void theSameRunGivesTheSameOutcome()
    {
        Story story = weekly(10);
        const Outcome one = run(cups(), story, Claiming::Often);
        const Outcome other = run(cups(), story, Claiming::Often);
        QVERIFY(one.valueOfCustomer == other.valueOfCustomer);
        QCOMPARE(one.costCents, other.costCents);
    }

    void costsStandInTheirMonthAndHour()
    {
        Story story = weekly(20);
        const Outcome outcome = run(cups(), story, Claiming::AlmostAlways);
        QCOMPARE(std::accumulate(outcome.costOfMonth.begin(), outcome.costOfMonth.end(), std::int64_t{0}), outcome.costCents);
        QCOMPARE(outcome.costOfHour[10], outcome.costCents); // all on Mondays at ten
    }

    void whoGetsMoreWinsAndWhoGetsLessLoses()
    {
        Story story = weekly(30);
        const Outcome before = run(cups(1), story, Claiming::Often);
        const Outcome after = run(cups(2), story, Claiming::Often);
        const Difference more = differenceOf(before, after, 100);
        QCOMPARE(more.winners, 30);
        QCOMPARE(more.losers, 0);
        const Difference less = differenceOf(after, before, 100);
        QCOMPARE(less.losers, 30);
        QCOMPARE(less.lostCents, more.wonCents);
        QCOMPARE(differenceOf(before, before, 0).same, 30);
    }

    void stoppingLeavesWhatWasPlayed()
    {
        Story story = weekly(200);
        const Programme programme = cups();
        int asked = 0;
        const Outcome outcome = simulate(programme, planOf(programme, story.symbols), story.stream, Claiming::Often, [&asked] { return ++asked < 2; });
        QCOMPARE(asked, 2);
        QVERIFY(outcome.units.front().issued > 0 && outcome.units.front().issued < 200 * 52 * 25);
    }

    void inventedProgrammesKeepTheSum()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            RandomLoyalty random(seed);
            const Programme programme = random.programme();
            Story story = random.story(programme, 80);
            story.stream.sort();
            const Outcome outcome = run(programme, story, Claiming::AlmostAlways);
            for (const UnitTotals &unit : outcome.units)
                QVERIFY(unit.outstanding >= 0 && unit.expired >= 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestSimulation)
#include "TestSimulation.moc"
