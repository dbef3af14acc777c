#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBalances = "Kaartnummer;Klantnummer;Puntensaldo;Tegoed;Peildatum\n"
                             "2600000010011;1001;1250;12,50;31-12-2025\n"
                             "2600000010028;1002;0;0,00;31-12-2025\n";
const QByteArray kCounts = "Datum;Uur;Bezoekers;Uit\n25-10-2025;9:00;12;8\n25-10-2025;10:00;31;27\n";

} // namespace

/// Opening balances and counts of people in the vault: part of a batch, undone with it, never there twice.
class TestOpenings final : public QObject
{
    Q_OBJECT

    static Result<intake::ImportReport> read(TemporaryShop &shop, const QString &path, bool dryRun = false)
    {
        shop::ImportOrder order;
        order.dryRun = dryRun;
        order.files.append(shop::ImportFile{path, {}, u"Oude kassa"_s, {}, {}});
        return shop.shop().imports().run(order, {}, {});
    }


    static QByteArray points(TemporaryShop &shop)
    {
        QByteArray text;
        const auto balances = shop.shop().imports().openingBalances();
        for (const intake::StagedBalance &balance : *balances)
            text += QByteArray::fromStdString(balance.cardNumber + '/' + balance.customerKey) + '=' + QByteArray::number(balance.pointsMilli) + ' ';
        return text;
    }

    static QByteArray visitors(TemporaryShop &shop)
    {
        QByteArray text;
        const auto counts = shop.shop().imports().peopleCounts(fromEpochMilliseconds(0), fromEpochMilliseconds(4'000'000'000'000));
        for (const intake::StagedPeopleCount &count : *counts)
            text += QByteArray::number(count.in) + '-' + QByteArray::number(count.out.value_or(-1)) + ' ';
        return text;
    }

private Q_SLOTS:
    void balancesComeInOnce()
    {
        TemporaryShop shop;
        const auto first = read(shop, shop.write(u"saldi.csv"_s, kBalances));
        QVERIFY2(first, qPrintable(first ? QString() : first.error().userText + first.error().detail));
        QCOMPARE(first->files[0].profile, u"points-balances"_s);
        QVERIFY(first->files[0].addsUp());
        QCOMPARE(first->files[0].recordsNew, 2);
        QVERIFY(first->files[0].isOfOpenings());
        QCOMPARE(first->files[0].pointsMilli, 1'250'000);
        QCOMPARE(points(shop), "2600000010011/1001=1250000 2600000010028/1002=0 "_ba);
        QCOMPARE(shop.shop().imports().openingBalances()->at(0).cents, std::optional<qint64>(1250));
        // The same file, and the same rows in another file.
        QVERIFY(read(shop, shop.filePath(u"saldi.csv"_s))->files[0].readBefore);
        const auto again = read(shop, shop.write(u"saldi (1).csv"_s, kBalances + "2600000010035;1003;7;;31-12-2025\n"));
        QCOMPARE(again->files[0].recordsNew, 1);
        QCOMPARE(again->files[0].recordsUnchanged, 2);
        QCOMPARE(shop.shop().safety().info()->customers, 0); // a balance is no customer
    }

    void undoingUncoversWhatWasSaidBefore()
    {
        TemporaryShop shop;
        QVERIFY(read(shop, shop.write(u"a.csv"_s, kBalances)));
        const QByteArray before = points(shop);
        QByteArray later = kBalances;
        later.replace(";1250;", ";1300;");
        const auto second = read(shop, shop.write(u"b.csv"_s, later));
        QCOMPARE(second->files[0].recordsChanged, 1);
        QCOMPARE(points(shop), "2600000010011/1001=1300000 2600000010028/1002=0 "_ba);
        const auto undone = shop.shop().imports().undo(second->batch);
        QVERIFY(undone);
        QCOMPARE(undone->openingsRemoved, 1);
        QCOMPARE(points(shop), before);
    }

    void aTrialKeepsNothing()
    {
        TemporaryShop shop;
        const auto trial = read(shop, shop.write(u"saldi.csv"_s, kBalances), true);
        QCOMPARE(trial->files[0].recordsNew, 2);
        QVERIFY(points(shop).isEmpty());
        QVERIFY(read(shop, shop.write(u"teller.csv"_s, kCounts), true));
        QVERIFY(visitors(shop).isEmpty());
    }

    void countsComeInOnceAndGoAsAWhole()
    {
        TemporaryShop shop;
        const auto first = read(shop, shop.write(u"teller.csv"_s, kCounts));
        QVERIFY2(first, qPrintable(first ? QString() : first.error().userText + first.error().detail));
        QCOMPARE(first->files[0].recordsNew, 2);
        QCOMPARE(first->files[0].peopleIn, 43);
        QCOMPARE(visitors(shop), "12-8 31-27 "_ba);
        QByteArray longer = kCounts + "25-10-2025;11:00;5;5\n";
        longer.replace(";31;27", ";33;27");
        const auto second = read(shop, shop.write(u"teller (1).csv"_s, longer));
        QCOMPARE(second->files[0].recordsNew, 1);
        QCOMPARE(second->files[0].recordsChanged, 1);
        QCOMPARE(second->files[0].recordsUnchanged, 1);
        QCOMPARE(visitors(shop), "12-8 33-27 5-5 "_ba);
        QVERIFY(shop.shop().imports().undo(second->batch));
        QCOMPARE(visitors(shop), "12-8 31-27 "_ba);
        QVERIFY(shop.shop().imports().undo(first->batch));
        QVERIFY(visitors(shop).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpenings)
#include "TestOpenings.moc"
