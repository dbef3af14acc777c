#include "tests/support/shop/LoyaltyShop.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

namespace {

const QString kFenna = u"fenna@postma.example,Fenna Postma"_s;
const QString kAnna = u"anna@smit.example,Anna Smit"_s;

QStringList manyOrders(quint32 seed, int count)
{
    QRandomGenerator dice(seed);
    QStringList lines;
    for (int number = 1; number <= count; ++number) {
        const QDate day = QDate(2026, 1, 1).addDays(dice.bounded(250));
        const int cents = 100 * (1 + dice.bounded(40));
        QString line = u"%1,%2,%3,%4:30:00,%5,%6,%7"_s.arg(number).arg(dice.bounded(2) ? kFenna : kAnna, day.toString(Qt::ISODate)).arg(9 + dice.bounded(8)).arg(cents).arg(1 + dice.bounded(3)).arg(dice.bounded(2) ? u"Koffie"_s : u"Kaars"_s);
        if (dice.bounded(5) == 0)
            line += u",%1"_s.arg(1 + dice.bounded(cents));
        lines.append(line);
    }
    return lines;
}

/// What everybody has, in a form that can be compared.
QStringList picture(LoyaltyShop &home)
{
    QStringList all;
    for (const QString &name : {u"fenna"_s, u"anna"_s}) {
        const auto card = home.shop().ledger().balance(home.customer(name));
        if (!card)
            return {card.error().userText};
        for (const loyalty::UnitBalance &unit : card->units)
            all.append(u"%1 %2 %3 %4 %5"_s.arg(name, unit.unit).arg(unit.balance).arg(unit.available).arg(unit.shortfall));
        for (const loyalty::MeterView &meter : card->meters)
            all.append(u"%1 %2 %3"_s.arg(name, meter.meter).arg(meter.value));
    }
    return all;
}

} // namespace

/// What holds of the ledger in a vault, whatever happens to the shop's data.
class TestLedgerLaws final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lateArrivalGivesTheSameBalancesAsTimelyArrival()
    {
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        QStringList lines = manyOrders(seed, 40);
        LoyaltyShop timely;
        QVERIFY(timely.read(u"all.csv"_s, LoyaltyShop::orders(lines)).isValid());
        QVERIFY(timely.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(timely.shop().ledger().run());
        QVERIFY(timely.isSound());
        LoyaltyShop late;
        QVERIFY(late.shop().programmes().publish(LoyaltyShop::programme()));
        std::shuffle(lines.begin(), lines.end(), dice);
        for (int part = 0; part < 4; ++part) {
            QVERIFY(late.read(u"part%1.csv"_s.arg(part), LoyaltyShop::orders(lines.mid(part * 10, 10))).isValid());
            QVERIFY(late.shop().ledger().run());
            QVERIFY(late.isSound());
        }
        QCOMPARE(picture(late), picture(timely));
        QCOMPARE(late.shop().ledger().run()->posted, 0);
    }

    void theSameFileTwiceCountsOnce()
    {
        LoyaltyShop home;
        const QByteArray file = LoyaltyShop::orders(manyOrders(7, 20));
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"a.csv"_s, file).isValid());
        QVERIFY(home.shop().ledger().run());
        const QStringList before = picture(home);
        home.read(u"b.csv"_s, file);
        const auto again = home.shop().ledger().run();
        QVERIFY(again && again->posted == 0);
        QCOMPARE(picture(home), before);
    }

    void anUndoneImportIsPostedBackAndComesBackWhole()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"a.csv"_s, LoyaltyShop::orders(manyOrders(3, 10))).isValid());
        QVERIFY(home.shop().ledger().run());
        const QStringList before = picture(home);
        QStringList more = manyOrders(3, 25);
        const auto batch = home.read(u"b.csv"_s, LoyaltyShop::orders(more.mid(10)));
        QVERIFY(batch.isValid());
        QVERIFY(home.shop().ledger().run());
        const QStringList after = picture(home);
        QVERIFY(after != before);
        QVERIFY(home.shop().imports().undo(batch));
        const auto undone = home.shop().ledger().run();
        QVERIFY(undone && undone->posted > 0);
        QCOMPARE(picture(home), before);
        QVERIFY(home.isSound());
        QVERIFY(home.read(u"b.csv"_s, LoyaltyShop::orders(more.mid(10))).isValid());
        QVERIFY(home.shop().ledger().run());
        QCOMPARE(picture(home), after);
        QVERIFY(home.isSound());
    }

    void aRecordThatCameBackKeepsWhatWasDoneAtTheCounter()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        const QByteArray file = LoyaltyShop::orders({u"1,"_s + kFenna + u",2026-01-09,12:07:00,3140,1,Kaars"_s});
        const auto batch = home.read(u"a.csv"_s, file);
        QVERIFY(home.shop().counter().adjust(home.customer(u"fenna"_s), {u"kaart"_s, u"punt"_s, 30, u"bon"_s}));
        QCOMPARE(home.balance(home.customer(u"fenna"_s)), 61);
        QVERIFY(home.shop().imports().undo(batch));
        QVERIFY(home.shop().ledger().run());
        QVERIFY(home.isSound());
        QVERIFY(home.read(u"a.csv"_s, file).isValid());
        QVERIFY(home.shop().ledger().run());
        QCOMPARE(home.balance(home.customer(u"fenna"_s)), 61);
        QVERIFY(home.isSound());
    }

    void mergingAndTakingApartWriteNoPosting()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"a.csv"_s, LoyaltyShop::orders(manyOrders(11, 30))).isValid());
        QVERIFY(home.shop().ledger().run());
        const QStringList before = picture(home);
        const CustomerId fenna = home.customer(u"fenna"_s);
        const CustomerId anna = home.customer(u"anna"_s);
        const qint64 together = home.balance(fenna) + home.balance(anna);
        const auto merged = home.shop().merging().same({fenna, anna}, {}, {});
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().userText));
        const auto run = home.shop().ledger().run();
        QVERIFY(run && run->posted == 0);
        QCOMPARE(home.balance(home.customer(u"fenna"_s)), together);
        QVERIFY(home.isSound());
        QVERIFY(home.shop().merging().undoAll());
        const auto apart = home.shop().ledger().run();
        QVERIFY(apart && apart->posted == 0);
        QCOMPARE(picture(home), before);
        QVERIFY(home.isSound());
    }

    void whatWasSpentTogetherStaysPaidByWhosePointsItWere()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"a.csv"_s, LoyaltyShop::orders({u"1,"_s + kFenna + u",2026-01-09,12:07:00,3000,1,Kaars"_s, u"2,"_s + kAnna + u",2026-01-10,12:07:00,3000,1,Kaars"_s})).isValid());
        QVERIFY(home.shop().ledger().run());
        const CustomerId fenna = home.customer(u"fenna"_s);
        const CustomerId anna = home.customer(u"anna"_s);
        QVERIFY(!home.shop().counter().redeem(fenna, u"kaart"_s, u"vijf-euro"_s));
        QVERIFY(home.shop().merging().same({fenna, anna}, {}, {}));
        const auto taken = home.shop().counter().redeem(home.customer(u"fenna"_s), u"kaart"_s, u"vijf-euro"_s);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().userText));
        QVERIFY(home.shop().merging().undoAll());
        const auto run = home.shop().ledger().run();
        QVERIFY(run && run->posted == 0);
        QCOMPARE(home.balance(home.customer(u"fenna"_s)), 0); // the oldest lots first
        QCOMPARE(home.balance(home.customer(u"anna"_s)), 10);
        QVERIFY(home.isSound());
    }

    void changesOfTheClockMoveNothing()
    {
        LoyaltyShop home; // 29 March and 25 October 2026: the first Tuesday-like trap is midnight
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"a.csv"_s, LoyaltyShop::orders({u"1,"_s + kFenna + u",2026-03-29,00:30:00,1000,1,Kaars"_s, u"2,"_s + kFenna + u",2026-03-29,04:30:00,1000,1,Kaars"_s,
                                                           u"3,"_s + kFenna + u",2026-10-25,00:30:00,1000,1,Kaars"_s, u"4,"_s + kFenna + u",2026-10-25,23:30:00,1000,1,Kaars"_s})).isValid());
        QVERIFY(home.shop().ledger().run());
        QCOMPARE(home.balance(home.customer(u"fenna"_s)), 40);
        QStringList days;
        const auto entries = home.shop().ledger().entries(home.customer(u"fenna"_s));
        QVERIFY(entries);
        for (const loyalty::EntryView &entry : *entries)
            days.prepend(entry.day.toString(Qt::ISODate));
        QCOMPARE(days, (QStringList{u"2026-03-29"_s, u"2026-03-29"_s, u"2026-10-25"_s, u"2026-10-25"_s}));
        QVERIFY(home.isSound());
    }

    void pointsLapseOnceAndOnlyOnce()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"a.csv"_s, LoyaltyShop::orders({u"1,"_s + kFenna + u",2026-01-09,12:07:00,3140,1,Kaars"_s})).isValid());
        QVERIFY(home.shop().ledger().run());
        home.clock().set(fromDateTime(QDateTime(QDate(2028, 3, 1), QTime(12, 0), Qt::UTC)));
        const auto lapsed = home.shop().ledger().run();
        QVERIFY(lapsed && lapsed->posted == 1);
        QCOMPARE(home.balance(home.customer(u"fenna"_s)), 0);
        QCOMPARE(home.shop().ledger().run()->posted, 0);
        home.clock().advance(std::chrono::hours(24 * 400));
        QCOMPARE(home.shop().ledger().run()->posted, 0);
        QVERIFY(home.isSound());
    }

    void whateverHappensTheLedgerFollowsFromIt()
    {
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        const int steps = qEnvironmentVariableIsSet("KLANTENKRING_LONG") ? 300 : 30;
        qInfo("seed %u, %d steps", seed, steps);
        QRandomGenerator dice(seed);
        const QStringList lines = manyOrders(seed, 60);
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"start.csv"_s, LoyaltyShop::orders(lines.mid(0, 10))).isValid());
        QList<customers::BatchId> batches;
        QList<loyalty::ProgrammeEventId> taken;
        for (int step = 0; step < steps; ++step) {
            const CustomerId fenna = home.customer(u"fenna"_s);
            const CustomerId anna = home.customer(u"anna"_s);
            switch (dice.bounded(9)) {
            case 0: {
                const auto batch = home.read(u"f%1.csv"_s.arg(step), LoyaltyShop::orders(lines.mid(dice.bounded(50), 10)));
                if (batch.isValid())
                    batches.append(batch);
                break;
            }
            case 1:
                if (!batches.isEmpty() && home.shop().imports().undo(batches.last()))
                    batches.removeLast();
                break;
            case 2: (void)home.shop().merging().same({fenna, anna}, {}, {}); break;
            case 3: (void)home.shop().merging().undoAll(); break;
            case 4: (void)home.shop().counter().addStamp(dice.bounded(2) ? fenna : anna, u"kaart"_s, u"stempels"_s, 1 + dice.bounded(5)); break;
            case 5:
                if (const auto reward = home.shop().counter().redeem(dice.bounded(2) ? fenna : anna, u"kaart"_s, dice.bounded(2) ? u"koffie"_s : u"vijf-euro"_s))
                    taken.append(reward->redemption);
                break;
            case 6:
                if (!taken.isEmpty())
                    (void)home.shop().counter().undo(taken.takeLast());
                break;
            case 7: (void)home.shop().counter().adjust(fenna, {u"kaart"_s, u"punt"_s, dice.bounded(2) ? 7 : -7, u"telfout"_s}); break;
            default: home.clock().advance(std::chrono::hours(24 * dice.bounded(60))); break;
            }
            if (dice.bounded(3) == 0)
                QVERIFY(home.shop().ledger().run());
            QVERIFY2(home.isSound(), qPrintable(QString::number(step)));
        }
        QVERIFY(home.shop().ledger().run());
        QCOMPARE(home.shop().ledger().run()->posted, 0);
        QVERIFY(home.isSound());
    }

    void aNewVersionLeavesWhatWasEarnedAlone()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"a.csv"_s, LoyaltyShop::orders(manyOrders(5, 20))).isValid());
        QVERIFY(home.shop().ledger().run());
        const QStringList before = picture(home);
        loyalty::Programme dearer = LoyaltyShop::programme();
        dearer.rules[0].give.rate = {2, 1};
        dearer.meters[0].goals[0].at = 5;
        QVERIFY(home.shop().programmes().publish(dearer));
        QCOMPARE(home.shop().ledger().run()->posted, 0);
        home.clock().advance(std::chrono::hours(48));
        QCOMPARE(home.shop().ledger().run()->posted, 0);
        const QDate day = shopDay(home.clock().now());
        const qint64 had = home.balance(home.customer(u"fenna"_s));
        QVERIFY(home.read(u"b.csv"_s, LoyaltyShop::orders({u"900,%1,%2,00:10:00,1000,1,Kaars"_s.arg(kFenna, day.toString(Qt::ISODate))})).isValid());
        home.clock().advance(std::chrono::hours(24));
        QVERIFY(home.shop().ledger().run());
        QCOMPARE(home.balance(home.customer(u"fenna"_s)), had + 20);
        const auto entries = home.shop().ledger().entries(home.customer(u"fenna"_s));
        QCOMPARE(entries->first().version, 2);
        QCOMPARE(entries->last().version, 1);
        QVERIFY(before != picture(home));
        QVERIFY(home.isSound());
    }
};

QTEST_GUILESS_MAIN(TestLedgerLaws)
#include "TestLedgerLaws.moc"
