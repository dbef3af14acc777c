#include "app/intake/values/DateText.h"

#include "app/intake/values/CellText.h"
#include "app/intake/values/DateParts.h"

namespace kk::intake {

ReadDate readDate(std::string_view cell, DateOrder order)
{
    const std::string_view text = bareText(cell);
    ReadDate read;
    if (isEmptyText(text))
        return read;
    DateParts parts;
    read.outcome = ReadOutcome::Unreadable;
    if (!readDateParts(text, parts))
        return read;
    read.civil = parts.civil;
    if (isZeroDate(parts)) {
        read.outcome = ReadOutcome::Empty;
        return read;
    }
    CivilTime &civil = read.civil;
    if (parts.order == PartOrder::DayOrMonthFirst) {
        const bool asDay = isRealDay(civil.year, parts.second, parts.first);
        const bool asMonth = isRealDay(civil.year, parts.first, parts.second);
        if (!asDay && !asMonth)
            return read;
        const bool decided = order == DateOrder::DayMonthYear || order == DateOrder::MonthDayYear;
        const bool same = parts.first == parts.second;
        if (!decided && asDay && asMonth && !same) {
            read.outcome = ReadOutcome::Ambiguous;
            return read;
        }
        const bool dayFirst = decided ? order == DateOrder::DayMonthYear : asDay;
        if (dayFirst ? !asDay : !asMonth) {
            read.outcome = ReadOutcome::Contradicts;
            return read;
        }
        civil.day = dayFirst ? parts.first : parts.second;
        civil.month = dayFirst ? parts.second : parts.first;
    }
    if (isRealDay(civil.year, civil.month, civil.day))
        read.outcome = ReadOutcome::Value;
    return read;
}

bool readTime(std::string_view cell, CivilTime &civil)
{
    DateWalker walker{bareText(cell)};
    return readClock(walker, civil) && readZone(walker, civil);
}

} // namespace kk::intake
