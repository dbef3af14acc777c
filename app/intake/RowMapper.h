#pragma once

#include "app/intake/ColumnMapping.h"
#include "app/intake/StagingSink.h"

#include <map>

namespace kk::intake {

struct CsvRow;
class RowTally;

/// A date or amount column a profile uses.
struct ColumnUse {
    int column = 0;
    ColumnNotation::Kind kind = ColumnNotation::Kind::Date;
    bool decides = true;                       ///< without it a row cannot be taken in (the date of a sale), as against a birth date
    DateOrder usualOrder = DateOrder::Unknown; ///< what the system writes unless a spreadsheet got at the file
    DecimalMark usualMark = DecimalMark::Unknown;
};

/// What a mapper has to know besides the header.
struct ImportOptions {
    FieldSelection fieldsToKeep = FieldSelection().set();
    std::map<int, DateOrder> dateOrders;     ///< decided, by column
    std::map<int, DecimalMark> decimalMarks; ///< decided, by column
    std::optional<ColumnMapping> mapping;    ///< for the generic profiles
    QString fileName;                        ///< without folder; of the member when it is in a zip. Some systems tell the consent by it
};

/// Turns rows into records and sales. Made for one reading of one file, used by one thread.
class RowMapper
{
public:
    virtual ~RowMapper() = default;

    /// `row` is valid during the call only. Gives what is complete to the sink; counts in `tally`.
    [[nodiscard]] virtual Result<> take(const CsvRow &row, StagingSink &sink, RowTally &tally) = 0;
    /// Whether a row with too many cells can be understood all the same. Then `mended` are its cells, valid until the next call.
    virtual bool mend(const CsvRow &, std::vector<std::string_view> &) { return false; }
    /// The file is over: give what is still open.
    [[nodiscard]] virtual Result<> finish(StagingSink &sink, RowTally &tally) = 0;
};

} // namespace kk::intake
