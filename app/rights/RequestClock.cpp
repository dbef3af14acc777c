#include "app/rights/RequestClock.h"

#include <QCoreApplication>
#include <QLocale>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPressingDays = 2; // before the safe date

QList<Pause> pausesOf(const Request &request, QDate today)
{
    QList<Pause> pauses;
    for (const RequestEvent &event : request.events) {
        const bool stands = !pauses.isEmpty() && !pauses.last().to.isValid();
        if (event.kind == RequestEventKind::Asked && !stands)
            pauses.append({event.on, {}});
        if (event.kind == RequestEventKind::Replied && stands)
            pauses.last().to = event.on;
    }
    if (!pauses.isEmpty() && !pauses.last().to.isValid())
        pauses.last().to = std::max(today, pauses.last().from);
    return pauses;
}

bool standsStill(const Request &request)
{
    const auto *asked = request.latest(RequestEventKind::Asked);
    const auto *replied = request.latest(RequestEventKind::Replied);
    return asked && (!replied || replied < asked);
}

Urgency urgencyOf(const Request &request, const RequestDays &days, QDate today)
{
    if (!request.isOpen())
        return Urgency::Done;
    if (today > days.last)
        return Urgency::Late;
    if (today >= days.safe.addDays(-kPressingDays))
        return Urgency::Pressing;
    return today > days.dates.aim ? Urgency::PastAim : Urgency::Calm;
}

QString dayOf(QDate day)
{
    return QLocale().toString(day, QCoreApplication::translate("Requests", "d MMMM", "day and month, as QLocale writes dates"));
}

} // namespace

Result<RequestDays> requestDays(const Request &request, QDate today, const LegalFacts &facts, int aimDays)
{
    const auto dates = deadlineFor(request.intake.received, facts, HolidayProfile::Strict, aimDays);
    if (!dates)
        return fail(dates);
    RequestDays days;
    days.dates = *dates;
    days.isExtended = request.isExtended();
    days.last = days.isExtended ? dates->extendedDeadline : dates->deadline;
    days.safe = days.isExtended ? dates->extendedSafeDate : dates->safeDate;
    const QList<Pause> pauses = pausesOf(request, today);
    for (const Pause &pause : pauses)
        days.pausedDays += static_cast<int>(pause.from.daysTo(pause.to));
    if (days.pausedDays > 0)
        days.lastWithPause = deadlineWithPauses(*dates, pauses, HolidayCalendar(facts, HolidayProfile::Strict));
    days.isPaused = request.isOpen() && standsStill(request);
    days.daysLeft = static_cast<int>(today.daysTo(days.last));
    days.urgency = urgencyOf(request, days, today);
    for (QDate day : reminderDays(*dates, days.isExtended)) {
        if (day >= today && request.isOpen())
            days.reminders.append(day);
    }
    days.mayExtend = request.isOpen() && !days.isExtended && today <= dates->deadline;
    return days;
}

QString whyThisDay(const RequestDays &days, const LegalFacts &facts)
{
    const QDate end = days.isExtended ? days.dates.extendedEnd : days.dates.periodEnd;
    const QString first = days.isExtended
        ? QCoreApplication::translate("Requests", "Three months after %1 is %2.").arg(dayOf(days.dates.received), dayOf(end))
        : QCoreApplication::translate("Requests", "A month after %1 is %2.").arg(dayOf(days.dates.received), dayOf(end));
    if (end == days.last)
        return first;
    const HolidayCalendar calendar(facts, HolidayProfile::Strict);
    QStringList free;
    for (QDate day = end; day < days.last; day = day.addDays(1)) {
        const QString holiday = calendar.holiday(day);
        free.append(holiday.isEmpty() ? QLocale().dayName(day.dayOfWeek()) : holiday);
    }
    return QCoreApplication::translate("Requests", "%1 That is no working day (%2). So it becomes %3.")
        .arg(first, free.join(u", "_s), QLocale().toString(days.last, QCoreApplication::translate("Requests", "dddd d MMMM", "weekday, day and month")));
}

} // namespace kk::rights
