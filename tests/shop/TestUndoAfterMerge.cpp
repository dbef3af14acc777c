#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

namespace {

/// Two webshops that know one and the same Fenna, and somebody else each; the second also sold her something.
struct TwoShops : TemporaryShop {
    customers::BatchId first;
    customers::BatchId second;
    QStringList afterFirst;
    QStringList afterBoth;

    customers::BatchId read(const QString &name, const QString &source, const QByteArray &content)
    {
        shop::ImportOrder order;
        shop::ImportFile file;
        file.path = write(name, content);
        file.sourceName = source;
        order.files.append(file);
        clock().advance(std::chrono::hours(1));
        const auto report = shop().imports().run(order, {}, {});
        return report ? report->batch : customers::BatchId();
    }
    customers::BatchId readFirst()
    {
        return read(u"a.csv"_s, u"Winkel A"_s,
                    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Zip,Phone\n"
                    "1,Fenna,Postma,fenna@postma.example,yes,7411AB,0600713308\n"
                    "2,Joris,Kok,joris@kok.example,no,7411AC,\n");
    }
    customers::BatchId readSecond()
    {
        return read(u"b.csv"_s, u"Winkel B"_s,
                    "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Zip\n"
                    "#1,fenna@postma.example,paid,EUR,20.00,2026-01-05 10:00:00 +0100,1,Kaars,20.00,Fenna Postma,7411AB\n"
                    "#2,anna@smit.example,paid,EUR,5.00,2026-01-06 10:00:00 +0100,1,Zeep,5.00,Anna Smit,7411AD\n");
    }
    bool readBoth()
    {
        first = readFirst();
        afterFirst = everybody();
        second = readSecond();
        afterBoth = everybody();
        return first.isValid() && second.isValid() && afterFirst.size() == 2 && afterBoth.size() == 4;
    }

    /// Everybody with their number, what is shown of them, what they bought and from how many records it comes.
    QStringList everybody()
    {
        QStringList all;
        const auto found = shop().customers().find({});
        for (const CustomerId id : found ? found->ids : QList<CustomerId>()) {
            const auto page = shop().customers().open(id);
            const auto sales = shop().customers().sales(id);
            const auto rows = shop().customers().rows({id});
            if (!page || !sales || !rows || rows->isEmpty())
                return {};
            qint64 cents = 0;
            for (const customers::Sale &sale : *sales)
                cents += sale.total.cents;
            all.append(u"%1 %2 %3 %4 %5"_s.arg(id.value).arg(rows->first().name, rows->first().email).arg(page->records.size()).arg(cents));
        }
        all.sort();
        return all;
    }
    CustomerId fenna(qsizetype which)
    {
        customers::CustomerQuery query;
        query.typed = u"fenna"_s;
        const auto found = shop().customers().find(query);
        QList<CustomerId> ids = found ? found->ids : QList<CustomerId>();
        std::sort(ids.begin(), ids.end(), [](CustomerId a, CustomerId b) { return a.value < b.value; });
        return ids.value(which);
    }
    bool isSound()
    {
        const auto check = shop().safety().check();
        return check && check->ok();
    }
};

} // namespace

/// An import is undone after its people were merged with those of another: rightly, and taking apart still restores exactly.
class TestUndoAfterMerge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLaterImportGoesAndTheMergeIsTakenBack()
    {
        TwoShops home;
        QVERIFY(home.readBoth());
        const auto merged = home.shop().merging().same({home.fenna(0), home.fenna(1)}, {}, 0.99);
        QVERIFY(merged && merged->merge.isValid());
        QCOMPARE(home.everybody().size(), 3);
        QVERIFY(home.shop().imports().undo(home.second));
        QCOMPARE(home.everybody(), home.afterFirst);
        QVERIFY(home.shop().merging().takeBack(*merged));
        QCOMPARE(home.everybody(), home.afterFirst);
        QVERIFY(home.isSound());
    }

    void theEarlierImportGoesAndTheMergeIsTakenBack()
    {
        TwoShops home;
        QVERIFY(home.readBoth());
        const QStringList ofSecond = [&] {
            QStringList only = home.afterBoth;
            only.removeIf([&](const QString &one) { return home.afterFirst.contains(one); });
            return only;
        }();
        QCOMPARE(ofSecond.size(), 2);
        const auto merged = home.shop().merging().same({home.fenna(0), home.fenna(1)}, {}, 0.99);
        QVERIFY(merged && merged->merge.isValid());
        const CustomerId kept = merged->customer;
        QVERIFY(home.shop().imports().undo(home.first)); // other sources: nothing of it is built on
        const auto page = home.shop().customers().open(kept);
        QVERIFY2(page && page->records.size() == 1, "she stays where she was merged to, with what the second shop knows");
        QVERIFY(home.shop().merging().takeBack(*merged));
        QCOMPARE(home.everybody(), ofSecond); // under her own number again, with her own purchase
        QVERIFY(!home.shop().customers().open(kept));
        QVERIFY(home.isSound());
    }

    void whatIsTakenBackFirstLeavesNothingOfTheMerge()
    {
        TwoShops home;
        QVERIFY(home.readBoth());
        const auto merged = home.shop().merging().same({home.fenna(0), home.fenna(1)}, {}, 0.99);
        QVERIFY(merged);
        QVERIFY(home.shop().merging().takeBack(*merged));
        QCOMPARE(home.everybody(), home.afterBoth);
        QVERIFY(home.shop().imports().undo(home.second));
        QCOMPARE(home.everybody(), home.afterFirst);
        QVERIFY(home.isSound());
    }

    void theUndoneImportCanBeReadAgain()
    {
        TwoShops home;
        QVERIFY(home.readBoth());
        const auto merged = home.shop().merging().same({home.fenna(0), home.fenna(1)}, {}, 0.99);
        QVERIFY(merged);
        QVERIFY(home.shop().imports().undo(home.second));
        QVERIFY(home.readSecond().isValid());
        const QStringList again = home.everybody();
        QCOMPARE(again.size(), 4); // new records: nobody has said of these numbers that they are one
        QVERIFY(home.shop().merging().takeBack(*merged));
        QCOMPARE(home.everybody(), again);
        QVERIFY(home.shop().imports().undo(home.first));
        QCOMPARE(home.everybody().size(), 2);
        QVERIFY(home.isSound());
    }

    void whoWasTakenApartStaysApartWhenTheOtherImportGoes()
    {
        TwoShops home;
        QVERIFY(home.readBoth());
        const auto merged = home.shop().merging().same({home.fenna(0), home.fenna(1)}, {}, 0.99);
        QVERIFY(merged);
        const auto page = home.shop().customers().open(merged->customer);
        QVERIFY(page && page->records.size() == 2);
        const auto apart = home.shop().merging().takeApart({page->records[1].id});
        QVERIFY(apart);
        const QStringList before = home.everybody();
        QVERIFY(home.shop().imports().undo(home.first));
        const QStringList left = home.everybody();
        QCOMPARE(left.size(), 2);
        for (const QString &one : left)
            QVERIFY2(before.contains(one), qPrintable(one));
        QVERIFY(home.isSound());
    }
};

QTEST_GUILESS_MAIN(TestUndoAfterMerge)
#include "TestUndoAfterMerge.moc"
