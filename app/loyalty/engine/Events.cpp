#include "app/loyalty/engine/Events.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace kk::loyalty {

namespace {

std::chrono::year_month_day dateOf(Day day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}

Day dayOf(std::chrono::year_month_day date)
{
    return static_cast<Day>(std::chrono::sys_days(date).time_since_epoch().count());
}

} // namespace

void EventStream::sort()
{
    std::sort(events.begin(), events.end(), comesBefore);
}

bool comesBefore(const Event &left, const Event &right)
{
    return std::tie(left.at, left.source, left.sequence, left.id) < std::tie(right.at, right.source, right.sequence, right.id);
}

int monthOf(Day day)
{
    const std::chrono::year_month_day date = dateOf(day);
    return (static_cast<int>(date.year()) - 1970) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

Day firstDayOf(int month)
{
    const int year = month >= 0 ? month / 12 : (month - 11) / 12;
    return dayOf({std::chrono::year(1970 + year), std::chrono::month(static_cast<unsigned>(month - year * 12 + 1)), std::chrono::day(1)});
}

Day addMonths(Day day, int months)
{
    const int month = monthOf(day) + months;
    return std::min(firstDayOf(month) + dayOfMonth(day) - 1, firstDayOf(month + 1) - 1);
}

int weekdayOf(Day day)
{
    const int sinceThursday = day % 7; // 1970-01-01 was a Thursday
    return (sinceThursday + 3 + 7) % 7 + 1;
}

int weekOf(Day day)
{
    const int shifted = day + 3; // the Monday of that first week is day -3
    return shifted >= 0 ? shifted / 7 : (shifted - 6) / 7;
}

int dayOfMonth(Day day)
{
    return static_cast<int>(static_cast<unsigned>(dateOf(day).day()));
}

} // namespace kk::loyalty
