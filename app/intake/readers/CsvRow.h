#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace kk::intake {

/// One row of a delimited file. Views point into the reader and are valid until its next row.
struct CsvRow {
    std::span<const std::string_view> cells; ///< quotes removed, doubled quotes made single, always valid UTF-8
    std::string_view raw;                    ///< the row as it stood in the (decoded) file, without its line end
    qint64 number = 0;                       ///< 1 is the first row of the file; a row with line breaks in quotes counts once
    qint64 offset = 0;                       ///< of `raw` in the decoded stream, in bytes

    bool blank = false;          ///< nothing but separators and blanks
    bool repairedQuotes = false; ///< a stray quotation mark; the cells still fit the header
    bool brokenQuotes = false;   ///< a stray quotation mark; the cells are a guess
    bool hadNul = false;         ///< NUL bytes were dropped
    bool mixedEncoding = false;  ///< cells that were not UTF-8 were read as windows-1252
    bool endsWithFile = false;   ///< the last row, without a line end

    std::string_view cell(int column) const
    {
        return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)] : std::string_view();
    }
};

} // namespace kk::intake
