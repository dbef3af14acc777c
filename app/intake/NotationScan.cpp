#include "app/intake/NotationScan.h"

#include "app/intake/Header.h"

namespace kk::intake {

namespace {

bool isOpen(DateOrder order)
{
    return order == DateOrder::Unknown || order == DateOrder::Ambiguous;
}

bool isOpen(DecimalMark mark)
{
    return mark == DecimalMark::Unknown || mark == DecimalMark::Ambiguous;
}

/// The one answer the decided columns agree on.
template <class Answer>
Answer agreed(const std::vector<ColumnNotation> &notations, Answer ColumnNotation::*answer, std::initializer_list<Answer> possible)
{
    Answer found{};
    int different = 0;
    for (Answer candidate : possible) {
        const bool occurs = std::any_of(notations.begin(), notations.end(),
                                        [candidate, answer](const ColumnNotation &notation) { return notation.*answer == candidate; });
        if (occurs) {
            found = candidate;
            ++different;
        }
    }
    return different == 1 ? found : Answer{};
}

} // namespace

NotationScan::NotationScan(const Header &header, std::vector<ColumnUse> uses)
    : m_uses(std::move(uses))
    , m_dates(m_uses.size())
    , m_amounts(m_uses.size())
{
    for (const ColumnUse &use : m_uses) {
        ColumnNotation blank;
        blank.column = use.column;
        blank.name = header.name(use.column);
        blank.kind = use.kind;
        m_blank.push_back(blank);
    }
}

void NotationScan::add(const CsvRow &row, qint64 number)
{
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const std::string_view cell = row.cell(m_uses[i].column);
        if (cell.empty())
            continue;
        if (m_uses[i].kind == ColumnNotation::Kind::Date)
            m_dates[i].add(cell, number);
        else
            m_amounts[i].add(cell, number);
    }
}

std::vector<ColumnNotation> NotationScan::decide() const
{
    std::vector<ColumnNotation> notations = m_blank;
    for (size_t i = 0; i < notations.size(); ++i) {
        if (notations[i].kind == ColumnNotation::Kind::Date)
            m_dates[i].decide(notations[i]);
        else
            m_amounts[i].decide(notations[i]);
    }
    const DateOrder siblingOrder = agreed(notations, &ColumnNotation::dateOrder, {DateOrder::DayMonthYear, DateOrder::MonthDayYear});
    const DecimalMark siblingMark = agreed(notations, &ColumnNotation::decimalMark, {DecimalMark::Point, DecimalMark::Comma});
    for (size_t i = 0; i < notations.size(); ++i) {
        ColumnNotation &notation = notations[i];
        if (notation.kind == ColumnNotation::Kind::Date && isOpen(notation.dateOrder)) {
            const bool usualHelps = m_uses[i].usualOrder == DateOrder::DayMonthYear || m_uses[i].usualOrder == DateOrder::MonthDayYear;
            if (siblingOrder != DateOrder::Unknown)
                notation.dateOrder = siblingOrder;
            else if (usualHelps)
                notation.dateOrder = m_uses[i].usualOrder;
        }
        if (notation.kind == ColumnNotation::Kind::Amount && isOpen(notation.decimalMark)) {
            if (siblingMark != DecimalMark::Unknown)
                notation.decimalMark = siblingMark;
            else if (m_uses[i].usualMark != DecimalMark::Unknown)
                notation.decimalMark = m_uses[i].usualMark;
        }
    }
    return notations;
}

} // namespace kk::intake
