#include "tests/support/WorkbookMaker.h"
#include "tests/support/bad/BadFiles.h"

namespace kk::testing {

namespace {

const QByteArray kHeader = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Klantnummer</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Achternaam</t></is></c>"
                           "<c r=\"C1\" t=\"inlineStr\"><is><t>Geboortedatum</t></is></c></row>";

QByteArray cell(const QByteArray &at, const QByteArray &value, const QByteArray &more = {})
{
    return "<c r=\"" + at + "\"" + more + "><v>" + value + "</v></c>";
}

QByteArray book(const QByteArray &rows, const QByteArray &strings = {})
{
    MadeXlsx made;
    made.sheets = {{"Blad", kHeader + rows}};
    made.sharedStrings = strings;
    return xlsx(made);
}

/// One customer whose cell in the third column is `value`.
QByteArray oneRow(const QByteArray &value, const QByteArray &more = {})
{
    return book("<row r=\"2\">" + cell("A2", "7") + cell("B2", "Kok", " t=\"str\"") + cell("C2", value, more) + "</row>");
}

QList<BadFile> oddCells()
{
    QList<BadFile> files;
    const auto read = [&files](const char *what, const QByteArray &bytes, int items = 1) {
        files << BadFile::read(QByteArray("xlsx: ") + what, bytes, items, ".xlsx");
    };
    const QByteArray date = " s=\"1\"";
    read("number of four hundred digits", oneRow(QByteArray(400, '9')));
    read("number beyond every number", oneRow("1e999"));
    read("no number at all", oneRow("twaalf"));
    read("date before time", oneRow("-1", date));
    read("date after time", oneRow("99999999", date));
    read("day that never was", oneRow("60", date));
    read("day of nought", oneRow("0", date));
    read("date without end", oneRow("1e308", date));
    read("date that is not a number", oneRow("NaN", date));
    read("infinity", oneRow("inf", date));
    read("style that is not there", oneRow("1", " s=\"99999999\""));
    read("style below nought", oneRow("1", " s=\"-1\""));
    read("shared text that is not there", oneRow("99999999", " t=\"s\""));
    read("shared text below nought", oneRow("-1", " t=\"s\""));
    read("shared text that is no number", oneRow("x", " t=\"s\""));
    read("kind nobody knows", oneRow("1", " t=\"geheim\""));
    read("error word", oneRow("#REF!", " t=\"e\""));
    read("empty value", oneRow(""));
    read("formula without value", book("<row r=\"2\">" + cell("A2", "7") + "<c r=\"B2\" t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1:9\")</f><v>Kok</v></c></row>"));
    read("cell of half a megabyte", oneRow(QByteArray(500'000, 'x'), " t=\"str\""));
    read("cells without places", book("<row><c><v>7</v></c><c t=\"str\"><v>Kok</v></c></row>"));
    read("row far away", book("<row r=\"1048576\">" + cell("A1048576", "7") + cell("B1048576", "Kok", " t=\"str\"") + "</row>"));
    read("extension after the rows", oneRow("1") + QByteArray());
    return files;
}

QList<BadFile> wrongPlaces()
{
    QList<BadFile> files;
    const auto refused = [&files](const char *what, const QByteArray &rows) {
        files << BadFile::refused(QByteArray("xlsx: ") + what, book(rows), ".xlsx");
    };
    refused("row beyond the last", "<row r=\"1048577\">" + cell("A1048577", "7") + "</row>");
    refused("row of a hundred digits", "<row r=\"" + QByteArray(100, '9') + "\"/>");
    refused("row below nought", "<row r=\"-5\"/>");
    refused("rows going back", "<row r=\"9\">" + cell("A9", "7") + "</row><row r=\"3\">" + cell("A3", "7") + "</row>");
    refused("column beyond the last", "<row r=\"2\">" + cell("XFE2", "7") + "</row>");
    refused("column of many letters", "<row r=\"2\">" + cell("AAAAAAAAAAAAAAAAAAAAAAAA2", "7") + "</row>");
    refused("column that is none", "<row r=\"2\">" + cell("12", "7") + "</row>");
    refused("cells going back", "<row r=\"2\">" + cell("C2", "7") + cell("A2", "7") + "</row>");
    refused("the same cell twice", "<row r=\"2\">" + cell("A2", "7") + cell("A2", "7") + "</row>");
    QByteArray wide;
    for (int i = 0; i < 20'000; ++i)
        wide += "<c><v>1</v></c>";
    refused("twenty thousand cells in a row", "<row r=\"2\">" + wide + "</row>");
    return files;
}

/// Little XML that asks for much text.
QList<BadFile> growing()
{
    QList<BadFile> files;
    const QByteArray longText = "<si><t>" + QByteArray(200'000, 'x') + "</t></si>";
    QByteArray row;
    for (int i = 0; i < 16'000; ++i)
        row += "<c t=\"s\"><v>0</v></c>";
    files << BadFile::refused("xlsx: one shared text sixteen thousand times in a row", book("<row>" + row + "</row>", longText), ".xlsx");
    QByteArray rows;
    for (int i = 0; i < 60'000; ++i)
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    files << BadFile::refused("xlsx: one shared text in sixty thousand rows", book(rows, longText), ".xlsx");
    const QByteArray head = odsRows({{"Klantnummer", "Achternaam", "E-mail"}});
    const QByteArray person = "<table:table-cell office:value-type=\"string\"><text:p>Kok</text:p></table:table-cell>";
    const auto repeated = [&head](const QByteArray &rowCount, const QByteArray &cellCount, const QByteArray &text) {
        return ods({{"Blad", head + "<table:table-row table:number-rows-repeated=\"" + rowCount + "\"><table:table-cell table:number-columns-repeated=\"" +
                                 cellCount + "\" office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell></table:table-row>"}});
    };
    files << BadFile::refused("ods: a long row a million times", repeated("1048576", "16384", "Kok"), ".ods");
    files << BadFile::refused("ods: a long text in every column", repeated("1", "16384", QByteArray(100'000, 'x')), ".ods");
    files << BadFile::refused("ods: a long text in a million rows", repeated("1048576", "1", QByteArray(1000, 'x')), ".ods");
    files << BadFile::refused("ods: rows without end", repeated("99999999999999999999", "1", QByteArray(1000, 'x')), ".ods");
    files << BadFile::either("ods: cells without end", repeated("1", "99999999999999999999", "x"), ".ods");
    files << BadFile::read("ods: repeated below nought", repeated("-5", "2", "Kok"), 1, ".ods");
    files << BadFile::read("ods: repeated no number of times", repeated("veel", "x", "Kok"), 0, ".ods");
    files << BadFile::read("ods: empty cells without end",
                           ods({{"Blad", head + "<table:table-row>" + person + person + "</table:table-row><table:table-row table:number-rows-repeated=\"99999999\">"
                                                "<table:table-cell table:number-columns-repeated=\"99999999\"/></table:table-row>"}}),
                           1, ".ods");
    files << BadFile::read("ods: a table in a cell",
                           ods({{"Blad", head + "<table:table-row>" + person + person + "<table:table-cell><table:table><table:table-row>" + person +
                                                "</table:table-row></table:table></table:table-cell></table:table-row>"}}),
                           1, ".ods");
    files << BadFile::read("ods: a date that is none",
                           ods({{"Blad", head + "<table:table-row>" + person + "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-02-31\"/>"
                                                "<table:table-cell office:value-type=\"time\" office:time-value=\"PT99H\"/></table:table-row>"}}),
                           1, ".ods");
    files << BadFile::read("ods: a hundred thousand blanks",
                           ods({{"Blad", head + "<table:table-row>" + person + "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"999999999\"/>b"
                                                "</text:p></table:table-cell></table:table-row>"}}),
                           1, ".ods");
    return files;
}

} // namespace

QList<BadFile> badSheets()
{
    return oddCells() + wrongPlaces() + growing();
}

} // namespace kk::testing
