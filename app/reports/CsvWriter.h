#pragma once

#include "app/base/Money.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace kk::reports {

/// How a table is written as CSV (RFC 4180: lines end in CR LF, a cell with a delimiter, quote or line end stands in quotes).
struct CsvForm {
    char delimiter = ',';
    bool byteOrderMark = false;   ///< spreadsheets take a file without it for Windows-1252
    bool guardsFormulas = false;  ///< see `guarded`

    /// Exact, for programs: what stands in a cell is what we hold.
    static CsvForm data() { return {}; }
    /// For opening in a spreadsheet here: semicolons, a mark for UTF-8, and no cell that could be taken for a formula.
    static CsvForm spreadsheet() { return {';', true, true}; }

    bool operator==(const CsvForm &) const = default;
};

/// One cell. Numbers are written as they are, also negative ones: only text can be taken for a formula.
class CsvCell {
public:
    CsvCell(const QString &text) : m_text(text) {}                        // NOLINT(google-explicit-constructor): tables read better
    CsvCell(qint64 number) : m_text(QString::number(number)), m_isNumber(true) {} // NOLINT(google-explicit-constructor)
    /// In whole currency units with two decimals and a full stop: −1250 cents is -12.50.
    static CsvCell amount(const Money &money);

    const QString &text() const { return m_text; }
    bool isNumber() const { return m_isNumber; }

private:
    QString m_text;
    bool m_isNumber = false;
};

/// Text that a spreadsheet could take for a formula gets an apostrophe in front: it begins with = + - @, a tab or a line end, also in
/// full width, also behind blanks and quotes. Everything else stays. `unguarded` brings every text back exactly.
QString guarded(const QString &text);
QString unguarded(const QString &text);

/// Writes rows one after another into memory; same rows, same bytes. Pure; one thread at a time.
class CsvWriter {
public:
    explicit CsvWriter(CsvForm form = CsvForm::data());

    void row(const QList<CsvCell> &cells);
    void header(const QStringList &names);
    const QByteArray &bytes() const { return m_bytes; }

private:
    void cell(const CsvCell &cell);

    CsvForm m_form;
    QByteArray m_bytes;
};

} // namespace kk::reports
