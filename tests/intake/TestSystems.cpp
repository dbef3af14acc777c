#include "tests/intake/Reading.h"

#include <QDir>
#include <QDirIterator>

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

/// What a file of our own with the header of a system must give; counted by hand.
struct Expected {
    const char *file; ///< below tests/data/intake; the folder is the system
    const char *profile;
    qint64 records;
    qint64 sales;
    qint64 sold; ///< sales that are turnover
    qint64 lines;
    qint64 people; ///< different keys of persons, in records and sales
    qint64 yes;    ///< claims of consent
    qint64 no;
    qint64 totalCents;
    qint64 refundedCents;
    qint64 rejected;
    qint64 skipped;
};

constexpr Expected kExpected[] = {
    {"bagisto/customers.csv", "bagisto-customers", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"bol/orders.csv", "bol-orders", 0, 2, 2, 3, 1, 0, 0, 3500, 0, 0, 0},
    {"brevo/contacts.csv", "brevo-contacts", 2, 0, 0, 0, 2, 1, 2, 0, 0, 0, 0},
    {"ccv-shop/bestellingen.csv", "generic-sales", 0, 2, 1, 3, 1, 0, 0, 2000, 0, 0, 0},
    {"ccv-shop/klanten.csv", "generic-customers", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"civicrm/contacts.csv", "civicrm-contacts", 2, 0, 0, 0, 2, 1, 1, 0, 0, 0, 0},
    {"civicrm/opt-out.csv", "civicrm-contacts", 3, 0, 0, 0, 3, 1, 1, 0, 0, 0, 0},
    {"dsfinvk/transactions.csv", "dsfinvk-receipts", 0, 4, 2, 0, 1, 0, 0, 800, 0, 0, 0},
    {"generic/clients-fr.csv", "generic-customers", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"google/contacts-2024.csv", "google-contacts", 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0},
    {"google/contacts-old.csv", "google-contacts", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"jtl/ameise-auftraege.csv", "jtl-ameise-orders", 0, 2, 1, 3, 2, 0, 0, 2995, 0, 0, 0},
    {"jtl/ameise-kunden.csv", "jtl-ameise-customers", 2, 0, 0, 0, 2, 1, 1, 0, 0, 0, 0},
    {"jtl/customers.csv", "jtl-customers", 2, 0, 0, 0, 2, 1, 1, 0, 0, 0, 0},
    {"laposta/actieve-relaties.csv", "laposta-members", 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0},
    {"laposta/uitgeschreven-relaties.csv", "laposta-members", 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0},
    {"lightspeed-ecom/customers.csv", "lightspeed-ecom-customers", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"lightspeed-ecom/orders.csv", "lightspeed-ecom-orders", 0, 2, 1, 3, 2, 0, 0, 2495, 0, 0, 0},
    {"lightspeed-r/sales.csv", "generic-sales", 0, 2, 2, 3, 1, 0, 0, 1500, 0, 0, 0},
    {"loyverse/items.csv", "loyverse-items", 0, 2, 2, 3, 1, 0, 0, 800, 0, 0, 0},
    {"loyverse/receipts.csv", "loyverse-receipts", 0, 3, 2, 0, 1, 0, 0, 800, 0, 0, 0},
    {"magento/addresses.csv", "magento-addresses", 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0},
    {"magento/customers.csv", "magento-customers", 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0},
    {"magento/newsletter-grid.csv", "magento-newsletter", 4, 0, 0, 0, 4, 1, 1, 0, 0, 0, 0},
    {"magento/openmage-customers-grid.csv", "magento-customer-grid", 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0},
    {"magento/openmage-orders-grid.csv", "magento-orders", 0, 2, 1, 0, 1, 0, 0, 1995, 0, 0, 0},
    {"magento/orders-grid.csv", "magento-orders", 0, 3, 2, 0, 2, 0, 0, 102995, 101000, 0, 0},
    {"mailchimp/cleaned_members_export_1a2b.csv", "mailchimp-members", 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0},
    {"mailchimp/nonsubscribed_members_export_1a2b.csv", "mailchimp-members", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"mailchimp/subscribed_members_export_1a2b.csv", "mailchimp-members", 2, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0},
    {"mailchimp/unsubscribed_members_export_1a2b.csv", "mailchimp-members", 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0},
    {"mpluskassa/bonnen.csv", "generic-sales", 0, 2, 2, 3, 0, 0, 0, 1500, 0, 0, 0},
    {"mpluskassa/relaties.csv", "generic-customers", 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0},
    {"myonlinestore/bestellingen.csv", "generic-sales", 0, 2, 1, 0, 2, 0, 0, 1995, 0, 0, 0},
    {"odoo/contacts.csv", "odoo-contacts", 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1},
    {"outlook/contacts-en.csv", "outlook-contacts", 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0},
    {"outlook/contacts-nl.csv", "outlook-contacts", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"prestashop/addresses.csv", "prestashop-addresses", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1},
    {"prestashop/customers-grid-nl.csv", "prestashop-customers", 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0},
    {"prestashop/customers-grid.csv", "prestashop-customers", 2, 0, 0, 0, 2, 1, 3, 0, 0, 0, 0},
    {"prestashop/customers-import.csv", "prestashop-customers", 2, 0, 0, 0, 2, 2, 2, 0, 0, 0, 0},
    {"prestashop/newsletter.csv", "prestashop-newsletter", 3, 0, 0, 0, 3, 2, 1, 0, 0, 0, 0},
    {"prestashop/orders-grid.csv", "prestashop-orders", 0, 3, 1, 0, 1, 0, 0, 1995, 0, 0, 0},
    {"shopify/customers-2020.csv", "shopify-customers", 2, 0, 0, 0, 2, 1, 2, 0, 0, 0, 0},
    {"shopify/customers-template.csv", "shopify-customers", 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0},
    {"shopify/orders-pos.csv", "shopify-orders", 0, 2, 2, 2, 1, 1, 0, 1750, 400, 0, 0},
    {"shopware/customers-5.csv", "shopware-customers", 2, 0, 0, 0, 2, 1, 1, 0, 0, 0, 0},
    {"shopware/customers-6.csv", "shopware-customers", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"shopware/newsletter-5.csv", "shopware-newsletter", 2, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0},
    {"shopware/order-lines-5.csv", "shopware-orders", 0, 3, 1, 4, 0, 0, 0, 1995, 0, 0, 0},
    {"shopware/orders-5.csv", "shopware-orders", 0, 2, 1, 0, 2, 0, 0, 1995, 0, 0, 0},
    {"shopware/orders-6.csv", "shopware-orders", 0, 1, 1, 0, 1, 0, 0, 1995, 0, 0, 0},
    {"square/transactions.csv", "square-transactions", 0, 3, 3, 0, 1, 0, 0, 107455, 0, 0, 0},
    {"squarespace/orders.csv", "squarespace-orders", 0, 2, 2, 3, 2, 0, 0, 3500, 1000, 0, 0},
    {"sumup/sales-de.csv", "sumup-sales", 0, 2, 2, 2, 0, 0, 0, 350, 0, 0, 0},
    {"sumup/sales-en.csv", "sumup-sales", 0, 2, 2, 3, 0, 0, 0, 700, 0, 0, 0},
    {"sumup/sales-nl.csv", "sumup-sales", 0, 1, 1, 1, 0, 0, 0, 350, 0, 0, 0},
    {"sumup/transactions-de.csv", "sumup-transactions", 0, 2, 1, 0, 0, 0, 0, 700, 0, 0, 1},
    {"untill/klanten.csv", "generic-customers", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"vectron/bons.csv", "generic-sales", 0, 1, 1, 2, 0, 0, 0, 1150, 0, 0, 0},
    {"vectron/kunden.csv", "generic-customers", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
    {"wix/orders.csv", "wix-orders", 0, 3, 2, 4, 1, 0, 0, 3740, 245, 0, 0},
    {"woocommerce/algolplus-orders.csv", "woocommerce-orders", 0, 2, 1, 3, 2, 0, 0, 1995, 0, 0, 0},
    {"woocommerce/skyverge-import.csv", "woocommerce-orders", 0, 2, 1, 3, 2, 0, 0, 3495, 0, 0, 0},
    {"woocommerce/skyverge-legacy.csv", "woocommerce-orders", 0, 2, 1, 0, 1, 0, 0, 1210, 0, 0, 0},
    {"woocommerce/webtoffee-orders.csv", "woocommerce-orders", 0, 2, 1, 3, 2, 0, 0, 1995, 0, 0, 0},
    {"zettle/receipts-nl.csv", "zettle-receipts", 0, 2, 2, 0, 0, 0, 0, 350, 0, 0, 1},
};

struct Counted {
    QSet<QString> people;
    qint64 yes = 0;
    qint64 no = 0;

    void add(const StagedRecord &person)
    {
        people.insert(QString::fromStdString(person.externalId));
        for (const ConsentClaim &claim : person.consents)
            (claim.answer == ConsentClaim::Answer::Yes ? yes : no) += 1;
    }
};

} // namespace

/// Every system that is known by its header: one small file each, in every generation and language.
class TestSystems final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySystemIsRead_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kExpected)); ++i)
            QTest::newRow(kExpected[i].file) << i;
    }

    void everySystemIsRead()
    {
        QFETCH(int, index);
        const Expected &expected = kExpected[index];
        const Reading reading = readPath(ownSample(QString::fromLatin1(expected.file)));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), QString::fromLatin1(expected.profile));
        QVERIFY(reading.addsUp());
        Counted counted;
        for (const StagedRecord &record : reading.sink.records)
            counted.add(record);
        for (const StagedSale &sale : reading.sink.sales) {
            if (sale.customer)
                counted.add(*sale.customer);
        }
        SaleSums sums;
        for (const auto &[currency, one] : reading.summary->sums) {
            sums.sales += one.sales;
            sums.totalCents += one.totalCents;
            sums.refundedCents += one.refundedCents;
        }
        QCOMPARE(reading.summary->records, expected.records);
        QCOMPARE(reading.summary->sales, expected.sales);
        QCOMPARE(sums.sales, expected.sold);
        QCOMPARE(reading.summary->lines, expected.lines);
        QCOMPARE(static_cast<qint64>(counted.people.size()), expected.people);
        QCOMPARE(counted.yes, expected.yes);
        QCOMPARE(counted.no, expected.no);
        QCOMPARE(sums.totalCents, expected.totalCents);
        QCOMPARE(sums.refundedCents, expected.refundedCents);
        QCOMPARE(reading.summary->rejectedRows, expected.rejected);
        QCOMPARE(reading.summary->skippedRows, expected.skipped);
    }

    void noSampleIsForgotten()
    {
        QSet<QString> expected;
        for (const Expected &one : kExpected)
            expected.insert(QString::fromLatin1(one.file));
        const QDir root(ownSample({}));
        int files = 0;
        for (QDirIterator it(root.path(), {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString name = root.relativeFilePath(it.next());
            if (!name.contains(u'/') || name.startsWith(u"points/"_s) || name.startsWith(u"visitors/"_s))
                continue; // those of TestProfiles, and those of tables of their own
            ++files;
            QVERIFY2(expected.contains(name), qPrintable(name));
        }
        QCOMPARE(files, static_cast<int>(std::size(kExpected)));
    }

    /// The rival of a system is another one only when it is clearly less likely.
    void theRightSystemWinsClearly()
    {
        for (const Expected &expected : kExpected) {
            const auto found = recognise(ownSample(QString::fromLatin1(expected.file)));
            QVERIFY2(found, expected.file);
            if (found->profile->info().id.startsWith(u"generic"_s))
                continue;
            QVERIFY2(found->score >= 0.9, expected.file);
            QVERIFY2(found->score - found->runnerUpScore >= 0.05, expected.file);
        }
    }

    void whatIsNeverStoredIsNeverStored()
    {
        const auto dropped = [](const char *file) { return recognise(ownSample(QString::fromLatin1(file)))->neverStored; };
        QCOMPARE(dropped("magento/customers.csv"),
                 QStringList({u"password_hash"_s, u"rp_token"_s, u"rp_token_created_at"_s, u"password"_s}));
        QCOMPARE(dropped("shopware/customers-5.csv"), QStringList({u"password"_s, u"encoder"_s}));
        QCOMPARE(dropped("shopware/order-lines-5.csv"), QStringList({u"remoteAddress"_s}));
        QCOMPARE(dropped("prestashop/customers-import.csv"), QStringList({u"Password *"_s}));
        QCOMPARE(dropped("jtl/customers.csv"), QStringList({u"cPasswort"_s}));
        QCOMPARE(dropped("woocommerce/webtoffee-orders.csv"), QStringList({u"customer_ip_address"_s, u"customer_user_agent"_s}));
        QCOMPARE(dropped("woocommerce/algolplus-orders.csv"), QStringList({u"Customer IP address"_s}));
        QCOMPARE(dropped("square/transactions.csv"), QStringList({u"Card Brand"_s, u"PAN Suffix"_s}));
        QCOMPARE(dropped("zettle/receipts-nl.csv"), QStringList({u"Laatste cijfers"_s}));
        QCOMPARE(dropped("mailchimp/subscribed_members_export_1a2b.csv"),
                 QStringList({u"OPTIN_IP"_s, u"CONFIRM_IP"_s, u"LATITUDE"_s, u"LONGITUDE"_s}));
        QCOMPARE(dropped("laposta/actieve-relaties.csv"), QStringList({u"ip-adres"_s}));
        QCOMPARE(dropped("google/contacts-2024.csv"), QStringList({u"Photo"_s}));
    }

    void aListsFileNameIsTheConsent()
    {
        const Reading on = readPath(ownSample(u"mailchimp/subscribed_members_export_1a2b.csv"_s));
        const ConsentClaim &yes = on.sink.records.at(0).consents.at(0);
        QVERIFY(yes.answer == ConsentClaim::Answer::Yes);
        QCOMPARE(yes.words, std::string("subscribed_members_export_1a2b.csv"));
        QCOMPARE(toIso8601(*yes.claimedAt), u"2024-01-10T09:05:00Z"_s); // the second click, in UTC
        QCOMPARE(yes.evidence, std::string("OPTIN_IP; CONFIRM_IP")); // that they are there; the addresses themselves are not kept
        const Reading off = readPath(ownSample(u"mailchimp/unsubscribed_members_export_1a2b.csv"_s));
        QVERIFY(off.sink.records.at(0).consents.at(0).answer == ConsentClaim::Answer::No);
        // A key of its own, so that the other list cannot take its place.
        QCOMPARE(off.sink.records.at(0).externalId, std::string("unsubscribed:iris@voorbeeld.example"));
        QCOMPARE(off.sink.records.at(0).accountId, std::string("iris@voorbeeld.example"));
    }

    void theMomentOfAConsentIsReadInTheNotationOfItsColumn()
    {
        const Reading reading = readBytes("e-mailadres;achternaam;status;aangemeld op\nzoe@voorbeeld.example;Laan;actief;05-06-2024 10:00\n"
                                          "iris@voorbeeld.example;Smit;uitgeschreven;25-06-2024 10:00\n"_ba);
        QCOMPARE(reading.profileId(), u"laposta-members"_s);
        QCOMPARE(toIso8601(*reading.sink.records.at(0).consents.at(0).claimedAt), u"2024-06-05T08:00:00Z"_s);
        QVERIFY(reading.sink.records.at(1).consents.at(0).answer == ConsentClaim::Answer::No);
    }

    void marketplaceCustomersAreNotForMarketing()
    {
        const Reading bol = readPath(ownSample(u"bol/orders.csv"_s));
        for (const StagedSale &sale : bol.sink.sales) {
            QVERIFY(sale.customer->notForMarketing);
            QVERIFY(sale.customer->text(CustomerField::Email).empty());
            QVERIFY(sale.customer->text(CustomerField::Phone).empty());
        }
        QCOMPARE(bol.recognition->headerRow, 3);
    }

    void addressesBelongToTheirCustomers()
    {
        const Reading addresses = readPath(ownSample(u"prestashop/addresses.csv"_s));
        QCOMPARE(addresses.sink.records.at(0).externalId, std::string("address:1"));
        QCOMPARE(addresses.sink.records.at(0).accountId, std::string("1"));
        const Reading news = readPath(ownSample(u"prestashop/newsletter.csv"_s));
        QCOMPARE(news.sink.records.at(1).accountId, std::string("N5"));
        QCOMPARE(toIso8601(*news.sink.records.at(0).consents.at(0).claimedAt), u"2024-01-10T09:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestSystems)
#include "TestSystems.moc"
