#include "app/base/PeakMemory.h"
#include "app/loyalty/Simulation.h"
#include "app/loyalty/engine/Engine.h"
#include "tests/bench/LedgerFigures.h"

#include <chrono>
#include <cstdio>
#include <future>
#include <random>

// Replays three years of a shop: 50,000 customers, 300,000 receipts, 1,000,000 lines, 25 rules, 8 meters. Limit: 1.0 s (`loyalty.md` §7).

using namespace kk::loyalty;

namespace {

constexpr int kCustomers = 50'000;
constexpr int kSales = 300'000;
constexpr Day kStart = 19'000; // 2022-01-08
constexpr int kDays = 3 * 365;

class Counted final : public EntrySink
{
public:
    void post(const Entry &entry) override
    {
        ++count;
        units += entry.units;
    }
    std::int64_t count = 0;
    std::int64_t units = 0;
};

EventStream stream(Symbols &symbols)
{
    std::mt19937_64 random(1);
    std::vector<Symbol> groups;
    for (int group = 0; group < 40; ++group)
        groups.push_back(symbols.of("groep" + std::to_string(group)));
    EventStream made;
    for (int customer = 0; customer < kCustomers; ++customer) {
        MemberFacts facts;
        facts.customer = customer;
        facts.birthMonth = static_cast<std::int8_t>(customer % 12 + 1);
        made.atoms.push_back(facts);
    }
    for (int sale = 0; sale < kSales; ++sale) {
        Event event;
        event.id = sale + 1;
        event.day = kStart + static_cast<Day>(random() % kDays);
        event.minute = static_cast<std::int16_t>(540 + random() % 540);
        event.at = std::int64_t{event.day} * 86'400'000 + event.minute * 60'000;
        event.sequence = sale;
        event.atom = static_cast<Atom>(random() % kCustomers);
        event.firstLine = static_cast<std::uint32_t>(made.lines.size());
        event.lineCount = 1 + static_cast<std::uint32_t>(random() % 6);
        for (std::uint32_t at = 0; at < event.lineCount; ++at) {
            Line line;
            line.group = groups[random() % groups.size()];
            line.product = static_cast<Symbol>(random() % 5'000);
            line.cents = static_cast<std::int64_t>(100 + random() % 4'000);
            line.netCents = line.cents * 100 / 121;
            made.lines.push_back(line);
        }
        made.events.push_back(event);
        if (random() % 50 == 0) {
            Event refund = event;
            refund.id = kSales + sale + 1;
            refund.kind = EventKind::Refund;
            refund.day += 7;
            refund.at += 7 * std::int64_t{86'400'000};
            refund.refersTo = event.id;
            refund.firstLine = static_cast<std::uint32_t>(made.lines.size());
            refund.lineCount = 1;
            Line back = made.lines[event.firstLine];
            back.refersTo = 0;
            made.lines.push_back(back);
            made.events.push_back(refund);
        }
    }
    made.sort();
    return made;
}

Rule ruleAt(int at)
{
    Rule rule;
    rule.id = "regel" + std::to_string(at);
    rule.give.unit = "punt";
    rule.life.expiry = {Expiry::Kind::EndOfMonth, 12, kNever};
    if (at == 0) {
        rule.give.kind = GiveKind::PerEuro;
    } else if (at <= 8) {
        rule.give.kind = GiveKind::Meter;
        rule.give.target = "meter" + std::to_string(at - 1);
        rule.give.counting = at <= 3 ? Counting::Items : at <= 5 ? Counting::Cents : Counting::Events;
    } else if (at <= 16) {
        rule.give.kind = GiveKind::Multiply;
        rule.give.rate = {at % 3 + 2, 1};
        rule.stack = {"tijd", at, StackMode::BestOf};
        Condition weekday;
        weekday.field = Field::ReceiptWeekday;
        weekday.comparison = Operator::In;
        weekday.numbers = {at % 7 + 1};
        Condition time;
        time.field = Field::ReceiptTime;
        time.comparison = Operator::Between;
        time.numbers = {540, 720};
        rule.when = {weekday, time};
    } else {
        rule.give.kind = GiveKind::PerItem;
        rule.give.rate = {5, 1};
        rule.caps = {{CapPer::MemberDay, 50}};
    }
    if (at >= 14 || (at >= 1 && at <= 3)) {
        Condition group;
        group.field = Field::LineGroup;
        group.comparison = Operator::In;
        for (int word = 0; word < 4; ++word)
            group.words.push_back("groep" + std::to_string((at * 4 + word) % 40));
        rule.when.push_back(group);
    }
    return rule;
}

Programme programme()
{
    Programme made;
    made.id = "meting";
    made.units.push_back({"punt", {}, {5, 1}});
    Reward reward;
    reward.id = "koffie";
    made.rewards.push_back(reward);
    for (int at = 0; at < 8; ++at) {
        Meter meter;
        meter.id = "meter" + std::to_string(at);
        if (at < 3) {
            meter.reset = Reset::Subtract;
            meter.goals.push_back({10, {}, 0, "koffie", {}});
        } else if (at < 5) {
            meter.window = Window::Rolling;
            meter.tiers = {{"basis", {}, 0}, {"zilver", {}, 20'000}, {"goud", {}, 50'000}};
        } else {
            meter.distinct = at == 5 ? Distinct::Weeks : Distinct::No;
            meter.gapDays = 14;
            meter.window = at == 6 ? Window::CalendarMonth : Window::SinceStart;
            meter.goals.push_back({5, "punt", 50, {}, {}});
        }
        made.meters.push_back(meter);
    }
    for (int at = 0; at < 25; ++at)
        made.rules.push_back(ruleAt(at));
    return made;
}

} // namespace

int main()
{
    Symbols symbols;
    const EventStream events = stream(symbols);
    const Plan plan = planOf(programme(), symbols);
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        Counted counted;
        const auto start = std::chrono::steady_clock::now();
        Engine engine(plan, events, counted);
        engine.playAll();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        best = round == 0 ? seconds : std::min(best, seconds);
        if (round == 0)
            std::printf("loyalty_entries %lld entries\nloyalty_units %lld units\n", static_cast<long long>(counted.count), static_cast<long long>(counted.units));
    }
    std::printf("loyalty_lines %zu lines\n", events.lines.size());
    std::printf("loyalty_replay %.3f s limit 1.000 ratio %.2f\n", best, best / 1.0);
    // What a slider waits for: every way of claiming, played at once over all of it (the screen plays the last year).
    const Programme played = programme();
    const auto start = std::chrono::steady_clock::now();
    const auto play = [&](Claiming claiming) { return simulate(played, plan, events, claiming); };
    auto seldom = std::async(std::launch::async, play, Claiming::Seldom);
    auto often = std::async(std::launch::async, play, Claiming::Often);
    const std::int64_t cost = play(Claiming::AlmostAlways).costCents + seldom.get().costCents + often.get().costCents;
    const double slider = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("loyalty_slider %.3f s limit 1.000 ratio %.2f\nloyalty_slider_cost %lld cents\n", slider, slider / 1.0, static_cast<long long>(cost));
    std::printf("loyalty_memory %.0f MB\n", double(kk::peakMemoryBytes()) / 1e6);
    return printLedgerFigures(programme()) ? 0 : 1;
}
