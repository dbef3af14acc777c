#include "tests/loyalty/RandomLoyalty.h"

namespace kk::testing {

using namespace loyalty;

namespace {

constexpr const char *kGroups[] = {"koffie", "thee", "taart", "wijn"};
const Day kStart = day(2024, 10, 1);

} // namespace

std::vector<Condition> RandomLoyalty::conditions()
{
    std::vector<Condition> all;
    Condition condition;
    if (chance(3)) {
        condition.field = Field::LineGroup;
        condition.comparison = chance(2) ? Operator::In : Operator::NotIn;
        condition.words = {kGroups[below(4)], kGroups[below(4)]};
        all.push_back(condition);
    }
    if (chance(3)) {
        condition = {};
        condition.field = Field::ReceiptWeekday;
        condition.comparison = Operator::In;
        condition.numbers = {below(7) + 1, below(7) + 1};
        all.push_back(condition);
    }
    if (chance(4)) {
        condition = {};
        condition.field = Field::ReceiptTotal;
        condition.comparison = Operator::AtLeast;
        condition.numbers = {below(4000)};
        all.push_back(condition);
    }
    if (chance(6)) {
        condition = {};
        condition.field = chance(2) ? Field::MemberMeter : Field::MemberTier;
        condition.meter = "meter0";
        condition.comparison = Operator::AtLeast;
        condition.numbers = {below(4)};
        all.push_back(condition);
    }
    return all;
}

Rule RandomLoyalty::rule(int at)
{
    constexpr GiveKind kinds[] = {GiveKind::Units, GiveKind::PerEuro, GiveKind::PerItem, GiveKind::Multiply, GiveKind::Meter, GiveKind::Reward};
    Rule rule;
    rule.id = "regel" + std::to_string(at);
    rule.when = conditions();
    rule.give.kind = at == 0 ? GiveKind::PerEuro : kinds[below(6)];
    rule.give.unit = chance(3) ? "stempel" : "punt";
    rule.give.target = rule.give.kind == GiveKind::Meter ? "meter" + std::to_string(below(3)) : "cadeau";
    rule.give.rate = {below(5) + 1, below(2) + 1};
    rule.give.counting = static_cast<Counting>(below(3));
    rule.stack = {chance(2) ? "groep" : "", at, rule.give.kind == GiveKind::Multiply ? StackMode::Multiply : StackMode::BestOf};
    if (chance(3))
        rule.caps.push_back({static_cast<CapPer>(below(5)), below(200) + 1});
    rule.life.pendingDays = chance(4) ? 14 : 0;
    rule.life.expiry = {static_cast<Expiry::Kind>(below(6)), below(5) + 1, kStart + below(200)};
    rule.life.refund = static_cast<RefundPolicy>(below(3));
    rule.life.rounding = static_cast<Rounding>(below(2));
    rule.life.roundPer = static_cast<RoundPer>(below(2));
    if (chance(8)) {
        rule.on = EventKind::Tick;
        rule.give.kind = GiveKind::Units;
        rule.when.clear();
    }
    return rule;
}

Meter RandomLoyalty::meter(int at)
{
    Meter meter;
    meter.id = "meter" + std::to_string(at);
    meter.window = static_cast<Window>(below(4));
    meter.windowDays = below(60) + 5;
    meter.distinct = chance(4) ? Distinct::Weeks : Distinct::No;
    meter.gapDays = 7;
    meter.grace = below(2);
    meter.reset = static_cast<Reset>(below(3));
    meter.goals.push_back({below(8) + 1, "punt", below(20) + 1, {}, {}});
    if (chance(2))
        meter.goals.push_back({below(8) + 9, {}, 0, "cadeau", {}});
    meter.tiers = {{"basis", {}, 0}, {"zilver", {}, 5}, {"goud", {}, 2000}};
    meter.downgrade = static_cast<Downgrade>(below(4));
    meter.graceDays = 30;
    return meter;
}

Programme RandomLoyalty::programme()
{
    Programme programme;
    programme.id = "willekeurig";
    programme.units = {{"punt", {}, {5, 1}}, {"stempel", {}, {30, 1}}};
    Reward reward;
    reward.id = "cadeau";
    reward.unit = "punt";
    reward.price = below(40) + 5;
    programme.rewards.push_back(reward);
    for (int at = 0; at < 3; ++at)
        programme.meters.push_back(meter(at));
    for (int at = 0, rules = below(8) + 1; at < rules; ++at)
        programme.rules.push_back(rule(at));
    programme.shortfall = chance(3) ? Shortfall::WriteOff : Shortfall::SetOff;
    return programme;
}

Line RandomLoyalty::line(Symbols &symbols)
{
    return coffee(symbols, chance(12) ? -below(300) : below(3000), below(4) + 1, kGroups[below(4)]);
}

void RandomLoyalty::addRefund(Story &story, Day when)
{
    if (story.stream.events.empty())
        return;
    const Event sale = story.stream.events[static_cast<std::size_t>(below(static_cast<int>(story.stream.events.size())))];
    if (sale.kind != EventKind::Sale)
        return;
    const int at = below(static_cast<int>(sale.lineCount));
    Line back = story.stream.lines[sale.firstLine + static_cast<std::size_t>(at)];
    back.cents = chance(2) ? back.cents : back.cents / 3;
    back.quantity = chance(2) ? back.quantity : 1000;
    story.refund(when, chance(10) ? -1 : sale.id, at, back, sale.atom);
}

Story RandomLoyalty::story(const Programme &, int events)
{
    constexpr int kCustomers = 6;
    Story story(kCustomers);
    Day when = kStart;
    std::vector<std::int64_t> redeemed;
    for (int at = 0; at < events; ++at) {
        when += chance(3) ? below(6) : 0;
        const Atom atom = below(kCustomers);
        switch (below(16)) {
        case 0: addRefund(story, when); break;
        case 1: redeemed.push_back(story.about(EventKind::Redeem, when, "reward:cadeau", 1, atom)); break;
        case 2:
            if (!redeemed.empty())
                story.add(EventKind::Void, when, 900, atom).refersTo = redeemed[static_cast<std::size_t>(below(static_cast<int>(redeemed.size())))];
            break;
        case 3: story.add(EventKind::Cluster, when, 950, atom).amount = below(kCustomers); break;
        case 4: story.about(chance(2) ? EventKind::Opening : EventKind::Adjust, when, "punt", below(60) - 15, atom); break;
        default: {
            std::vector<Line> lines;
            for (int lineCount = below(4) + 1; lineCount > 0; --lineCount)
                lines.push_back(line(story.symbols));
            story.sale(when, lines, below(600) + 540, atom);
        }
        }
    }
    return story;
}

} // namespace kk::testing
