#include "tests/support/WorkbookMaker.h"

#include "tests/support/ZipMaker.h"

namespace kk::testing {

namespace {

QByteArray escaped(QByteArray text)
{
    return text.replace('&', "&amp;").replace('<', "&lt;");
}

/// What a part of a workbook is, as [Content_Types].xml says it.
QByteArray contentType(const QByteArray &part, const QByteArray &kind)
{
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
}

} // namespace

QByteArray xlsx(const MadeXlsx &book)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray list;
    QByteArray relations;
    ZipMaker zip;
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray related = "<Relationships xmlns=\"" + package + "relationships\">";
    QByteArray types = contentType("workbook", "sheet.main") + contentType("sharedStrings", "sharedStrings") + contentType("styles", "styles");
    zip.add("_rels/.rels", head + related + "<Relationship Id=\"rId1\" Type=\"" + kinds +
                               "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    for (int i = 0; i < book.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + escaped(book.sheets.at(i).name) + "\" sheetId=\"" + number + "\"" +
                (book.sheets.at(i).hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + number + "\"/>";
        types += contentType("worksheets/sheet" + number, "worksheet");
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + kinds + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        zip.add("xl/worksheets/sheet" + number + ".xml", head + "<worksheet" + main + "><sheetData>" + book.sheets.at(i).rows + "</sheetData></worksheet>");
    }
    relations += "<Relationship Id=\"s1\" Type=\"" + kinds + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    relations += "<Relationship Id=\"s2\" Type=\"" + kinds + "/styles\" Target=\"styles.xml\"/>";
    const QByteArray usual = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/><numFmt numFmtId=\"165\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts>"
                             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";
    zip.add("xl/workbook.xml", head + "<workbook" + main + " xmlns:r=\"" + kinds + "\" xmlns:x15=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main\"><workbookPr" + (book.from1904 ? " date1904=\"1\"" : "") +
                                   "/><sheets>" + list +
                                   "</sheets><extLst><ext><x15:workbookPr chartTrackingRefBase=\"1\"/></ext></extLst></workbook>");
    zip.add("xl/_rels/workbook.xml.rels", head + related + relations + "</Relationships>");
    zip.add("xl/sharedStrings.xml", head + "<sst" + main + ">" + book.sharedStrings + "</sst>");
    zip.add("xl/styles.xml", head + "<styleSheet" + main + ">" + (book.styles.isEmpty() ? usual : book.styles) + "</styleSheet>");
    zip.add("[Content_Types].xml", head + "<Types xmlns=\"" + package + "content-types\">" + types + "</Types>");
    return zip.bytes();
}

QByteArray xlsxRows(const QList<QByteArrayList> &rows)
{
    QByteArray xml;
    for (const QByteArrayList &row : rows) {
        xml += "<row>";
        for (const QByteArray &cell : row)
            xml += "<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
        xml += "</row>";
    }
    return xml;
}

QByteArray ods(const QList<MadeSheet> &sheets)
{
    QByteArray tables;
    for (const MadeSheet &sheet : sheets)
        tables += "<table:table table:name=\"" + escaped(sheet.name) + "\">" + sheet.rows + "</table:table>";
    ZipMaker zip;
    ZipMaker::Member kind;
    kind.name = "mimetype";
    kind.content = "application/vnd.oasis.opendocument.spreadsheet";
    kind.packed = false;
    zip.add(kind);
    zip.add("content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                           "<office:body><office:spreadsheet>" +
                               tables + "</office:spreadsheet></office:body></office:document-content>");
    return zip.bytes();
}

QByteArray odsRows(const QList<QByteArrayList> &rows)
{
    QByteArray xml;
    for (const QByteArrayList &row : rows) {
        xml += "<table:table-row>";
        for (const QByteArray &cell : row)
            xml += "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(cell) + "</text:p></table:table-cell>";
        xml += "</table:table-row>";
    }
    return xml;
}

} // namespace kk::testing
