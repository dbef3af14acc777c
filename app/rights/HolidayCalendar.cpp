#include "app/rights/HolidayCalendar.h"

namespace kk::rights {

namespace {

/// The day of a rule in a year; invalid when the rule did not hold then.
QDate dayIn(const HolidayRule &rule, int year)
{
    QDate day = rule.month != 0 ? QDate(year, rule.month, rule.day) : easterSunday(year).addDays(rule.day);
    if (day.dayOfWeek() == Qt::Sunday)
        day = day.addDays(rule.moveFromSunday);
    const bool holds = (!rule.from.isValid() || day >= rule.from) && (!rule.until.isValid() || day <= rule.until);
    return holds ? day : QDate();
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int march22 = h + l - 7 * m + 114;
    return QDate(year, march22 / 31, march22 % 31 + 1);
}

QString HolidayCalendar::holiday(QDate day) const
{
    for (const HolidayRule &rule : m_facts.holidays()) {
        if (rule.onlyInFullProfile && m_profile == HolidayProfile::Strict)
            continue;
        if (dayIn(rule, day.year()) == day)
            return rule.name;
    }
    return {};
}

bool HolidayCalendar::isWorkingDay(QDate day) const
{
    return day.dayOfWeek() < Qt::Saturday && holiday(day).isEmpty();
}

QDate HolidayCalendar::onOrAfter(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate HolidayCalendar::onOrBefore(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

} // namespace kk::rights
