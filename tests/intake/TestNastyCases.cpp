#include "app/intake/values/Amount.h"
#include "app/intake/values/CellText.h"
#include "app/intake/values/DateText.h"
#include "tests/intake/Reading.h"

#include <QStringConverter>

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using F = CustomerField;

namespace {

bool hasNote(const Reading &reading, ReadingNote::Kind kind, qint64 count)
{
    return std::any_of(reading.summary->notes.begin(), reading.summary->notes.end(), [kind, count](const ReadingNote &note) {
        return note.kind == kind && note.count == count && !noteSentence(note).isEmpty();
    });
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

/// A list of customers in which `letter` stands for the letters beyond ASCII.
QByteArray list(const QByteArray &eAcute, const QByteArray &eDiaeresis, const QByteArray &rowEnd = "\r\n")
{
    return "Klantnummer;Achternaam;Woonplaats;E-mailadres" + rowEnd + "1;Jos" + eAcute + ";Utrecht;a@voorbeeld.example" + rowEnd + "2;Zo" +
           eDiaeresis + ";Bo" + eDiaeresis + "llaan;b@voorbeeld.example" + rowEnd;
}

qint64 turnover(const Reading &reading)
{
    qint64 cents = 0;
    for (const auto &[currency, sums] : reading.summary->sums)
        cents += sums.totalCents;
    return cents;
}

} // namespace

/// The twenty nasty cases of real exports, as far as they are about reading; what they do to a vault is in tests/shop.
class TestNastyCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nastyCase01_continuationRowsCountTheOrderOnce()
    {
        const Reading reading = readPath(ownSample(u"shopify-orders.csv"_s));
        const StagedSale *order = reading.sink.saleOf("#2001");
        QCOMPARE(order->lines.size(), size_t(2));
        QCOMPARE(order->totalCents, 4500 - 505);
        // The total stands in the first row alone; winter and summer time in one file.
        const Reading offsets = readPath(ownSample(u"shopify/orders-pos.csv"_s));
        QCOMPARE(toIso8601(offsets.sink.saleOf("#3001")->occurredAt), u"2026-03-28T11:00:00Z"_s);
        QCOMPARE(toIso8601(offsets.sink.saleOf("#3002")->occurredAt), u"2026-03-29T10:00:00Z"_s);
    }

    void nastyCase02_repeatedTotalsAreSummedPerOrder()
    {
        for (const char *file : {"woocommerce-skyverge-items.csv", "woocommerce/algolplus-orders.csv", "ccv-shop/bestellingen.csv",
                                 "vectron/bons.csv", "bol/orders.csv"}) {
            const Reading reading = readPath(ownSample(QString::fromLatin1(file)));
            QVERIFY2(reading.summary->lines > reading.summary->sales, file);
            QVERIFY2(reading.addsUp(), file);
        }
        QCOMPARE(turnover(readPath(ownSample(u"ccv-shop/bestellingen.csv"_s))), 2000);
        QCOMPARE(turnover(readPath(ownSample(u"woocommerce/algolplus-orders.csv"_s))), 1995);
        QCOMPARE(turnover(readPath(ownSample(u"bol/orders.csv"_s))), 3500);
    }

    void nastyCase03_guardsGoAndApostrophesStay()
    {
        const Reading reading = readBytes("Klantnummer;Achternaam;Woonplaats;Postcode;Telefoon;E-mailadres\n"
                                          "=\"00123\";'t Hart;'s-Hertogenbosch;'1234AB;'+31612345678;a@voorbeeld.example\n"_ba);
        const StagedRecord &record = reading.sink.records.at(0);
        QCOMPARE(record.externalId, std::string("00123"));
        QCOMPARE(record.text(F::LastName), std::string("'t Hart"));
        QCOMPARE(record.text(F::City), std::string("'s-Hertogenbosch"));
        QCOMPARE(record.text(F::Postcode), std::string("1234AB"));
        QCOMPARE(record.text(F::Phone), std::string("+31612345678"));
        QCOMPARE(readNumber("\t-12.50", DecimalMark::Point).value, -1250);
    }

    void nastyCase04_aStrayQuoteCostsOneRow()
    {
        QByteArray file = "Naam,E-mailadres,Telefoon,Plaats\n";
        file += "Jan,jan@voorbeeld.example,\"\t+31 6 \"mobiel\"\",Ede\n"; // a guarded cell with quotes that are not doubled
        for (int i = 0; i < 500; ++i)
            file += "Klant " + QByteArray::number(i) + ",k" + QByteArray::number(i) + "@voorbeeld.example,0600042118,Ede\n";
        const Reading reading = readBytes(file);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->records + reading.summary->rejectedRows, 501);
        QVERIFY(reading.summary->records >= 500);
        QVERIFY(hasNote(reading, ReadingNote::Kind::RepairedQuotes, 1) || reading.summary->rejectedRows == 1);
        // An opening mark that never closes does not swallow the rest.
        const Reading open = readBytes(file + "\"Piet,piet@voorbeeld.example,0600042119,Ede\n" + file.mid(file.indexOf("Klant 0")));
        QVERIFY(open.addsUp());
        QVERIFY(open.summary->records >= 1000);
    }

    void nastyCase05_unquotedSemicolonsAreRepairedOrRejected()
    {
        const Reading reading = readPath(ownSample(u"prestashop/newsletter.csv"_s));
        const StagedRecord *bram = reading.sink.recordOf("newsletter:2");
        QVERIFY(bram != nullptr);
        QCOMPARE(bram->text(F::Email), std::string("bram@voorbeeld.example"));
        QVERIFY(bram->consents.at(0).answer == ConsentClaim::Answer::No);
        QVERIFY(hasNote(reading, ReadingNote::Kind::RepairedRows, 1));
        // Where the e-mail address does not say how far the cells have moved, the row is told by its number.
        const Reading lost = readBytes("id;shop_name;gender;lastname;firstname;email;subscribed;subscribed_on;iso_language\n"
                                       "1;De Theepot;;Smit;Iris;iris@voorbeeld.example;1;2024-01-10 10:00:00;nl\n"
                                       "2;De Theepot;;Hart;Bram;bram@voorbeeld.example;1;2024-01-10; 10:00:00;nl\n"_ba);
        QCOMPARE(lost.summary->records, 1);
        QVERIFY(lost.sink.rejects.at(0).reason == RejectReason::RaggedRow);
        QCOMPARE(lost.sink.rejects.at(0).row, 3);
    }

    void nastyCase06_encodingsAndLineEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("sep line") << "sep=;\r\n"_ba + list("\xE9", "\xEB") << u"windows-1252"_s;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"_ba + list("\xC3\xA9", "\xC3\xAB") << u"UTF-8"_s;
        QTest::newRow("unicode text") << encoded(QString::fromUtf8(list("\xC3\xA9", "\xC3\xAB").replace(';', '\t')),
                                                 QStringConverter::Utf16LE)
                                      << u"UTF-16LE"_s;
        QTest::newRow("cp1252") << list("\xE9", "\xEB") << u"windows-1252"_s;
        QTest::newRow("cp850") << list("\x82", "\x89") << u"IBM850"_s;
        QTest::newRow("old Mac") << list("\x8E", "\x91", "\r") << u"macintosh"_s;
    }

    void nastyCase06_encodingsAndLineEnds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.recognition->encoding, encoding);
        QCOMPARE(reading.sink.records.size(), size_t(2));
        QCOMPARE(reading.sink.records.at(0).text(F::LastName), std::string("José"));
        QCOMPARE(reading.sink.records.at(1).text(F::City), std::string("Boëllaan"));
    }

    void nastyCase06_oneForeignByteFarDown()
    {
        QByteArray file = "Klantnummer;Achternaam;E-mailadres\n1;José;a@voorbeeld.example\n";
        for (int i = 2; i < 90'000; ++i)
            file += QByteArray::number(i) + (i % 1000 == 0 ? ";Ren\xC3\xA9;k" : ";Smit;k") + QByteArray::number(i) + "@voorbeeld.example\n";
        file += "90000;Zo\xEB;z@voorbeeld.example\n";
        const Reading reading = readBytes(file);
        QCOMPARE(reading.recognition->encoding, u"UTF-8"_s);
        QCOMPARE(reading.sink.recordOf("90000")->text(F::LastName), std::string("Zoë"));
        QCOMPARE(reading.sink.recordOf("1")->text(F::LastName), std::string("José"));
        QVERIFY(hasNote(reading, ReadingNote::Kind::MixedEncoding, 1));
    }

    void nastyCase06_doubleEncodingIsTold()
    {
        const Reading reading = readBytes(list("\xC3\x83\xC2\xA9", "\xC3\x83\xC2\xAB"));
        QVERIFY(reading.recognition->looksDoubleEncoded);
        QCOMPARE(reading.recognition->decodedSamples.first(), u"JosÃ©"_s);
        QVERIFY(!readBytes(list("\xC3\xA9", "\xC3\xAB")).recognition->looksDoubleEncoded);
    }

    void nastyCase07_titlesAndTotalsAreNoRows()
    {
        const Reading bol = readPath(ownSample(u"bol/orders.csv"_s));
        QCOMPARE(bol.recognition->headerRow, 3);
        const Reading zettle = readPath(ownSample(u"zettle/receipts-nl.csv"_s));
        QCOMPARE(zettle.recognition->headerRow, 3);
        QCOMPARE(zettle.summary->sales, 2);
        QVERIFY(hasNote(zettle, ReadingNote::Kind::TotalRows, 1));
        const Reading blanks =
            readBytes("Klantenlijst\n\nKlantnummer;Achternaam;E-mailadres\n\n1;Smit;a@voorbeeld.example\n;;\nTotaal;;1\n"_ba);
        QCOMPARE(blanks.summary->records, 1);
        QVERIFY(blanks.addsUp());
    }

    void nastyCase08_duplicateNamesAreKnownByPlace()
    {
        const Reading wix = readPath(ownSample(u"wix/orders.csv"_s));
        // The second block of delivery columns is the address of who pays.
        QCOMPARE(wix.sink.sales.at(0).customer->text(F::City), std::string("Deventer"));
        QCOMPARE(wix.sink.sales.at(0).customer->text(F::FullName), std::string("Zoë van der Laan"));
        const Reading shopware = readPath(ownSample(u"shopware/order-lines-5.csv"_s));
        QCOMPARE(shopware.sink.sales.at(0).externalId, std::string("61"));
        QCOMPARE(shopware.sink.sales.at(0).number, std::string("30001"));
        const Header header({u"UNSUB_TIME"_s, u"UNSUB_REASON"_s, u"UNSUB_TIME"_s});
        QCOMPARE(header.find(u"unsubtime@2"_s), 2);
        QCOMPARE(header.find(u"unsubtime@3"_s), -1);
        const Reading phones = readBytes("Name,Email,Phone,Phone\nJan Kok,jan@voorbeeld.example,0570600421,0600042118\n"_ba);
        QCOMPARE(phones.sink.records.at(0).text(F::Phone), std::string("0570600421"));
        QCOMPARE(phones.recognition->unusedColumns, QStringList{u"Phone"_s});
    }

    void nastyCase09_lookAlikesAndTranslationsInHeaders()
    {
        const Reading cyrillic = readPath(ownSample(u"woocommerce/algolplus-orders.csv"_s));
        QCOMPARE(cyrillic.profileId(), u"woocommerce-orders"_s);
        QCOMPARE(headerSkeleton(u"\u0421ustomer Note"), headerSkeleton(u"Customer Note"));
        // "Registreren" is when somebody signed up, no wish to get mail.
        const Reading dutch = readPath(ownSample(u"woocommerce-analytics-customers-nl.csv"_s));
        QCOMPARE(dutch.summary->consentClaims, 0);
        QCOMPARE(readPath(ownSample(u"sumup/sales-de.csv"_s)).profileId(), u"sumup-sales"_s); // German, but for Category and Sku
        const Reading invisible = readBytes("\xEF\xBB\xBF\xC2\xA0"
                                            "Klantnummer ;Achter\xE2\x80\x8Bnaam;E-mail\xC2\xA0"
                                            "adres\n1;Smit;a@voorbeeld.example\n"_ba);
        QCOMPARE(invisible.sink.records.at(0).externalId, std::string("1"));
        QCOMPARE(invisible.sink.records.at(0).text(F::LastName), std::string("Smit"));
        QCOMPARE(invisible.sink.records.at(0).text(F::Email), std::string("a@voorbeeld.example"));
        for (const char *word : {"Waardebon(nen)", "Kortingsbon(nen)"}) {
            const Reading orders =
                readBytes("Datum,Bestelling #,N. inkomsten (geformatteerd),Status,Klant,Klanttype,Product(en),Verkochte items,"_ba + word +
                          ",N. Inkomsten\n2025-03-30 03:30:00,3001,€ 12,Afgerond,Zoë,nieuw,1× Thee,1,,12.00\n");
            QCOMPARE(orders.profileId(), u"woocommerce-orders"_s);
            QCOMPARE(turnover(orders), 1200);
        }
    }

    void nastyCase10_theWidestRowDecides()
    {
        const Reading webtoffee = readPath(ownSample(u"woocommerce/webtoffee-orders.csv"_s));
        QCOMPARE(webtoffee.sink.saleOf("701")->lines.size(), size_t(2));
        QCOMPARE(webtoffee.sink.saleOf("702")->lines.size(), size_t(1));
        const Reading second = readPath(ownSample(u"google/contacts-2024.csv"_s));
        QCOMPARE(second.sink.records.at(1).text(F::Email), std::string("iris@voorbeeld.example")); // in the second column for addresses
        const QByteArray empty(10'050, ';');
        const Reading wide = readBytes("Klantnummer;Achternaam;E-mailadres"_ba + empty + "\n1;Smit;a@voorbeeld.example" + empty +
                                       "\n2;Kok;b@voorbeeld.example\n");
        QCOMPARE(wide.recognition->header.size(), 3);
        QCOMPARE(wide.summary->records, 2);
        QVERIFY(wide.addsUp());
    }

    void nastyCase11_datesAreDecidedByTheColumn_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *cell, DateOrder order, const char *day) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << order << QString::fromLatin1(day);
        };
        row("09-01-2008", DateOrder::DayMonthYear, "2008-01-09");
        row("01/09/2008", DateOrder::MonthDayYear, "2008-01-09");
        row("5/6/2012", DateOrder::DayMonthYear, "2012-06-05");
        row("5/6/12", DateOrder::MonthDayYear, "2012-05-06");
        row("45658.04", DateOrder::Unknown, "2025-01-01");
        row("2018-04-19T15:00:43.6500000+01:00", DateOrder::Unknown, "2018-04-19");
        row("Jan 25, 2026, 9:05:00", DateOrder::Unknown, "2026-01-25");
        row("22-4-1988", DateOrder::DayMonthYear, "1988-04-22");
        row("0000-00-00", DateOrder::Unknown, "empty");
        row("0/0/00", DateOrder::Unknown, "empty");
        row("1-feb", DateOrder::Unknown, "none");
        row("31-02-2025", DateOrder::DayMonthYear, "none");
        row("12/27/2025", DateOrder::DayMonthYear, "contradicts");
        row("5/6/2012", DateOrder::Unknown, "ambiguous");
    }

    void nastyCase11_datesAreDecidedByTheColumn()
    {
        QFETCH(QString, cell);
        QFETCH(DateOrder, order);
        const ReadDate read = readDate(cell.toStdString(), order);
        const QString outcome = read.outcome == ReadOutcome::Value         ? QString::fromStdString(isoDay(read.civil))
                                : read.outcome == ReadOutcome::Empty       ? u"empty"_s
                                : read.outcome == ReadOutcome::Contradicts ? u"contradicts"_s
                                : read.outcome == ReadOutcome::Ambiguous   ? u"ambiguous"_s
                                                                           : u"none"_s;
        QTEST(outcome, "day");
    }

    void nastyCase11_aColumnIsNeverMixed()
    {
        // Opened once by an American spreadsheet: half of the rows were swapped. Rows that contradict the column are told, none is guessed.
        QByteArray file = "Bonnummer;Datum;Totaal\n";
        QByteArray half = file;
        for (int day = 13; day < 28; ++day) {
            for (const QByteArray month : {"06", "07"}) {
                const QByteArray number = month + QByteArray::number(day);
                file += number + ';' + QByteArray::number(day) + '-' + month + "-2025;1,25\n";
                half += number + ';' +
                        (month == "06" ? QByteArray(QByteArray::number(day) + "-06") : QByteArray("07-" + QByteArray::number(day))) +
                        "-2025;1,25\n";
            }
        }
        const Reading reading = readBytes(file + "90;06-28-2025;1,25\n91;06-29-2025;1,25\n");
        QCOMPARE(reading.summary->sales, 30);
        QCOMPARE(reading.summary->rejectedRows, 2);
        QVERIFY(reading.sink.rejects.at(0).reason == RejectReason::DateContradicts);
        QVERIFY(readBytes(half).error().contains(u"day and month"_s));
        const Reading doubtful = readBytes("Bonnummer;Datum;Totaal\n1;05-06-2025;1,25\n"_ba);
        QVERIFY(!doubtful.summary); // asked, not guessed
        const Reading placeholder =
            readBytes("Klantnummer;Achternaam;Geboortedatum;E-mailadres\n1;Smit;1900-01-01;a@voorbeeld.example\n"_ba);
        QVERIFY(placeholder.sink.records.at(0).text(F::BirthDate).empty());
    }

    void nastyCase12_amountsOfEveryKind_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DecimalMark>("mark");
        QTest::addColumn<qint64>("cents");
        const auto row = [](const char *cell, DecimalMark mark, qint64 cents) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << mark << cents;
        };
        row("1.234,56", DecimalMark::Comma, 123'456);
        row("1,234.56", DecimalMark::Point, 123'456);
        row("1.234", DecimalMark::Comma, 123'400);
        row("€ 12,50", DecimalMark::Comma, 1250);
        row("$1,149.00 ", DecimalMark::Point, 114'900);
        row("($33.62)", DecimalMark::Point, -3362);
        row("12,50-", DecimalMark::Comma, -1250);
        row("1\u00A0234,56", DecimalMark::Comma, 123'456);
        row("1\u202F234,56", DecimalMark::Comma, 123'456);
        row("-,50", DecimalMark::Comma, 50);
        row("12,-", DecimalMark::Comma, 1200);
    }

    void nastyCase12_amountsOfEveryKind()
    {
        QFETCH(QString, cell);
        QFETCH(DecimalMark, mark);
        const ReadNumber read = readNumber(cell.toStdString(), mark);
        QVERIFY(read.outcome == ReadOutcome::Value);
        QTEST(read.value, "cents");
        QVERIFY(readNumber("1.234", DecimalMark::Unknown).outcome == ReadOutcome::Ambiguous); // a thousand, or one euro 23?
    }

    void nastyCase13_refundsVouchersAndTrainingAreNoExtraTurnover()
    {
        const Reading square = readPath(ownSample(u"square/transactions.csv"_s));
        QCOMPARE(square.sink.saleOf("TX1")->totalCents, 108'665); // the tip is not the shop's
        QCOMPARE(square.sink.saleOf("TX2")->totalCents, 0);       // a voucher was sold
        QCOMPARE(square.sink.saleOf("TX1:refund")->totalCents, -1210);
        const Reading shopify = readPath(ownSample(u"shopify/orders-pos.csv"_s));
        QCOMPARE(shopify.sink.saleOf("#3001")->totalCents, 750); // thee; the gift card is money, no turnover
        QCOMPARE(shopify.sink.saleOf("#3001")->lines.size(), size_t(1));
        QVERIFY(hasNote(shopify, ReadingNote::Kind::Vouchers, 1));
        QVERIFY(shopify.sink.saleOf("#3002")->status == SaleStatus::PartlyRefunded); // although it says paid
        QCOMPARE(shopify.sink.saleOf("#3002")->refundedCents, 400);
        const Reading sumup = readBytes(
            "Account,Date,Time,Type,Transaction ID,Receipt Number,Payment Method,Quantity,Description,Currency,Price (Gross),Price "
            "(Net),Tax,Tax rate,Transaction refunded\n"
            "k,25/01/2026,10:15,Sales,T1,R1,Cash,1,Koffie,EUR,7.00,6.42,0.58,9%,\n"
            "k,25/01/2026,10:20,Refund,T1,R1,Cash,1,Koffie,EUR,-7.00,-6.42,-0.58,9%,\n"_ba);
        QCOMPARE(turnover(sumup), 0);
        QCOMPARE(sumup.summary->sales, 2);
        const Reading german = readPath(ownSample(u"dsfinvk/transactions.csv"_s));
        QVERIFY(german.sink.saleOf("K1/7/2")->status == SaleStatus::Cancelled); // voided
        QVERIFY(german.sink.saleOf("K1/7/3")->status == SaleStatus::Cancelled); // training
        QCOMPARE(turnover(german), 1150 - 350);
        const Reading till =
            readBytes("Bonnummer;Datum;Artikelnaam;Aantal;Regelbedrag\n1;25-01-2026;Thee;1;7,50\n1;25-01-2026;Cadeaubon;1;25,00\n"
                      "2;25-01-2026;Mok;1;30,00\n2;25-01-2026;Cadeaubon ingewisseld;-1;-25,00\n"_ba);
        QCOMPARE(till.sink.saleOf("1")->totalCents, 750);
        QCOMPARE(till.sink.saleOf("2")->totalCents, 3000); // the voucher was a means of payment
    }

    void nastyCase14_whatIsNoSaleDoesNotCount_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("sales");
        QTest::addColumn<int>("rejected");
        for (const char *word :
             {"pending", "on-hold", "Concept", "Draft", "Mislukt", "voided", "Geannuleerd", "abandoned", "Wacht op betaling", "Storniert"})
            QTest::newRow(word) << QString::fromUtf8(word) << 0 << 0;
        for (const char *word : {"completed", "Afgerond", "Betaald", "Bezahlt", "Terminée"})
            QTest::newRow(word) << QString::fromUtf8(word) << 1 << 0;
        QTest::newRow("a word nobody knows") << u"Zweeft"_s << 0 << 1;
    }

    void nastyCase14_whatIsNoSaleDoesNotCount()
    {
        QFETCH(QString, word);
        const Reading reading = readBytes("Bestelnummer;Datum;Totaal;Status\n1;25-01-2026;12,50;" + word.toUtf8() + '\n');
        int sold = 0;
        for (const auto &[currency, sums] : reading.summary->sums)
            sold += static_cast<int>(sums.sales);
        QTEST(sold, "sales");
        QTEST(static_cast<int>(reading.summary->rejectedRows), "rejected");
        const Reading basket = readPath(ownSample(u"shopware/order-lines-5.csv"_s));
        QVERIFY(basket.sink.saleOf("62")->status == SaleStatus::Cancelled); // a basket with order number 0
    }

    void nastyCase15_roundedNumbersAreNoKeys()
    {
        const Reading customers =
            readBytes("Klantnummer;Achternaam;Telefoon;Postcode\n5,50E+12;Smit;6,12346E+08;1234 ab\n5,50E+12;Kok;0600042118;1234AB\n"_ba);
        QCOMPARE(customers.summary->records, 0); // never two people on one rounded number
        for (const RejectedRow &row : customers.sink.rejects) {
            QVERIFY(row.reason == RejectReason::MangledIdentifier);
            QVERIFY(rejectSentence(row.reason).contains(u"spreadsheet"_s));
        }
        const Reading named = readBytes("Naam;E-mailadres;Telefoon;Postcode\nJan Smit;a@voorbeeld.example;6,12346E+08;1234 ab\n"_ba);
        QVERIFY(named.sink.records.at(0).text(F::Phone).empty());
        QVERIFY(hasNote(named, ReadingNote::Kind::MangledIdentifiers, 1));
        const Reading orders = readBytes("Bestelnummer;Datum;Totaal\n5,50E+12;25-01-2026;12,50\n"_ba);
        QVERIFY(orders.sink.rejects.at(0).reason == RejectReason::MangledIdentifier);
        const Reading goods = readBytes("Bonnummer;Datum;EAN;Artikelnaam;Regelbedrag\n1;25-01-2026;8,7123E+12;Thee;7,50\n"_ba);
        QVERIFY(goods.sink.sales.at(0).lines.at(0).sku.empty());
        QVERIFY(hasNote(goods, ReadingNote::Kind::MangledIdentifiers, 1));
    }

    void nastyCase16_sharedAndFakeKeysAreNoKeys()
    {
        const Reading fakes =
            readBytes("First Name,Last Name,Email,Accepts Email Marketing,Phone,Total Spent\n"
                      "Jan,Kok,geen@email.nl,no,0570600421,0\nPiet,Smit,geen@email.nl,no,0570600422,0\n"
                      "Ann,Bos,test@test.nl,no,0570600423,0\nEls,Vos,-,no,0570600424,0\nBea,Mol,n/a,no,0570600425,0\n"_ba);
        QSet<std::string> keys;
        for (const StagedRecord &record : fakes.sink.records)
            keys.insert(record.externalId);
        QCOMPARE(fakes.summary->records, 5);
        QCOMPARE(keys.size(), 5); // five people stay five
        const Reading nobody = readBytes("Klantnummer;Naam;E-mailadres\n0;Contante klant;\n1;Balie;\n2;Gast;\n3;Jan Gast;\n"_ba);
        QCOMPARE(nobody.summary->records, 1);
        QVERIFY(hasNote(nobody, ReadingNote::Kind::NotCustomers, 3));
        const Reading counter = readBytes("Bonnummer;Datum;Totaal;Klantnummer;Naam\n1;25-01-2026;12,50;1;Contante klant\n"_ba);
        QVERIFY(!counter.sink.sales.at(0).customer);
        QVERIFY(counter.sink.sales.at(0).customerExternalId.empty());
    }

    void nastyCase17_dutchNamesComeThroughWhole()
    {
        const Reading reading =
            readBytes("Klantnummer;Aanhef;Voornaam;Tussenvoegsel;Achternaam;E-mailadres\n"
                      "1;Dhr.;JAN;v.d.;BERG;a@voorbeeld.example\n2;Mevr.;Els;;Vries, de;b@voorbeeld.example\n"
                      "3;;Zo\x65\xCC\x88;van 't;Hart-de Vries;c@voorbeeld.example\n4;;;;IJsbrands e/v Kok;d@voorbeeld.example\n"
                      "5;;J.P.;ten;\xC4\xB3sselstein;e@voorbeeld.example\n"_ba);
        QCOMPARE(reading.summary->records, 5);
        QCOMPARE(reading.sink.recordOf("1")->text(F::Infix), std::string("v.d."));
        QCOMPARE(reading.sink.recordOf("2")->text(F::LastName), std::string("Vries, de"));
        QCOMPARE(reading.sink.recordOf("3")->text(F::FirstName), std::string("Zoë")); // composed, though a Mac wrote it apart
        QCOMPARE(reading.sink.recordOf("4")->text(F::LastName), std::string("IJsbrands e/v Kok"));
        QCOMPARE(reading.sink.recordOf("5")->text(F::LastName), std::string("\xC4\xB3sselstein"));
    }

    void nastyCase18_consentIsAClaimAndNeverInvented()
    {
        const Reading lightspeed = readPath(ownSample(u"lightspeed-customers.csv"_s));
        QVERIFY(lightspeed.sink.recordOf("LS-2")->consents.at(0).answer == ConsentClaim::Answer::No); // do_not_email 1
        QVERIFY(lightspeed.sink.recordOf("LS-3")->consents.empty());                                  // blank says nothing
        const Reading civi = readPath(ownSample(u"civicrm/opt-out.csv"_s));
        QVERIFY(civi.sink.recordOf("C1")->consents.at(0).answer == ConsentClaim::Answer::No);
        QCOMPARE(civi.sink.recordOf("C1")->consents.at(0).words, std::string("Yes"));
        QCOMPARE(civi.sink.recordOf("C1")->consents.at(0).column, std::string("Opt Out"));
        const Reading presta = readPath(ownSample(u"prestashop/customers-import.csv"_s));
        QCOMPARE(presta.sink.records.at(0).consents.at(0).purpose, std::string("news"));
        QCOMPARE(presta.sink.records.at(0).consents.at(1).purpose, std::string("partner_offers"));
        const Reading grid = readPath(ownSample(u"magento/newsletter-grid.csv"_s));
        QVERIFY(hasNote(grid, ReadingNote::Kind::UnknownConsentWord, 2)); // Unconfirmed, Not Activated
        const Reading none = readPath(ownSample(u"mailchimp/nonsubscribed_members_export_1a2b.csv"_s));
        QVERIFY(none.sink.records.at(0).consents.empty());
        const Reading orders = readPath(ownSample(u"shopify-orders.csv"_s));
        const StagedSale *order = orders.sink.saleOf("#2001");
        QCOMPARE(order->customer->consents.at(0).claimedAt, std::optional(order->occurredAt)); // as old as the order
        QCOMPARE(readPath(ownSample(u"ccv-shop/klanten.csv"_s)).summary->consentClaims, 0);    // until a person confirms the column
    }

    void nastyCase19_whoAndWhatMustStayOut()
    {
        QVERIFY(hasNote(readPath(ownSample(u"square-customers.csv"_s)), ReadingNote::Kind::ShadowProfiles, 1));
        QVERIFY(hasNote(readPath(ownSample(u"odoo/contacts.csv"_s)), ReadingNote::Kind::NotCustomers, 1));
        QVERIFY(hasNote(readPath(ownSample(u"prestashop/addresses.csv"_s)), ReadingNote::Kind::NotCustomers, 1));
        // What customers and colleagues wrote beside an order may be about health: it is never taken in, and that is told.
        for (const auto &[file, note] : {std::pair{"woocommerce/algolplus-orders.csv", u"\u0421ustomer Note"_s},
                                         {"woocommerce/webtoffee-orders.csv", u"customer_note"_s}}) {
            const Reading reading = readPath(ownSample(QString::fromLatin1(file)));
            QVERIFY2(reading.recognition->unusedColumns.contains(note), file);
            for (const StagedSale &sale : reading.sink.sales)
                QVERIFY(!sale.customer || sale.customer->text(F::Note).empty());
        }
        QVERIFY(readPath(ownSample(u"squarespace/orders.csv"_s)).recognition->neverStored.contains(u"Payment Reference"_s));
    }

    void nastyCase20_filesThatAreNotWhole()
    {
        const QByteArray file = "Klantnummer;Achternaam;E-mailadres\n1;Smit;a@voorbeeld.example\n2;Kok;b@voor"_ba;
        const Reading cut = readBytes("Klantnummer;Achternaam;E-mailadres\n1;Smit;a@voorbeeld.example\n2;K"_ba);
        QCOMPARE(cut.summary->records, 1);
        QVERIFY(cut.sink.rejects.at(0).reason == RejectReason::CutOff);
        QVERIFY(readBytes(file).summary.has_value());
        QVERIFY(readBytes(QByteArray()).error().contains(u"empty"_s));
        QVERIFY(readBytes("Klantnummer;Achternaam;E-mailadres\n"_ba).error().contains(u"no rows"_s));
        // The same rows twice give the same keys, also where the system gives none.
        const QByteArray payments =
            "Date,Time,Net Sales,Tax,Total Collected,Card,Cash,Transaction ID,Payment ID,Event Type\n"
            "2026-01-25,10:00:00,$7.00,$0.58,$7.58,$7.58,$0.00,,,Payment\n2026-01-25,10:00:00,$7.00,$0.58,$7.58,$7.58,$0.00,,,Payment\n"_ba;
        const Reading once = readBytes(payments);
        const Reading twice = readBytes(payments);
        QCOMPARE(once.summary->sales, 2);
        QVERIFY(once.sink.sales.at(0).externalId != once.sink.sales.at(1).externalId); // two cups at one moment are two sales
        for (size_t i = 0; i < 2; ++i)
            QCOMPARE(once.sink.sales.at(i).externalId, twice.sink.sales.at(i).externalId);
    }
};

QTEST_GUILESS_MAIN(TestNastyCases)
#include "TestNastyCases.moc"
