#include "app/identity/Duplicates.h"
#include "app/identity/ProposalStore.h"
#include "tests/support/LabelledPeople.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace kk;
using namespace kk::testing;
using namespace kk::identity;
using namespace Qt::StringLiterals;

namespace {

/// A shop in which records come, change and go.
class ChangingShop {
public:
    explicit ChangingShop(int people) : m_stock(inventedPeople(people, 11)) {}

    RecordTable table() const
    {
        RecordTable table;
        for (const auto &[id, record] : m_records)
            table.add(record.view());
        table.finish();
        return table;
    }
    void import(std::size_t many)
    {
        for (; many > 0 && m_next < m_stock.records.size(); --many) {
            LabelledRecord record = m_stock.records[m_next++];
            m_records[record.id] = record;
        }
    }
    std::int64_t any(QRandomGenerator &dice) const
    {
        return std::next(m_records.begin(), static_cast<std::ptrdiff_t>(dice.bounded(static_cast<quint32>(m_records.size()))))->first;
    }
    /// A new address, somebody else's telephone, another spelling.
    void change(QRandomGenerator &dice)
    {
        LabelledRecord &one = m_records[any(dice)];
        const LabelledRecord &other = m_records[any(dice)];
        static const char *const fields[] = {"first_name", "last_name", "full_name", "email", "phone", "street", "postcode", "city", "birth_date", "card"};
        const std::string field = fields[dice.bounded(10U)];
        const auto cell = other.cells.find(field);
        if (cell != other.cells.end())
            one.cells[field] = cell->second;
        else
            one.cells.erase(field);
    }
    void erase(QRandomGenerator &dice) { m_records.erase(any(dice)); }
    std::size_t size() const { return m_records.size(); }

private:
    LabelledPeople m_stock;
    std::map<std::int64_t, LabelledRecord> m_records;
    std::size_t m_next = 0;
};

SearchOptions remembering()
{
    SearchOptions options;
    options.remember = true;
    return options;
}

bool sameClusters(const std::vector<Cluster> &one, const std::vector<Cluster> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Cluster &a, const Cluster &b) {
        return a.id == b.id && a.records == b.records && a.probability == b.probability;
    });
}

} // namespace

/// Weighing only what is new gives what weighing everything gives.
class TestFindAgain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensTheResultIsThatOfWeighingEverything()
    {
        const bool isLong = qEnvironmentVariableIsSet("KLANTENKRING_LONG");
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        const int steps = isLong ? 300 : 15;
        qInfo("seed %u, %d steps", seed, steps);
        QRandomGenerator dice(seed);
        ChangingShop shop(isLong ? 8000 : 1500);
        shop.import(isLong ? 4000 : 800);
        const auto first = findDuplicates(shop.table(), {}, remembering());
        QVERIFY(first);
        SearchMemory memory = first->memory;
        SearchMemory weights;
        weights.model = memory.model;
        std::vector<Decision> decisions;
        std::uint64_t weighed = 0;
        std::uint64_t records = 0;
        for (int step = 0; step < steps; ++step) {
            for (quint32 acts = dice.bounded(4U) + 1; acts > 0; --acts) {
                switch (dice.bounded(4U)) {
                case 0: shop.import(dice.bounded(30U)); break;
                case 1: shop.erase(dice); break;
                case 2: decisions.push_back({shop.any(dice), shop.any(dice), dice.bounded(2U) == 0 ? Verdict::Same : Verdict::NotSame}); break;
                default: shop.change(dice); break;
                }
            }
            const RecordTable table = shop.table();
            const auto again = findAgain(table, decisions, memory, remembering());
            const auto scratch = findAgain(table, decisions, weights, remembering());
            QVERIFY(again && scratch);
            QVERIFY(sameClusters(again->clusters, scratch->clusters));
            QVERIFY(again->edges == scratch->edges);
            QVERIFY(again->households == scratch->households);
            QVERIFY(again->memory == scratch->memory);
            QVERIFY(again->model == first->model);
            QCOMPARE(scratch->statistics.recordsWeighed, table.size());
            QVERIFY(again->statistics.pairsCompared <= scratch->statistics.pairsCompared);
            weighed += again->statistics.recordsWeighed;
            records += table.size();
            memory = again->memory;
        }
        qInfo("%.1f of 100 records weighed again", 100.0 * static_cast<double>(weighed) / static_cast<double>(records));
        QVERIFY(weighed < records / 2);
    }

    void nothingNewIsNothingToWeigh()
    {
        ChangingShop shop(1200);
        shop.import(1000);
        const RecordTable table = shop.table();
        const auto first = findDuplicates(table, {}, remembering());
        QVERIFY(first);
        const auto again = findAgain(table, {}, first->memory, remembering());
        QVERIFY(again);
        QCOMPARE(again->statistics.recordsWeighed, 0U);
        QCOMPARE(again->statistics.pairsCompared, 0U);
        QVERIFY(again->edges == first->edges);
        QVERIFY(sameClusters(again->clusters, first->clusters));
        QVERIFY(again->memory == first->memory);
    }

    void weightsThatWereKeptWeighTheSame()
    {
        ChangingShop shop(1200);
        shop.import(1000);
        const RecordTable table = shop.table();
        const auto first = findDuplicates(table, {}, remembering());
        QVERIFY(first);
        SearchMemory kept;
        kept.model = modelFromJson(modelToJson(first->model));
        QVERIFY(kept.model.yardstick() == first->model.yardstick());
        const auto again = findAgain(table, {}, kept, remembering());
        QVERIFY(again);
        QCOMPARE(again->statistics.recordsWeighed, table.size());
        QVERIFY(again->edges == first->edges);
        QVERIFY(again->households == first->households);
        QVERIFY(again->memory.marks == first->memory.marks);
        QVERIFY(!modelFromJson("{\"yardstick\":{\"records\":-4,\"dates\":1,\"initials\":1}}").yardstick().isTaken());
    }

    void idsOutOfOrderAreWeighedAll()
    {
        const auto people = inventedPeople(600, 4);
        RecordTable table;
        for (auto record = people.records.rbegin(); record != people.records.rend(); ++record)
            table.add(record->view());
        table.finish();
        const auto first = findDuplicates(table, {}, remembering());
        QVERIFY(first);
        QVERIFY(first->memory.isEmpty());
        const auto again = findAgain(table, {}, first->memory, remembering());
        QVERIFY(again);
        QCOMPARE(again->statistics.recordsWeighed, table.size());
        QVERIFY(again->edges == first->edges);
    }

    void groupsAreAsProbableAsTheirWeakestJoin()
    {
        ChangingShop shop(800);
        shop.import(800);
        const RecordTable table = shop.table();
        const auto found = findDuplicates(table, {});
        QVERIFY(found && found->clusters.size() > 40);
        for (const Cluster &cluster : found->clusters) {
            // Every join of the group left its probability on the pairs between its two sides.
            float weakest = 1;
            for (const Edge &edge : found->edges) {
                if (std::binary_search(cluster.records.begin(), cluster.records.end(), edge.a) && std::binary_search(cluster.records.begin(), cluster.records.end(), edge.b))
                    weakest = std::min(weakest, edge.probability);
            }
            QCOMPARE(cluster.probability, static_cast<double>(weakest));
            QVERIFY(cluster.probability >= SearchOptions().lookAtFrom && cluster.probability <= 1);
        }
        const auto word = findDuplicates(table, {{table.id(0), table.id(1), Verdict::Same}});
        QVERIFY(word);
        for (const Cluster &cluster : word->clusters) {
            if (cluster.records == std::vector<std::uint32_t>{0, 1})
                QCOMPARE(cluster.probability, 1.0);
        }
    }

    /// Wherever it is stopped: it says so at once, and asks no more often than it must.
    void aSearchCanBeStoppedInEveryPhase()
    {
        ChangingShop shop(2500);
        shop.import(2500);
        const RecordTable table = shop.table();
        SearchOptions alone;
        alone.threads = 1; // with more it depends on the machine how often the first of them asks
        std::vector<double> told;
        QVERIFY(findDuplicates(table, {}, alone, [&](double done) {
            told.push_back(done);
            return true;
        }));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        // Blocking, choosing what to learn from, learning, weighing, grouping.
        for (const auto &[from, to] : {std::pair{0.0, 0.15}, {0.15, 0.2}, {0.2, 0.3}, {0.3, 0.85}, {0.85, 1.0}}) {
            const auto asks = std::count_if(told.begin(), told.end(), [from = from, to = to](double done) { return done >= from && done < to; });
            QVERIFY2(asks >= 3, qPrintable(QString::number(from)));
        }
        for (std::size_t at = 0; at < told.size(); at += 1 + told.size() / 25) {
            std::size_t asked = 0;
            const auto stopped = findDuplicates(table, {}, alone, [&](double) { return asked++ < at; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
            QCOMPARE(asked, at + 1);
        }
        SearchOptions several;
        several.threads = 3;
        int asked = 0;
        QVERIFY(!findDuplicates(table, {}, several, [&](double) { return ++asked < 5; }));
        QCOMPARE(asked, 5);
    }
};

QTEST_GUILESS_MAIN(TestFindAgain)
#include "TestFindAgain.moc"
