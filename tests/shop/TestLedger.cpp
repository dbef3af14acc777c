#include "tests/support/shop/LoyaltyShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

namespace {

const QString kFenna = u"fenna@postma.example,Fenna Postma"_s;
const QString kAnna = u"anna@smit.example,Anna Smit"_s;

/// Fenna spent € 31,40 at noon on a Friday and € 20 on a Tuesday morning; Anna drank nine coffees.
QByteArray firstOrders()
{
    return LoyaltyShop::orders({u"1,"_s + kFenna + u",2026-01-09,12:07:00,3140,1,Kaars"_s, u"2,"_s + kFenna + u",2026-01-13,10:00:00,2000,1,Kaars"_s,
                                u"3,"_s + kAnna + u",2026-02-02,09:00:00,2700,9,Koffie"_s});
}

} // namespace

/// The ledger in the vault: what is posted, once and for ever.
class TestLedger final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProgrammeIsFrozenWhenItIsPublished()
    {
        LoyaltyShop home;
        const auto draft = home.shop().programmes().saveDraft({}, "{\"half\": 1");
        QVERIFY(draft);
        QCOMPARE(home.shop().programmes().saveDraft(*draft, LoyaltyShop::programmeFile()).value_or(loyalty::DraftId()), *draft);
        const auto drafts = home.shop().programmes().drafts();
        QVERIFY(drafts && drafts->size() == 1 && drafts->first().programme.rules.size() == 4);
        const auto version = home.shop().programmes().publish(drafts->first().programme);
        QVERIFY2(version, version ? "" : qPrintable(version.error().userText));
        QCOMPARE(version->programme.version, 1);
        const auto again = home.shop().programmes().publish(drafts->first().programme);
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
        loyalty::Programme changed = drafts->first().programme;
        changed.rules[0].give.rate = {2, 1};
        const auto second = home.shop().programmes().publish(changed);
        QVERIFY(second && second->programme.version == 2 && second->startsOn == loyalty::dayOfDate(shopDay(home.clock().now())) + 1);
        QVERIFY(home.shop().programmes().end(u"kaart"_s));
        QVERIFY(!home.shop().programmes().end(u"kaart"_s));
        QVERIFY(home.shop().programmes().dropDraft(*draft));
        QVERIFY(home.shop().programmes().drafts()->isEmpty());
        const auto published = home.shop().programmes().published();
        QVERIFY(published && published->size() == 1 && published->first().versions.size() == 2 && published->first().lastDay);
    }

    void aSecondRunPostsNothing()
    {
        LoyaltyShop home;
        QVERIFY(home.read(u"a.csv"_s, firstOrders()).isValid());
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        const auto first = home.shop().ledger().run();
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QCOMPARE(first->posted, 4); // 31, 20 and 20 more, 27
        QCOMPARE(home.balance(home.customer(u"fenna"_s)), 71);
        QCOMPARE(home.balance(home.customer(u"anna"_s)), 27);
        QCOMPARE(home.stamps(home.customer(u"anna"_s)), 9);
        const auto second = home.shop().ledger().run();
        QVERIFY(second && second->posted == 0 && second->entries == 4);
        home.lock();
        QVERIFY(home.unlock());
        home.clock().advance(std::chrono::hours(24 * 40));
        const auto third = home.shop().ledger().run();
        QVERIFY(third && third->posted == 0);
        QVERIFY(home.isSound());
    }

    void everyEntrySaysWhyAndEveryReceiptWhyNot()
    {
        LoyaltyShop home;
        QVERIFY(home.read(u"a.csv"_s, firstOrders()).isValid());
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.shop().ledger().run());
        const CustomerId fenna = home.customer(u"fenna"_s);
        const auto entries = home.shop().ledger().entries(fenna);
        QVERIFY(entries && entries->size() == 3);
        for (const loyalty::EntryView &entry : *entries) {
            QVERIFY(!entry.why.isEmpty());
            QVERIFY(entry.sale.isValid());
            QCOMPARE(entry.version, 1);
        }
        QCOMPARE(entries->last().units, 31);
        const auto explained = home.shop().ledger().explain(entries->last().sale);
        QVERIFY(explained);
        QCOMPARE(explained->customer, fenna);
        QCOMPARE(explained->given.size(), 1);
        QStringList rules;
        for (const loyalty::WhyNotView &why : explained->whyNot)
            rules.append(why.rule);
        QCOMPARE(rules, (QStringList{u"stempel"_s, u"dinsdag"_s}));
        QVERIFY(!home.shop().ledger().explain(customers::SaleId(999)));
    }

    void theCounterStampsGivesAndTakesBack()
    {
        LoyaltyShop home;
        QVERIFY(home.read(u"a.csv"_s, firstOrders()).isValid());
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.shop().ledger().run());
        const CustomerId anna = home.customer(u"anna"_s);
        const auto stamped = home.shop().counter().addStamp(anna, u"kaart"_s, u"stempels"_s);
        QVERIFY2(stamped, stamped ? "" : qPrintable(stamped.error().detail));
        QCOMPARE(stamped->meters.first().value, 0);
        QCOMPARE(stamped->rewards.first().owned, 1);
        const auto taken = home.shop().counter().redeem(anna, u"kaart"_s, u"koffie"_s);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().userText));
        QCOMPARE(taken->card.rewards.first().owned, 0);
        QVERIFY(!home.shop().counter().redeem(anna, u"kaart"_s, u"koffie"_s)); // no second one
        const auto back = home.shop().counter().undo(taken->redemption);
        QVERIFY(back && back->rewards.first().owned == 1);
        QVERIFY(!home.shop().counter().undo(taken->redemption));
        const CustomerId fenna = home.customer(u"fenna"_s);
        const auto five = home.shop().counter().redeem(fenna, u"kaart"_s, u"vijf-euro"_s);
        QVERIFY(five);
        QCOMPARE(home.balance(fenna), 21);
        QVERIFY(!home.shop().counter().redeem(fenna, u"kaart"_s, u"vijf-euro"_s));
        const auto joined = home.shop().counter().signUp(fenna, u"kaart"_s);
        QVERIFY(joined && joined->meters.first().value == 2);
        QVERIFY(!home.shop().counter().signUp(fenna, u"kaart"_s));
        QCOMPARE(home.shop().ledger().run()->posted, 0);
        QVERIFY(home.isSound());
    }

    void atTheTillOnlyOnesOwnIsTakenBack()
    {
        LoyaltyShop home;
        QVERIFY(home.read(u"a.csv"_s, firstOrders()).isValid());
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.shop().ledger().run());
        const CustomerId fenna = home.customer(u"fenna"_s);
        const auto byOwner = home.shop().counter().redeem(fenna, u"kaart"_s, u"vijf-euro"_s);
        QVERIFY(byOwner);
        QVERIFY(home.addColleague(u"Sam"_s, vault::Role::Till));
        QVERIFY(home.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        const auto refused = home.shop().counter().undo(byOwner->redemption);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Forbidden);
        const auto stamped = home.shop().counter().addStamp(fenna, u"kaart"_s, u"stempels"_s, 10);
        QVERIFY(stamped);
        const auto own = home.shop().counter().redeem(fenna, u"kaart"_s, u"koffie"_s);
        QVERIFY(own);
        QVERIFY(home.shop().counter().undo(own->redemption));
        home.clock().advance(std::chrono::hours(48));
        const auto later = home.shop().counter().redeem(fenna, u"kaart"_s, u"koffie"_s);
        QVERIFY(later);
        home.clock().advance(std::chrono::hours(48));
        QVERIFY(!home.shop().counter().undo(later->redemption));
    }

    void aLargeCorrectionNeedsASecondPerson()
    {
        LoyaltyShop home;
        QVERIFY(home.read(u"a.csv"_s, firstOrders()).isValid());
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        const CustomerId fenna = home.customer(u"fenna"_s);
        QVERIFY(!home.shop().counter().adjust(fenna, {u"kaart"_s, u"punt"_s, 20, {}}));
        const auto small = home.shop().counter().adjust(fenna, {u"kaart"_s, u"punt"_s, 20, u"bon vergeten"_s});
        QVERIFY(small && !small->isWaiting);
        QCOMPARE(home.balance(fenna), 91);
        QVERIFY(home.addColleague(u"Sam"_s, vault::Role::Staff));
        const auto large = home.shop().counter().adjust(fenna, {u"kaart"_s, u"punt"_s, 500, u"oude kaart"_s});
        QVERIFY(large && large->isWaiting);
        QCOMPARE(home.balance(fenna), 91);
        QVERIFY(!home.shop().counter().decide(large->waiting, true));
        QVERIFY(home.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        QCOMPARE(home.shop().counter().waiting()->size(), 1);
        QVERIFY(home.shop().counter().decide(large->waiting, true));
        QCOMPARE(home.balance(fenna), 591);
        QVERIFY(home.shop().counter().waiting()->isEmpty());
        const auto entries = home.shop().ledger().entries(fenna);
        QVERIFY(entries && entries->first().reason == u"oude kaart"_s);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "TestLedger.moc"
