#pragma once

#include <QByteArray>
#include <QList>

namespace kk::testing {

/// One sheet of a made workbook: its `sheetData` or, for OpenDocument, its rows, as XML.
struct MadeSheet {
    QByteArray name;
    QByteArray rows = {};
    bool hidden = false;
};

/// What an .xlsx workbook has beside its sheets.
struct MadeXlsx {
    QList<MadeSheet> sheets = {};
    QByteArray sharedStrings = {}; ///< the `si` elements
    QByteArray styles = {};        ///< inside `styleSheet`; empty: formats 0 General, 1 date (14), 2 date and time (22), 3 `00000`, 4 `dd-mm-yyyy`
    bool from1904 = false;
};

QByteArray xlsx(const MadeXlsx &book);
/// Rows of texts as inline strings.
QByteArray xlsxRows(const QList<QByteArrayList> &rows);
QByteArray ods(const QList<MadeSheet> &sheets);
/// Rows of texts.
QByteArray odsRows(const QList<QByteArrayList> &rows);

} // namespace kk::testing
