#pragma once

#include <QString>

#include <optional>

namespace kk::intake {

/// In which order a column writes the parts of its dates.
enum class DateOrder {
    Unknown,   ///< no dates seen
    Ambiguous, ///< 09/01/08 and the like only: nobody can know; a person must say
    YearMonthDay,
    DayMonthYear,
    MonthDayYear,
};

/// Which sign a column puts before the cents.
enum class DecimalMark {
    Unknown,   ///< whole numbers only: any mark will do
    Ambiguous, ///< `1.234` and the like only
    Point,
    Comma,
};

/// What was found out about one column, with the cell that decided it.
struct ColumnNotation {
    enum class Kind { Date, Amount };

    int column = 0;
    QString name;
    Kind kind = Kind::Date;
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimalMark = DecimalMark::Unknown;
    QString evidence; ///< the cell that decided, or one that shows the doubt
    qint64 evidenceRow = 0;
    qint64 onlyThisWay = 0;  ///< cells that can be read in no other way than the one decided
    qint64 otherWay = 0;     ///< cells that can only be read the other way
    qint64 eitherWay = 0;    ///< cells that say nothing

    bool isAmbiguous() const { return dateOrder == DateOrder::Ambiguous || decimalMark == DecimalMark::Ambiguous; }
};

} // namespace kk::intake
