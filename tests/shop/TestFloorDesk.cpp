#include "app/loyalty/CardNumber.h"
#include "tests/support/shop/LoyaltyShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// The counter: signing up, what a card brings, giving and taking back, another card; and the simulation over the same shop.
class TestFloorDesk final : public QObject {
    Q_OBJECT

    /// An order of the day before the last, as `LoyaltyShop::orders` takes it.
    static QString sale(LoyaltyShop &home, int number, const QString &who, int cents)
    {
        return u"%1,%2,%3,10:15:00,%4,1,Thee"_s.arg(QString::number(number), who, shopDay(home.clock().now()).addDays(-2).toString(Qt::ISODate), QString::number(cents));
    }

private Q_SLOTS:
    void signingUpTakesThreeFieldsAndGivesAHeadStart()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        const QString card = loyalty::CardNumber::of(4410387).text();
        const auto done = home.shop().signingUp().signUp({u"Rosalie Hofstra"_s, u"rosalie@hofstra.example"_s, loyalty::CardNumber::of(4410387).grouped(), false, u"nl"_s});
        QVERIFY2(done, done ? "" : qPrintable(done.error().userText));
        QVERIFY2(done->note.isEmpty(), qPrintable(done->note));
        const auto floor = home.shop().floor().card(done->hit.id);
        QVERIFY(floor);
        QVERIFY(floor->isMember && floor->hasProgramme && floor->joins.isEmpty());
        QCOMPARE(home.stamps(done->hit.id), 2); // the head start
        const auto found = home.shop().customers().lookUp(card);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, done->hit.id);
    }

    void aWrongDigitOrSomebodyElsesCardSavesNothing()
    {
        LoyaltyShop home;
        QString wrong = loyalty::CardNumber::of(5).text();
        wrong.back() = QChar(u'0' + (wrong.back().digitValue() + 1) % 10);
        QCOMPARE(home.shop().signingUp().signUp({u"Rosalie"_s, {}, wrong, false, u"nl"_s}).error().kind, ErrorKind::Input);
        QCOMPARE(home.shop().signingUp().signUp({u"  "_s, {}, {}, false, u"nl"_s}).error().kind, ErrorKind::Input);
        QCOMPARE(home.shop().customers().find({})->total, 0);
        QVERIFY(home.shop().signingUp().signUp({u"Rosalie"_s, {}, u"4410 0387"_s, false, u"nl"_s})); // a number of an old system
        QCOMPARE(home.shop().signingUp().signUp({u"Bram"_s, {}, u"44100387"_s, false, u"nl"_s}).error().kind, ErrorKind::Conflict);
        QCOMPARE(home.shop().customers().find({})->total, 1);
    }

    void aLostCardNoLongerFindsAnybody()
    {
        LoyaltyShop home;
        const QString lost = loyalty::CardNumber::of(11).text();
        const QString next = loyalty::CardNumber::of(12).text();
        const auto done = home.shop().signingUp().signUp({u"Rosalie Hofstra"_s, {}, lost, false, u"nl"_s});
        QVERIFY(done);
        home.clock().advance(std::chrono::hours(1));
        QVERIFY(home.shop().signingUp().replaceCard(done->hit.id, next));
        QVERIFY(home.shop().customers().lookUp(lost)->isEmpty());
        QCOMPARE(home.shop().customers().lookUp(next)->first().id, done->hit.id);
        QVERIFY(!home.shop().signingUp().replaceCard(done->hit.id, {}));
    }

    void newsIsAskedInItsOwnWordsAndNeverNeeded()
    {
        LoyaltyShop home;
        const auto wording = home.shop().signingUp().newsWording();
        QVERIFY(wording && !wording->isEmpty());
        const auto no = home.shop().signingUp().signUp({u"Bram"_s, u"bram@kuipers.example"_s, {}, false, u"nl"_s});
        const auto yes = home.shop().signingUp().signUp({u"Nienke"_s, u"nienke@postma.example"_s, {}, true, u"nl"_s});
        QVERIFY(no && yes);
        QVERIFY2(yes->note.isEmpty(), qPrintable(yes->note));
        const auto proof = home.shop().consents().proof(yes->hit.id);
        QVERIFY(proof);
        const auto without = home.shop().consents().proof(no->hit.id);
        QVERIFY(without);
        QVERIFY(proof->words.size() > without->words.size());
    }

    void theCounterGivesAndTakesBack()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"orders.csv"_s, LoyaltyShop::orders({sale(home, 1001, u"rosalie@hofstra.example,Rosalie Hofstra"_s, 6000)})).isValid());
        QVERIFY(home.shop().ledger().run());
        const auto who = home.customer(u"hofstra"_s);
        QVERIFY(who.isValid());
        auto floor = home.shop().floor().card(who);
        QVERIFY(floor);
        QCOMPARE(floor->points, 60);
        QVERIFY(floor->ready);
        QCOMPARE(floor->ready->id, u"vijf-euro"_s);
        QVERIFY(floor->say.contains(floor->ready->title));
        const auto gift = home.shop().floor().give(who, *floor->ready);
        QVERIFY(gift);
        QCOMPARE(gift->card.points, 10);
        QVERIFY(!gift->card.ready);
        QVERIFY(gift->card.next.contains(u"40"));
        floor = home.shop().floor().undo(gift->redemption);
        QVERIFY(floor);
        QCOMPARE(floor->points, 60);
        QVERIFY(floor->stamp);
        floor = home.shop().floor().stamp(who, *floor->stamp);
        QVERIFY(floor);
        const auto counter = std::find_if(floor->rows.cbegin(), floor->rows.cend(), [](const shop::FloorRow &row) { return row.kind == shop::FloorRow::Kind::Counter; });
        QVERIFY(counter != floor->rows.cend());
        QCOMPARE(counter->count, 1);
        QCOMPARE(counter->goal, 10);
    }

    void simulationFollowsImportsAndKeepsTheSales()
    {
        LoyaltyShop home;
        QVERIFY(home.read(u"orders.csv"_s, LoyaltyShop::orders({sale(home, 1001, u"rosalie@hofstra.example,Rosalie Hofstra"_s, 6000)})).isValid());
        const auto first = home.shop().simulation().forecast(LoyaltyShop::programme(), {});
        QVERIFY2(first, first ? "" : qPrintable(first.error().userText));
        QCOMPARE(first->sales.receipts, 1);
        QCOMPARE(first->sales.turnoverCents, 6000);
        QCOMPARE(first->units.front().issued, 60);
        QVERIFY(home.read(u"more.csv"_s, LoyaltyShop::orders({sale(home, 1002, u"bram@kuipers.example,Bram Kuipers"_s, 2000)})).isValid());
        const auto second = home.shop().simulation().forecast(LoyaltyShop::programme(), {});
        QVERIFY(second);
        QCOMPARE(second->sales.receipts, 2);
        const auto earners = loyalty::topEarners(*second, 1);
        const auto who = home.shop().simulation().customersAt(earners);
        QVERIFY(who);
        QCOMPARE(who->value(0), home.customer(u"hofstra"_s));
        QCOMPARE(home.shop().simulation().forecast(LoyaltyShop::programme(), [] { return false; }).error().kind, ErrorKind::Cancelled);
        loyalty::Programme wrong = LoyaltyShop::programme();
        wrong.rules.front().give.unit = "munt";
        QCOMPARE(home.shop().simulation().forecast(wrong, {}).error().kind, ErrorKind::Input);
    }

    void aTillMayUseTheFloorAndNothingElse()
    {
        LoyaltyShop home;
        QVERIFY(home.addColleague(u"Sam"_s, vault::Role::Till));
        home.lock();
        QVERIFY(home.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        QCOMPARE(home.shop().simulation().forecast(LoyaltyShop::programme(), {}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(home.shop().simulation().words().error().kind, ErrorKind::Forbidden);
        QCOMPARE(home.shop().simulation().customersAt({0}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(home.shop().signingUp().signUp({u"Rosalie"_s, {}, {}, false, u"nl"_s}).error().kind, ErrorKind::Forbidden);
        QVERIFY(home.shop().floor().running());
    }
};

QTEST_MAIN(TestFloorDesk)
#include "TestFloorDesk.moc"
