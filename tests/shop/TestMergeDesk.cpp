#include "app/shop/sample/SampleExports.h"
#include "app/shop/sample/SampleShop.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QDir>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;
using customers::Field;

namespace {

CustomerId type(TemporaryShop &home, const QString &first, const QString &last, const QString &email, const QString &phone = {})
{
    customers::FieldValues values;
    values[Field::FirstName] = first;
    values[Field::LastName] = last;
    values[Field::Email] = email;
    values[Field::Phone] = phone;
    values[Field::Street] = u"Kolkstraat"_s;
    values[Field::HouseNumber] = u"14"_s;
    values[Field::Postcode] = u"7419 SA"_s;
    values[Field::City] = u"Deventer"_s;
    const auto added = home.shop().customers().add(values);
    home.clock().advance(std::chrono::minutes(1));
    return added ? *added : CustomerId();
}

/// A shop with the sample's exports read in.
void fill(TemporaryShop &home, int customers)
{
    shop::sample::SampleOptions options;
    options.customers = customers;
    const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(home.filePath(QString())));
    QVERIFY(files);
    shop::ImportOrder order;
    for (const auto &file : *files)
        order.files.append({home.filePath(file.fileName), file.profile, {}, {}, {}});
    const auto report = home.shop().imports().run(order, {}, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().userText));
}

} // namespace

/// The desk for duplicates on a whole shop.
class TestMergeDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQueueAsksAndAnswersBind()
    {
        TemporaryShop home;
        const auto &desk = home.shop().merging();
        const auto one = type(home, u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"06 0071 3305"_s);
        const auto two = type(home, u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"06 0071 3305"_s);
        type(home, u"Bram"_s, u"Kuipers"_s, u"bram@kuipers.example"_s);
        QVERIFY(!desk.queue()->lastSearch);
        QVERIFY(desk.search({}));
        auto queue = desk.queue();
        QVERIFY(queue);
        QVERIFY(queue->lastSearch);
        QCOMPARE(queue->doubtCount + queue->certainCount, 1);
        const auto item = queue->certain.isEmpty() ? queue->doubt.first() : queue->certain.first();
        const auto view = desk.view(item.id);
        QVERIFY(view);
        QCOMPARE(view->sides.size(), 2);
        QCOMPARE(view->sides[0].row.id, one);
        QVERIFY(view->why[0].contributions.size() >= 4);
        // Not the same: gone from the queue, also after the next search; taken back, it is asked again.
        const auto no = desk.notSame({one, two});
        QVERIFY(no);
        QCOMPARE(desk.queue()->doubtCount + desk.queue()->certainCount, 0);
        QVERIFY(desk.search({}));
        QCOMPARE(desk.queue()->doubtCount + desk.queue()->certainCount, 0);
        QCOMPARE(desk.decided()->first().kind, shop::DecidedItem::Kind::NotSame);
        QVERIFY(desk.takeBack(*no));
        QVERIFY(desk.search({}));
        QCOMPARE(desk.queue()->doubtCount + desk.queue()->certainCount, 1);
        const auto later = desk.later({one, two});
        QVERIFY(later);
        QCOMPARE(desk.queue()->laterCount, 1);
        QVERIFY(desk.takeBack(*later));
        // The same: one customer, and back.
        const auto yes = desk.same({one, two}, {}, 0.9);
        QVERIFY(yes);
        QCOMPARE(yes->customer, one);
        QCOMPARE(home.shop().customers().find({})->total, 2);
        QCOMPARE(desk.decided()->first().kind, shop::DecidedItem::Kind::Merged);
        QVERIFY(desk.search({}));
        QCOMPARE(desk.queue()->doubtCount + desk.queue()->certainCount, 0);
        QVERIFY(desk.takeBack(*yes));
        QCOMPARE(home.shop().customers().find({})->total, 3);
        QVERIFY(desk.decided()->first().isUndone);
    }

    void whoIsLeftOutStaysOut()
    {
        TemporaryShop home;
        const auto &desk = home.shop().merging();
        QList<CustomerId> three;
        for (int i = 0; i < 3; ++i)
            three.append(type(home, u"Nienke"_s, u"Postma"_s, u"nienke@postma.example"_s, u"06 0071 3306"_s));
        QVERIFY(desk.search({}));
        QVERIFY(desk.same({three[0], three[1]}, {three[2]}, 0.99));
        for (int round = 0; round < 2; ++round) {
            const auto queue = desk.queue();
            QCOMPARE(queue->doubtCount + queue->certainCount + queue->laterCount, 0);
            QVERIFY(desk.search({}));
        }
        QCOMPARE(home.shop().customers().find({})->total, 2);
    }

    void whatIsTakenApartStaysApart()
    {
        TemporaryShop home;
        const auto &desk = home.shop().merging();
        const auto one = type(home, u"Wout"_s, u"ter Steege"_s, u"wout@steege.example"_s, u"06 0071 3307"_s);
        const auto two = type(home, u"Wout"_s, u"ter Steege"_s, u"wout@steege.example"_s, u"06 0071 3307"_s);
        QVERIFY(desk.search({}));
        QVERIFY(desk.same({one, two}, {}, 0.99));
        const auto page = home.shop().customers().open(one);
        QCOMPARE(page->records.size(), 2);
        const auto apart = desk.takeApart({page->records[1].id});
        QVERIFY(apart);
        QCOMPARE(apart->customer, two);
        QVERIFY(desk.search({}));
        QCOMPARE(desk.queue()->doubtCount + desk.queue()->certainCount, 0);
        QVERIFY(desk.takeBack(*apart));
        QCOMPARE(home.shop().customers().open(one)->records.size(), 2);
    }

    void whoIsTypedInIsKnownAlready()
    {
        TemporaryShop home;
        const auto one = type(home, u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"06 0071 3305"_s);
        type(home, u"Bram"_s, u"Kuipers"_s, u"bram@kuipers.example"_s);
        customers::FieldValues values;
        values[Field::LastName] = u"Hofstra"_s;
        values[Field::FirstName] = u"R."_s;
        values[Field::Email] = u"rosalie@hofstra.example"_s;
        values[Field::Postcode] = u"7419SA"_s;
        values[Field::HouseNumber] = u"14"_s;
        const auto likely = home.shop().merging().whoIs(values);
        QVERIFY(likely);
        QVERIFY(likely->has_value());
        QCOMPARE((*likely)->id, one);
        customers::FieldValues stranger;
        stranger[Field::LastName] = u"Zwart"_s;
        QVERIFY(!home.shop().merging().whoIs(stranger)->has_value());
    }

    void afterAnImportOnlyWhatIsNewIsAskedAnew()
    {
        TemporaryShop home;
        fill(home, 150);
        const auto &desk = home.shop().merging();
        QVERIFY(desk.searchNew({})); // nothing was learnt yet: this is a whole search
        const auto open = [&desk] {
            const auto queue = desk.queue();
            QMap<QString, double> asked;
            for (const auto &item : queue->certain + queue->doubt)
                asked.insert(item.name + u' ' + QString::number(item.customers), item.probability);
            return asked;
        };
        const auto before = open();
        QVERIFY(before.size() > 3);
        const auto one = type(home, u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"06 0071 3305"_s);
        const auto two = type(home, u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s, u"06 0071 3305"_s);
        QVERIFY(desk.queue()->isOutdated);
        QVERIFY(desk.searchNew({}));
        QVERIFY(!desk.queue()->isOutdated);
        auto after = open();
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(after.remove(u"Rosalie Hofstra 2"_s) == 1);
        QCOMPARE(after, before);
        // A record that says something else is weighed again, and a word of the shop binds here too.
        QVERIFY(desk.notSame({one, two}));
        QVERIFY(desk.searchNew({}));
        QCOMPARE(open(), before);
        QVERIFY(home.shop().customers().correct(two, {{Field::FirstName, u"Wout"_s}, {Field::LastName, u"ter Steege"_s}}));
        QVERIFY(desk.searchNew({}));
        QCOMPARE(open().keys(), before.keys());
    }

    void aQueueThatIsOutOfDateSaysSoAfterARestartToo()
    {
        TemporaryShop home;
        type(home, u"Rosalie"_s, u"Hofstra"_s, u"rosalie@hofstra.example"_s);
        QVERIFY(home.shop().merging().search({}));
        home.lock();
        QVERIFY(home.unlock());
        QVERIFY(!home.shop().merging().queue()->isOutdated);
        type(home, u"Bram"_s, u"Kuipers"_s, u"bram@kuipers.example"_s);
        home.lock();
        QVERIFY(home.unlock());
        QVERIFY(home.shop().merging().queue()->isOutdated);
        QVERIFY(home.shop().merging().searchNew({}));
        QVERIFY(!home.shop().merging().queue()->isOutdated);
    }

    void whichValueIsShownCanBeChosenWhileMergingAndAfterwards()
    {
        TemporaryShop home;
        const auto &desk = home.shop().merging();
        const auto &people = home.shop().customers();
        const auto one = type(home, u"Rosalie"_s, u"Hofstra"_s, u"oud@hofstra.example"_s);
        const auto two = type(home, u"Rosalie"_s, u"Hofstra"_s, u"nieuw@hofstra.example"_s);
        const auto rows = *people.rows({one, two});
        const auto email = [&](CustomerId customer) { return people.rows({customer})->value(0).email; };
        const auto recordOf = [&](CustomerId customer) { return people.open(customer)->records.first().id; };
        const auto oldRecord = recordOf(one);
        const auto newRecord = recordOf(two);

        const auto merged = desk.same({one, two}, {}, {}, {{customers::FactKind::Email, oldRecord}});
        QVERIFY(merged);
        QCOMPARE(email(one), u"oud@hofstra.example"_s);
        home.clock().advance(std::chrono::minutes(1));
        QVERIFY(people.choose(one, customers::FactKind::Email, newRecord)); // on the page, later
        QCOMPARE(email(one), u"nieuw@hofstra.example"_s);
        QVERIFY(people.undoChoice(one));
        QCOMPARE(email(one), u"oud@hofstra.example"_s);
        home.clock().advance(std::chrono::minutes(1));
        QVERIFY(people.choose(one, customers::FactKind::Email, newRecord));
        QCOMPARE(people.choose(one, customers::FactKind::Name, newRecord).error().kind, ErrorKind::Conflict); // they agree

        // What the shop says itself counts over what it chose, and taken back leaves the choice.
        home.clock().advance(std::chrono::minutes(1));
        QVERIFY(people.correct(one, {{Field::Email, u"zelf@hofstra.example"_s}}));
        QCOMPARE(email(one), u"zelf@hofstra.example"_s);
        QVERIFY(people.undoCorrection(one));
        QCOMPARE(email(one), u"nieuw@hofstra.example"_s);

        QVERIFY(desk.undo(merged->merge));
        QCOMPARE(*people.rows({one, two}), rows);
    }

    void recordsMayGoWhileTheyAreWeighed()
    {
        TemporaryShop home;
        fill(home, 150);
        const auto &desk = home.shop().merging();
        const auto batch = home.shop().imports().batches()->first().id;
        bool isGone = false;
        QVERIFY(desk.search([&](double done) {
            if (done > 0.5 && !isGone) {
                isGone = true;
                return home.shop().imports().undo(batch).has_value();
            }
            return true;
        }));
        QVERIFY(isGone);
        QCOMPARE(desk.queue()->doubtCount + desk.queue()->certainCount, 0);
        QVERIFY(!desk.mergeCertain(0.5, {})->merge.isValid());
        QVERIFY(desk.searchNew({}));
        QCOMPARE(desk.queue()->doubtCount + desk.queue()->certainCount, 0);
        fill(home, 150);
        QVERIFY(desk.searchNew({}));
        QVERIFY(desk.queue()->doubtCount + desk.queue()->certainCount > 3);
    }

    void whatIsCertainIsMergedAtOnceAndTakenBackAtOnce()
    {
        TemporaryShop home;
        fill(home, 400);
        const auto &desk = home.shop().merging();
        const auto before = home.shop().customers().find({});
        const auto rowsBefore = home.shop().customers().rows(before->ids);
        QVERIFY(desk.search({}));
        const auto queue = desk.queue();
        qInfo("%lld certain, %lld in doubt, %.3f expected wrong", queue->certainCount, queue->doubtCount, queue->expectedWrong);
        QVERIFY2(queue->certainCount > 5, "the sample has people behind two systems");
        QVERIFY(queue->expectedWrong < 0.01 * static_cast<double>(queue->certainCount) + 0.01);
        vault::CancelToken stopped;
        stopped.cancel();
        const auto cancelled = desk.mergeCertain(0.99, stopped);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        const auto merged = desk.mergeCertain(0.99, {});
        QVERIFY(merged);
        QCOMPARE(merged->groups, queue->certainCount);
        QVERIFY(merged->customers < before->total);
        QCOMPARE(desk.queue()->certainCount, 0);
        QCOMPARE(desk.decided()->first().kind, shop::DecidedItem::Kind::MergedTogether);
        // An import afterwards leaves everybody where they are.
        fill(home, 400);
        QCOMPARE(home.shop().customers().find({})->total, merged->customers);
        QVERIFY(desk.undo(merged->merge));
        const auto after = home.shop().customers().find({});
        QCOMPARE(after->ids, before->ids);
        QCOMPARE(*home.shop().customers().rows(after->ids), *rowsBefore);
        const auto check = home.shop().safety().check();
        QVERIFY2(check && check->ok(), check ? qPrintable(check->problems.join(u' ')) : "check failed");
    }

    void anImportWhoseRecordsWereMergedCanStillBeUndone()
    {
        TemporaryShop home;
        fill(home, 200);
        const auto &desk = home.shop().merging();
        QVERIFY(desk.search({}));
        const auto merged = desk.mergeCertain(0.99, {});
        QVERIFY(merged && merged->merge.isValid());
        const auto batches = home.shop().imports().batches();
        QVERIFY(home.shop().imports().undo(batches->first().id));
        QCOMPARE(home.shop().customers().find({})->total, 0);
        QVERIFY(desk.undo(merged->merge)); // nothing is left to move
        QCOMPARE(home.shop().customers().find({})->total, 0);
    }
};

QTEST_GUILESS_MAIN(TestMergeDesk)
#include "TestMergeDesk.moc"
