#include "app/customers/Survivorship.h"
#include "tests/identity/MergeGround.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>
#include <utility>

using namespace kk;
using namespace kk::testing;
using namespace kk::identity;
using namespace Qt::StringLiterals;

namespace {

MergeOrder together(std::vector<CustomerId> customers)
{
    MergeOrder order;
    order.groups.push_back({std::move(customers), 0.9});
    return order;
}

/// Of these customers somebody likes this record's name best.
std::vector<MergeChoice> nameOf(vault::Connection &db, const std::set<CustomerId> &group, SourceRecordId best)
{
    QList<customers::RecordView> records;
    for (CustomerId customer : group)
        records += customers::RecordStore(db).ofCustomer(customer).value();
    MergeChoice choice{customers::FactKind::Name, best, {}};
    for (SourceRecordId other : customers::whoSaysElse(records, choice.kind, best))
        choice.against.push_back(other);
    return {choice};
}

/// What a later step puts in: something is open about one customer.
class OpenRequest final : public MergeStop {
public:
    explicit OpenRequest(CustomerId about) : m_about(about) {}
    Result<std::optional<QString>> reasonAgainst(vault::Connection &db, CustomerId customer) const override
    {
        asked += db.inTransaction() ? 1 : 0;
        return customer == m_about ? std::optional(u"A request is open."_s) : std::nullopt;
    }
    mutable int asked = 0;

private:
    CustomerId m_about;
};

} // namespace

/// Merging, taking apart and undoing leave nothing behind and lose nothing.
class TestMergeJournal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestCustomerStaysAndTheOtherOneComesBackTheSame()
    {
        MergeGround ground;
        const auto anna = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto again = ground.person(ground.shop, u"77"_s, u"A. Bos"_s, u"a.bos@example.nl"_s);
        const auto before = ground.everything();
        const auto record = ground.recordsOf(again).at(0);
        const auto merged = ground.journal([&](MergeJournal journal) { return journal.merge(together({again, anna})); });
        QVERIFY(merged);
        QCOMPARE(merged->survivors, std::vector{anna});
        QCOMPARE(merged->recordsMoved, 1);
        QCOMPARE(ground.customerOf(record), anna);
        QCOMPARE(ground.recordsOf(anna).size(), size_t(2));
        QVERIFY(ground.everything() != before);
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(merged->merge); }));
        QCOMPARE(ground.everything(), before);
        const auto twice = ground.journal([&](MergeJournal journal) { return journal.undo(merged->merge); });
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    }

    void aChosenValueIsShownAndGoesWithItsMerge()
    {
        MergeGround ground;
        const auto older = ground.person(ground.till, u"1"_s, u"Anna Bos"_s, u"anna@example.nl"_s);
        const auto newer = ground.person(ground.shop, u"77"_s, u"A. Prins"_s, u"a.prins@example.nl"_s);
        const auto other = ground.person(ground.shop, u"78"_s, u"Bea Prins"_s, u"bea@example.nl"_s);
        const auto before = ground.everything();
        const auto oldRecord = ground.recordsOf(older).at(0);
        const auto newRecord = ground.recordsOf(newer).at(0);
        const auto shown = [&](CustomerId customer) {
            QString name;
            ground.write([&](vault::Connection &db) { name = customers::CustomerStore(db).rows({customer}).value().first().name; });
            return name;
        };
        MergeOrder order = together({older, newer});
        order.choices = {{customers::FactKind::Name, oldRecord, {newRecord}}};
        const auto merged = ground.journal([&](MergeJournal journal) { return journal.merge(order); });
        QVERIFY(merged);
        QCOMPARE(shown(older), u"Anna Bos"_s); // without the choice the newest statement counts
        // A third one is merged in and the two are taken apart again: the choice means the two of them, and nobody else.
        const auto third = ground.journal([&](MergeJournal journal) { return journal.merge(together({older, other})); });
        QVERIFY(third);
        const auto apart = ground.journal([&](MergeJournal journal) { return journal.takeApart({newRecord}); });
        QVERIFY(apart);
        QCOMPARE(shown(older), u"Bea Prins"_s);
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(apart->merge); }));
        QCOMPARE(shown(older), u"Anna Bos"_s);
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(third->merge); }));
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(merged->merge); }));
        QCOMPARE(ground.everything(), before);
    }

    void anEarlierMergeIsUndoneThroughALaterOne()
    {
        MergeGround ground;
        const auto one = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto two = ground.person(ground.till, u"2"_s, u"A. Bos"_s);
        const auto three = ground.person(ground.shop, u"3"_s, u"Bob Prins"_s);
        const auto before = ground.everything();
        const auto third = ground.recordsOf(three).at(0);
        const auto first = ground.journal([&](MergeJournal journal) { return journal.merge(together({two, three})); });
        const auto later = ground.journal([&](MergeJournal journal) { return journal.merge(together({one, two})); });
        QVERIFY(first && later);
        QCOMPARE(ground.recordsOf(one).size(), size_t(3));
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(first->merge); }));
        QCOMPARE(ground.customerOf(third), three);
        QCOMPARE(ground.recordsOf(one).size(), size_t(2));
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(later->merge); }));
        QCOMPARE(ground.everything(), before);
    }

    void whatIsTakenApartBecomesTheCustomerItWas()
    {
        MergeGround ground;
        const auto one = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto two = ground.person(ground.shop, u"2"_s, u"Bob Prins"_s);
        const auto before = ground.everything();
        const auto record = ground.recordsOf(two).at(0);
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.merge(together({one, two})); }));
        const auto apart = ground.journal([&](MergeJournal journal) { return journal.takeApart({record}); });
        QVERIFY(apart);
        QCOMPARE(ground.customerOf(record), two);
        QCOMPARE(ground.everything(), before);
        // Taking apart is itself taken back: together again.
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(apart->merge); }));
        QCOMPARE(ground.customerOf(record), one);
        const auto everyRecord = ground.recordsOf(one);
        const auto all = ground.journal([&](MergeJournal journal) { return journal.takeApart(everyRecord); });
        QVERIFY(!all);
        QCOMPARE(all.error().kind, ErrorKind::Input);
    }

    void whatAnImportBroughtLaterGoesWithItsSibling()
    {
        MergeGround ground;
        const auto one = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto two = ground.person(ground.shop, u"2"_s, u"Bob Prins"_s, u"bob@example.nl"_s);
        const auto known = ground.recordsOf(two).at(0);
        const auto merged = ground.journal([&](MergeJournal journal) { return journal.merge(together({one, two})); });
        QVERIFY(merged);
        SourceRecordId later; // the same web account, found by its address in a later file
        ground.write([&](vault::Connection &db) { later = ground.attach(db, ground.shop, u"order-9"_s, u"B. Prins"_s, u"bob@example.nl"_s, one, known); });
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(merged->merge); }));
        QCOMPARE(ground.customerOf(later), two);
        QCOMPARE(ground.recordsOf(one).size(), size_t(1));
    }

    void whatAnImportBroughtLaterIsAtHomeWithASiblingThatWentBefore()
    {
        MergeGround ground;
        const auto one = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto two = ground.person(ground.shop, u"2"_s, u"A. Bos"_s, u"a@bos.example"_s);
        const auto known = ground.recordsOf(two).at(0);
        const auto merged = ground.journal([&](MergeJournal journal) { return journal.merge(together({one, two})); });
        QVERIFY(merged);
        SourceRecordId later;
        ground.write([&](vault::Connection &db) { later = ground.attach(db, ground.shop, u"order 7"_s, u"A. Bos"_s, u"a@bos.example"_s, one, known); });
        const auto apart = ground.journal([&](MergeJournal journal) { return journal.takeApart({known}); });
        QVERIFY(apart);
        QCOMPARE(apart->recordsMoved, 1);
        QCOMPARE(ground.customerOf(later), one);
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(merged->merge); }));
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(apart->merge); }));
        QCOMPARE(ground.customerOf(known), two);
        QCOMPARE(ground.customerOf(later), two);
        QCOMPARE(ground.recordsOf(one).size(), size_t(1));
    }

    void groupsThatShareACustomerAreOnePerson()
    {
        MergeGround ground;
        const auto one = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto two = ground.person(ground.till, u"2"_s, u"Anna Bos"_s);
        const auto three = ground.person(ground.till, u"3"_s, u"Anna Bos"_s);
        const auto before = ground.everything();
        MergeOrder order;
        order.kind = MergeKind::Bulk;
        order.groups = {{{three, two}, 0.995}, {{two, one}, 0.999}};
        const auto merged = ground.journal([&](MergeJournal journal) { return journal.merge(order); });
        QVERIFY(merged);
        QCOMPARE(merged->survivors, std::vector{one});
        QCOMPARE(ground.recordsOf(one).size(), size_t(3));
        QCOMPARE(ground.journal([](MergeJournal journal) { return journal.undoAll(); }), (Result<AllUndone>(AllUndone{1, 2})));
        QCOMPARE(ground.everything(), before);
    }

    void nothingIsMergedWhileSomethingIsOpen()
    {
        MergeGround ground;
        const auto one = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto two = ground.person(ground.till, u"2"_s, u"Anna Bos"_s);
        const auto three = ground.person(ground.till, u"3"_s, u"Bob Prins"_s);
        const auto four = ground.person(ground.till, u"4"_s, u"Bob Prins"_s);
        const auto stop = std::make_shared<OpenRequest>(two);
        ground.stops = {stop};
        const auto before = ground.everything();
        const auto refused = ground.journal([&](MergeJournal journal) { return journal.merge(together({one, two})); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QCOMPARE(refused.error().userText, u"A request is open."_s);
        QVERIFY2(stop->asked > 0, "asked inside the transaction that merges");
        QCOMPARE(ground.everything(), before);
        MergeOrder order;
        order.kind = MergeKind::Bulk;
        order.groups = {{{one, two}, 0.999}, {{three, four}, 0.999}};
        const auto merged = ground.journal([&](MergeJournal journal) { return journal.merge(order); });
        QVERIFY(merged);
        QCOMPARE(merged->groupsHeld, 1);
        QCOMPARE(merged->survivors, std::vector{three});
    }

    void aStoppedMergeLeavesNothing()
    {
        MergeGround ground;
        MergeOrder order;
        order.kind = MergeKind::Bulk;
        for (int i = 0; i < 20; ++i)
            order.groups.push_back({{ground.person(ground.till, QString::number(i), u"Anna Bos"_s), ground.person(ground.shop, QString::number(i), u"A. Bos"_s)}, 1});
        const auto before = ground.everything();
        for (int at : {0, 5, 25, 45, 60}) {
            int asked = 0;
            order.cancelled = [&] { return asked++ == at; };
            const auto stopped = ground.journal([&](MergeJournal journal) { return journal.merge(order); });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
            QCOMPARE(ground.everything(), before);
        }
    }

    void theJournalCannotBeRewritten()
    {
        MergeGround ground;
        const auto one = ground.person(ground.till, u"1"_s, u"Anna Bos"_s);
        const auto two = ground.person(ground.till, u"2"_s, u"Anna Bos"_s);
        QVERIFY(ground.journal([&](MergeJournal journal) { return journal.merge(together({one, two})); }));
        ground.write([](vault::Connection &db) {
            for (const char *sql : {"DELETE FROM merge_journal", "UPDATE merge_journal SET at = 0", "DELETE FROM merge_step", "UPDATE merge_step SET home_id = 1"})
                QVERIFY2(!db.execute(sql), sql);
        });
    }

    void thousandsOfMergesAndTakeApartsLeaveEverythingAsItWas()
    {
        const bool isLong = qEnvironmentVariableIsSet("KLANTENKRING_LONG");
        const int acts = isLong ? 10000 : 300;
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u, %d acts", seed, acts);
        QRandomGenerator dice(seed);
        MergeGround ground;
        std::vector<SourceRecordId> records;
        for (int i = 0; i < 40; ++i) {
            const auto customer = ground.person(i % 2 ? ground.till : ground.shop, QString::number(i), (i % 3 ? u"Anna Bos %1"_s : u"Prins %1"_s).arg(i % 7));
            if (i % 5 == 0) // two cards of one customer from the start
                ground.write([&](vault::Connection &db) { ground.attach(db, ground.till, u"card %1"_s.arg(i), u"A. Bos"_s, {}, customer); });
            for (SourceRecordId record : ground.recordsOf(customer))
                records.push_back(record);
        }
        std::map<SourceRecordId, CustomerId> homes;
        for (SourceRecordId record : records)
            homes[record] = ground.customerOf(record);
        auto start = ground.everything();
        bool cameMore = false;
        std::vector<MergeId> inForce;
        const auto any = [&](const auto &list) { return list[dice.bounded(static_cast<quint32>(list.size()))]; };
        int merges = 0;
        int aparts = 0;
        int undos = 0;
        int choices = 0;
        const auto takeAllBack = [&] { // in any order
            while (!inForce.empty()) {
                const auto at = dice.bounded(static_cast<quint32>(inForce.size()));
                QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(inForce[at]); }));
                inForce.erase(inForce.begin() + at);
                ++undos;
            }
            for (const auto &[record, home] : homes)
                QCOMPARE(ground.customerOf(record), home);
            if (std::exchange(cameMore, false))
                start = ground.everything();
            QCOMPARE(ground.everything(), start);
        };
        // A further import: somebody comes in once more and finds their customer by a record of theirs, wherever that went meanwhile.
        const auto importAgain = [&] {
            const SourceRecordId known = any(records);
            ground.write([&](vault::Connection &db) {
                const auto customer = MergeStore(db).customerOf(known).value().value();
                const auto record = ground.attach(db, ground.shop, u"later %1"_s.arg(records.size()), u"Anna Bos"_s, {}, customer, known);
                records.push_back(record);
                homes[record] = homes[known];
                cameMore = true;
            });
        };
        for (int act = 0; act < acts; ++act) {
            ground.clock.advance(std::chrono::seconds(1));
            if (!inForce.empty() && dice.bounded(20U) == 0 && records.size() < 160)
                importAgain();
            const quint32 choice = dice.bounded(10U);
            if (choice < 5) {
                std::set<CustomerId> group;
                for (quint32 i = dice.bounded(3U) + 2; i > 0; --i)
                    group.insert(ground.customerOf(any(records)));
                if (group.size() < 2)
                    continue;
                MergeOrder order = together({group.begin(), group.end()});
                if (dice.bounded(2U) == 0) { // and somebody chooses whose name is shown
                    const auto ofOne = ground.recordsOf(*group.rbegin());
                    ground.write([&](vault::Connection &db) { order.choices = nameOf(db, group, any(ofOne)); });
                    ++choices;
                }
                const auto merged = ground.journal([&](MergeJournal journal) { return journal.merge(order); });
                QVERIFY(merged);
                inForce.push_back(merged->merge);
                ++merges;
            } else if (choice < 8) {
                const SourceRecordId one = any(records);
                const auto apart = ground.journal([&](MergeJournal journal) { return journal.takeApart({one}); });
                if (!apart)
                    continue; // that customer has no other record
                inForce.push_back(apart->merge);
                ++aparts;
            } else if (!inForce.empty()) {
                const auto at = dice.bounded(static_cast<quint32>(inForce.size()));
                QVERIFY(ground.journal([&](MergeJournal journal) { return journal.undo(inForce[at]); }));
                inForce.erase(inForce.begin() + at);
                ++undos;
            }
            if (inForce.size() > 30)
                takeAllBack();
        }
        takeAllBack();
        qInfo("%d merges (%d with a choice), %d taken apart, %d undone", merges, choices, aparts, undos);
        QCOMPARE(ground.everything(), start);
    }
};

QTEST_GUILESS_MAIN(TestMergeJournal)
#include "TestMergeJournal.moc"
