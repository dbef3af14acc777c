#include "app/intake/Profile.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

#include <algorithm>
#include <initializer_list>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using intake::ImportReport;

namespace {

const QByteArray kCustomers =
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,"
    "Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,"
    "Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags\n"
    "'1001,Marijke,van der Laan,marijke@vanderlaan.example,yes,,Kolkstraat 8,,Deventer,,NL,'7419 SB,,'+31600042118,no,86.30,2,,no,\n"
    "'1002,Jeroen,Wierda,j.wierda@voorbeeld.example,no,,Vismarkt 3-II,,Deventer,,NL,'7411 KG,,,no,0.00,0,,no,\n"
    "'1003,\xC3\x96mer,Y\xC4\xB1ld\xC4\xB1z,omer@yildiz.example,,,Lindehof 22,,Deventer,,NL,'7415 AA,,'+31600088712,yes,12.00,1,,no,\n";

const QByteArray kOrdersHeader =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,"
    "Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
    "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,"
    "Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,"
    "Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,"
    "Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,"
    "Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,"
    "Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References\n";

QByteArray orderRow(const char *number, const char *email, const char *status, const char *total, const char *refunded, const char *at,
                    const char *item, const char *price, const char *id)
{
    QByteArrayList cells;
    for (int i = 0; i < 79; ++i)
        cells.append(QByteArray());
    cells[0] = number;
    cells[1] = email;
    cells[2] = status;
    cells[7] = *status ? "EUR" : "";
    cells[8] = cells[11] = total;
    cells[15] = at;
    cells[16] = "1";
    cells[17] = item;
    cells[18] = price;
    cells[24] = !*status ? "" : QByteArrayView(email).startsWith("marijke") ? "Marijke van der Laan" : "Gast Hier";
    cells[49] = refunded;
    cells[55] = id;
    return cells.join(',') + '\n';
}

QByteArray orders()
{
    return kOrdersHeader + orderRow("#501", "marijke@vanderlaan.example", "paid", "42.30", "0.00", "2026-03-02 10:15:00 +0100", "Bonen 1 kg", "22.30", "90501")
        + orderRow("#501", "marijke@vanderlaan.example", "", "", "", "2026-03-02 10:15:00 +0100", "Filters", "20.00", "")
        + orderRow("#502", "marijke@vanderlaan.example", "refunded", "44.00", "44.00", "2026-04-05 11:00:00 +0200", "Maalmolen", "44.00", "90502")
        + orderRow("#503", "gast@voorbeeld.example", "paid", "12.00", "0.00", "2026-04-06 09:00:00 +0200", "Thee", "12.00", "90503");
}

} // namespace

class TestImport final : public QObject {
    Q_OBJECT

private:
    static Result<ImportReport> read(TemporaryShop &shop, const QStringList &files, bool dryRun = false)
    {
        shop::ImportOrder order;
        order.dryRun = dryRun;
        for (const QString &path : files)
            order.files.append({path, {}, {}, {}, {}});
        return shop.shop().imports().run(order, {}, {});
    }

    static shop::VaultInfo info(TemporaryShop &shop) { return *shop.shop().safety().info(); }

    static QByteArray counts(TemporaryShop &shop)
    {
        const auto now = info(shop);
        return QByteArray::number(now.customers) + '/' + QByteArray::number(now.sourceRecords) + '/' + QByteArray::number(now.sales) + '/'
            + QByteArray::number(now.saleLines) + '/' + QByteArray::number(now.consentEvents);
    }

private Q_SLOTS:
    void customersComeInOnce()
    {
        TemporaryShop shop;
        const QString file = shop.write(u"customers_export.csv"_s, kCustomers);
        const auto first = read(shop, {file});
        QVERIFY2(first, qPrintable(first ? QString() : first.error().userText + first.error().detail));
        QCOMPARE(first->files[0].profile, u"shopify-customers"_s);
        QCOMPARE(first->files[0].recordsNew, 3);
        QCOMPARE(first->files[0].rejected, 0);
        const QByteArray before = counts(shop);
        const auto again = read(shop, {file});
        QVERIFY(again);
        QVERIFY(again->files[0].readBefore);
        QCOMPARE(again->files[0].recordsNew, 0);
        QCOMPARE(again->files[0].recordsUnchanged, 3);
        QVERIFY(!again->batch.isValid());
        QCOMPARE(counts(shop), before);
    }

    void initialsBesideTheRestOfANameMakeOneName()
    {
        TemporaryShop shop;
        const QByteArray till = "relnr;voorletters;naam;adres;pc;woonplaats;mailadres;geb\n"
                                "900;A.;Testers;Brink 1;7411 BR;Deventer;a@voorbeeld.example;01-02-1980\n"
                                "901;B.C.;van der Laan;Brink 2;7411 BR;Deventer;b@voorbeeld.example;13-02-1980\n";
        QVERIFY(read(shop, {shop.write(u"till.csv"_s, till)}));
        const auto found = shop.shop().customers().find({u"deventer"_s, {}, {}, false});
        QVERIFY(found);
        const auto rows = shop.shop().customers().rows(found->ids);
        QVERIFY(rows);
        QStringList names;
        for (const auto &row : *rows)
            names.append(row.name);
        names.sort();
        QCOMPARE(names, (QStringList{u"A. Testers"_s, u"B.C. van der Laan"_s}));
        const auto page = shop.shop().customers().open(found->ids.first());
        QVERIFY(std::any_of(page->facts.begin(), page->facts.end(), [](const auto &fact) { return fact.kind == customers::FactKind::BirthDate; }));
    }

    void aTrialTellsHowManyConsentsOfWhichGradeComeIn()
    {
        TemporaryShop shop;
        const QString file = shop.write(u"customers_export.csv"_s, kCustomers);
        const auto trial = read(shop, {file}, true);
        QVERIFY(trial);
        // Marijke: e-mail yes, SMS no. Jeroen: both no. Ömer: SMS yes, e-mail not answered. None with a date: a bare yes is E1.
        const intake::ClaimWorth expected{{{u"E1"_s, 2}}, 3, 0};
        QCOMPARE(trial->claims.yesByGrade, expected.yesByGrade);
        QCOMPARE(trial->claims.no, expected.no);
        QCOMPARE(trial->claims.silent, expected.silent);
        const auto real = read(shop, {file});
        QVERIFY(real);
        QVERIFY(real->claims == trial->claims);

        // Said before is not said anew; who now says nothing is silent.
        QByteArray later = kCustomers;
        later.replace("Kolkstraat 8", "Kolkstraat 10").replace("Jeroen,Wierda,j.wierda@voorbeeld.example,no", "Jeroen,Wierda,j.wierda@voorbeeld.example,");
        const auto again = read(shop, {shop.write(u"later.csv"_s, later)}, true);
        QVERIFY(again);
        QVERIFY(again->claims.yesByGrade.isEmpty());
        QCOMPARE(again->claims.no, 0);
    }

    void theSameContentInAnotherFileChangesNothing()
    {
        TemporaryShop shop;
        QVERIFY(read(shop, {shop.write(u"a.csv"_s, orders())}));
        const QByteArray before = counts(shop);
        const auto again = read(shop, {shop.write(u"b.csv"_s, orders() + orderRow("#504", "nieuw@voorbeeld.example", "paid", "1.00", "", "2026-05-01 09:00:00 +0200", "Zakje", "1.00", "90504"))});
        QVERIFY(again);
        QCOMPARE(again->files[0].salesNew, 1);
        QCOMPARE(again->files[0].salesUnchanged, 3);
        QCOMPARE(again->files[0].salesChanged, 0);
        QCOMPARE(again->files[0].recordsNew, 1);
        QCOMPARE(again->files[0].recordsChanged, 0);
        QVERIFY(counts(shop) != before);
    }

    void ordersFindTheirCustomers()
    {
        TemporaryShop shop;
        const auto report = read(shop, {shop.write(u"orders.csv"_s, orders()), shop.write(u"customers.csv"_s, kCustomers)});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().userText + report.error().detail));
        QCOMPARE(report->files.size(), 2);
        const auto found = shop.shop().customers().find({u"marijke"_s, {}, {}, false});
        QVERIFY(found);
        QCOMPARE(found->ids.size(), 1); // the order's e-mail is the account's e-mail
        const auto page = shop.shop().customers().open(found->ids[0]);
        QVERIFY(page);
        QCOMPARE(page->row.purchases, 2);
        QCOMPARE(page->row.totalCents, 4230); // what was paid back does not count
        QCOMPARE(page->row.mailAnswer, 1);
        const auto sales = shop.shop().customers().sales(found->ids[0]);
        QCOMPARE(sales->size(), 2);
        const auto sale = shop.shop().customers().sale(sales->last().id);
        QCOMPARE(sale->lines.size(), 2);
        QCOMPARE(report->files[1].centsByMonth.value(u"2026-04"_s), 5600);
    }

    void aTrialSaysTheSameAndChangesNothing()
    {
        TemporaryShop shop;
        const QStringList files{shop.write(u"orders.csv"_s, orders()), shop.write(u"customers.csv"_s, kCustomers)};
        const QByteArray before = counts(shop);
        const auto trial = read(shop, files, true);
        QVERIFY(trial);
        QCOMPARE(counts(shop), before);
        QVERIFY(shop.shop().imports().batches()->isEmpty());
        const auto real = read(shop, files);
        QVERIFY(real);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(real->files[i].recordsNew, trial->files[i].recordsNew);
            QCOMPARE(real->files[i].salesNew, trial->files[i].salesNew);
            QCOMPARE(real->files[i].totalCents, trial->files[i].totalCents);
            QCOMPARE(real->files[i].consentEvents, trial->files[i].consentEvents);
        }
    }

    void undoneAsAWholeNothingIsLeft()
    {
        TemporaryShop shop;
        const QByteArray empty = counts(shop);
        const auto first = read(shop, {shop.write(u"customers.csv"_s, kCustomers)});
        const QByteArray afterFirst = counts(shop);
        const auto second = read(shop, {shop.write(u"orders.csv"_s, orders())});
        QVERIFY(first && second);
        const auto refused = shop.shop().imports().undo(first->batch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(shop.shop().imports().undo(second->batch));
        QCOMPARE(counts(shop), afterFirst);
        QVERIFY(shop.shop().imports().undo(first->batch));
        QCOMPARE(counts(shop), empty);
        const auto check = shop.shop().safety().check();
        QVERIFY2(check && check->ok(), check ? qPrintable(check->problems.join(u' ')) : "check failed");
        QVERIFY(shop.shop().customers().find({u"marijke"_s, {}, {}, false})->ids.isEmpty());
        QVERIFY(!shop.shop().imports().undo(first->batch)); // once is enough
    }

    void aChangeIsPutBackByUndo()
    {
        TemporaryShop shop;
        QVERIFY(read(shop, {shop.write(u"customers.csv"_s, kCustomers), shop.write(u"orders.csv"_s, orders())}));
        const QByteArray before = counts(shop);
        shop.clock().advance(std::chrono::hours(24));
        QByteArray moved = kCustomers;
        moved.replace("Kolkstraat 8", "Brinkstraat 41");
        QByteArray refunded = orders();
        refunded.replace(orderRow("#503", "gast@voorbeeld.example", "paid", "12.00", "0.00", "2026-04-06 09:00:00 +0200", "Thee", "12.00", "90503"),
                         orderRow("#503", "gast@voorbeeld.example", "refunded", "12.00", "12.00", "2026-04-06 09:00:00 +0200", "Thee", "12.00", "90503"));
        const auto second = read(shop, {shop.write(u"customers2.csv"_s, moved), shop.write(u"orders2.csv"_s, refunded)});
        QVERIFY2(second, qPrintable(second ? QString() : second.error().userText + second.error().detail));
        QCOMPARE(second->files[0].recordsChanged, 1);
        QCOMPARE(second->files[0].recordsUnchanged, 2);
        QCOMPARE(second->files[1].salesChanged, 1);
        QVERIFY(!second->files[0].changes.isEmpty());
        QCOMPARE(second->files[0].changes[0].before, u"Kolkstraat 8"_s);
        QCOMPARE(second->files[0].changes[0].after, u"Brinkstraat 41"_s);
        const auto guest = shop.shop().customers().find({u"gast@voorbeeld"_s, {}, {}, false});
        QCOMPARE(guest->ids.size(), 1);
        QCOMPARE(shop.shop().customers().open(guest->ids[0])->row.totalCents, 0);
        QVERIFY(shop.shop().imports().undo(second->batch));
        QCOMPARE(counts(shop), before);
        QCOMPARE(shop.shop().customers().open(guest->ids[0])->row.totalCents, 1200);
        const auto sale = shop.shop().customers().sale(shop.shop().customers().sales(guest->ids[0])->first().id);
        QCOMPARE(sale->lines.size(), 1);
        QCOMPARE(sale->status, customers::SaleStatus::Completed);
        const auto check = shop.shop().safety().check();
        QVERIFY2(check && check->ok(), check ? qPrintable(check->problems.join(u' ')) : "check failed");
    }

    void whatTheShopSaidItselfSurvivesImportAndUndo()
    {
        TemporaryShop shop;
        const auto batch = read(shop, {shop.write(u"customers.csv"_s, kCustomers)});
        const auto id = shop.shop().customers().find({u"wierda"_s, {}, {}, false})->ids.value(0);
        QVERIFY(shop.shop().customers().correct(id, {{customers::Field::Phone, u"0570 01 23 45"_s}}));
        shop.clock().advance(std::chrono::hours(24));
        QByteArray changed = kCustomers;
        changed.replace("j.wierda@", "jeroen@");
        const auto second = read(shop, {shop.write(u"later.csv"_s, changed)});
        QVERIFY(second);
        auto page = shop.shop().customers().open(id);
        QVERIFY(page->row.phone.contains(u"12345"));
        QCOMPARE(page->row.email, u"jeroen@voorbeeld.example"_s);
        QVERIFY(shop.shop().imports().undo(second->batch));
        QVERIFY(shop.shop().imports().undo(batch->batch));
        page = shop.shop().customers().open(id); // the shop's own word keeps the customer
        QVERIFY(page);
        QVERIFY(page->row.phone.contains(u"12345"));
    }

    void fieldsTheShopDoesNotKeepNeverArrive()
    {
        TemporaryShop shop;
        auto settings = *shop.shop().safety().settings();
        settings.keep.insert(u"phone"_s, shop::ShopSettings::Keep::Nothing);
        settings.keep.insert(u"mobile"_s, shop::ShopSettings::Keep::Nothing);
        settings.keep.insert(u"postcode"_s, shop::ShopSettings::Keep::Part);
        QVERIFY(shop.shop().safety().change(settings));
        QVERIFY(read(shop, {shop.write(u"customers.csv"_s, kCustomers)}));
        const auto page = shop.shop().customers().open(shop.shop().customers().find({u"laan"_s, {}, {}, false})->ids.value(0));
        QVERIFY(page->row.phone.isEmpty());
        QCOMPARE(page->row.postcode, u"7419"_s);
    }

    void stoppingLeavesNothing()
    {
        TemporaryShop shop;
        const QByteArray empty = counts(shop);
        vault::CancelToken cancel;
        shop::ImportOrder order;
        order.files.append({shop.write(u"customers.csv"_s, kCustomers), {}, {}, {}, {}});
        cancel.cancel();
        const auto stopped = shop.shop().imports().run(order, {}, cancel);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(counts(shop), empty);
        QVERIFY(read(shop, {order.files[0].path}));
    }

    void searchUnderstandsEveryNotation_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"Marijke", "van der laan", "vanderlaan", "LAAN", "marijke@vander", "0600042118", "06-0004 2118", "+31 6 00 04 21 18", "0031600042118",
                                  "7419 SB", "7419sb", "marijke laan", "kolkstraat"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void searchUnderstandsEveryNotation()
    {
        QFETCH(QString, typed);
        TemporaryShop shop;
        QVERIFY(read(shop, {shop.write(u"customers.csv"_s, kCustomers)}));
        const auto found = shop.shop().customers().find({typed, {}, {}, false});
        QVERIFY(found);
        QCOMPARE(found->ids.size(), 1);
        const auto rows = shop.shop().customers().rows(found->ids);
        QVERIFY(rows->first().name.contains(u"Laan"));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "TestImport.moc"
