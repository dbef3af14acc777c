#include "tests/loyalty/LoyaltyStory.h"

#include <QTest>

using namespace kk::loyalty;
using namespace kk::testing;

namespace {

/// A programme, played over a story.
struct Played {
    Played(const Programme &programme, Story &story)
        : plan(planOf(programme, story.symbols))
        , engine(plan, story.stream, kept)
    {
        story.stream.sort();
        engine.playAll();
    }
    std::int32_t unit(const std::string &name, Story &story) const { return plan.unitOf(story.symbols.of(name)); }

    Plan plan;
    KeptEntries kept;
    Engine engine;
};

Rule doubleOn(const std::string &id, std::int64_t numerator, std::int64_t denominator = 1)
{
    Rule rule;
    rule.id = id;
    rule.give.kind = GiveKind::Multiply;
    rule.give.unit = "punt";
    rule.give.rate = {numerator, denominator};
    rule.stack.group = "tijd";
    return rule;
}

Condition only(Field field, Operator comparison, std::vector<std::int64_t> numbers)
{
    Condition condition;
    condition.field = field;
    condition.comparison = comparison;
    condition.numbers = std::move(numbers);
    return condition;
}

Condition ofGroup(const std::string &group, Operator comparison = Operator::In)
{
    Condition condition;
    condition.field = Field::LineGroup;
    condition.comparison = comparison;
    condition.words = {group};
    return condition;
}

/// Ten cups, the next one free.
Programme stampCard()
{
    Programme programme;
    programme.id = "stempels";
    programme.units.push_back({"punt", {}, {5, 1}});
    Reward reward;
    reward.id = "gratis-koffie";
    programme.rewards.push_back(reward);
    Meter meter;
    meter.id = "stempels";
    meter.reset = Reset::Subtract;
    meter.goals.push_back({10, {}, 0, "gratis-koffie", {}});
    programme.meters.push_back(meter);
    Rule rule;
    rule.id = "stempel";
    rule.when.push_back(ofGroup("koffie"));
    rule.give.kind = GiveKind::Meter;
    rule.give.target = "stempels";
    rule.give.counting = Counting::Items;
    programme.rules.push_back(rule);
    return programme;
}

const Day kTuesday = day(2026, 11, 3);

} // namespace

class TestLoyaltyEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeEurosGivePoints()
    {
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 3140)});
        Played played(pointsPerEuro(), story);
        QCOMPARE(played.engine.lots().balance(0, 0), 31);
        QCOMPARE(played.kept.entries.size(), 1u);
        QCOMPARE(played.kept.entries.front().basis, 3140);
    }

    void aDoubleHourDoublesWhatWasGiven()
    {
        Programme programme = pointsPerEuro();
        Rule rule = doubleOn("dinsdag-dubbel", 2);
        rule.when = {only(Field::ReceiptWeekday, Operator::In, {2}), only(Field::ReceiptTime, Operator::Between, {9 * 60, 12 * 60})};
        programme.rules.push_back(rule);
        Story story(3);
        story.sale(kTuesday, {coffee(story.symbols, 3140)}, 11 * 60 + 59, 0);
        story.sale(kTuesday, {coffee(story.symbols, 3140)}, 12 * 60, 1);
        story.sale(kTuesday + 1, {coffee(story.symbols, 3140)}, 10 * 60, 2);
        Played played(programme, story);
        QCOMPARE(played.engine.lots().balance(0, 0), 62);
        QCOMPARE(played.engine.lots().balance(1, 0), 31);
        QCOMPARE(played.engine.lots().balance(2, 0), 31);
    }

    void aStackGroupDecidesHowMultipliersGoTogether_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<qint64>("points");
        QTest::newRow("add: 30 + 30 + 15") << int(StackMode::Add) << qint64{75};
        QTest::newRow("multiply: 30 × 2 × 1.5") << int(StackMode::Multiply) << qint64{90};
        QTest::newRow("best of") << int(StackMode::BestOf) << qint64{60};
        QTest::newRow("exclusive: the first by order") << int(StackMode::Exclusive) << qint64{45};
    }
    void aStackGroupDecidesHowMultipliersGoTogether()
    {
        QFETCH(int, mode);
        Programme programme = pointsPerEuro();
        Rule twice = doubleOn("dubbel", 2);
        Rule half = doubleOn("anderhalf", 3, 2);
        twice.stack = {"tijd", 20, StackMode(mode)};
        half.stack = {"tijd", 10, StackMode(mode)};
        programme.rules.push_back(twice);
        programme.rules.push_back(half);
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 3000)});
        QTEST(qint64(Played(programme, story).engine.lots().balance(0, 0)), "points");
    }

    void aMultiplierOnAGroupWorksOnItsLinesOnly()
    {
        Programme programme = pointsPerEuro();
        Rule rule = doubleOn("thee-dubbel", 2);
        rule.when = {ofGroup("thee")};
        programme.rules.push_back(rule);
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 1000), coffee(story.symbols, 500, 1, "thee")});
        QCOMPARE(Played(programme, story).engine.lots().balance(0, 0), 20);
    }

    void capsCutAndSaySo()
    {
        Programme programme = pointsPerEuro();
        programme.rules.front().caps = {{CapPer::Receipt, 50}, {CapPer::MemberDay, 70}, {CapPer::Campaign, 100}};
        Story story(2);
        story.sale(kTuesday, {coffee(story.symbols, 9900)});
        story.sale(kTuesday, {coffee(story.symbols, 9900)}, 700);
        story.sale(kTuesday + 1, {coffee(story.symbols, 9900)}, 600, 1);
        Played played(programme, story);
        QCOMPARE(played.engine.lots().balance(0, 0), 70);
        QCOMPARE(played.engine.lots().balance(1, 0), 30);
        QCOMPARE(played.kept.entries.at(1).cut.units, 79);
        QVERIFY(played.kept.entries.at(1).cut.per == CapPer::MemberDay);
    }

    void tenCupsGiveOneFreeAndTheRestStaysOnTheCard()
    {
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 2100, 7)});
        story.sale(kTuesday + 1, {coffee(story.symbols, 1500, 5)});
        Played played(stampCard(), story);
        const auto reward = played.unit("reward:gratis-koffie", story);
        QCOMPARE(played.engine.lots().balance(0, reward), 1);
        QCOMPARE(played.engine.meters().value(0, 0, kTuesday + 1), 2);
    }

    void aManyCardedPurchaseGivesSeveralRewardsAtOnce()
    {
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 9900, 33)});
        Played played(stampCard(), story);
        QCOMPARE(played.engine.lots().balance(0, played.unit("reward:gratis-koffie", story)), 3);
        QCOMPARE(played.engine.meters().value(0, 0, kTuesday), 3);
    }

    void aRefundTakesBackWhatItsLineEarned()
    {
        Story story;
        const auto sale = story.sale(kTuesday, {coffee(story.symbols, 1050), coffee(story.symbols, 2090, 1, "thee")});
        story.refund(kTuesday + 3, sale, 1, coffee(story.symbols, 2090, 1, "thee"));
        Played played(pointsPerEuro(), story);
        // 31 points over 1050 and 2090 cents: 10 and 21.
        QCOMPARE(played.engine.lots().balance(0, 0), 10);
    }

    void refundsSplitAnyWayEqualTheWhole()
    {
        for (int pieces = 1; pieces <= 7; ++pieces) {
            Story story;
            const auto sale = story.sale(kTuesday, {coffee(story.symbols, 3101), coffee(story.symbols, 2099, 1, "thee")});
            for (int part = 0; part < pieces; ++part) {
                const std::int64_t cents = 3101 * (part + 1) / pieces - 3101 * part / pieces;
                story.refund(kTuesday + 1 + part, sale, 0, coffee(story.symbols, cents));
            }
            Played played(pointsPerEuro(), story);
            QCOMPARE(played.engine.lots().balance(0, 0), 21);
        }
    }

    void spentPointsThatComeBackAreAShortfallThatNewPointsPay()
    {
        Programme programme = pointsPerEuro();
        Reward reward;
        reward.id = "korting";
        reward.unit = "punt";
        reward.price = 30;
        programme.rewards.push_back(reward);
        Story story;
        const auto sale = story.sale(kTuesday, {coffee(story.symbols, 3100)});
        story.about(EventKind::Redeem, kTuesday + 1, "reward:korting");
        story.refund(kTuesday + 2, sale, 0, coffee(story.symbols, 3100));
        Played before(programme, story);
        QCOMPARE(before.engine.lots().balance(0, 0), 0);
        QCOMPARE(before.engine.lots().shortfall(0, 0), 30);
        story.sale(kTuesday + 3, {coffee(story.symbols, 4000)});
        Played after(programme, story);
        QCOMPARE(after.engine.lots().balance(0, 0), 10);
        QCOMPARE(after.engine.lots().shortfall(0, 0), 0);
        programme.shortfall = Shortfall::WriteOff;
        Played written(programme, story);
        QCOMPARE(written.engine.lots().balance(0, 0), 40);
    }

    void aVoidedRedemptionReturnsToItsLots()
    {
        Programme programme = pointsPerEuro();
        programme.rules.front().life.expiry = {Expiry::Kind::After, 1, kNever};
        Reward reward;
        reward.id = "korting";
        reward.unit = "punt";
        reward.price = 25;
        programme.rewards.push_back(reward);
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 2000)});
        story.sale(kTuesday + 20, {coffee(story.symbols, 2000)});
        const auto redeemed = story.about(EventKind::Redeem, kTuesday + 21, "reward:korting");
        Event &undone = story.add(EventKind::Void, kTuesday + 35);
        undone.refersTo = redeemed;
        Played played(programme, story);
        // The first lot lapsed meanwhile: 14 days of grace.
        QCOMPARE(played.engine.lots().available(0, 0, kTuesday + 35), 40);
        played.engine.runUntil(kTuesday + 48);
        QCOMPARE(played.engine.lots().balance(0, 0), 40);
        played.engine.runUntil(kTuesday + 49);
        QCOMPARE(played.engine.lots().balance(0, 0), 20);
        QCOMPARE(played.kept.sum(Posting::Lapsed, 0), 20);
    }

    void pendingPointsCannotBeSpentBeforeTheReturnWindowEnds()
    {
        Programme programme = pointsPerEuro();
        programme.rules.front().life.pendingDays = 14;
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 3000)});
        Played played(programme, story);
        QCOMPARE(played.engine.lots().available(0, 0, kTuesday + 13), 0);
        QCOMPARE(played.engine.lots().available(0, 0, kTuesday + 14), 30);
    }

    void pointsLapseOnceAndSoonestGoFirst()
    {
        Programme programme = pointsPerEuro();
        programme.rules.front().life.expiry = {Expiry::Kind::EndOfMonth, 12, kNever};
        Story story;
        story.sale(day(2025, 1, 31), {coffee(story.symbols, 3000)});
        story.sale(day(2025, 2, 1), {coffee(story.symbols, 1000)});
        Played played(programme, story);
        played.engine.runUntil(day(2026, 1, 31));
        QCOMPARE(played.engine.lots().balance(0, 0), 40);
        played.engine.runUntil(day(2026, 2, 1));
        QCOMPARE(played.engine.lots().balance(0, 0), 10);
        played.engine.runUntil(day(2027, 2, 1));
        QCOMPARE(played.engine.lots().balance(0, 0), 0);
        QCOMPARE(played.kept.sum(Posting::Lapsed, 0), 40);
    }

    void inactivityLetsPointsLapseOnlyAfterTheLastPurchase()
    {
        Programme programme = pointsPerEuro();
        programme.rules.front().life.expiry = {Expiry::Kind::Inactivity, 6, kNever};
        Story story;
        story.sale(day(2025, 1, 10), {coffee(story.symbols, 3000)});
        story.sale(day(2025, 6, 10), {coffee(story.symbols, 1000)});
        Played played(programme, story);
        played.engine.runUntil(day(2025, 12, 9));
        QCOMPARE(played.engine.lots().balance(0, 0), 40);
        played.engine.runUntil(day(2025, 12, 10));
        QCOMPARE(played.engine.lots().balance(0, 0), 0);
    }

    void aTierIsReachedAtOnceAndLostAtTheEndOfTheYear()
    {
        Programme programme = pointsPerEuro();
        Meter meter;
        meter.id = "niveau";
        meter.window = Window::Rolling;
        meter.windowDays = 365;
        meter.tiers = {{"basis", {}, 0}, {"goud", {}, 50000}};
        meter.downgrade = Downgrade::AtPeriodEnd;
        programme.meters.push_back(meter);
        Rule counts;
        counts.id = "telt";
        counts.give.kind = GiveKind::Meter;
        counts.give.target = "niveau";
        counts.give.counting = Counting::Cents;
        programme.rules.push_back(counts);
        Story story;
        story.sale(day(2024, 3, 1), {coffee(story.symbols, 60000)});
        Played played(programme, story);
        QCOMPARE(played.engine.meters().tier(0, 0, day(2024, 3, 1)), 1);
        played.engine.runUntil(day(2025, 1, 1));
        QCOMPARE(played.engine.meters().tier(0, 0, day(2025, 1, 1)), 1);
        played.engine.runUntil(day(2026, 1, 1));
        QCOMPARE(played.engine.meters().tier(0, 0, day(2026, 1, 1)), 0);
    }

    void aStreakForgivesOneMissedWeek()
    {
        Programme programme = pointsPerEuro();
        Meter meter;
        meter.id = "weken";
        meter.distinct = Distinct::Weeks;
        meter.gapDays = 7;
        meter.grace = 1;
        programme.meters.push_back(meter);
        Rule counts;
        counts.id = "telt";
        counts.give.kind = GiveKind::Meter;
        counts.give.target = "weken";
        programme.rules.push_back(counts);
        Story story;
        for (const int week : {0, 0, 1, 3, 4})
            story.sale(kTuesday + week * 7, {coffee(story.symbols, 300)});
        Played played(programme, story);
        QCOMPARE(played.engine.meters().value(0, 0, kTuesday + 28), 4);
        QCOMPARE(played.engine.meters().value(0, 0, kTuesday + 7 * 7), 0);
    }

    void anOrderedMissionWaitsForItsFirstStep()
    {
        Programme programme = pointsPerEuro();
        programme.badges.push_back({"proever", {}});
        for (const char *group : {"koffie", "thee"}) {
            Meter meter;
            meter.id = group;
            programme.meters.push_back(meter);
            Rule counts;
            counts.id = std::string("telt-") + group;
            counts.when = {ofGroup(group)};
            counts.give.kind = GiveKind::Meter;
            counts.give.target = group;
            counts.give.counting = Counting::Items;
            programme.rules.push_back(counts);
        }
        Meter mission;
        mission.id = "missie";
        mission.steps = {{"koffie", 2}, {"thee", 1}};
        mission.isOrdered = true;
        mission.goals.push_back({2, {}, 0, {}, "proever"});
        programme.meters.push_back(mission);
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 500, 1, "thee")});
        Played early(programme, story);
        QCOMPARE(early.engine.meters().value(2, 0, kTuesday), 0);
        story.sale(kTuesday + 1, {coffee(story.symbols, 600, 2)});
        Played done(programme, story);
        QCOMPARE(done.engine.meters().value(2, 0, kTuesday + 1), 2);
        QCOMPARE(done.engine.lots().balance(0, done.unit("badge:proever", story)), 1);
    }

    void aPersonalRuleStopsWithTheConsent()
    {
        Programme programme = pointsPerEuro();
        Rule rule = doubleOn("verjaardag", 2);
        rule.consent = {"birthday"};
        rule.when = {only(Field::MemberBirthMonth, Operator::Equal, {11})};
        programme.rules.push_back(rule);
        Story story;
        story.stream.atoms.front().birthMonth = 11;
        story.sale(kTuesday, {coffee(story.symbols, 1000)});
        story.about(EventKind::Consent, kTuesday + 1, "birthday");
        story.sale(kTuesday + 2, {coffee(story.symbols, 1000)});
        story.about(EventKind::Withdraw, kTuesday + 3, "birthday");
        story.sale(kTuesday + 4, {coffee(story.symbols, 1000)});
        QCOMPARE(Played(programme, story).engine.lots().balance(0, 0), 40);
    }

    void mergingAndTakingApartRestoresEveryBalanceAndMeter()
    {
        Programme programme = stampCard();
        Rule points = pointsPerEuro().rules.front();
        programme.rules.push_back(points);
        Story story(2);
        story.sale(kTuesday, {coffee(story.symbols, 2000, 6)}, 600, 0);
        story.sale(kTuesday, {coffee(story.symbols, 900, 3)}, 600, 1);
        Event &merged = story.add(EventKind::Cluster, kTuesday + 1, 600, 1);
        merged.amount = 0;
        Played together(programme, story);
        QCOMPARE(together.engine.lots().balance(0, 0), 29);
        QCOMPARE(together.engine.meters().value(0, 0, kTuesday + 1), 9);
        Event &apart = story.add(EventKind::Cluster, kTuesday + 2, 600, 1);
        apart.amount = 1;
        Played again(programme, story);
        QCOMPARE(again.engine.lots().balance(0, 0), 20);
        QCOMPARE(again.engine.lots().balance(1, 0), 9);
        QCOMPARE(again.engine.meters().value(0, 0, kTuesday + 2), 6);
        QCOMPARE(again.engine.meters().value(0, 1, kTuesday + 2), 3);
        QCOMPARE(again.kept.entries.size(), together.kept.entries.size());
    }

    void whyNotNamesTheFirstConditionThatFails()
    {
        Programme programme = pointsPerEuro();
        Rule rule = doubleOn("dinsdag-dubbel", 2);
        rule.when = {only(Field::ReceiptWeekday, Operator::In, {2}), only(Field::ReceiptTime, Operator::Between, {9 * 60, 12 * 60})};
        programme.rules.push_back(rule);
        Story story;
        story.sale(kTuesday, {coffee(story.symbols, 3140)}, 12 * 60 + 7);
        const Plan plan = planOf(programme, story.symbols);
        KeptEntries kept;
        Engine engine(plan, story.stream, kept);
        const auto failed = engine.receiptOf(story.stream.events.front()).whyNot(plan.rules.back());
        QVERIFY(failed && failed->condition);
        QVERIFY(failed->condition->field == Field::ReceiptTime);
        QCOMPARE(failed->value.value_or(0), 12 * 60 + 7);
    }

    void sharesAddUpAndWideProductsAreExact()
    {
        const std::vector<std::int64_t> weights{3, 0, 3, 3, -5};
        const auto shares = sharesOf(10, weights);
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}), 10);
        QCOMPARE(shares[4], 0);
        const std::int64_t big = 4'000'000'000'000'000'000;
        QCOMPARE(scaled(big, {3, 3}, Rounding::Down), big);
        QCOMPARE(scaled(big, {1'000'000, 1}, Rounding::Down), std::numeric_limits<std::int64_t>::max());
        QCOMPARE(scaled(big + 1, {999'999, 1'000'000}, Rounding::Down), 3'999'996'000'000'000'000);
        QCOMPARE(scaled(5, {1, 2}, Rounding::HalfUp), 3);
        QCOMPARE(scaled(5, {1, 2}, Rounding::Down), 2);
    }
};

QTEST_APPLESS_MAIN(TestLoyaltyEngine)
#include "TestLoyaltyEngine.moc"
