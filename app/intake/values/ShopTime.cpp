#include "app/intake/values/ShopTime.h"

#include <array>

namespace kk::intake {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kHourMs = 3'600'000;
constexpr int kFirstRuleYear = 1996; ///< since then summer time ends in October all over the European Union

/// The last Sunday of a month, as days since 1970-01-01. That day was a Thursday.
qint64 lastSunday(int year, int month)
{
    const qint64 last = daysSinceEpoch(year, month, 31);
    const qint64 weekday = ((last + 4) % 7 + 7) % 7; // 0 is Sunday
    return last - weekday;
}

/// Directive 2000/84/EC: summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC.
qint64 shopOffsetMs(int year, qint64 localMs)
{
    const qint64 summerBegins = lastSunday(year, 3) * kDayMs + 2 * kHourMs; // on the winter clock
    const qint64 summerEnds = lastSunday(year, 10) * kDayMs + 3 * kHourMs;  // on the summer clock
    const bool skipped = localMs >= summerBegins && localMs < summerBegins + kHourMs;
    return localMs >= summerBegins && localMs < summerEnds && !skipped ? 2 * kHourMs : kHourMs;
}

qint64 zoneInstant(const QTimeZone &zone, const CivilTime &civil)
{
    const QDateTime local(QDate(civil.year, civil.month, civil.day), QTime(civil.hour, civil.minute, civil.second, civil.millisecond),
                          zone);
    return local.toMSecsSinceEpoch();
}

} // namespace

bool isRealDay(int year, int month, int day)
{
    constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= kDays[static_cast<size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

qint64 daysSinceEpoch(int year, int month, int day)
{
    // Years are made to begin in March, so that the leap day comes last.
    const qint64 shifted = month <= 2 ? year - 1 : year;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const qint64 yearOfEra = shifted - era * 400;
    const qint64 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

std::string isoDay(const CivilTime &civil)
{
    std::string text = "0000-00-00";
    const auto put = [&text](size_t at, int digits, int value) {
        for (int i = digits - 1; i >= 0; --i, value /= 10)
            text[at + static_cast<size_t>(i)] = static_cast<char>('0' + value % 10);
    };
    put(0, 4, civil.year);
    put(5, 2, civil.month);
    put(8, 2, civil.day);
    return text;
}

LocalClock LocalClock::fromName(std::string_view name)
{
    struct Known {
        std::string_view name;
        const char *zone;
    };
    static constexpr Known kKnown[] = {
        {"UTC", "UTC"},
        {"GMT", "UTC"},
        {"London", "Europe/London"},
        {"Dublin", "Europe/Dublin"},
        {"Eastern Time (US & Canada)", "America/New_York"},
        {"Central Time (US & Canada)", "America/Chicago"},
        {"Mountain Time (US & Canada)", "America/Denver"},
        {"Pacific Time (US & Canada)", "America/Los_Angeles"},
    };
    LocalClock clock;
    QByteArray zoneId;
    for (const Known &known : kKnown) {
        if (known.name == name)
            zoneId = known.zone;
    }
    if (zoneId.isEmpty() && name.find('/') != std::string_view::npos && name != "Europe/Amsterdam")
        zoneId = QByteArray(name.data(), static_cast<qsizetype>(name.size()));
    if (!zoneId.isEmpty() && QTimeZone(zoneId).isValid())
        clock.m_zone = QTimeZone(zoneId);
    return clock;
}

Instant LocalClock::instant(const CivilTime &civil) const
{
    const qint64 seconds = civil.hour * 3600 + civil.minute * 60 + civil.second;
    const qint64 localMs = daysSinceEpoch(civil.year, civil.month, civil.day) * kDayMs + seconds * 1000 + civil.millisecond;
    if (civil.hasOffset)
        return fromEpochMilliseconds(localMs - civil.offsetMinutes * 60'000LL);
    if (m_zone)
        return fromEpochMilliseconds(zoneInstant(*m_zone, civil));
    if (civil.year < kFirstRuleYear)
        return fromEpochMilliseconds(zoneInstant(shopTimeZone(), civil));
    return fromEpochMilliseconds(localMs - shopOffsetMs(civil.year, localMs));
}

} // namespace kk::intake
