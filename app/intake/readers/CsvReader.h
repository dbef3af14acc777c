#pragma once

#include "app/intake/readers/ByteSource.h"
#include "app/intake/readers/CsvRow.h"
#include "app/intake/readers/StructuralScan.h"

#include <deque>
#include <vector>

namespace kk::intake {

struct CsvDialect {
    char delimiter = ',';
    char quote = '"';
    bool carriageReturnRows = false; ///< CR alone ends a row (old Macs); else it is a blank
    bool checkUtf8 = true;           ///< off for sources that were decoded and so cannot be wrong
    bool trustedQuotes = false;      ///< on for text that we wrote ourselves: a long cell is a long cell, not a missing quotation mark

    bool operator==(const CsvDialect &) const = default;
};

/// Reads delimited text row by row: RFC 4180, and what breaks it.
///
/// A quotation mark counts only at the start of a cell (blanks before it allowed). One that is followed by anything but a separator, a row
/// end or another quotation mark, and a quoted cell beyond 64 KB or 50 lines, are breaks: the row is then read again, first as one line,
/// then over several, with quotation marks inside cells taken as they stand; the reading that fits the expected number of columns
/// wins. So a stray mark costs its own row at most.
///
/// Memory stays below about 35 MB whatever the file holds. Not thread-safe.
class CsvReader
{
public:
    static constexpr int kMaxColumns = 20'000; ///< Excel's widest sheet has 16 384
    static constexpr qint64 kMaxRowBytes = 16 * 1024 * 1024;

    CsvReader(ByteSource &source, const CsvDialect &dialect);

    /// How many columns the header has. Before this is said every row is taken as it comes.
    void expectColumns(int columns) { m_expectedColumns = columns; }

    /// Goes to the next row; false at the end. Fails with Storage when the source fails, with Input at a row beyond kMaxColumns or
    /// kMaxRowBytes: such a file is no export.
    [[nodiscard]] Result<bool> next();
    const CsvRow &row() const { return m_row; }

private:
    enum class Scan { Row, NeedMore, Broken, TooManyColumns };
    struct QuoteLimits {
        qint64 bytes;
        int lines;
    };
    struct QuotedCell {
        Scan result = Scan::Broken;
        const char *closing = nullptr; ///< the closing quotation mark
        const char *after = nullptr;   ///< the separator or row end behind it, or the end of the data
        bool escaped = false;
    };

    [[nodiscard]] Result<bool> refill();
    [[nodiscard]] Scan scanRow(QuoteLimits limits);
    QuotedCell scanQuoted(const char *open, QuoteLimits limits) const;
    [[nodiscard]] Scan repairRow();
    bool readAsLongCell(Scan &result);
    [[nodiscard]] Scan readLeniently(const char *limit, bool severalLines);
    const char *lenientClose(const char *open, const char *limit, bool severalLines, const char *&after) const;
    bool addCell(const char *begin, const char *end);
    void endRow(const char *lineEnd, bool atEnd);
    void finishCells();
    bool isRowEnd(char c) const { return c == '\n' || (c == '\r' && m_dialect.carriageReturnRows); }
    bool isBlank(char c) const { return c == ' ' || c == '\r' || (c == '\t' && m_dialect.delimiter != '\t'); }
    const char *begin() const { return m_data.data() + m_begin; }
    const char *end() const { return m_data.data() + m_end; }

    ByteSource &m_source;
    CsvDialect m_dialect;
    StructuralScan m_scan;
    std::vector<char> m_data; ///< always 64 readable bytes after m_end
    size_t m_begin = 0;       ///< where the current row starts
    size_t m_end = 0;
    size_t m_next = 0;   ///< where the next row starts
    qint64 m_offset = 0; ///< of m_begin in the stream
    bool m_sourceEnded = false;
    bool m_sourceFills = false; ///< the last read gave as much as there was room for: a long source
    int m_expectedColumns = 0;
    int m_longCellAttempts = 0;
    std::vector<std::string_view> m_cells; ///< m_cellCount of them count; grows up to kMaxColumns
    size_t m_cellCount = 0;
    std::vector<size_t> m_escapedCells;
    std::deque<std::string> m_texts; ///< cells that differ from the bytes in m_data
    CsvRow m_row;
};

} // namespace kk::intake
