#include "app/intake/readers/Container.h"
#include "app/intake/values/Amount.h"
#include "tests/intake/Reading.h"

#include <QDir>

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// The real samples: every one gives what its collector counted by hand.
class TestRealExports final : public QObject
{
    Q_OBJECT

    static QString sample(const QString &name) { return QStringLiteral(KLANTENKRING_SAMPLE_EXPORTS) + u'/' + name; }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStringLiteral(KLANTENKRING_SAMPLE_EXPORTS).isEmpty() || !QDir(QStringLiteral(KLANTENKRING_SAMPLE_EXPORTS)).exists())
            QSKIP("sample exports are not on this machine");
    }

    void shopifyOrders()
    {
        const Reading reading = readPath(sample(u"shopify/orders-minimal-edge.csv"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"shopify-orders"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->rows - reading.summary->headRows, 9);
        QCOMPARE(reading.summary->sales, 8);
        QCOMPARE(reading.summary->lines, 9);
        QSet<QString> people;
        int withoutPerson = 0;
        for (const StagedSale &sale : reading.sink.sales) {
            if (sale.customer)
                people.insert(QString::fromStdString(sale.customer->externalId));
            else
                ++withoutPerson;
        }
        QCOMPARE(people.size(), 4);
        QCOMPARE(withoutPerson, 1);
        QCOMPARE(reading.summary->sums.size(), size_t(1));
        const auto &[currency, sums] = *reading.summary->sums.begin();
        QCOMPARE(currency.text(), u"USD"_s);
        QCOMPARE(sums.totalCents, 99500);
        QCOMPARE(sums.refundedCents, 1000);
        QCOMPARE(toIso8601(reading.sink.saleOf("#1001")->occurredAt), u"2025-01-05T15:00:00Z"_s);
        QCOMPARE(toIso8601(reading.sink.saleOf("#1007")->occurredAt), u"2025-04-02T16:00:00Z"_s);
        QVERIFY(reading.sink.saleOf("#1003")->status == SaleStatus::PartlyRefunded);
    }

    void shopifyCustomers()
    {
        const Reading reading = readPath(sample(u"shopify/customers-sample.csv"_s));
        QCOMPARE(reading.profileId(), u"shopify-customers"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->records, 5);
        int emailYes = 0;
        int emailNo = 0;
        int smsYes = 0;
        for (const StagedRecord &record : reading.sink.records) {
            for (const ConsentClaim &claim : record.consents) {
                const bool yes = claim.answer == ConsentClaim::Answer::Yes;
                emailYes += claim.channel == "email" && yes ? 1 : 0;
                emailNo += claim.channel == "email" && !yes ? 1 : 0;
                smsYes += claim.channel == "sms" && yes ? 1 : 0;
            }
        }
        QCOMPARE(emailYes, 4);
        QCOMPARE(emailNo, 1);
        QCOMPARE(smsYes, 2);
        const StagedRecord *jane = reading.sink.recordOf("jane@acmecorp.com");
        QVERIFY(jane != nullptr);
        QCOMPARE(jane->text(CustomerField::AddressLine), std::string("456 Business Ave Suite 200"));
    }

    void encodings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<QString>("firstColumn");
        QTest::addColumn<int>("rows");
        QTest::newRow("utf-8 with mark") << u"csv-with-bom.csv"_s << u"UTF-8"_s << u","_s << u"ColA"_s << 2;
        QTest::newRow("latin1 tsv") << u"example-latin1.tsv"_s << u"windows-1252"_s << u"\t"_s << u"Start"_s << 2;
        QTest::newRow("utf-16le tsv") << u"example-utf16le-bom.tsv"_s << u"UTF-16LE"_s << u"\t"_s << u"Start"_s << 2;
        QTest::newRow("line breaks") << u"example-linebreaks-in-cells.csv"_s << u"UTF-8"_s << u","_s << u"name"_s << 2;
    }

    void encodings()
    {
        QFETCH(QString, file);
        QFETCH(QString, encoding);
        QFETCH(QString, delimiter);
        QFETCH(QString, firstColumn);
        QFETCH(int, rows);
        const auto found = recognise(sample(u"encodings/"_s + file));
        QVERIFY2(found, found ? "" : qPrintable(found.error().userText));
        QCOMPARE(found->encoding, encoding);
        QCOMPARE(found->delimiter, delimiter);
        QCOMPARE(found->header.first(), firstColumn);
        QCOMPARE(found->sampleRows.size(), rows);
        if (encoding != u"UTF-8"_s)
            QVERIFY(found->sampleRows.first().contains(u"Tizi Ouzou, Béjaïa, (Kaby ..."_s));
    }

    void workbookGivesTheSameAsItsCsv()
    {
        const Reading csv = readPath(sample(u"bagisto/customers.csv"_s));
        const Reading book = readPath(sample(u"bagisto/customers.xlsx"_s));
        QCOMPARE(book.error(), QString());
        QCOMPARE(book.profileId(), csv.profileId());
        QVERIFY(book.addsUp());
        QCOMPARE(book.sink.records.size(), size_t(3));
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(book.sink.records[i].externalId, csv.sink.records[i].externalId);
            QVERIFY(book.sink.records[i].fields == csv.sink.records[i].fields);
            QCOMPARE(book.sink.records[i].row, csv.sink.records[i].row);
        }
    }

    void bothDateSystemsOfExcel_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("first");
        QTest::newRow("1900") << u"spreadsheets/1900.xlsx"_s << u"1900-01-01"_s;
        QTest::newRow("1904") << u"spreadsheets/1904.xlsx"_s << u"1904-01-02"_s;
    }

    void bothDateSystemsOfExcel()
    {
        QFETCH(QString, file);
        QFETCH(QString, first);
        const auto book = Container::open(sample(file));
        QVERIFY(book.has_value());
        const auto source = (*book)->read((*book)->parts().front());
        const auto rows = readUpTo(**source, 100'000);
        const QStringList lines = QString::fromStdString(*rows).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 5);
        QCOMPARE(lines.first().split(u',').at(1), first);
        for (const QString &line : lines) // the text beside each date says what it must be
            QCOMPARE(line.split(u',').at(1), line.split(u',').at(2));
    }

    void openDocumentSheets()
    {
        const auto found = recognise(sample(u"encodings/sample.ods"_s));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().userText));
        QCOMPARE(found->part, u"Feuille1"_s);
        QCOMPARE(found->otherParts, QStringList{u"Feuille2"_s});
        QCOMPARE(found->header, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(found->sampleRows.size(), 2);
        RecogniseOptions options;
        options.part = u"Feuille2"_s;
        QCOMPARE(recognise(sample(u"encodings/sample.ods"_s), options)->sampleRows.last(), (QStringList{u"5"_s, u"6"_s}));
    }

    void tillAuditfile()
    {
        const Reading reading = readPath(sample(u"xaa/SAF-T_CR_NO_Anoniem_3_1_XAA.xaa"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"xaa"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->records, 2);
        QCOMPARE(reading.summary->sales, 157);
        QCOMPARE(reading.summary->salesByStatus.at(SaleStatus::Cancelled), 35);
        const auto &[currency, sums] = *reading.summary->sums.begin();
        QCOMPARE(currency.text(), u"NOK"_s);
        QCOMPARE(sums.sales, 122);
        QCOMPARE(sums.totalCents, 5'124'657);
        qint64 lines = 0;
        int refunds = 0;
        std::map<std::string, std::pair<int, qint64>> byCustomer;
        for (const StagedSale &sale : reading.sink.sales) {
            lines += static_cast<qint64>(sale.lines.size());
            refunds += sale.totalCents < 0 ? 1 : 0;
            if (sale.status == SaleStatus::Completed && !sale.customerExternalId.empty()) {
                ++byCustomer[sale.customerExternalId].first;
                byCustomer[sale.customerExternalId].second += sale.totalCents;
            }
        }
        QCOMPARE(lines, 277);
        QCOMPARE(refunds, 20);
        QCOMPARE(byCustomer.size(), size_t(2));
        QCOMPARE(byCustomer["02150001000001"], std::make_pair(7, qint64(300'550)));
        QCOMPARE(byCustomer["02150001000003"], std::make_pair(5, qint64(33'824)));
    }

    void bookkeepingAuditfile()
    {
        const Reading reading = readPath(sample(u"xaf/XmlAuditfileFinancieel3.2_test.xml"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"xaf"_s);
        QCOMPARE(reading.summary->records, 1);
        QCOMPARE(reading.summary->sales, 0);
    }

    void addressBooks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("cards");
        QTest::addColumn<QString>("said");
        QTest::newRow("android") << u"John_Doe_ANDROID.vcf"_s << 6 << u"john.doe@company.com"_s;
        QTest::newRow("blackberry") << u"John_Doe_BLACK_BERRY.vcf"_s << 1 << u"+96123456789"_s;
        QTest::newRow("outlook") << u"outlook-2003.vcf"_s << 1 << u"jdoe@hotmail.com"_s;
        QTest::newRow("gmail") << u"gmail-single2.vcf"_s << 1 << u"email@example.com"_s;
    }

    void addressBooks()
    {
        QFETCH(QString, file);
        QFETCH(int, cards);
        QFETCH(QString, said);
        const Reading reading = readPath(sample(u"vcard/"_s + file));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"vcard"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->rows, cards);
        QCOMPARE(reading.summary->records, cards);
        const CustomerField field = said.contains(u'@') ? CustomerField::Email : CustomerField::Mobile;
        QCOMPARE(QString::fromStdString(reading.sink.records[0].text(field)), said);
    }

    /// Every delimited file with customers or sales: what its README says it holds.
    void everyFileGivesWhatItsReadmeSays_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("sales");
        QTest::addColumn<int>("sold");
        QTest::addColumn<qint64>("totalCents");
        QTest::addColumn<qint64>("refundedCents");
        QTest::addColumn<QString>("consents"); // channel/purpose yes no
        QTest::addColumn<QString>("neverStored");
        const auto row = [](const char *file, const char *profile, int rows, int records, int people, int sales, int sold, qint64 total,
                            qint64 refunded, const char *consents, const char *neverStored) {
            QTest::newRow(file) << QString::fromLatin1(profile) << rows << records << people << sales << sold << total << refunded
                                << QString::fromLatin1(consents) << QString::fromLatin1(neverStored);
        };
        row("shopify/orders-minimal-edge.csv", "shopify-orders", 9, 0, 4, 8, 8, 99500, 1000, "", "");
        row("shopify/customers-sample.csv", "shopify-customers", 5, 5, 5, 0, 0, 0, 0, "email/news 4 1, sms/news 2 3", "");
        row("shopware5/CustomerImport.csv", "shopware-customers", 4, 4, 4, 0, 0, 0, 0, "email/news 0 4", "password,encoder");
        row("shopware5/NewsletterRecipientImport.csv", "shopware-newsletter", 6, 6, 6, 0, 0, 0, 0, "email/news 6 0", "");
        row("shopware5/OrderImport.csv", "shopware-orders", 17, 0, 0, 4, 2, 120042, 0, "", "remoteAddress");
        row("shopware6/customers.csv", "shopware-customers", 5, 5, 4, 0, 0, 0, 0, "", "");
        row("prestashop/customers_import.csv", "prestashop-customers", 9, 9, 9, 0, 0, 0, 0, "email/news 5 4, email/partner_offers 3 6",
            "Password *");
        row("magento2/customers_to_import.csv", "magento-customers", 6, 6, 6, 0, 0, 0, 0, "",
            "password_hash,rp_token,rp_token_created_at,password");
        row("magento2/customer_profile.csv", "magento-customers", 1, 1, 1, 0, 0, 0, 0, "", "password");
        row("bagisto/customers.csv", "bagisto-customers", 3, 3, 3, 0, 0, 0, 0, "", "");
        row("odoo/o2m_customers_contacts.csv", "odoo-contacts", 8, 8, 8, 0, 0, 0, 0, "", "");
        row("civicrm/individual_dates_type2.csv", "civicrm-contacts", 3, 3, 3, 0, 0, 0, 0, "", "");
        row("civicrm/individual_external_identifier_opt_out.csv", "civicrm-contacts", 3, 3, 3, 0, 0, 0, 0, "email/news 1 1", "");
        row("mautic/10contacts.csv", "generic-customers", 10, 10, 10, 0, 0, 0, 0, "", "");
        row("square/square_example.csv", "square-transactions", 4, 0, 0, 4, 4, 243400, 0, "", "Card Brand,PAN Suffix");
    }

    void everyFileGivesWhatItsReadmeSays()
    {
        QFETCH(QString, profile);
        QFETCH(QString, consents);
        QFETCH(QString, neverStored);
        const Reading reading = readPath(sample(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), profile);
        QVERIFY(reading.addsUp());
        QSet<std::string> people;
        std::map<std::string, std::pair<int, int>> claims;
        const auto count = [&](const StagedRecord &person) {
            people.insert(person.externalId);
            for (const ConsentClaim &claim : person.consents) {
                auto &[yes, no] = claims[claim.channel + '/' + claim.purpose];
                (claim.answer == ConsentClaim::Answer::Yes ? yes : no) += 1;
            }
        };
        for (const StagedRecord &record : reading.sink.records)
            count(record);
        for (const StagedSale &sale : reading.sink.sales) {
            if (sale.customer)
                count(*sale.customer);
        }
        SaleSums sums;
        for (const auto &[currency, one] : reading.summary->sums) {
            sums.sales += one.sales;
            sums.totalCents += one.totalCents;
            sums.refundedCents += one.refundedCents;
        }
        QStringList claimed;
        for (const auto &[kind, answers] : claims)
            claimed << u"%1 %2 %3"_s.arg(QString::fromStdString(kind)).arg(answers.first).arg(answers.second);
        QTEST(static_cast<int>(reading.summary->rows - reading.summary->headRows), "rows");
        QTEST(static_cast<int>(reading.summary->records), "records");
        QTEST(static_cast<int>(people.size()), "people");
        QTEST(static_cast<int>(reading.summary->sales), "sales");
        QTEST(static_cast<int>(sums.sales), "sold");
        QTEST(sums.totalCents, "totalCents");
        QTEST(sums.refundedCents, "refundedCents");
        QCOMPARE(claimed.join(u", "_s), consents);
        QCOMPARE(reading.recognition->neverStored.join(u","_s), neverStored);
        QCOMPARE(reading.summary->rejectedRows, 0);
    }

    void shopwareBasketsAreNoSales()
    {
        const Reading reading = readPath(sample(u"shopware5/OrderImport.csv"_s));
        QCOMPARE(reading.sink.saleOf("15")->totalCents, 99856);
        QCOMPARE(reading.sink.saleOf("15")->number, std::string("20001"));
        QCOMPARE(reading.sink.saleOf("57")->totalCents, 20186);
        QCOMPARE(reading.sink.saleOf("52")->totalCents, 170093);
        QCOMPARE(reading.sink.saleOf("54")->totalCents, 4260);
        for (const char *basket : {"52", "54"})
            QVERIFY(reading.sink.saleOf(basket)->status == SaleStatus::Cancelled);
        // Prices of order 15 are without tax; the discount line is negative.
        QCOMPARE(reading.sink.saleOf("15")->lines.at(0).totalCents, 99499);
        QCOMPARE(reading.sink.saleOf("15")->lines.at(1).totalCents, -238);
    }

    void squareAmountsAndFees()
    {
        const auto found = recognise(sample(u"square/square_example.csv"_s));
        QVERIFY(found.has_value());
        const int fees = found->header.indexOf(u"Fees"_s);
        qint64 feeCents = 0;
        for (const QStringList &row : found->sampleRows)
            feeCents += readNumber(row.at(fees).toStdString(), DecimalMark::Point).value;
        QCOMPARE(feeCents, -7905);
        QVERIFY(!found->looksDoubleEncoded);
        const Reading reading = readPath(sample(u"square/square_example.csv"_s));
        QCOMPARE(toIso8601(reading.sink.sales.at(0).occurredAt), u"2018-12-26T23:00:00Z"_s); // 27 December here
        QCOMPARE(reading.sink.sales.at(0).currency.text(), u"USD"_s);
    }

    void odooPeopleKnowTheirCompanies()
    {
        const Reading reading = readPath(sample(u"odoo/o2m_customers_contacts.csv"_s));
        int companies = 0;
        int contacts = 0;
        int persons = 0;
        for (const StagedRecord &record : reading.sink.records) {
            const bool named = !record.text(CustomerField::FullName).empty();
            const bool employed = !record.text(CustomerField::Company).empty();
            companies += !named && employed ? 1 : 0;
            contacts += named && employed ? 1 : 0;
            persons += named && !employed ? 1 : 0;
        }
        QCOMPARE(companies, 3);
        QCOMPARE(contacts, 4);
        QCOMPARE(persons, 1);
    }

    void mauticInitialsAreNoSurnames()
    {
        const Reading reading = readPath(sample(u"mautic/10contacts.csv"_s));
        const StagedRecord &ariel = reading.sink.records.at(0);
        QCOMPARE(ariel.text(CustomerField::FirstName), std::string("Ariel"));
        QVERIFY(ariel.text(CustomerField::LastName).empty());
        QCOMPARE(ariel.text(CustomerField::Initials), std::string("N."));
        QCOMPARE(ariel.text(CustomerField::Company), std::string("Enterprise Example Organization"));
        QCOMPARE(reading.sink.records.at(6).text(CustomerField::LastName), std::string("Moore"));
    }

    void magentoStreetIsReadOutOfItsList()
    {
        const Reading reading = readPath(sample(u"magento2/customer_profile.csv"_s));
        QCOMPARE(reading.sink.records.at(0).text(CustomerField::AddressLine), std::string("6146 Honey Bluff Parkway"));
        const Reading ambiguous = readPath(sample(u"magento2/customers_to_import.csv"_s));
        for (const StagedRecord &record : ambiguous.sink.records)
            QVERIFY(record.text(CustomerField::BirthDate).empty()); // 5/6/2010 may be two days
    }

    void ambiguousBirthDatesAreLeftOut()
    {
        const Reading reading = readPath(sample(u"civicrm/individual_dates_type2.csv"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.summary->records, 3);
        for (const StagedRecord &record : reading.sink.records)
            QVERIFY(record.text(CustomerField::BirthDate).empty());
        const auto isAmbiguous = [](const ReadingNote &note) {
            return note.kind == ReadingNote::Kind::AmbiguousBirthDate && note.count == 3;
        };
        QVERIFY(std::any_of(reading.summary->notes.begin(), reading.summary->notes.end(), isAmbiguous));
    }
};

QTEST_GUILESS_MAIN(TestRealExports)
#include "TestRealExports.moc"
