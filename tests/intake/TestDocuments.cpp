#include "tests/intake/Reading.h"
#include "tests/support/ZipMaker.h"

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 countOf(const Reading &reading, ReadingNote::Kind kind)
{
    for (const ReadingNote &note : reading.summary->notes) {
        if (note.kind == kind)
            return note.count;
    }
    return 0;
}

} // namespace

/// Files that are no table: the audit files of tills and bookkeeping, and address books.
class TestDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tillAuditfile()
    {
        const Reading reading = readPath(ownSample(u"kassa.xaa"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"xaa"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->rows, 12);
        QCOMPARE(reading.summary->records, 2);
        QCOMPARE(countOf(reading, ReadingNote::Kind::NotCustomers), 1);
        QCOMPARE(countOf(reading, ReadingNote::Kind::NotSales), 2);
        const StagedRecord *zoe = reading.sink.recordOf("K1");
        QCOMPARE(zoe->text(CustomerField::FullName), std::string("Zoë van den Boër"));
        QCOMPARE(zoe->text(CustomerField::HouseNumber), std::string("12"));
        QCOMPARE(reading.sink.recordOf("K2")->text(CustomerField::Company), std::string("Café & Zn."));
        QCOMPARE(reading.sink.recordOf("K2")->text(CustomerField::FullName), std::string("J. Kok"));
        QCOMPARE(reading.summary->sums.begin()->second.sales, 4);
        QCOMPARE(reading.summary->sums.begin()->second.totalCents, 1250 - 700 + 101 + 200);
        const StagedSale *first = reading.sink.saleOf("12345678/01/2026-07-01/1");
        QVERIFY(first != nullptr);
        QCOMPARE(toIso8601(first->occurredAt), u"2026-07-01T08:15:30Z"_s); // the clock on the wall, in summer too
        QCOMPARE(first->customerExternalId, std::string("K1"));
        QCOMPARE(first->discountCents, 150);
        QCOMPARE(first->taxCents.value_or(0), 103);
        QCOMPARE(first->lines.size(), size_t(1));
        QCOMPARE(first->lines[0].name, std::string("Koffie 250 g"));
        QCOMPARE(first->lines[0].category, std::string("Koffie"));
        QCOMPARE(first->lines[0].quantityMilli, 2000);
        QCOMPARE(first->lines[0].discountCents, 100);
        const StagedSale *refund = reading.sink.saleOf("12345678/01/2026-01-02/2");
        QCOMPARE(refund->totalCents, -700); // the mark D does not turn the sign once more
        QCOMPARE(refund->lines[0].quantityMilli, -1000);
        QCOMPARE(refund->lines[0].name, std::string("Koffie retour"));
        QVERIFY(reading.sink.saleOf("12345678/01/2026-01-02/3")->status == SaleStatus::Cancelled);
        QVERIFY(reading.sink.saleOf("12345678/01/2026-01-03/6#2") != nullptr);
        QCOMPARE(reading.sink.rejects.size(), size_t(2));
        QVERIFY(reading.sink.rejects[0].reason == RejectReason::NobodyStated);
        QVERIFY(reading.sink.rejects[1].reason == RejectReason::UnreadableDate);
        QVERIFY(reading.sink.rejects[1].originalLine.contains("2026-02-31"));
    }

    void norwegianTwinGivesTheSame()
    {
        QByteArray xml = contentOf(ownSample(u"kassa.xaa"_s));
        const Reading dutch = readBytes(xml);
        xml.replace("http://www.auditfiles.nl/XAA/3.1", "urn:StandardAuditFile-Taxation-CashRegister:NO");
        xml.replace("<auditfile xmlns=", "<n1:auditfile xmlns:n1=").replace("</auditfile>", "</n1:auditfile>");
        const Reading norwegian = readBytes(xml);
        QCOMPARE(norwegian.error(), QString());
        QCOMPARE(norwegian.profileId(), u"xaa"_s);
        QCOMPARE(norwegian.sink.sales.size(), dutch.sink.sales.size());
        for (size_t i = 0; i < dutch.sink.sales.size(); ++i) {
            QCOMPARE(norwegian.sink.sales[i].externalId, dutch.sink.sales[i].externalId);
            QCOMPARE(norwegian.sink.sales[i].totalCents, dutch.sink.sales[i].totalCents);
        }
    }

    void unsignedRefundsAreTurnedAround()
    {
        QByteArray xml = contentOf(ownSample(u"kassa.xaa"_s));
        xml.replace("-7.00", "7.00");
        const Reading reading = readBytes(xml);
        QCOMPARE(reading.sink.saleOf("12345678/01/2026-01-02/2")->totalCents, -700);
        QCOMPARE(reading.sink.saleOf("12345678/01/2026-01-02/2")->lines[0].totalCents, -700);
        QCOMPARE(reading.summary->sums.begin()->second.totalCents, 1250 - 700 + 101 + 200);
    }

    void previewShowsTheFirstReceipts()
    {
        const auto found = recognise(ownSample(u"kassa.xaa"_s));
        QVERIFY(found.has_value());
        QCOMPARE(found->header.size(), found->sampleRows.first().size());
        QCOMPARE(found->sampleRows.size(), 2 + 5);
        QCOMPARE(found->sampleRows.at(2).at(found->header.indexOf(u"total"_s)), u"12.50"_s);
    }

    void bookkeepingGivesItsCustomersOnly()
    {
        const Reading reading = readPath(ownSample(u"boekhouding.xaf"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"xaf"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->records, 2);
        QCOMPARE(reading.summary->sales, 0);
        QCOMPARE(countOf(reading, ReadingNote::Kind::NotCustomers), 1);
        const StagedRecord *cafe = reading.sink.recordOf("1001");
        QCOMPARE(cafe->text(CustomerField::FullName), std::string("Café De Brug"));
        QCOMPARE(cafe->text(CustomerField::HouseNumberAddition), std::string("a"));
    }

    void addressBookOfEveryVersion()
    {
        const Reading reading = readPath(ownSample(u"adresboek.vcf"_s));
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"vcard"_s);
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->rows, 6);
        QCOMPARE(reading.sink.records.size(), size_t(3));
        const StagedRecord &zoe = reading.sink.records[0];
        QCOMPARE(zoe.text(CustomerField::LastName), std::string("Boër"));
        QCOMPARE(zoe.text(CustomerField::FirstName), std::string("Zoë van den"));
        QCOMPARE(zoe.text(CustomerField::Mobile), std::string("+31612345678"));
        QCOMPARE(zoe.text(CustomerField::Phone), std::string("0570 222222"));
        QCOMPARE(zoe.text(CustomerField::Email), std::string("zoe@voorbeeld.example"));
        QCOMPARE(zoe.text(CustomerField::City), std::string("Devénter"));
        QCOMPARE(zoe.text(CustomerField::AddressLine), std::string("Brink 12"));
        QCOMPARE(zoe.text(CustomerField::BirthDate), std::string("1987-04-02"));
        QCOMPARE(zoe.text(CustomerField::Note), std::string("Regel een\nRegel twee"));
        QVERIFY(zoe.externalId.starts_with("content:"));
        const StagedRecord *jan = reading.sink.recordOf("urn:uuid:1");
        QVERIFY(jan != nullptr);
        QCOMPARE(jan->text(CustomerField::Company), std::string("Kok, Zonen; en Co"));
        QCOMPARE(jan->text(CustomerField::Email), std::string("jan@voorbeeld.example"));
        QCOMPARE(toIso8601(*jan->statedAt), u"2026-01-02T03:04:05Z"_s);
        const StagedRecord &piet = reading.sink.records[2];
        QCOMPARE(piet.text(CustomerField::Mobile), std::string("+31-6-11223344"));
        QCOMPARE(piet.text(CustomerField::Email), std::string("piet@voorbeeld.example"));
        QVERIFY(piet.text(CustomerField::BirthDate).empty());
        QVERIFY(std::all_of(reading.sink.records.begin(), reading.sink.records.end(), [](const StagedRecord &record) { return record.consents.empty(); }));
        QCOMPARE(reading.sink.rejects.size(), size_t(2));
        QVERIFY(reading.sink.rejects[0].reason == RejectReason::NobodyStated);
        QVERIFY(reading.sink.rejects[1].reason == RejectReason::CutOff);
        QVERIFY(reading.sink.rejects[1].originalLine.contains("Half Bestand"));
    }

    void rejectedCardsComeInAfterMending()
    {
        const Reading reading = readPath(ownSample(u"adresboek.vcf"_s));
        QByteArray csv = reading.recognition->header.join(u',').toUtf8() + "\r\n";
        csv += reading.sink.rejects[1].originalLine + "\r\n";
        csv.replace("\"Half Bestand\"", "\"Heel Bestand\"");
        const Reading mended = readBytes(csv);
        QCOMPARE(mended.error(), QString());
        QVERIFY2(mended.sink.rejects.empty(), mended.sink.rejects.empty() ? "" : qPrintable(rejectSentence(mended.sink.rejects[0].reason)));
        QCOMPARE(mended.sink.records.size(), size_t(1));
        QCOMPARE(mended.sink.records[0].text(CustomerField::FullName), std::string("Heel Bestand"));
    }

    /// DSFinV-K: receipts, their lines and the amounts of these stand in files of their own.
    void germanTillJoinsItsFiles()
    {
        const QByteArray lines = "Z_KASSE_ID;Z_ERSTELLUNG;Z_NR;BON_ID;POS_ZEILE;GUTSCHEIN_NR;ARTIKELTEXT;POS_TERMINAL_ID;GV_TYP;GV_NAME;INHAUS;P_STORNO;AGENTUR_ID;"
                                 "ART_NR;GTIN;WARENGR_ID;WARENGR;MENGE;FAKTOR;EINHEIT;STK_BR\r\n"
                                 "K1;x;8;1;1;;Tee zurück;;Umsatz;;;0;;A2;;1;Tee;-1,000;;;3,50\r\n"
                                 "K1;x;7;1;1;;Kaffee;;Umsatz;;;0;;A1;;1;Kaffee;2,000;;;4,00\r\n"
                                 "K1;x;7;1;2;;Tee;;Umsatz;;;0;;A2;;1;Tee;1,000;;;3,50\r\n"
                                 "K1;x;9;9;1;;Niemand;;Umsatz;;;0;;A2;;1;Tee;1,000;;;3,50\r\n";
        const QByteArray amounts = "Z_KASSE_ID;Z_ERSTELLUNG;Z_NR;BON_ID;POS_ZEILE;UST_SCHLUESSEL;POS_BRUTTO;POS_NETTO;POS_UST\r\n"
                                   "K1;x;7;1;1;1;8,00;6,72;1,28\r\nK1;x;7;1;2;2;3,50;3,27;0,23\r\n";
        const QByteArray shop = "Z_KASSE_ID;Z_ERSTELLUNG;Z_NR;NAME;STRASSE;PLZ;ORT;LAND\r\nK1;x;7;De Morgenster;Brink 1;48599;Gronau;DEU\r\n";
        QTemporaryDir folder;
        const QString path = folder.filePath(u"dsfinvk.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ZipMaker()
                       .add("export/index.xml", "<?xml version=\"1.0\"?><DataSet/>")
                       .add("export/location.csv", shop)
                       .add("export/lines.csv", lines)
                       .add("export/lines_vat.csv", amounts)
                       .add("export/transactions.csv", contentOf(ownSample(u"dsfinvk/transactions.csv"_s)))
                       .bytes());
        file.close();
        const auto all = recogniseAll(path);
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().userText));
        QCOMPARE(all->parts.size(), size_t(1)); // the shop itself is no customer
        QVERIFY(all->leftOut.isEmpty());
        const Reading reading = readPath(path);
        QCOMPARE(reading.error(), QString());
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.summary->lines, 3);
        const StagedSale *first = reading.sink.saleOf("K1/7/1");
        QVERIFY(first != nullptr);
        QCOMPARE(first->lines.size(), size_t(2));
        QCOMPARE(first->lines[0].name, std::string("Kaffee"));
        QCOMPARE(first->lines[0].quantityMilli, 2000);
        QCOMPARE(first->lines[0].totalCents, 800);
        QCOMPARE(first->lines[0].taxCents.value_or(0), 128);
        QCOMPARE(first->lines[1].totalCents, 350);
        const StagedSale *refund = reading.sink.saleOf("K1/8/1");
        QCOMPARE(refund->lines.size(), size_t(1)); // stands earlier in the other file
        QCOMPARE(refund->lines[0].totalCents, -350);
    }

    void readingStopsAmongEventsToo()
    {
        QByteArray xml = contentOf(ownSample(u"kassa.xaa"_s));
        const QByteArray event = "<event><eventID>1</eventID><eventType>OTHER</eventType></event>\n";
        xml.insert(xml.lastIndexOf("</cashregister>"), event.repeated(5000));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kassa.xaa"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size());
        file.close();
        const auto found = recognise(path);
        QVERIFY(found.has_value());
        CollectingSink sink;
        sink.cancelAtCall = 5;
        const auto read = readFile(path, *found, {}, sink);
        QVERIFY(!read && read.error().kind == ErrorKind::Cancelled);
        QCOMPARE(sink.progressCalls, 5);
        QVERIFY(readFile(path, *found, {}, sink).has_value());
    }

    void cutOffAuditfileIsNoAuditfile()
    {
        const QByteArray xml = contentOf(ownSample(u"kassa.xaa"_s));
        const Reading reading = readBytes(xml.left(xml.size() * 3 / 4));
        QVERIFY(reading.error().contains(u"ends in the middle"_s));
        const Reading damaged = readBytes(QByteArray(xml).replace("</ctLine>", "</ctline>"));
        QVERIFY(damaged.error().contains(u"no correct XML"_s));
        const Reading typed = readBytes(QByteArray(xml).replace("<auditfile ", "<!DOCTYPE auditfile [<!ENTITY a \"aaaa\">]><auditfile "));
        QVERIFY2(typed.error().contains(u"DOCTYPE"_s), qPrintable(typed.error()));
    }

    void fieldsThatAreNotKeptDoNotLeaveTheReader()
    {
        ReadOptions options;
        options.fieldsToKeep.reset(static_cast<size_t>(CustomerField::BirthDate));
        options.fieldsToKeep.reset(static_cast<size_t>(CustomerField::Note));
        const Reading reading = readPath(ownSample(u"adresboek.vcf"_s), {}, options);
        QVERIFY(reading.sink.records[0].text(CustomerField::BirthDate).empty());
        QVERIFY(reading.sink.records[0].text(CustomerField::Note).empty());
        QVERIFY(!reading.sink.records[0].text(CustomerField::Email).empty());
    }
};

QTEST_GUILESS_MAIN(TestDocuments)

#include "TestDocuments.moc"
