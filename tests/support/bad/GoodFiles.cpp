#include "tests/support/WorkbookMaker.h"
#include "tests/support/ZipMaker.h"
#include "tests/support/bad/BadFiles.h"

namespace kk::testing {

namespace {

const QList<QByteArrayList> kPeople = {{"Klantnummer", "Voornaam", "Achternaam", "E-mail"},
                                       {"1", "Zoë", "Boër", "zoe@voorbeeld.example"},
                                       {"2", "Jan", "Kok", "jan@voorbeeld.example"},
                                       {"3", "Piet", "Smit", "piet@voorbeeld.example"}};

} // namespace

BadFile BadFile::refused(const QByteArray &name, const QByteArray &bytes, const QByteArray &suffix)
{
    return {name, bytes, Must::BeRefused, 0, suffix};
}

BadFile BadFile::read(const QByteArray &name, const QByteArray &bytes, int items, const QByteArray &suffix)
{
    return {name, bytes, Must::BeRead, items, suffix};
}

BadFile BadFile::either(const QByteArray &name, const QByteArray &bytes, const QByteArray &suffix)
{
    return {name, bytes, Must::BeEither, 0, suffix};
}

QByteArray goodCsv()
{
    QByteArray csv;
    for (const QByteArrayList &row : kPeople)
        csv += row.join(';') + "\r\n";
    return csv;
}

QByteArray goodTill()
{
    QByteArray receipts;
    for (int number = 1; number <= 3; ++number) {
        receipts += "<cashtransaction><nr>" + QByteArray::number(number) +
                    "</nr><transAmntIn>12.50</transAmntIn><amntTp>C</amntTp><custSupID>K1</custSupID><transDate>2026-01-02</transDate>"
                    "<transTime>10:00:00+01:00</transTime><ctLine><nr>1</nr><artID>A1</artID><qnt>1</qnt><lineAmntIn>12.50</lineAmntIn>"
                    "<amntTp>C</amntTp><cashTransLineDescr>Thee</cashTransLineDescr></ctLine><receiptNum>1</receiptNum></cashtransaction>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<auditfile xmlns=\"http://www.auditfiles.nl/XAA/3.1\"><header><curCode>EUR</curCode></header>\n"
           "<company><companyIdent>1</companyIdent><customersSuppliers><customerSupplier><custSupID>K1</custSupID><custSupName>Zoë Boër</custSupName>"
           "<custSupType>Customer</custSupType></customerSupplier></customersSuppliers>\n<location><cashregister><registerID>1</registerID>\n" +
           receipts + "</cashregister></location></company></auditfile>\n";
}

QByteArray goodBookkeeping()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<auditfile xmlns=\"http://www.auditfiles.nl/XAF/3.2\"><header/><company><customersSuppliers>"
           "<customerSupplier><custSupID>1</custSupID><custSupName>Café</custSupName><custSupTp>C</custSupTp></customerSupplier>"
           "</customersSuppliers></company></auditfile>\n";
}

QByteArray goodCards()
{
    QByteArray cards;
    for (const char *name : {"Zoë", "Jan", "Piet"})
        cards += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + QByteArray(name) + "\r\nTEL;TYPE=CELL:0612345678\r\nNOTE:een\\n\r\n twee\r\nEND:VCARD\r\n";
    return cards;
}

QByteArray goodXlsx()
{
    MadeXlsx book;
    book.sharedStrings = "<si><t>Klantnummer</t></si><si><t>Achternaam</t></si><si><t>E-mail</t></si><si><t>Kok</t></si>";
    QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>";
    for (int row = 2; row <= 4; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c><c r=\"B" + number +
                "\" t=\"s\"><v>3</v></c><c r=\"C" + number + "\" t=\"inlineStr\"><is><t>k@voorbeeld.example</t></is></c></row>";
    }
    book.sheets = {{"Klanten", rows}};
    return xlsx(book);
}

QByteArray goodOds()
{
    return ods({{"Klanten", odsRows(kPeople)}});
}

QByteArray goodZip()
{
    return ZipMaker().add("klanten.csv", goodCsv()).add("contacten.vcf", goodCards()).bytes();
}

QList<BadFile> spoiledFiles()
{
    struct Good {
        QByteArray name;
        QByteArray bytes;
        QByteArray suffix;
    };
    const QList<Good> all = {{"csv", goodCsv(), ".csv"},   {"till", goodTill(), ".xaa"}, {"bookkeeping", goodBookkeeping(), ".xaf"}, {"cards", goodCards(), ".vcf"},
                             {"xlsx", goodXlsx(), ".xlsx"}, {"ods", goodOds(), ".ods"},   {"zip", goodZip(), ".zip"}};
    constexpr int kCuts = 12;
    constexpr int kTurns = 12;
    QList<BadFile> files;
    quint32 dice = 20'261'122;
    const auto roll = [&dice](qsizetype sides) {
        dice = dice * 1'664'525U + 1'013'904'223U;
        return static_cast<qsizetype>((dice >> 8) % static_cast<quint32>(sides));
    };
    for (const Good &good : all) {
        for (int i = 0; i < kCuts; ++i) {
            const qsizetype at = roll(good.bytes.size() - 1) + 1;
            files << BadFile::either(good.name + " cut short, " + QByteArray::number(i + 1), good.bytes.left(at), good.suffix);
        }
        for (int i = 0; i < kTurns; ++i) {
            QByteArray bytes = good.bytes;
            for (int flips = 0; flips <= i; ++flips)
                bytes[roll(bytes.size())] = static_cast<char>(roll(256));
            files << BadFile::either(good.name + " with " + QByteArray::number(i + 1) + " bytes turned", bytes, good.suffix);
        }
    }
    return files;
}

QList<BadFile> allBadFiles()
{
    return badTexts() + badZips() + badXml() + badSheets() + badCards() + spoiledFiles();
}

} // namespace kk::testing
