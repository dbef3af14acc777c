#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace kk::intake {

/// What the number format of a spreadsheet makes of a number.
struct CellFormat {
    enum class Kind { Plain, Date, Time, LeadingZeros };

    Kind kind = Kind::Plain;
    int digits = 0; ///< for LeadingZeros: `00000` is 5

    /// By the number of a format that every workbook knows (ECMA-376, 18.8.30).
    static CellFormat builtIn(int id);
    /// By its code: `dd-mm-yyyy`, `[$-413]d mmm yy;@`, `00000`, `#,##0.00 "dagen"`.
    static CellFormat fromCode(std::string_view code);
    bool operator==(const CellFormat &) const = default;
};

/// A day number of a spreadsheet as `2025-01-05` or, with a time in it, `2025-01-05T14:30:00`; only a time as `14:30:00`. `from1904`: the
/// workbook counts from 1 January 1904. What is no day a spreadsheet knows comes back as a number.
std::string formattedCell(std::string_view number, const CellFormat &format, bool from1904);

} // namespace kk::intake
