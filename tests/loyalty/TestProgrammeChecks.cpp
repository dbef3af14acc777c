#include "app/loyalty/checks/Checker.h"
#include "tests/loyalty/LoyaltyStory.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace kk::loyalty;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(Programme &)>;

Condition condition(Field field, Operator comparison, std::vector<std::int64_t> numbers, std::vector<std::string> words = {}, std::string meter = {})
{
    return {field, std::move(meter), comparison, std::move(numbers), std::move(words)};
}

/// A programme with a bit of everything and nothing wrong.
Programme sound()
{
    Programme programme = pointsPerEuro();
    programme.badges.push_back({"proever", {}});
    Reward coffee;
    coffee.id = "koffie";
    coffee.valueCents = 300;
    coffee.groups = {"koffie"};
    programme.rewards.push_back(coffee);
    Reward discount;
    discount.id = "korting";
    discount.unit = "punt";
    discount.price = 100;
    discount.valueCents = 500;
    discount.groups = {"koffie", "thee"};
    programme.rewards.push_back(discount);

    Meter stamps;
    stamps.id = "stempels";
    stamps.reset = Reset::Subtract;
    stamps.goals.push_back({12, {}, 0, "koffie", {}});
    programme.meters.push_back(stamps);
    Meter tier;
    tier.id = "niveau";
    tier.window = Window::Rolling;
    tier.tiers = {{"basis", {}, 0}, {"goud", {}, 50'000}};
    programme.meters.push_back(tier);

    Rule stamp;
    stamp.id = "stempel";
    stamp.give.kind = GiveKind::Meter;
    stamp.give.target = "stempels";
    stamp.give.counting = Counting::Items;
    stamp.when = {condition(Field::LineGroup, Operator::In, {}, {"koffie"})};
    programme.rules.push_back(stamp);
    Rule level = stamp;
    level.id = "niveau-telt";
    level.give.target = "niveau";
    level.give.counting = Counting::Cents;
    programme.rules.push_back(level);
    Rule twice;
    twice.id = "dubbel";
    twice.give.kind = GiveKind::Multiply;
    twice.give.unit = "punt";
    twice.give.rate = {2, 1};
    twice.stack = {"tijd", 10, StackMode::BestOf};
    twice.when = {condition(Field::ReceiptWeekday, Operator::In, {2})};
    programme.rules.push_back(twice);
    return programme;
}

constexpr std::size_t kPoints = 0;
constexpr std::size_t kStamp = 1;
constexpr std::size_t kTwice = 3;

ShopFigures shop()
{
    ShopFigures figures;
    figures.groups["koffie"] = {300, 60};
    figures.groups["thee"] = {400, 50};
    figures.openWeekdays = {1, 2, 3, 4, 5, 6};
    return figures;
}

Rule another(const Programme &programme, std::size_t at, const char *id)
{
    Rule rule = programme.rules[at];
    rule.id = id;
    return rule;
}

} // namespace

/// Programmes that must not go live, or not without a word; each has one thing wrong.
class TestProgrammeChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundProgrammeHasNoProblem()
    {
        const Problems problems = check(sound(), shop());
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().text()));
    }

    void everyFaultIsFound_data();
    void everyFaultIsFound()
    {
        QFETCH(QString, code);
        QFETCH(bool, refuses);
        QFETCH(Spoil, spoil);
        Programme programme = sound();
        spoil(programme);
        const Problems problems = check(programme, shop());
        const auto found = std::find_if(problems.begin(), problems.end(), [&code](const Problem &problem) { return problem.code == code; });
        QVERIFY2(found != problems.end(), qPrintable(problems.isEmpty() ? u"nothing found"_s : problems.first().code));
        QCOMPARE(found->severity == Problem::Severity::Refuse, refuses);
        QCOMPARE(isPublishable(problems), std::none_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Problem::Severity::Refuse; }));
        QVERIFY(!found->text().contains(u'%') || found->text().contains(u" %"_s));
        QVERIFY(!found->text().contains(u"Something is not right"_s));
    }

    void theMostGivenBackIsCountedByHand()
    {
        // 1 point of 5 cents for each euro, twice on Tuesdays: 10 %. Twelve cups of 300 for one of 300: a twelfth.
        QCOMPARE(mostGivenBack(sound(), "koffie", shop()), 1833);
        QCOMPARE(mostGivenBack(sound(), "thee", shop()), 1000);
    }

};

void TestProgrammeChecks::everyFaultIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<Spoil>("spoil");
    const auto refuse = [](const char *code, const char *name, Spoil spoil) { QTest::newRow(name) << QString::fromLatin1(code) << true << std::move(spoil); };
    const auto warn = [](const char *code, const char *name, Spoil spoil) { QTest::newRow(name) << QString::fromLatin1(code) << false << std::move(spoil); };

    // Names
    refuse("missing", "no id", [](Programme &p) { p.id.clear(); });
    refuse("no_rules", "no rules", [](Programme &p) { p.rules.clear(); });
    refuse("twice", "two rules of one name", [](Programme &p) { p.rules.push_back(p.rules[kPoints]); });
    refuse("twice", "two meters of one name", [](Programme &p) { p.meters.push_back(p.meters.front()); });
    refuse("twice", "two rewards of one name", [](Programme &p) { p.rewards.push_back(p.rewards.front()); });
    refuse("twice", "two units of one name", [](Programme &p) { p.units.push_back(p.units.front()); });
    refuse("twice", "two badges of one name", [](Programme &p) { p.badges.push_back(p.badges.front()); });
    refuse("no_unit", "points nobody knows", [](Programme &p) { p.rules[kPoints].give.unit = "munt"; });
    refuse("no_unit", "a price in points nobody knows", [](Programme &p) { p.rewards[1].unit = "munt"; });
    refuse("no_unit", "a goal in points nobody knows", [](Programme &p) { p.meters[0].goals.push_back({20, "munt", 5, {}, {}}); });
    refuse("no_reward", "a rule gives what is not there", [](Programme &p) { p.rules[kPoints].give = {GiveKind::Reward, {}, "taart", {}, {}, {}}; });
    refuse("no_reward", "a goal gives what is not there", [](Programme &p) { p.meters[0].goals.front().reward = "taart"; });
    refuse("no_badge", "a badge that is not there", [](Programme &p) { p.meters[0].goals.push_back({20, {}, 0, {}, "held"}); });
    refuse("no_meter", "counts in a meter that is not there", [](Programme &p) { p.rules[kStamp].give.target = "teller"; });
    refuse("no_meter", "looks at a meter that is not there",
           [](Programme &p) { p.rules[kPoints].when.push_back(condition(Field::MemberMeter, Operator::AtLeast, {1}, {}, "teller")); });
    refuse("no_meter", "a step of a meter that is not there", [](Programme &p) { p.meters[1].steps.push_back({"teller", 1}); });
    refuse("no_price", "a reward for no points", [](Programme &p) { p.rewards[1].price = 0; });
    refuse("step_cycle", "a mission that is its own step", [](Programme &p) { p.meters[1].steps.push_back({"niveau", 1}); });
    refuse("step_cycle", "two missions in a ring", [](Programme &p) {
        p.meters[0].steps.push_back({"niveau", 1});
        p.meters[1].steps.push_back({"stempels", 1});
    });
    refuse("reset_needs_simple_meter", "a stamp card per month", [](Programme &p) { p.meters[0].window = Window::CalendarMonth; });
    refuse("reset_needs_simple_meter", "a streak that begins again", [](Programme &p) { p.meters[0].distinct = Distinct::Weeks; });
    refuse("tiers_start_at_zero", "no level for beginners", [](Programme &p) { p.meters[1].tiers.front().at = 10; });
    refuse("tiers_are_personal", "levels of a street", [](Programme &p) { p.meters[1].key = MeterKey::Kring; });

    // Conditions
    const auto with = [](std::size_t rule, Condition added) { return [rule, added](Programme &p) { p.rules[rule].when.push_back(added); }; };
    refuse("field_not_there", "lines of a visit", [](Programme &p) {
        p.rules[kPoints].on = EventKind::Visit;
        p.rules[kPoints].when.push_back(condition(Field::LineGroup, Operator::In, {}, {"thee"}));
    });
    refuse("field_not_there", "the calendar of a sale", with(kPoints, condition(Field::TickDay, Operator::Equal, {1})));
    refuse("field_not_there", "the amount of a sale as a referral", with(kPoints, condition(Field::EventAmount, Operator::AtLeast, {1})));
    refuse("operator_does_not_fit", "more than a word", with(kPoints, condition(Field::LineGroup, Operator::More, {}, {"thee"})));
    refuse("operator_does_not_fit", "yes for a number", with(kPoints, condition(Field::ReceiptTotal, Operator::IsTrue, {})));
    refuse("operator_does_not_fit", "a number for yes", with(kPoints, condition(Field::MemberFirstBuy, Operator::Equal, {1})));
    refuse("wrong_number_of_values", "an empty list", with(kPoints, condition(Field::LineGroup, Operator::In, {})));
    refuse("wrong_number_of_values", "between one value", with(kPoints, condition(Field::ReceiptTotal, Operator::Between, {5})));
    refuse("wrong_number_of_values", "at least two values", with(kPoints, condition(Field::ReceiptTotal, Operator::AtLeast, {5, 6})));
    refuse("value_out_of_range", "the eighth day", with(kPoints, condition(Field::ReceiptWeekday, Operator::In, {8})));
    refuse("value_out_of_range", "25 o'clock", with(kPoints, condition(Field::ReceiptTime, Operator::AtLeast, {25 * 60})));
    refuse("value_out_of_range", "month 13", with(kPoints, condition(Field::ReceiptMonth, Operator::Equal, {13})));
    refuse("reversed", "from 12 to 9", with(kPoints, condition(Field::ReceiptTime, Operator::Between, {720, 540})));
    refuse("reversed", "from 9 to 9", with(kPoints, condition(Field::ReceiptTime, Operator::Between, {540, 540})));
    refuse("consent_missing", "birthday without consent", with(kPoints, condition(Field::MemberBirthMonth, Operator::Equal, {3})));
    refuse("consent_missing", "history without consent", with(kPoints, condition(Field::MemberDaysSince, Operator::More, {60})));
    refuse("consent_missing", "wish without consent", with(kPoints, condition(Field::MemberWish, Operator::In, {}, {"espresso"})));
    refuse("consent_missing", "group without consent", [](Programme &p) { p.rules[kPoints].segments = {"trouw"}; });

    // Dead
    refuse("never_valid", "ends before it begins", [](Programme &p) {
        p.rules[kTwice].from = day(2026, 5, 1);
        p.rules[kTwice].until = day(2026, 4, 1);
    });
    refuse("cannot_happen", "two days at once", with(kTwice, condition(Field::ReceiptWeekday, Operator::Equal, {3})));
    refuse("cannot_happen", "above 50 and below 20", [](Programme &p) {
        p.rules[kTwice].when = {condition(Field::ReceiptTotal, Operator::AtLeast, {5000}), condition(Field::ReceiptTotal, Operator::Less, {2000})};
    });
    refuse("cannot_happen", "two groups on one line", [](Programme &p) {
        p.rules[kTwice].when = {condition(Field::LineGroup, Operator::In, {}, {"thee"}), condition(Field::LineGroup, Operator::In, {}, {"koffie"})};
    });
    refuse("cannot_happen", "a group and not that group", [](Programme &p) {
        p.rules[kTwice].when = {condition(Field::LineGroup, Operator::In, {}, {"thee"}), condition(Field::LineGroup, Operator::NotIn, {}, {"thee", "koffie"})};
    });
    refuse("cannot_happen", "a weekday and not that weekday", with(kTwice, condition(Field::ReceiptWeekday, Operator::NotIn, {2})));
    refuse("cannot_happen", "a date outside its own time", [](Programme &p) {
        p.rules[kTwice].from = day(2026, 5, 1);
        p.rules[kTwice].when = {condition(Field::ReceiptDate, Operator::AtMost, {day(2026, 4, 1)})};
    });
    refuse("cannot_happen", "first purchase and not", [](Programme &p) {
        p.rules[kTwice].when = {condition(Field::MemberFirstBuy, Operator::IsTrue, {}), condition(Field::MemberFirstBuy, Operator::IsFalse, {})};
    });
    warn("closed_then", "on a closed Sunday", [](Programme &p) { p.rules[kTwice].when = {condition(Field::ReceiptWeekday, Operator::In, {7})}; });
    refuse("no_such_tier", "a third level of two", with(kTwice, condition(Field::MemberTier, Operator::AtLeast, {2}, {}, "niveau")));
    refuse("no_such_tier", "a level of a stamp card", with(kTwice, condition(Field::MemberTier, Operator::AtLeast, {1}, {}, "stempels")));
    refuse("cap_of_nothing", "at most nothing", [](Programme &p) { p.rules[kPoints].caps = {{CapPer::Receipt, 0}}; });
    refuse("nothing_to_multiply", "double nothing", [](Programme &p) { p.rules[kPoints].on = EventKind::Visit; p.rules[kPoints].give.kind = GiveKind::Units; });
    refuse("multiplies_to_less", "times one half", [](Programme &p) { p.rules[kTwice].give.rate = {1, 2}; });
    refuse("gives_nothing", "nothing for a euro", [](Programme &p) { p.rules[kPoints].give.rate = {0, 1}; });
    refuse("no_lines_there", "euros of a visit", [](Programme &p) { p.rules[kPoints].on = EventKind::Visit; });
    refuse("event_gives_nothing", "points for a refund", [](Programme &p) {
        p.rules[kPoints].on = EventKind::Refund;
        p.rules[kPoints].give.kind = GiveKind::Units;
    });
    warn("meter_stands_still", "a card nobody stamps", [](Programme &p) { p.rules.erase(p.rules.begin() + kStamp); });
    refuse("step_out_of_reach", "the twentieth stamp of ten", [](Programme &p) { p.meters[1].steps.push_back({"stempels", 20}); });
    warn("reward_out_of_reach", "a reward nobody gets", [](Programme &p) { p.meters[0].goals.clear(); });

    // Stacking
    refuse("stack_modes_differ", "two modes in a group", [](Programme &p) {
        p.rules.push_back(another(p, kTwice, "anders"));
        p.rules.back().stack = {"tijd", 20, StackMode::Multiply};
    });
    refuse("stack_tie", "two first ones", [](Programme &p) { p.rules.push_back(another(p, kTwice, "ook")); });
    refuse("multiply_chain", "twice and twice and twice and twice", [](Programme &p) {
        p.rules[kTwice].stack.mode = StackMode::Multiply;
        for (int at = 1; at <= 3; ++at) {
            p.rules.push_back(another(p, kTwice, "nog"));
            p.rules.back().id += std::to_string(at);
            p.rules.back().stack.order = 10 + at;
        }
    });

    // Money
    refuse("gives_back_all", "20 points of 5 cents a euro", [](Programme &p) { p.rules[kPoints].give.rate = {20, 1}; });
    refuse("gives_back_all", "a free cup for each cup", [](Programme &p) { p.meters[0].goals.front().at = 1; });
    refuse("gives_back_all", "a gift with the cheapest cup", [](Programme &p) { p.rules[kPoints].give = {GiveKind::Reward, {}, "koffie", {}, {}, {}}; });
    refuse("gives_back_margin", "more than is earned on tea", [](Programme &p) { p.rules[kPoints].give.rate = {6, 1}; });
    warn("unit_without_value", "points worth nobody knows what", [](Programme &p) { p.units.front().valueCents = {0, 1}; });
    warn("gives_back_much", "a quarter back", [](Programme &p) { p.rules[kPoints].give.rate = {2, 1}; });

    // Law and fairness
    refuse("alcohol_over_25", "wine for a third less", [](Programme &p) {
        p.guarded.push_back({"wijn", Guard::Alcohol});
        p.rules[kPoints].give.rate = {3, 1};
    });
    refuse("tobacco_earns", "points for smokes", [](Programme &p) { p.guarded.push_back({"rookwaar", Guard::Tobacco}); });
    refuse("tobacco_redeems", "smokes for points", [](Programme &p) {
        p.guarded.push_back({"rookwaar", Guard::Tobacco});
        p.rewards[1].groups.push_back("rookwaar");
    });
    warn("books_earn", "points for books", [](Programme &p) { p.guarded.push_back({"boek", Guard::FixedPriceBook}); });
    refuse("books_redeem", "books for points", [](Programme &p) {
        p.guarded.push_back({"boek", Guard::FixedPriceBook});
        p.rewards[1].groups.push_back("boek");
    });
    warn("discount_on_guarded", "a discount on everything", [](Programme &p) {
        p.guarded.push_back({"rookwaar", Guard::Tobacco});
        p.rewards[1].groups.clear();
    });
    refuse("draw_for_points", "a lottery ticket for points", [](Programme &p) { p.rewards[1].isDraw = true; });
    refuse("draw_too_large", "a house", [](Programme &p) {
        p.rewards[0].isDraw = true;
        p.rewards[0].valueCents = 30'000'000;
    });
    warn("draw_needs_terms", "a holiday", [](Programme &p) {
        p.rewards[0].isDraw = true;
        p.rewards[0].valueCents = 600'000;
    });
    warn("lapses_early", "points of three months", [](Programme &p) { p.rules[kPoints].life.expiry = {Expiry::Kind::After, 3, kNever}; });
    warn("lapses_early", "a coupon of a month", [](Programme &p) { p.rewards[0].expiry = {Expiry::Kind::EndOfMonth, 1, kNever}; });
    refuse("aimed_at_minors", "for children", [](Programme &p) {
        p.rules[kPoints].segments = {"jeugd"};
        p.rules[kPoints].consent = {"profile_offers"};
    });
    warn("referral_without_cap", "bring a hundred friends", [](Programme &p) {
        p.rules[kPoints].on = EventKind::Referral;
        p.rules[kPoints].give.kind = GiveKind::Units;
    });
    warn("easy_to_repeat", "walk in and out", [](Programme &p) {
        p.rules.push_back(another(p, kPoints, "bezoek"));
        p.rules.back().on = EventKind::Visit;
        p.rules.back().give.kind = GiveKind::Units;
    });
    warn("streak_without_grace", "never miss a week", [](Programme &p) {
        p.meters[1].tiers.clear();
        p.meters[1].distinct = Distinct::Weeks;
        p.meters[1].gapDays = 7;
    });
}

QTEST_APPLESS_MAIN(TestProgrammeChecks)
#include "TestProgrammeChecks.moc"
