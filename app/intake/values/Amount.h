#pragma once

#include "app/base/Money.h"
#include "app/intake/values/Notation.h"

#include <optional>
#include <string_view>

namespace kk::intake {

/// What came of reading a cell.
enum class ReadOutcome {
    Value,
    Empty,
    Unreadable,
    Contradicts, ///< readable, but only in the notation the rest of the column does not use
    Ambiguous,   ///< readable in two ways, and nothing says which
};

struct ReadNumber {
    ReadOutcome outcome = ReadOutcome::Empty;
    qint64 value = 0; ///< in hundredths for `decimals` 2, in thousandths for 3
};

/// Reads an amount of money or a quantity as a whole number of its smallest parts; never passes through a floating-point number. Digits beyond
/// `decimals` round half away from zero.
///
/// Understands currency signs and codes, thousands in points, commas, apostrophes and blanks of every width, `($33.62)`, `12,50-`, `−3`,
/// `12,-`, and `-,50`, which in Dutch is fifty cents and no debt.
ReadNumber readNumber(std::string_view cell, DecimalMark mark, int decimals = 2);

/// The currency whose sign or code stands in the cell, if any.
std::optional<Currency> currencyIn(std::string_view cell);

/// Finds out which sign a column puts before the cents.
class AmountEvidence
{
public:
    void add(std::string_view cell, qint64 row);
    /// Fills decimalMark, evidence and evidenceRow. Unknown: only whole numbers so far.
    void decide(ColumnNotation &notation) const;

private:
    struct Witness {
        qint64 count = 0;
        qint64 row = 0;
        QString cell;
    };
    static void testify(Witness &witness, std::string_view cell, qint64 row);

    Witness m_point;
    Witness m_comma;
    Witness m_doubtful;
};

} // namespace kk::intake
