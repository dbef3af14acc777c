#include "tests/intake/Reading.h"

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using F = CustomerField;

class TestProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsRecognised_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<qint64>("records");
        QTest::addColumn<qint64>("sales");
        QTest::addColumn<qint64>("lines");
        QTest::addColumn<qint64>("consents");
        QTest::addColumn<qint64>("totalCents");
        QTest::addColumn<qint64>("refundedCents");
        const auto row = [](const char *file, const char *profile, qint64 records, qint64 sales, qint64 lines, qint64 consents,
                            qint64 total, qint64 refunded) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(profile) << records << sales << lines << consents
                                << total << refunded;
        };
        row("shopify-customers-2024.csv", "shopify-customers", 4, 0, 0, 5, 0, 0);
        row("shopify-customers-2016.csv", "shopify-customers", 1, 0, 0, 1, 0, 0);
        row("shopify-orders.csv", "shopify-orders", 0, 5, 6, 4, 7195, 1700);
        row("woocommerce-analytics-customers-server.csv", "woocommerce-customers", 1, 0, 0, 0, 0, 0);
        row("woocommerce-analytics-customers-browser.csv", "woocommerce-customers", 1, 0, 0, 0, 0, 0);
        row("woocommerce-analytics-customers-nl.csv", "woocommerce-customers", 1, 0, 0, 0, 0, 0);
        row("woocommerce-skyverge-customers.csv", "woocommerce-customers", 2, 0, 0, 0, 0, 0);
        row("woocommerce-analytics-orders-server.csv", "woocommerce-orders", 0, 2, 0, 0, 3302, 0);
        row("woocommerce-analytics-orders-browser.csv", "woocommerce-orders", 0, 1, 0, 0, 3302, 0);
        row("woocommerce-analytics-orders-nl.csv", "woocommerce-orders", 0, 3, 0, 0, 4502, 1200);
        row("woocommerce-skyverge-orders.csv", "woocommerce-orders", 0, 2, 3, 0, 4695, 1200);
        row("woocommerce-skyverge-items.csv", "woocommerce-orders", 0, 2, 3, 0, 3495, 0);
        row("square-customers.csv", "square-customers", 2, 0, 0, 2, 0, 0);
        row("square-items.csv", "square-items", 0, 3, 4, 0, 109000, 0);
        row("lightspeed-customers.csv", "lightspeed-retail-customers", 3, 0, 0, 2, 0, 0);
        row("lightspeed-sales.csv", "lightspeed-retail-sales", 0, 2, 3, 0, 3000, 0);
        row("oude-kassa-klanten.csv", "generic-customers", 3, 0, 0, 0, 0, 0);
        row("oude-kassa-bonnen.csv", "generic-sales", 0, 2, 3, 0, 101750, 0);
    }

    void everyFormatIsRecognised()
    {
        QFETCH(QString, file);
        QFETCH(QString, profile);
        QFETCH(qint64, records);
        QFETCH(qint64, sales);
        QFETCH(qint64, lines);
        QFETCH(qint64, consents);
        QFETCH(qint64, totalCents);
        QFETCH(qint64, refundedCents);
        const Reading reading = readPath(ownSample(file));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), profile);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->records, records);
        QCOMPARE(reading.summary->sales, sales);
        QCOMPARE(reading.summary->lines, lines);
        QCOMPARE(reading.summary->consentClaims, consents);
        qint64 total = 0;
        qint64 refunded = 0;
        for (const auto &[currency, sums] : reading.summary->sums) {
            total += sums.totalCents;
            refunded += sums.refundedCents;
        }
        QCOMPARE(total, totalCents);
        QCOMPARE(refunded, refundedCents);
    }

    void shopifyCustomersLoseGuardsAndKeepNames()
    {
        const Reading reading = readPath(ownSample(u"shopify-customers-2024.csv"_s));
        const StagedRecord *zoe = reading.sink.recordOf("7210448301122");
        QVERIFY(zoe != nullptr);
        QCOMPARE(zoe->text(F::City), std::string("'s-Hertogenbosch"));
        QCOMPARE(zoe->text(F::AddressLine), std::string("Kerkstraat 12 bis"));
        QCOMPARE(zoe->text(F::Postcode), std::string("5211AB"));
        QCOMPARE(zoe->text(F::Phone), std::string("+31612345678"));
        QCOMPARE(zoe->text(F::Note), std::string("belt graag\nna zessen"));
        QCOMPARE(zoe->consents.size(), size_t(3));
        QCOMPARE(zoe->consents[2].channel, std::string("whatsapp"));
        QVERIFY(zoe->consents[1].answer == ConsentClaim::Answer::No);
        QCOMPARE(zoe->consents[0].column, std::string("Accepts Email Marketing"));
        QVERIFY(!zoe->consents[0].claimedAt);
        const StagedRecord *bram = reading.sink.recordOf("7210448301124");
        QVERIFY(bram != nullptr);
        QCOMPARE(bram->text(F::LastName), std::string("'t Hart"));
        QVERIFY(bram->consents.empty());
        // The number was rounded away by a spreadsheet: the e-mail address, which is Shopify's own key, takes its place.
        QVERIFY(reading.sink.recordOf("noor@voorbeeld.example") != nullptr);
    }

    void shopifyOrdersAreWholeOrRejected()
    {
        const Reading reading = readPath(ownSample(u"shopify-orders.csv"_s));
        const StagedSale *first = reading.sink.saleOf("#2001");
        QVERIFY(first != nullptr);
        QCOMPARE(first->lines.size(), size_t(2));
        QCOMPARE(first->lines[0].totalCents, 1900);
        QCOMPARE(first->lines[0].discountCents, 100);
        QCOMPARE(first->lines[0].quantityMilli, 2000);
        QCOMPARE(first->lines[1].name, std::string("Theepot \"Oma\""));
        QCOMPARE(first->discountCents, 500);
        QCOMPARE(first->taxCents, std::optional<qint64>(693));
        QCOMPARE(toIso8601(first->occurredAt), u"2025-03-29T22:30:00Z"_s);
        QCOMPARE(first->customer->consents.at(0).claimedAt, std::optional(first->occurredAt));
        QVERIFY(reading.sink.saleOf("#2002")->channel == SaleChannel::Shop);
        QVERIFY(reading.sink.saleOf("#2002")->status == SaleStatus::Refunded);
        QVERIFY(!reading.sink.saleOf("#2002")->customer);
        QVERIFY(reading.sink.saleOf("#2003")->status == SaleStatus::Cancelled);
        QVERIFY(reading.sink.saleOf("#2004")->status == SaleStatus::Pending);
        QVERIFY(reading.sink.saleOf("#2005")->status == SaleStatus::PartlyRefunded);
        // An unknown status word rejects the order with all its rows.
        QCOMPARE(reading.sink.rejects.size(), size_t(2));
        QVERIFY(reading.sink.rejects[0].reason == RejectReason::UnknownStatus);
        QCOMPARE(reading.sink.rejects[0].cell, std::string("onbekend"));
        QCOMPARE(reading.sink.rejects[0].row, 8);
        QVERIFY(reading.sink.rejects[1].originalLine.contains("Zeep"));
        QVERIFY(reading.recognition->neverStored.contains(u"Device ID"_s));
    }

    void wooCommerceAddressesAreNotMixed()
    {
        const Reading reading = readPath(ownSample(u"woocommerce-skyverge-customers.csv"_s));
        const StagedRecord *zoe = reading.sink.recordOf("41");
        QCOMPARE(zoe->text(F::AddressLine), std::string("Kerkstraat 12"));
        QCOMPARE(zoe->text(F::Postcode), std::string("3511AB"));
        QCOMPARE(zoe->text(F::LastName), std::string("van der Laan"));
        QCOMPARE(reading.sink.recordOf("42")->text(F::City), std::string("Deventer"));
        const Reading dutch = readPath(ownSample(u"woocommerce-analytics-customers-nl.csv"_s));
        const StagedRecord *iris = dutch.sink.recordOf("iris@voorbeeld.example");
        QCOMPARE(iris->text(F::FullName), std::string("Iris Smit"));
        QCOMPARE(iris->text(F::Country), std::string("NL"));
        QVERIFY(!iris->statedAt);
    }

    void wooCommerceOrdersCountOnceInBothForms()
    {
        const Reading cell = readPath(ownSample(u"woocommerce-skyverge-orders.csv"_s));
        const Reading rows = readPath(ownSample(u"woocommerce-skyverge-items.csv"_s));
        for (const Reading *reading : {&cell, &rows}) {
            const StagedSale *sale = reading->sink.saleOf("501");
            QVERIFY(sale != nullptr);
            QCOMPARE(sale->totalCents, 3495);
            QCOMPARE(sale->number, std::string("W-501"));
            QCOMPARE(sale->customerExternalId, std::string("41"));
            QCOMPARE(sale->customer->externalId, std::string("41"));
            QCOMPARE(sale->lines.size(), size_t(2));
            QCOMPARE(sale->lines[0].name, std::string("Thee: groen"));
            QCOMPARE(sale->lines[0].totalCents, 2200);
            QCOMPARE(sale->lines[0].taxCents, std::optional<qint64>(382));
            QCOMPARE(toIso8601(sale->occurredAt), u"2025-06-01T10:00:00Z"_s);
            // A guest has no number; the e-mail address is the key.
            QCOMPARE(reading->sink.saleOf("502")->customer->externalId, std::string("zoe@voorbeeld.example"));
        }
        QVERIFY(cell.sink.saleOf("502")->status == SaleStatus::Refunded);
        QVERIFY(rows.sink.saleOf("502")->status == SaleStatus::Pending);
    }

    void wooCommerceAnalyticsStatesABareName()
    {
        const Reading reading = readPath(ownSample(u"woocommerce-analytics-orders-nl.csv"_s));
        const StagedSale *sale = reading.sink.saleOf("3001");
        QCOMPARE(sale->customer->text(F::FullName), std::string("Zoë van der Laan"));
        QVERIFY(sale->customer->externalId.empty());
        QVERIFY(reading.sink.saleOf("3002")->status == SaleStatus::Pending);
        QCOMPARE(reading.sink.saleOf("3003")->refundedCents, 1200);
        // The hour 03:30 on 30 March is summer time already.
        QCOMPARE(toIso8601(sale->occurredAt), u"2025-03-30T01:30:00Z"_s);
    }

    void squareItemsJoinIntoSales()
    {
        const Reading reading = readPath(ownSample(u"square-items.csv"_s));
        const StagedSale *sale = reading.sink.saleOf("TX1");
        QVERIFY(sale != nullptr);
        QCOMPARE(sale->totalCents, 109665);
        QCOMPARE(sale->taxCents, std::optional<qint64>(9165));
        QCOMPARE(sale->currency.text(), u"USD"_s);
        QCOMPARE(sale->lines[0].discountCents, 500);
        QCOMPARE(sale->customerExternalId, std::string("SQ1"));
        QVERIFY(sale->channel == SaleChannel::Shop);
        QCOMPARE(toIso8601(sale->occurredAt), u"2025-07-18T12:05:33Z"_s);
        const StagedSale *refund = reading.sink.saleOf("TX1:refund");
        QCOMPARE(refund->totalCents, -1210);
        QCOMPARE(refund->lines[0].quantityMilli, -1000);
        QCOMPARE(reading.sink.saleOf("TX2")->lines[0].quantityMilli, 250);
    }

    void squareShadowsAreNoCustomers()
    {
        const Reading reading = readPath(ownSample(u"square-customers.csv"_s));
        QCOMPARE(reading.summary->skippedRows, 1);
        QVERIFY(reading.sink.recordOf("SQ2") == nullptr);
        QCOMPARE(reading.sink.recordOf("SQ1")->text(F::BirthDate), std::string("1988-04-02"));
        QVERIFY(reading.sink.recordOf("SQ3")->text(F::BirthDate).empty()); // 1900-01-01 means nobody asked
        QVERIFY(reading.sink.recordOf("SQ3")->consents.at(0).answer == ConsentClaim::Answer::No);
    }

    void lightspeedConsentIsInverted()
    {
        const Reading reading = readPath(ownSample(u"lightspeed-customers.csv"_s));
        QVERIFY(reading.sink.recordOf("LS-1")->consents.at(0).answer == ConsentClaim::Answer::Yes);
        QVERIFY(reading.sink.recordOf("LS-2")->consents.at(0).answer == ConsentClaim::Answer::No);
        QCOMPARE(reading.sink.recordOf("LS-2")->consents.at(0).words, std::string("1"));
        QVERIFY(reading.sink.recordOf("LS-3")->consents.empty());
        QVERIFY(reading.recognition->unusedColumns.contains(u"loyalty_balance"_s));
    }

    void lightspeedLedgerRowsAreOneSale()
    {
        const Reading reading = readPath(ownSample(u"lightspeed-sales.csv"_s));
        const StagedSale *sale = reading.sink.saleOf("1001");
        QCOMPARE(sale->totalCents, 3000);
        QCOMPARE(sale->lines.size(), size_t(2));
        QCOMPARE(sale->lines[1].name, std::string("Mok"));
        QCOMPARE(sale->customerExternalId, std::string("LS-1"));
        QVERIFY(reading.sink.saleOf("1002")->status == SaleStatus::Cancelled);
    }

    void oldTillWithTitlesAndTotals()
    {
        const Reading reading = readPath(ownSample(u"oude-kassa-klanten.csv"_s));
        QCOMPARE(reading.recognition->encoding, u"IBM850"_s);
        QCOMPARE(reading.recognition->delimiter, u";"_s);
        QCOMPARE(reading.recognition->headerRow, 3);
        QCOMPARE(reading.summary->skippedRows, 2); // a blank row and the row with totals
        const StagedRecord *first = reading.sink.recordOf("00017");
        QCOMPARE(first->text(F::LastName), std::string("Bruïne"));
        QCOMPARE(first->text(F::Infix), std::string("van der"));
        QCOMPARE(first->text(F::BirthDate), std::string("1970-12-31"));
        QCOMPARE(reading.sink.recordOf("00018")->text(F::BirthDate), std::string("1981-06-05"));
        // A column about consent is proposed, never used by itself.
        QCOMPARE(reading.recognition->consentsToConfirm.size(), 1);
        QCOMPARE(reading.recognition->consentsToConfirm.first().field, u"consent:email:news"_s);
        const Reading receipts = readPath(ownSample(u"oude-kassa-bonnen.csv"_s));
        QCOMPARE(receipts.recognition->encoding, u"windows-1252"_s);
        QCOMPARE(receipts.sink.saleOf("B1")->totalCents, 103000);
        QCOMPARE(receipts.sink.saleOf("B1")->customerExternalId, std::string("00017"));
        QCOMPARE(receipts.sink.saleOf("B2")->totalCents, -1250);
        QCOMPARE(receipts.sink.saleOf("B2")->lines.at(0).quantityMilli, 1500);
        QVERIFY(receipts.sink.rejects.at(0).reason == RejectReason::UnreadableAmount);
    }

    void profilesHaveDifferentStableNames()
    {
        QSet<QString> ids;
        for (const Profile *profile : profiles()) {
            ids.insert(profile->info().id);
            QCOMPARE(profileById(profile->info().id), profile);
        }
        QCOMPARE(ids.size(), static_cast<qsizetype>(profiles().size()));
        QVERIFY(profileById(u"klingon") == nullptr);
    }

    void fieldsTheShopDoesNotKeepStayEmpty()
    {
        ReadOptions options;
        options.fieldsToKeep.reset(static_cast<size_t>(F::Phone)).reset(static_cast<size_t>(F::Email));
        const Reading reading = readPath(ownSample(u"shopify-customers-2024.csv"_s), {}, options);
        for (const StagedRecord &record : reading.sink.records) {
            QVERIFY(record.text(F::Phone).empty());
            QVERIFY(record.text(F::Email).empty());
            QVERIFY(record.externalId.find('@') == std::string::npos);
        }
    }

    void sameFileTwiceGivesTheSameKeys()
    {
        const QByteArray file = "naam;straat;huisnummer;postcode;plaats\nJan Kok;Kade;1;1234AB;Ede\nJan Kok;Kade;3;1234AB;Ede\n"_ba;
        const Reading first = readBytes(file);
        const Reading second = readBytes(file);
        QCOMPARE(first.sink.records.size(), size_t(2));
        QVERIFY(first.sink.records[0].externalId.starts_with("content:"));
        QCOMPARE(first.sink.records[0].externalId, second.sink.records[0].externalId);
        QVERIFY(first.sink.records[0].externalId != first.sink.records[1].externalId);
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "TestProfiles.moc"
