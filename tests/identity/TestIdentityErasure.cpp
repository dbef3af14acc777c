#include "tests/identity/MergeGround.h"

#include "app/identity/IdentityErasureStore.h"
#include "app/identity/ProposalStore.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace kk::identity;
using namespace Qt::StringLiterals;

namespace {

qint64 count(MergeGround &ground, const char *sql)
{
    qint64 found = -1;
    ground.write([&](vault::Connection &db) {
        auto rows = db.prepare(sql).value();
        if (rows.step().value())
            found = rows.integer(0);
    });
    return found;
}

Result<Forgotten> forget(MergeGround &ground, const std::vector<SourceRecordId> &records)
{
    Result<Forgotten> forgotten;
    ground.write([&](vault::Connection &db) { forgotten = IdentityErasureStore(db).forget(records); });
    return forgotten;
}

} // namespace

/// What recognising people keeps about somebody goes when they are erased, and only that.
class TestIdentityErasure final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingAboutARecordGoesAndNothingAboutOthers()
    {
        MergeGround ground;
        const auto anna = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto again = ground.person(ground.shop, u"2"_s, u"A. Bos"_s);
        const auto bob = ground.person(ground.till, u"3"_s, u"Bob Prins"_s);
        const auto robert = ground.person(ground.shop, u"4"_s, u"Robert Prins"_s);
        const auto first = ground.recordsOf(anna).at(0);
        const auto second = ground.recordsOf(again).at(0);
        const auto third = ground.recordsOf(bob).at(0);
        const auto fourth = ground.recordsOf(robert).at(0);
        MergeOrder order;
        order.kind = MergeKind::Bulk;
        order.groups = {{{anna, again}, 0.99}, {{bob, robert}, 0.99}};
        const auto merged = ground.journal([&](MergeJournal journal) { return journal.merge(order); });
        QVERIFY(merged);
        ground.write([&](vault::Connection &db) {
            ProposalStore store(db);
            QVERIFY(store.say({{first.value, third.value, Verdict::NotSame}, {third.value, fourth.value, Verdict::Later}}, ground.user, ground.clock.now(), {}));
            Proposal open;
            open.records = {first, third};
            Proposal other;
            other.records = {third, fourth};
            QVERIFY(store.keep({}, ground.user, {open, other}));
        });
        const auto forgotten = forget(ground, {first, second});
        QVERIFY(forgotten);
        QCOMPARE(*forgotten, (Forgotten{1, 1, 1}));
        QCOMPARE(count(ground, "SELECT count(*) FROM merge_step WHERE record_id IN (1, 2)"), 0);
        QCOMPARE(count(ground, "SELECT count(*) FROM merge_step"), 1);
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_decision"), 1);
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_proposal"), 1);
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_member"), 2);
        QCOMPARE(count(ground, "SELECT customer_id FROM merged_customer"), robert.value);
        // Undoing the bulk merge later brings back the others, and nobody who was erased.
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(merged->merge); }));
        QCOMPARE(ground.customerOf(fourth), robert);
        ground.write([&](vault::Connection &db) { QVERIFY(!*MergeStore(db).isThere(again)); });
        QCOMPARE(*forget(ground, {first, second}), Forgotten());
    }

    void aDecisionAboutARecordThatWasReadAgainGoesToo()
    {
        MergeGround ground;
        const auto anna = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto bob = ground.person(ground.till, u"2"_s, u"Bob Bos"_s);
        const auto first = ground.recordsOf(anna).at(0);
        const auto second = ground.recordsOf(bob).at(0);
        ground.write([&](vault::Connection &db) {
            QVERIFY(ProposalStore(db).say({{first.value, second.value, Verdict::NotSame}}, ground.user, ground.clock.now(), {}));
            for (const char *sql : {"DELETE FROM record_version WHERE record_id = ?1", "DELETE FROM source_record WHERE id = ?1"})
                QVERIFY(db.prepare(sql).value().bindAt(1, first).run());
        });
        SourceRecordId again;
        ground.write([&](vault::Connection &db) {
            again = ground.attach(db, ground.till, u"1"_s, u"Anna Bos"_s, {}, anna);
            QCOMPARE(ProposalStore(db).decisions()->size(), size_t(1));
        });
        QVERIFY(again != first);
        QCOMPARE(*forget(ground, {again}), (Forgotten{0, 1, 0}));
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_former"), 0);
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_decision"), 0);
    }

    void aSearchBringsNobodyBackWhoWasErasedMeanwhile()
    {
        MergeGround ground;
        std::vector<SourceRecordId> records;
        for (int i = 0; i < 3; ++i)
            records.push_back(ground.recordsOf(ground.person(ground.till, QString::number(i), u"Anna Bos"_s)).at(0));
        Proposal two;
        two.records = {records[0], records[1]};
        Proposal three;
        three.records = {records[0], records[1], records[2]};
        SearchMemory memory;
        for (const SourceRecordId record : records)
            memory.ids.push_back(record.value);
        memory.marks = {11, 12, 13};
        memory.pairs = {{0, 1, 0.9F, 0.05F, 4.5F}, {1, 2, 0.25F, 0, -2}};
        const auto keep = [&] {
            ground.write([&](vault::Connection &db) {
                QVERIFY(ProposalStore(db).keep({}, ground.user, {two, three}));
                QVERIFY(ProposalStore(db).keepMemory(memory));
            });
        };
        keep();
        ground.write([&](vault::Connection &db) {
            const auto kept = ProposalStore(db).memory();
            QVERIFY(kept->ids == memory.ids && kept->marks == memory.marks && kept->pairs == memory.pairs);
        });
        QVERIFY(forget(ground, {records[1]}));
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_memory"), 0);
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_member"), 0);
        keep(); // the search began before the erasure and ends after it
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_memory"), 0);
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_proposal"), 1);
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_member"), 2);
        QCOMPARE(count(ground, "SELECT count(*) FROM duplicate_member WHERE record_id = 2"), 0);
    }

    void aMemoryThatCannotBeIsNone()
    {
        SearchMemory memory;
        memory.ids = {3, 5};
        memory.marks = {1, 2};
        memory.pairs = {{0, 1, 0.5F, 0.25F, 1}};
        const QByteArray bytes = memoryToBytes(memory);
        QVERIFY(memoryFromBytes(bytes).pairs == memory.pairs);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(memoryFromBytes(bytes.left(length)).isEmpty());
        QVERIFY(memoryFromBytes(QByteArray(bytes + 'x')).isEmpty());
        for (const auto &[at, byte] : {std::pair<qsizetype, char>{0, 9}, {4, 127}, {12, 127}, {27, 9}, {59, 9}, {60, 127}, {64, 127}}) {
            QByteArray damaged = bytes; // another version, counts, order of ids, place of a pair, probability
            damaged[at] = byte;
            QVERIFY2(memoryFromBytes(damaged).isEmpty(), QByteArray::number(at));
        }
    }

    void theJournalForgetsNobodyWhoStillSaysSomething()
    {
        MergeGround ground;
        const auto one = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto two = ground.person(ground.till, u"2"_s, u"Anna Bos"_s);
        MergeOrder order;
        order.groups = {{{one, two}, {}}};
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.merge(order); }));
        ground.write([](vault::Connection &db) { QVERIFY(!db.execute("DELETE FROM merge_step")); });
        QCOMPARE(count(ground, "SELECT count(*) FROM merge_step"), 1);
    }
};

QTEST_GUILESS_MAIN(TestIdentityErasure)
#include "TestIdentityErasure.moc"
