#pragma once

#include "app/intake/readers/ByteSource.h"

namespace kk::intake {

/// Writes the rows of a sheet as comma-separated UTF-8: one line a row, blank lines for rows that are empty, so that the number of a line
/// is the number of the row in the sheet.
class SheetText
{
public:
    static constexpr int kMostColumns = 16'384;      ///< the widest sheet of any program
    static constexpr qint64 kMostRows = 1'048'576;   ///< the longest
    static constexpr size_t kMostCellBytes = size_t(256) * 1024;

    /// Columns count from 0 and only grow within a row; rows count from 1 and only grow. Empty cells need not be told. False: the row
    /// is longer than any reader of rows takes (16 MB).
    [[nodiscard]] bool cell(qint64 row, int column, std::string_view text);
    const std::string &text() const { return m_text; }
    /// Takes away what was handed on.
    void dropText() { m_text.clear(); }
    /// Ends the last row.
    void finish();

private:
    std::string m_text;
    size_t m_rowBytes = 0; ///< of the row that is being written
    qint64 m_row = 1;  ///< that is being written
    int m_column = -1; ///< written last; -1: none in this row yet
};

/// Rows of a sheet as they come out of its XML.
class SheetSource : public ByteSource
{
public:
    Result<qint64> read(char *to, qint64 max) override;
    qint64 hiddenRows() const override { return m_hiddenRows; }

protected:
    /// Puts some more rows in `rows`; false: there are no more.
    [[nodiscard]] virtual Result<bool> writeRows(SheetText &rows) = 0;
    void countHiddenRow() { ++m_hiddenRows; }

private:
    SheetText m_rows;
    size_t m_handedOut = 0;
    qint64 m_written = 0;
    qint64 m_hiddenRows = 0;
    bool m_ended = false;
};

/// The sentence for a sheet that writes the same cells out until nothing else fits.
Error sheetTooLarge();

/// A number as a spreadsheet holds it (`19.989999999999998`, `8.7123E+12`), as people see it there (`19.99`, `8712300000000`). What stands
/// with three decimals gets a fourth, so that nobody takes the point for a mark of thousands. Other text comes back as it is.
std::string sheetNumber(std::string_view text);

} // namespace kk::intake
