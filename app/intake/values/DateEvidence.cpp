#include "app/intake/values/DateEvidence.h"

#include "app/intake/values/CellText.h"
#include "app/intake/values/DateParts.h"

namespace kk::intake {

void DateEvidence::Reading::add(qint64 day, bool isFirst)
{
    if (isFirst) {
        first = last = lowest = highest = day;
        return;
    }
    rises += day > last ? 1 : 0;
    falls += day < last ? 1 : 0;
    last = day;
    lowest = std::min(lowest, day);
    highest = std::max(highest, day);
}

void DateEvidence::testify(Witness &witness, std::string_view cell, qint64 row)
{
    if (witness.count++ == 0) {
        witness.row = row;
        witness.cell = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    }
}

void DateEvidence::add(std::string_view cell, qint64 row)
{
    const std::string_view text = bareText(cell);
    DateParts parts;
    if (isEmptyText(text) || !readDateParts(text, parts) || isZeroDate(parts))
        return;
    if (parts.order != PartOrder::DayOrMonthFirst) {
        testify(m_yearFirst, text, row);
        return;
    }
    const bool asDay = isRealDay(parts.civil.year, parts.second, parts.first);
    const bool asMonth = isRealDay(parts.civil.year, parts.first, parts.second);
    const bool dotted = text.find('.') < 3; // 1.2.2025 is written in day order wherever it is written
    if (asDay && (!asMonth || dotted)) {
        testify(m_dayFirst, text, row);
    } else if (asMonth && !asDay) {
        testify(m_monthFirst, text, row);
    } else if (asDay && parts.first != parts.second) {
        testify(m_doubtful, text, row);
        const qint64 dayFirst = daysSinceEpoch(parts.civil.year, parts.second, parts.first);
        const bool isFirst = m_doubtful.count == 1;
        if (!isFirst && dayFirst == m_lastKey)
            return;
        m_lastKey = dayFirst;
        ++m_changes;
        m_asDayFirst.add(dayFirst, isFirst);
        m_asMonthFirst.add(daysSinceEpoch(parts.civil.year, parts.first, parts.second), isFirst);
    }
}

/// Exports are usually sorted by date and seldom jump about: the reading that gives order, or a few days on end, is the right one.
DateOrder DateEvidence::orderOfDoubtful() const
{
    if (m_changes < 4)
        return DateOrder::Ambiguous;
    const int dayDisorder = m_asDayFirst.disorder();
    const int monthDisorder = m_asMonthFirst.disorder();
    if (dayDisorder == 0 && monthDisorder >= 2)
        return DateOrder::DayMonthYear;
    if (monthDisorder == 0 && dayDisorder >= 2)
        return DateOrder::MonthDayYear;
    if (m_asDayFirst.span() <= 31 && m_asMonthFirst.span() > 60)
        return DateOrder::DayMonthYear;
    if (m_asMonthFirst.span() <= 31 && m_asDayFirst.span() > 60)
        return DateOrder::MonthDayYear;
    return DateOrder::Ambiguous;
}

void DateEvidence::decide(ColumnNotation &notation) const
{
    const Witness *witness = nullptr;
    if (m_dayFirst.count > 0 && m_monthFirst.count == 0) {
        notation.dateOrder = DateOrder::DayMonthYear;
        witness = &m_dayFirst;
    } else if (m_monthFirst.count > 0 && m_dayFirst.count == 0) {
        notation.dateOrder = DateOrder::MonthDayYear;
        witness = &m_monthFirst;
    } else if (m_dayFirst.count > 0) {
        // Both occur. A few slips are rejected one by one; more means that somebody's spreadsheet swapped half of them.
        const bool mostlyDay = m_dayFirst.count > 10 * m_monthFirst.count;
        const bool mostlyMonth = m_monthFirst.count > 10 * m_dayFirst.count;
        notation.dateOrder = mostlyDay ? DateOrder::DayMonthYear : mostlyMonth ? DateOrder::MonthDayYear : DateOrder::Ambiguous;
        witness = mostlyDay ? &m_dayFirst : &m_monthFirst;
    } else if (m_doubtful.count > 0) {
        notation.dateOrder = orderOfDoubtful();
        witness = &m_doubtful;
    } else if (m_yearFirst.count > 0) {
        notation.dateOrder = DateOrder::YearMonthDay;
        witness = &m_yearFirst;
    }
    notation.eitherWay = m_doubtful.count;
    const bool asMonth = notation.dateOrder == DateOrder::MonthDayYear;
    notation.onlyThisWay = notation.dateOrder == DateOrder::YearMonthDay ? m_yearFirst.count : asMonth ? m_monthFirst.count : m_dayFirst.count;
    notation.otherWay = notation.dateOrder == DateOrder::YearMonthDay ? 0 : asMonth ? m_dayFirst.count : m_monthFirst.count;
    if (witness != nullptr) {
        notation.evidence = witness->cell;
        notation.evidenceRow = witness->row;
    }
}

} // namespace kk::intake
