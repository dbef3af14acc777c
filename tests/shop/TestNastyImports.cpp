#include "tests/support/shop/TemporaryShop.h"

#include <QFile>
#include <QTest>

#include <initializer_list>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using intake::ImportReport;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(KLANTENKRING_SOURCE_DIR "/tests/data/intake/") + name;
}

const QByteArray kShopify = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Phone,Total Spent,Total Orders\n";

} // namespace

/// The nasty cases of real exports that are about what a vault becomes of them; those about reading are in tests/intake.
class TestNastyImports final : public QObject
{
    Q_OBJECT

    static Result<ImportReport> read(TemporaryShop &shop, const QStringList &files, const QString &source = {})
    {
        shop::ImportOrder order;
        for (const QString &path : files)
            order.files.append(shop::ImportFile{path, {}, source, {}, {}});
        return shop.shop().imports().run(order, {}, {});
    }

    static Result<ImportReport> readBytes(TemporaryShop &shop, const QString &name, const QByteArray &bytes, const QString &source = {})
    {
        return read(shop, {shop.write(name, bytes)}, source);
    }

    static qint64 customers(TemporaryShop &shop) { return shop.shop().safety().info()->customers; }

    /// The page of the one customer that is found by a word.
    static std::optional<customers::CustomerPage> page(TemporaryShop &shop, const QString &word)
    {
        const auto found = shop.shop().customers().find({word, {}, {}, false});
        if (!found || found->ids.size() != 1)
            return std::nullopt;
        auto opened = shop.shop().customers().open(found->ids[0]);
        return opened ? std::optional(std::move(*opened)) : std::nullopt;
    }

private Q_SLOTS:
    void nastyCase13_noSaleIsNoTurnoverInTheVault()
    {
        TemporaryShop shop;
        const auto report = read(shop, {sample(u"square/transactions.csv"_s)});
        QVERIFY(report);
        QCOMPARE(report->files[0].totalCents, 108'665 - 1210);
        const auto german = read(shop, {sample(u"dsfinvk/transactions.csv"_s)});
        QCOMPARE(german->files[0].totalCents, 800); // void and training are told, but no turnover
        QCOMPARE(german->files[0].salesNew, 4);
    }

    void nastyCase15_roundedNumbersMergeNobody()
    {
        TemporaryShop shop;
        const auto report = readBytes(shop, u"klanten.csv"_s, "Klantnummer;Achternaam;Woonplaats\n5,50E+12;Smit;Ede\n5,50E+12;Kok;Ede\n5,51E+12;Bos;Ede\n"_ba);
        QVERIFY(report);
        QCOMPARE(report->files[0].rejected, 3);
        QCOMPARE(customers(shop), 0);
        QVERIFY(report->files[0].rejectedRows[0].reason.contains(u"spreadsheet"_s));
    }

    void nastyCase16_fakeAndSharedKeysMergeNobody()
    {
        TemporaryShop shop;
        QVERIFY(readBytes(shop, u"customers.csv"_s,
                          kShopify + "1,Jan,Kok,geen@email.nl,no,0612345678,0,0\n2,Piet,Smit,geen@email.nl,no,0612345678,0,0\n"
                                     "3,Els,Vos,familie@voorbeeld.example,no,,0,0\n"_ba));
        QCOMPARE(customers(shop), 3);
        // Orders at a marketplace: each address is lent for one order and says nothing.
        QVERIFY(read(shop, {sample(u"bol/orders.csv"_s)}));
        const auto buyer = page(shop, u"Laan"_s);
        QVERIFY(buyer);
        QCOMPARE(buyer->row.purchases, 2); // one person by name and address, though the two addresses differed
        QCOMPARE(buyer->row.email, QString());
        // The customer of nobody is nobody.
        const qint64 before = customers(shop);
        QVERIFY(readBytes(shop, u"bonnen.csv"_s, "Bonnummer;Datum;Totaal;Klantnummer;Naam\n1;25-01-2026;12,50;1;Contante klant\n"_ba));
        QCOMPARE(customers(shop), before);
    }

    void nastyCase16_addressesAreTidied()
    {
        TemporaryShop shop;
        QVERIFY(readBytes(shop, u"klanten.csv"_s,
                          "Klantnummer;Achternaam;E-mailadres\n1;Aap; MAILTO:Jan.Kok@Voorbeeld.Example \n2;Beer;els@voorbeeld.example, els2@voorbeeld.example\n"
                          "3;Das;piet@m\xC3\xBCller.example\n"_ba));
        QCOMPARE(page(shop, u"Aap"_s)->row.email, u"jan.kok@voorbeeld.example"_s);
        QCOMPARE(page(shop, u"Beer"_s)->row.email, u"els@voorbeeld.example"_s);
        QCOMPARE(page(shop, u"Das"_s)->row.email, u"piet@xn--mller-kva.example"_s);
    }

    void nastyCase17_dutchNamesAreShownAndFound()
    {
        TemporaryShop shop;
        QVERIFY(readBytes(shop, u"klanten.csv"_s,
                          "Klantnummer;Voornaam;Tussenvoegsel;Achternaam;E-mailadres\n1;Zo\x65\xCC\x88;van der;Laan;a@voorbeeld.example\n"
                          "2;Bram;'t;Hart;b@voorbeeld.example\n3;Iris;de;Vries-Jansen;c@voorbeeld.example\n"_ba));
        QVERIFY(page(shop, u"Zoë"_s)); // composed, as people type it
        QVERIFY(page(shop, u"zoe laan"_s));
        QCOMPARE(page(shop, u"hart"_s)->row.name, u"Bram 't Hart"_s);
        QVERIFY(page(shop, u"jansen"_s));
    }

    void nastyCase18_theRefusalWins()
    {
        // Two columns of one row, two rows of one file, two files of one system, whatever their order.
        TemporaryShop shop;
        QVERIFY(readBytes(shop, u"a.csv"_s,
                          "External Identifier,First Name,Last Name,Email,Opt Out,Do Not Email\nC1,Jan,Aap,jan@voorbeeld.example,no,yes\n"
                          "C2,Els,Beer,els@voorbeeld.example,yes,no\nC2,Els,Beer,els@voorbeeld.example,no,no\nC3,Piet,Das,piet@voorbeeld.example,no,no\n"_ba));
        QCOMPARE(page(shop, u"Aap"_s)->row.mailAnswer, -1);
        QCOMPARE(page(shop, u"Beer"_s)->row.mailAnswer, -1);
        QCOMPARE(page(shop, u"Das"_s)->row.mailAnswer, 1);

        const QStringList lists{sample(u"mailchimp/subscribed_members_export_1a2b.csv"_s), sample(u"mailchimp/unsubscribed_members_export_1a2b.csv"_s)};
        for (const QStringList &order : {lists, QStringList(lists.rbegin(), lists.rend())}) {
            TemporaryShop other;
            QVERIFY(read(other, order));
            QCOMPARE(customers(other), 2); // the two lists speak of one Iris
            QCOMPARE(page(other, u"Iris"_s)->row.mailAnswer, -1);
            QCOMPARE(page(other, u"Laan"_s)->row.mailAnswer, 1);
        }
    }

    void nastyCase18_offersOfPartnersAreAnotherQuestion()
    {
        TemporaryShop shop;
        QVERIFY(read(shop, {sample(u"prestashop/customers-import.csv"_s)}));
        QCOMPARE(page(shop, u"Laan"_s)->row.mailAnswer, 1); // news yes, partners no
        QCOMPARE(page(shop, u"Hart"_s)->row.mailAnswer, -1);
        // The list of the newsletter and the addresses are about the same people.
        QVERIFY(read(shop, {sample(u"prestashop/newsletter.csv"_s), sample(u"prestashop/addresses.csv"_s)}));
        QCOMPARE(customers(shop), 3); // Iris is new
        QCOMPARE(page(shop, u"Laan"_s)->row.city, u"Deventer"_s);
    }

    void nastyCase19_secretsNeverReachTheVault()
    {
        TemporaryShop shop;
        const auto report = read(shop, {sample(u"magento/customers.csv"_s), sample(u"shopware/customers-5.csv"_s), sample(u"woocommerce/webtoffee-orders.csv"_s)});
        QVERIFY(report);
        QStringList dropped;
        for (const intake::FileReport &file : report->files)
            dropped += file.droppedColumns;
        for (const QString &name : {u"password_hash"_s, u"rp_token"_s, u"password"_s, u"customer_ip_address"_s, u"customer_user_agent"_s})
            QVERIFY2(dropped.contains(name), qPrintable(name));
        for (const char *word : {"6a9c", "Mozilla", "192.0.2.7", "bcrypt"})
            QCOMPARE(shop.shop().customers().find({QString::fromLatin1(word), {}, {}, false})->ids.size(), 0);
    }

    void nastyCase20_theSameThingTwiceAddsNothing()
    {
        TemporaryShop shop;
        const QByteArray head = kShopify;
        const QByteArray first = "1,Jan,Kok,jan@voorbeeld.example,no,,0,0\n2,Piet,Smit,piet@voorbeeld.example,no,,0,0\n";
        const QByteArray second = "3,Els,Vos,els@voorbeeld.example,no,,0,0\n";
        QVERIFY(readBytes(shop, u"customers_export.csv"_s, head + first + second));
        QCOMPARE(customers(shop), 3);
        // Again, renamed, and split in two.
        for (const auto &[name, bytes] : {std::pair<QString, QByteArray>{u"customers_export.csv"_s, head + first + second},
                                          {u"customers_export (1).csv"_s, head + first + second},
                                          {u"customers_export_1.csv"_s, head + first},
                                          {u"customers_export_2.csv"_s, head + second}}) {
            const auto again = readBytes(shop, name, bytes);
            QVERIFY(again);
            QCOMPARE(again->files[0].recordsNew + again->files[0].recordsChanged, 0);
        }
        // A second export of the same shop: the addresses, the newsletter and the grid of Magento beside its customers.
        TemporaryShop magento;
        QVERIFY(read(magento, {sample(u"magento/customers.csv"_s)}));
        const qint64 before = customers(magento);
        QVERIFY(read(magento, {sample(u"magento/addresses.csv"_s), sample(u"magento/openmage-customers-grid.csv"_s), sample(u"magento/orders-grid.csv"_s)}));
        QCOMPARE(customers(magento), before);
    }

    void nastyCase20_twoExportsOfOneTillAreOneTurnover()
    {
        // Receipts and items of the same receipts, in both orders: the sales count once and keep their items.
        const QStringList both{sample(u"loyverse/receipts.csv"_s), sample(u"loyverse/items.csv"_s)};
        for (const QStringList &order : {both, QStringList(both.rbegin(), both.rend())}) {
            TemporaryShop shop;
            for (const QString &file : order)
                QVERIFY(read(shop, {file}));
            QCOMPARE(shop.shop().safety().info()->sales, 3);
            QCOMPARE(shop.shop().safety().info()->saleLines, 3);
            QCOMPARE(page(shop, u"Laan"_s)->row.totalCents, 1150); // the receipt of returns is told beside it
        }
        const QStringList square{sample(u"square/transactions.csv"_s), sample(u"square-items.csv"_s), sample(u"square-customers.csv"_s)};
        for (const QStringList &order : {square, QStringList(square.rbegin(), square.rend())}) {
            TemporaryShop shop;
            for (const QString &file : order)
                QVERIFY(read(shop, {file}));
            QCOMPARE(shop.shop().safety().info()->sales, 3); // joined by the number of the transaction; a refund is a sale of its own
            QCOMPARE(shop.shop().safety().info()->saleLines, 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestNastyImports)
#include "TestNastyImports.moc"
