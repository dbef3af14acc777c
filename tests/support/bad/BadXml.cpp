#include "tests/support/ZipMaker.h"
#include "tests/support/bad/BadFiles.h"

namespace kk::testing {

namespace {

/// One place where XML comes in: given other XML there, the file that holds it.
struct Place {
    QByteArray name;
    QByteArray suffix;
    QByteArray xml; ///< what stands there in a right file
    int items;      ///< what the right file gives
    QByteArray (*file)(const QByteArray &xml);
};

/// The right file with one member replaced.
QByteArray workbookWith(const QByteArray &member, const QByteArray &xml);

QByteArray asItIs(const QByteArray &xml)
{
    return xml;
}

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray sheetXml()
{
    QByteArray rows;
    for (int row = 1; row <= 3; ++row) {
        rows += "<row>";
        for (const char *cell : {"Klantnummer", "Achternaam", "E-mail"})
            rows += "<c t=\"inlineStr\"><is><t>" + (row == 1 ? QByteArray(cell) : "x" + QByteArray::number(row)) + "</t></is></c>";
        rows += "</row>";
    }
    return kHead + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

const QByteArray kWorkbook = kHead + "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad\" r:id=\"rId1\"/></sheets></workbook>";
const QByteArray kRelations = kHead + "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                      "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                      "<Relationship Id=\"rId3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
const QByteArray kStyles = kHead + "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>";

QByteArray workbookWith(const QByteArray &member, const QByteArray &xml)
{
    QList<std::pair<QByteArray, QByteArray>> members = {{"[Content_Types].xml", kHead + "<Types/>"},
                                                        {"xl/workbook.xml", kWorkbook},
                                                        {"xl/_rels/workbook.xml.rels", kRelations},
                                                        {"xl/worksheets/sheet1.xml", sheetXml()},
                                                        {"xl/styles.xml", kStyles}};
    ZipMaker zip;
    for (const auto &[name, content] : members)
        zip.add(name, name == member ? xml : content);
    return zip.bytes();
}

QByteArray sheetBook(const QByteArray &xml)
{
    return workbookWith("xl/worksheets/sheet1.xml", xml);
}

QByteArray listBook(const QByteArray &xml)
{
    return workbookWith("xl/workbook.xml", xml);
}

QByteArray stylesBook(const QByteArray &xml)
{
    return workbookWith("xl/styles.xml", xml);
}

QByteArray odsBook(const QByteArray &xml)
{
    ZipMaker::Member kind;
    kind.name = "mimetype";
    kind.content = "application/vnd.oasis.opendocument.spreadsheet";
    kind.packed = false;
    return ZipMaker().add(kind).add("content.xml", xml).bytes();
}

QByteArray contentXml()
{
    QByteArray rows;
    for (int row = 1; row <= 3; ++row) {
        rows += "<table:table-row>";
        for (const char *cell : {"Klantnummer", "Achternaam", "E-mail"})
            rows += "<table:table-cell office:value-type=\"string\"><text:p>" + (row == 1 ? QByteArray(cell) : "x" + QByteArray::number(row)) + "</text:p></table:table-cell>";
        rows += "</table:table-row>";
    }
    return kHead + "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Blad\">" + rows +
           "</table:table></office:spreadsheet></office:body></office:document-content>";
}

QList<Place> places()
{
    return {{"till", ".xaa", goodTill(), 4, asItIs},
            {"bookkeeping", ".xaf", goodBookkeeping(), 1, asItIs},
            {"xlsx sheet", ".xlsx", sheetXml(), 2, sheetBook},
            {"xlsx workbook", ".xlsx", kWorkbook, 2, listBook},
            {"xlsx styles", ".xlsx", kStyles, 2, stylesBook},
            {"ods content", ".ods", contentXml(), 2, odsBook}};
}

/// Puts something behind the first line, where a document type would stand.
QByteArray afterHead(const QByteArray &xml, const QByteArray &more)
{
    const qsizetype end = xml.indexOf("?>") + 2;
    return xml.left(end) + more + xml.mid(end);
}

/// Puts something directly inside the root element.
QByteArray insideRoot(const QByteArray &xml, const QByteArray &more)
{
    const qsizetype root = xml.indexOf('<', xml.indexOf("?>") + 2);
    const qsizetype end = xml.indexOf('>', root) + 1;
    return xml.left(end) + more + xml.mid(end);
}

/// Puts something in the start tag of the root element.
QByteArray inRootTag(const QByteArray &xml, const QByteArray &more)
{
    const qsizetype root = xml.indexOf('<', xml.indexOf("?>") + 2);
    return xml.left(xml.indexOf('>', root)) + more + xml.mid(xml.indexOf('>', root));
}

QByteArray laughs()
{
    QByteArray type = "<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">";
    for (int level = 1; level < 10; ++level)
        type += "<!ENTITY lol" + QByteArray::number(level) + " \"" + QByteArray("&lol" + QByteArray::number(level - 1) + ";").repeated(10) + "\">";
    return type + "]>";
}

QByteArray manyAttributes(int count)
{
    QByteArray attributes;
    for (int i = 0; i < count; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"x\"";
    return attributes;
}

QByteArray asUtf16(const QByteArray &xml, bool mark)
{
    QByteArray wide = mark ? QByteArray("\xFF\xFE") : QByteArray();
    for (QChar c : QString::fromUtf8(xml)) {
        wide += static_cast<char>(c.unicode() & 0xFF);
        wide += static_cast<char>(c.unicode() >> 8);
    }
    return wide;
}

} // namespace

QList<BadFile> badXml()
{
    QList<BadFile> files;
    for (const Place &place : places()) {
        const auto refused = [&](const char *what, const QByteArray &xml) {
            files << BadFile::refused(place.name + ": " + what, place.file(xml), place.suffix);
        };
        const auto read = [&](const char *what, const QByteArray &xml) {
            files << BadFile::read(place.name + ": " + what, place.file(xml), place.items, place.suffix);
        };
        const auto either = [&](const char *what, const QByteArray &xml) {
            files << BadFile::either(place.name + ": " + what, place.file(xml), place.suffix);
        };
        const QByteArray &xml = place.xml;
        read("as it should be", xml);
        refused("entity bomb", afterHead(xml, laughs()));
        refused("external entity of a file", afterHead(xml, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"));
        refused("external entity of a site", afterHead(xml, "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>"));
        refused("external document type", afterHead(xml, "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\">"));
        refused("parameter entity", afterHead(xml, "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///dev/zero\"> %p;]>"));
        refused("harmless document type", afterHead(xml, "<!DOCTYPE auditfile>"));
        refused("document type in lower case", afterHead(xml, "<!doctype a>"));
        refused("entity that is nowhere", insideRoot(xml, "<a>&wie;</a>"));
        refused("character beyond Unicode", insideRoot(xml, "<a>&#x110000;</a>"));
        refused("half a character", insideRoot(xml, "<a>&#xD800;</a>"));
        refused("character nought", insideRoot(xml, "<a>&#0;</a>"));
        refused("endless reference", insideRoot(xml, "<a>&#" + QByteArray(100'000, '1') + ";</a>"));
        read("character that is no text", insideRoot(xml, "<a>&#7;\x01</a>"));
        refused("elements ten thousand deep", insideRoot(xml, QByteArray("<a>").repeated(10'000) + QByteArray("</a>").repeated(10'000)));
        refused("ten thousand attributes", inRootTag(xml, manyAttributes(10'000)));
        refused("attribute of a megabyte", inRootTag(xml, " a=\"" + QByteArray(1'000'000, 'x') + "\""));
        refused("name of a megabyte", insideRoot(xml, "<" + QByteArray(1'000'000, 'x') + "/>"));
        refused("text of twenty megabytes", insideRoot(xml, "<a>" + QByteArray(20'000'000, 'x') + "</a>"));
        refused("element that is never closed", insideRoot(xml, "<a>"));
        refused("elements crossed", insideRoot(xml, "<a><b></a></b>"));
        refused("second root", xml + "<tweede/>");
        refused("text after the root", xml + "en toen");
        refused("comment without end", insideRoot(xml, "<!-- "));
        refused("instruction without end", insideRoot(xml, "<?x "));
        refused("character data without end", insideRoot(xml, "<a><![CDATA[ "));
        read("comment of a megabyte", insideRoot(xml, "<!--" + QByteArray(1'000'000, '-') + ">x-->"));
        read("marks inside character data", insideRoot(xml, "<a><![CDATA[</a>&wie;]]></a>"));
        read("mark inside an attribute", inRootTag(xml, " a='>\"/>'"));
        refused("attribute without value", inRootTag(xml, " los"));
        refused("attribute without quotes", inRootTag(xml, " a=1"));
        read("bytes that are no UTF-8", insideRoot(xml, "<a>caf\xE9 \xC0\xAF \xED\xA0\x80</a>"));
        either("an encoding that is not true", QByteArray(xml).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\""));
        either("an encoding nobody knows", QByteArray(xml).replace("encoding=\"UTF-8\"", "encoding=\"klingon\""));
        either("UTF-7", QByteArray(xml).replace("<", "+ADw-").replace(">", "+AD4-"));
        either("UTF-16", asUtf16(xml, true));
        either("UTF-16 without mark", asUtf16(xml, false));
        either("NUL bytes between", QByteArray(xml).replace(">", QByteArray(">\0", 2)));
        refused("nothing but a head", kHead);
    }
    return files;
}

} // namespace kk::testing
