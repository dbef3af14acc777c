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
