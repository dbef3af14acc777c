#pragma once

#include "app/intake/values/Notation.h"

#include <string_view>

namespace kk::intake {

/// Finds out in which order a column writes day, month and year.
class DateEvidence
{
public:
    void add(std::string_view cell, qint64 row);
    /// Fills dateOrder, evidence and evidenceRow.
    void decide(ColumnNotation &notation) const;

private:
    struct Reading {
        qint64 last = 0;
        qint64 first = 0;
        qint64 lowest = 0;
        qint64 highest = 0;
        int rises = 0;
        int falls = 0;
        void add(qint64 day, bool isFirst);
        int disorder() const { return rises < falls ? rises : falls; }
        qint64 span() const { return highest - lowest; }
    };
    struct Witness {
        qint64 count = 0;
        qint64 row = 0;
        QString cell;
    };

    static void testify(Witness &witness, std::string_view cell, qint64 row);
    DateOrder orderOfDoubtful() const;

    Witness m_yearFirst;
    Witness m_dayFirst;
    Witness m_monthFirst;
    Witness m_doubtful;
    int m_changes = 0; ///< how often a doubtful date differed from the one before
    qint64 m_lastKey = 0;
    Reading m_asDayFirst;
    Reading m_asMonthFirst;
};

} // namespace kk::intake
