#include "tests/loyalty/Books.h"
#include "tests/loyalty/RandomLoyalty.h"

#include <QTest>

#include <algorithm>

using namespace kk::loyalty;
using namespace kk::testing;

namespace {

std::vector<std::tuple<std::int64_t, Day, int, std::int32_t, std::int32_t, Atom, std::int64_t>> namesOf(const std::vector<Entry> &entries)
{
    std::vector<std::tuple<std::int64_t, Day, int, std::int32_t, std::int32_t, Atom, std::int64_t>> names;
    for (const Entry &entry : entries)
        names.emplace_back(entry.cause, entry.day, int(entry.posting), entry.origin, entry.unit, entry.atom, entry.units);
    return names;
}

std::vector<Entry> play(const Programme &programme, Story &story, Day until)
{
    const Plan plan = planOf(programme, story.symbols);
    KeptEntries kept;
    Engine engine(plan, story.stream, kept);
    engine.playAll();
    engine.runUntil(until);
    return kept.entries;
}

int rounds()
{
#ifdef __SANITIZE_ADDRESS__
    return 1'000;
#else
    return qEnvironmentVariableIsSet("KLANTENKRING_LONG") ? 1'000'000 : 10'000;
#endif
}

} // namespace

/// The laws of the ledger (`loyalty.md` §5) over programmes and stories that nobody would write.
class TestLoyaltyLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesBalanceAndNoLotFallsBelowZero()
    {
        const quint64 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toULongLong() : 20261122;
        qInfo("seed %llu, %d programmes", seed, rounds());
        for (int round = 0; round < rounds(); ++round) {
            RandomLoyalty random(seed + static_cast<quint64>(round));
            const Programme programme = random.programme();
            Story story = random.story(programme, 1000);
            story.stream.sort();
            const Plan plan = planOf(programme, story.symbols);
            KeptEntries kept;
            Engine engine(plan, story.stream, kept);
            engine.playAll();
            engine.runUntil(story.stream.events.back().day + 100);

            const Books books(kept.entries);
            QVERIFY2(books.isPositive(), qPrintable(QString::number(round)));
            QVERIFY2(books.lowestLot() >= 0, qPrintable(QString::number(round)));
            for (std::int32_t unit = 0; unit < std::int32_t(plan.units.size()); ++unit) {
                QVERIFY2(books.total(unit) == 0, qPrintable(QString::number(round)));
                for (std::int32_t customer = 0; customer < engine.members().customers(); ++customer) {
                    std::int64_t member = 0;
                    std::int64_t shortfall = 0;
                    for (const Atom atom : engine.members().atomsOf(customer)) {
                        member += books.of(unit, Account::Member, atom);
                        shortfall -= books.of(unit, Account::Shortfall, atom);
                    }
                    QVERIFY2(member == engine.lots().balance(customer, unit), qPrintable(QString::number(round)));
                    QVERIFY2(shortfall == engine.lots().shortfall(customer, unit), qPrintable(QString::number(round)));
                }
            }
        }
    }

    void theSameFactsInAnyOrderOfArrivalGiveTheSameEntries()
    {
        for (int round = 0; round < rounds() / 20; ++round) {
            RandomLoyalty random(777 + static_cast<quint64>(round));
            const Programme programme = random.programme();
            Story story = random.story(programme, 60);
            const Day until = story.stream.events.back().day + 50;
            story.stream.sort();
            const auto timely = namesOf(play(programme, story, until));
            for (std::size_t at = story.stream.events.size() - 1; at > 0; --at)
                std::swap(story.stream.events[at], story.stream.events[static_cast<std::size_t>(random.below(int(at) + 1))]);
            story.stream.sort();
            QVERIFY2(namesOf(play(programme, story, until)) == timely, qPrintable(QString::number(round)));
        }
    }

    void aDayThatPassesTwiceLapsesNothingTwice()
    {
        for (int round = 0; round < 200; ++round) {
            RandomLoyalty random(4242 + static_cast<quint64>(round));
            const Programme programme = random.programme();
            Story story = random.story(programme, 60);
            story.stream.sort();
            const Day end = story.stream.events.back().day;
            const Plan plan = planOf(programme, story.symbols);
            KeptEntries atOnce;
            KeptEntries dayByDay;
            Engine one(plan, story.stream, atOnce);
            Engine other(plan, story.stream, dayByDay);
            one.playAll();
            other.playAll();
            one.runUntil(end + 300);
            for (Day day = end; day <= end + 300; ++day) {
                other.runUntil(day);
                other.runUntil(day);
            }
            QVERIFY(namesOf(atOnce.entries) == namesOf(dayByDay.entries));
        }
    }

    void refundingEverythingLeavesNothingOfAPurchase()
    {
        for (int round = 0; round < rounds() / 20; ++round) {
            RandomLoyalty random(99 + static_cast<quint64>(round));
            Programme programme = random.programme();
            std::erase_if(programme.rules, [](const Rule &rule) { return rule.on != EventKind::Sale || rule.give.kind == GiveKind::Meter; });
            for (Rule &rule : programme.rules) {
                rule.life = {};
                rule.caps.clear();
            }
            Story story(1);
            const std::vector<Line> lines{coffee(story.symbols, random.below(5000) + 1), coffee(story.symbols, random.below(5000) + 1, 2, "thee")};
            const auto sale = story.sale(day(2025, 5, 5), lines);
            for (int line = 0; line < 2; ++line) {
                const int parts = random.below(4) + 1;
                const std::int64_t cents = lines[std::size_t(line)].cents;
                for (int part = 0; part < parts; ++part) {
                    Line back = lines[std::size_t(line)];
                    back.cents = cents * (part + 1) / parts - cents * part / parts;
                    story.refund(day(2025, 5, 6), sale, line, back);
                }
            }
            story.stream.sort();
            const Plan plan = planOf(programme, story.symbols);
            KeptEntries kept;
            Engine engine(plan, story.stream, kept);
            engine.playAll();
            for (std::int32_t unit = 0; unit < std::int32_t(plan.units.size()); ++unit)
                QVERIFY2(engine.lots().balance(0, unit) == 0 && engine.lots().shortfall(0, unit) == 0, qPrintable(QString::number(round)));
        }
    }
};

QTEST_APPLESS_MAIN(TestLoyaltyLaws)
#include "TestLoyaltyLaws.moc"
