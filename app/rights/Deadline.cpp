#include "app/rights/Deadline.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::rights {

QDate addMonthsClamped(QDate day, int months)
{
    const int month = day.year() * 12 + day.month() - 1 + months;
    const QDate first(month / 12, month % 12 + 1, 1);
    return first.addDays(std::min(day.day(), first.daysInMonth()) - 1);
}

Result<Deadline> deadlineFor(QDate received, const LegalFacts &facts, HolidayProfile profile, int aimDays)
{
    const auto period = received.isValid() ? facts.figure(u"request.period_months", received) : std::nullopt;
    const auto extension = received.isValid() ? facts.figure(u"request.extension_months", received) : std::nullopt;
    if (!period || !extension)
        return fail(ErrorKind::Input, QCoreApplication::translate("Rights", "This day cannot be the day of receipt. Give a day from 25 May 2018 on, as 2026-03-05."));
    const HolidayCalendar calendar(facts, profile);
    Deadline days;
    days.received = received;
    days.periodEnd = addMonthsClamped(received, period->value);
    days.deadline = calendar.onOrAfter(days.periodEnd);
    days.safeDate = calendar.onOrBefore(days.periodEnd);
    days.aim = received.addDays(aimDays);
    days.extendedEnd = addMonthsClamped(received, period->value + extension->value);
    days.extendedDeadline = calendar.onOrAfter(days.extendedEnd);
    days.extendedSafeDate = calendar.onOrBefore(std::min(days.extendedEnd, addMonthsClamped(days.periodEnd, extension->value)));
    return days;
}

QDate deadlineWithPauses(const Deadline &deadline, const QList<Pause> &pauses, const HolidayCalendar &calendar)
{
    qint64 waited = 0;
    QDate countedTo = deadline.received;
    QList<Pause> ordered = pauses;
    std::sort(ordered.begin(), ordered.end(), [](const Pause &left, const Pause &right) { return left.from < right.from; });
    for (const Pause &pause : std::as_const(ordered)) { // two pauses of one day stop the clock once
        const QDate from = std::max(pause.from, countedTo);
        if (pause.to <= from || from > deadline.periodEnd.addDays(waited))
            continue;
        waited += from.daysTo(pause.to);
        countedTo = pause.to;
    }
    return calendar.onOrAfter(deadline.periodEnd.addDays(waited));
}

QList<QDate> reminderDays(const Deadline &deadline, bool isExtended)
{
    const QDate safe = isExtended ? deadline.extendedSafeDate : deadline.safeDate;
    const QDate last = isExtended ? deadline.extendedDeadline : deadline.deadline;
    QList<QDate> days{deadline.aim, safe.addDays(-7), safe.addDays(-2), safe, last};
    days.removeIf([&](QDate day) { return day < deadline.received || day > last; });
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace kk::rights
