#include "app/loyalty/Forecast.h"

#include <QTest>

using namespace kk::loyalty;

class TestForecast final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksTheWaysOfClaiming()
    {
        Programme programme;
        programme.units = {{"punt", {}, {5, 1}}};
        Rule rule;
        rule.id = "basis";
        rule.give.kind = GiveKind::PerEuro;
        rule.give.unit = "punt";
        programme.rules = {rule};
        Symbols symbols;
        const Plan plan = planOf(programme, symbols);
        std::array<Outcome, 3> outcomes;
        for (std::size_t way = 0; way < outcomes.size(); ++way) {
            outcomes[way].costCents = 1'000 * static_cast<std::int64_t>(way + 1);
            outcomes[way].liabilityCents = 9'000 - outcomes[way].costCents;
            outcomes[way].unitsOfRule = {40};
            outcomes[way].cutOfRule = {0};
        }
        const Forecast forecast = forecastOf(programme, plan, outcomes, {});
        QCOMPARE(forecast.cost, (CentRange{1'000, 2'000, 3'000}));
        QCOMPARE(forecast.open, (CentRange{6'000, 7'000, 8'000})); // who claims more leaves less open
        QCOMPARE(forecast.valueOfRule.front(), 200); // 40 points of 5 cents
    }

    void breakingEvenIsArithmetic()
    {
        SalesFigures sales;
        sales.turnoverCents = 10'000'000; // € 100,000 on 10,000 receipts in a year: € 10 a visit
        sales.receipts = 10'000;
        sales.days = 364;
        // € 5,200 a year at 40 %: 1,300 visits, 25 a week.
        QCOMPARE(visitsToBreakEven(520'000, sales, 40), std::optional<std::int64_t>(25));
        QCOMPARE(visitsToBreakEven(520'001, sales, 40), std::optional<std::int64_t>(26)); // half a visit pays nothing
        QCOMPARE(visitsToBreakEven(0, sales, 40), std::optional<std::int64_t>(0));
        QVERIFY(!visitsToBreakEven(520'000, sales, 0)); // nobody said what stays
        QVERIFY(!visitsToBreakEven(520'000, {}, 40));
        QCOMPARE(shareOf(250, 10'000), 250);
        QCOMPARE(shareOf(1, 0), 0);
    }

    void groupsAndTopEarners()
    {
        Forecast before;
        before.valueOfCustomer = {0, 500, 500, 500, 0};
        Forecast after;
        after.valueOfCustomer = {1'000, 900, 500, 100, 0};
        after.sales.receiptsOfCustomer = {20, 12, 3, 2, 0};
        const Comparison comparison = comparisonOf(before, after, 100);
        QCOMPARE(comparison.difference.winners, 2);
        QCOMPARE(comparison.difference.losers, 1);
        QCOMPARE(comparison.difference.same, 1); // who bought nothing is not counted
        QCOMPARE(comparison.groups[0].customers, 2);
        QCOMPARE(comparison.groups[0].meanDifferenceCents, 700);
        QCOMPARE(comparison.groups[1].meanDifferenceCents, -200);
        QCOMPARE(comparison.groups[2].customers, 0);
        QCOMPARE(topEarners(after, 3), (std::vector<std::int32_t>{0, 1, 2}));
        QCOMPARE(topEarners(after, 20).size(), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "TestForecast.moc"
