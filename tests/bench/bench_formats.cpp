#include "app/intake/FileReading.h"
#include "tests/support/PeakMemory.h"
#include "tests/support/WorkbookMaker.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace kk;
using namespace kk::intake;

namespace {

/// Wall time, and the processor's own: on a busy machine only the second says how fast the code is.
class Stopwatch
{
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }
    double processorSeconds() const { return static_cast<double>(std::clock() - m_processorStart) / CLOCKS_PER_SEC; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_processorStart = std::clock();
};

/// A sink that throws everything away: what is left is reading and mapping.
class EmptySink final : public StagingSink
{
public:
    Result<> record(StagedRecord &&) override { return count(); }
    Result<> sale(StagedSale &&) override { return count(); }
    void rejected(RejectedRow &&) override {}
    bool progress(qint64, qint64) override { return true; }
    qint64 items() const { return m_items; }

private:
    Result<> count()
    {
        ++m_items;
        return {};
    }
    qint64 m_items = 0;
};

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// 100,000 customers in ten columns, most texts shared, as Excel writes it.
QByteArray workbook()
{
    testing::MadeXlsx book;
    const QByteArrayList header = {"Klantnummer", "Voornaam", "Achternaam", "E-mail", "Telefoon", "Straat", "Huisnummer", "Postcode", "Plaats", "Geboortedatum"};
    for (const QByteArray &name : header)
        book.sharedStrings += "<si><t>" + name + "</t></si>";
    for (int i = 0; i < 100'000; ++i)
        book.sharedStrings += "<si><t>klant" + QByteArray::number(i) + "@voorbeeld.example</t></si>";
    QByteArray rows = "<row r=\"1\">";
    for (int column = 0; column < 10; ++column)
        rows += QByteArray("<c r=\"") + static_cast<char>('A' + column) + "1\" t=\"s\"><v>" + QByteArray::number(column) + "</v></c>";
    rows += "</row>";
    rows.reserve(60'000'000);
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray row = QByteArray::number(i + 2);
        rows += "<row r=\"" + row + "\" spans=\"1:10\"><c r=\"A" + row + "\"><v>" + QByteArray::number(100'000 + i) + "</v></c>";
        const int shared[] = {1, 2, 10 + i, 4, 5};
        for (int column = 0; column < 5; ++column)
            rows += QByteArray("<c r=\"") + static_cast<char>('B' + column) + row + "\" s=\"0\" t=\"s\"><v>" + QByteArray::number(shared[column]) + "</v></c>";
        rows += "<c r=\"G" + row + "\"><v>" + QByteArray::number(i % 200 + 1) + "</v></c><c r=\"H" + row + "\" t=\"inlineStr\"><is><t>7411 KT</t></is></c><c r=\"I" + row +
                "\" t=\"s\"><v>8</v></c><c r=\"J" + row + "\" s=\"4\"><v>" + QByteArray::number(20'000 + i % 15'000) + "</v></c></row>";
    }
    book.sheets = {{"Klanten", rows}};
    return testing::xlsx(book);
}

/// About 60 MB of receipts with three lines each, as tills write them.
QByteArray auditfile()
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<auditfile xmlns=\"http://www.auditfiles.nl/XAA/3.1\">\n  <header>\n    <curCode>EUR</curCode>\n  </header>\n"
                     "  <company>\n    <companyIdent>1</companyIdent>\n    <location>\n      <cashregister>\n        <registerID>1</registerID>\n";
    xml.reserve(70'000'000);
    for (int number = 1; xml.size() < 60'000'000; ++number) {
        const QByteArray nr = QByteArray::number(number);
        xml += "        <cashtransaction>\n          <nr>" + nr + "</nr>\n          <transType>CASHSAL</transType>\n          <transAmntIn>37.50</transAmntIn>\n"
               "          <transAmntEx>30.99</transAmntEx>\n          <amntTp>C</amntTp>\n          <empID>7</empID>\n          <custSupID>K" + nr + "</custSupID>\n"
               "          <transDate>2026-03-14</transDate>\n          <transTime>17:08:15.6670000+01:00</transTime>\n";
        for (const char *line : {"1", "2", "3"}) {
            xml += "          <ctLine>\n            <nr>" + nr + "</nr>\n            <lineID>" + line + "</lineID>\n            <lineType>CASHSALE</lineType>\n"
                   "            <artGroupID>328cfe31b8</artGroupID>\n            <artID>014796</artID>\n            <qnt>1</qnt>\n            <lineAmntIn>12.5000</lineAmntIn>\n"
                   "            <lineAmntEx>10.3300</lineAmntEx>\n            <amntTp>C</amntTp>\n            <cashTransLineDescr>Thee - Ceylon 100 g</cashTransLineDescr>\n"
                   "            <vat>\n              <vatCode>3</vatCode>\n              <vatPerc>21</vatPerc>\n              <vatAmnt>2.1700</vatAmnt>\n"
                   "              <vatAmntTp>C</vatAmntTp>\n              <vatBasAmnt>10.3300</vatBasAmnt>\n            </vat>\n          </ctLine>\n";
        }
        xml += "          <payment>\n            <paymentType>4100</paymentType>\n            <paidAmnt>37.5000</paidAmnt>\n          </payment>\n"
               "          <signature>KK7zwMKZHc/ddaic5sc/jjRWr+YhB7O/Bxt/7xSB</signature>\n          <receiptNum>1</receiptNum>\n        </cashtransaction>\n";
    }
    return xml + "      </cashregister>\n    </location>\n  </company>\n</auditfile>\n";
}

bool measure(const char *name, const QString &path, qint64 bytes, const char *limit)
{
    const Stopwatch recognising;
    const auto found = recognise(path);
    if (!found || found->profile == nullptr)
        return false;
    const double recognised = recognising.seconds();
    const Stopwatch reading;
    EmptySink sink;
    if (!readFile(path, *found, {}, sink))
        return false;
    const double processor = reading.processorSeconds();
    std::printf("%s_recognise %.1f ms (limit 150)\n", name, recognised * 1000);
    std::printf("%s_read %.2f s (processor %.2f s, %lld items%s)\n", name, reading.seconds(), processor, static_cast<long long>(sink.items()), limit);
    std::printf("%s_speed %.0f MB/s of processor time\n", name, static_cast<double>(bytes) / 1e6 / processor);
    return true;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("klanten.xlsx"));
    const QString till = folder.filePath(QStringLiteral("kassa.xaa"));
    qint64 receipts = 0;
    {
        const QByteArray xml = auditfile();
        receipts = xml.size();
        if (!write(book, workbook()) || !write(till, xml))
            return 1;
    }
    const bool done = measure("xlsx_100k_x_10", book, QFile(book).size(), ", limit 3 s") && measure("xaa", till, receipts, ", limit 40 MB/s");
    std::printf("peak_memory %.0f MB (making the files included)\n", static_cast<double>(testing::peakMemoryBytes()) / 1e6);
    return done ? 0 : 1;
}
