#pragma once

#include "app/rights/HolidayCalendar.h"

namespace kk::rights {

/// The days of one data-subject request (AVG art. 12(3), counted as Regulation 1182/71 art. 3 says): received on the 5th, due on the
/// 5th; where that day does not exist, the last of the month; never on a Saturday, Sunday or public holiday.
struct Deadline {
    QDate received;
    QDate periodEnd; ///< the same day one month later, wherever it falls
    QDate deadline;  ///< the last day on which an answer is in time
    QDate safeDate;  ///< the last working day on or before periodEnd: what to aim for at the latest
    QDate aim;       ///< the shop's own aim

    QDate extendedEnd;      ///< the same day three months after receipt
    QDate extendedDeadline; ///< holds only when the person was told in time why it takes longer
    QDate extendedSafeDate; ///< also in time when the law is read as "two months after the first end"

    bool operator==(const Deadline &) const = default;
};

/// From day `from` to the day before `to` the shop waited for an answer of the person.
struct Pause {
    QDate from;
    QDate to;
};

/// The same day number `months` later, or the last day of that month.
QDate addMonthsClamped(QDate day, int months);

/// All days of a request received on this shop day. `aimDays`: the owner's own aim, in days after receipt.
/// Errors: Input, when the day is invalid or before the law held.
[[nodiscard]] Result<Deadline> deadlineFor(QDate received, const LegalFacts &facts, HolidayProfile profile, int aimDays = 14);

/// What the deadline would be if waiting for the person stops the clock. Shown small beside the deadline, never instead of it: that
/// the clock may be stopped is guidance, not law.
QDate deadlineWithPauses(const Deadline &deadline, const QList<Pause> &pauses, const HolidayCalendar &calendar);

/// The days on which to remember an open request, ascending, each once; past `safeDate` only deadlines are left.
QList<QDate> reminderDays(const Deadline &deadline, bool isExtended);

} // namespace kk::rights
