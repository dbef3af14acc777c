#pragma once

#include "app/intake/RowMapper.h"
#include "app/intake/readers/CsvRow.h"
#include "app/intake/values/Amount.h"
#include "app/intake/values/DateEvidence.h"

namespace kk::intake {

class Header;

/// Collects evidence about the notation of the date and amount columns a profile uses, and decides one for each column.
class NotationScan
{
public:
    NotationScan(const Header &header, std::vector<ColumnUse> uses);

    /// `number`: see RejectedRow::row; 0 when it is not known.
    void add(const CsvRow &row, qint64 number);

    /// What is known now. A column without an answer of its own takes that of the other columns of its kind, as one system writes one
    /// notation, and else what the system usually writes.
    std::vector<ColumnNotation> decide() const;

    const std::vector<ColumnUse> &uses() const { return m_uses; }

private:
    std::vector<ColumnUse> m_uses;
    std::vector<ColumnNotation> m_blank;   ///< by use: position, name and kind
    std::vector<DateEvidence> m_dates;     ///< by use
    std::vector<AmountEvidence> m_amounts; ///< by use
};

} // namespace kk::intake
