#pragma once

#include "app/rights/Deadline.h"
#include "app/rights/Request.h"

namespace kk::rights {

/// How pressing a request is today: the colour of its chip.
enum class Urgency {
    Calm,     ///< before the shop's own aim
    PastAim,  ///< the own aim is past
    Pressing, ///< two days before the safe date or later
    Late,     ///< past the last day: answer now, and say that it is late
    Done,
};

/// The days of a request as they stand today.
struct RequestDays {
    Deadline dates;
    bool isExtended = false;
    QDate last; ///< the last day in time, extended or not; a pause never changes it
    QDate safe;
    QDate lastWithPause; ///< invalid when the clock never stood still
    int pausedDays = 0;
    bool isPaused = false;
    int daysLeft = 0; ///< until `last`; negative when late
    Urgency urgency = Urgency::Calm;
    QList<QDate> reminders; ///< still to come, today included
    bool mayExtend = false; ///< open, not extended yet, and still in the first period

    bool operator==(const RequestDays &) const = default;
};

/// The clock of a request on shop day `today`. Errors: Input, when the date of receipt is before the law held.
[[nodiscard]] Result<RequestDays> requestDays(const Request &request, QDate today, const LegalFacts &facts = LegalFacts::shipped(), int aimDays = 14);

/// Why the last day is what it is, for people: "A month after 25 November is 25 December. That is Eerste kerstdag, then a Saturday and
/// a Sunday. So Monday 28 December." Translated; in the language the program speaks.
QString whyThisDay(const RequestDays &days, const LegalFacts &facts = LegalFacts::shipped());

} // namespace kk::rights
