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

    void squareAmountsAndDates()
    {
        const auto found = recognise(sample(u"square/square_example.csv"_s), {{}, {}, u"generic-sales"_s, {}});
        QVERIFY(found.has_value());
        QCOMPARE(found->sampleRows.size(), 4);
        QVERIFY(found->neverStored.contains(u"PAN Suffix"_s));
        const int gross = found->header.indexOf(u"Gross Sales"_s);
        const int fees = found->header.indexOf(u"Fees"_s);
        qint64 grossCents = 0;
        qint64 feeCents = 0;
        for (const QStringList &row : found->sampleRows) {
            grossCents += readNumber(row.at(gross).toStdString(), DecimalMark::Point).value;
            feeCents += readNumber(row.at(fees).toStdString(), DecimalMark::Point).value;
        }
        QCOMPARE(grossCents, 243400);
        QCOMPARE(feeCents, -7905);
    }

    void unknownSystemsAreMappedByTheirColumnNames_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::newRow("mautic") << u"mautic/10contacts.csv"_s << 10;
        QTest::newRow("bagisto") << u"bagisto/customers.csv"_s << 3;
        QTest::newRow("prestashop") << u"prestashop/customers_import.csv"_s << 9;
        QTest::newRow("magento") << u"magento2/customers_to_import.csv"_s << 6;
        QTest::newRow("shopware 6") << u"shopware6/customers.csv"_s << 5;
        QTest::newRow("shopware 5 newsletter") << u"shopware5/NewsletterRecipientImport.csv"_s << 6;
    }

    void unknownSystemsAreMappedByTheirColumnNames()
    {
        QFETCH(QString, file);
        QFETCH(int, records);
        const Reading reading = readPath(sample(file));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"generic-customers"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->records, records);
        QCOMPARE(reading.summary->consentClaims, 0); // a person has not confirmed any column
        for (const QString &name : reading.recognition->header) {
            if (name.contains(u"assword"_s))
                QVERIFY(reading.recognition->neverStored.contains(name));
        }
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
