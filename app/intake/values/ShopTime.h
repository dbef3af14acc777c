#pragma once

#include "app/base/Clock.h"

#include <string_view>

namespace kk::intake {

/// A moment as a file writes it, before it is known which zone it is in.
struct CivilTime {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    bool hasTime = false;
    bool hasOffset = false;
    int offsetMinutes = 0; ///< east of Greenwich; counts when hasOffset

    bool operator==(const CivilTime &) const = default;
};

/// Whether the day exists in the calendar.
bool isRealDay(int year, int month, int day);

/// Days since 1970-01-01.
qint64 daysSinceEpoch(int year, int month, int day);

/// `1987-04-02`.
std::string isoDay(const CivilTime &civil);

/// The clock that local times of a file were read from. The shop's own by default.
///
/// In the hour that a clock change skips the time is read as if the clock had not been changed yet (02:30 becomes 03:30 summer time); in the
/// hour that occurs twice the first, summer time, is meant.
class LocalClock
{
public:
    LocalClock() = default;
    /// Reads zone names of exports: `Europe/Amsterdam`, `Amsterdam`, `UTC`, `Eastern Time (US & Canada)`; anything else is the shop's clock.
    static LocalClock fromName(std::string_view name);

    Instant instant(const CivilTime &civil) const;

private:
    std::optional<QTimeZone> m_zone; ///< nothing: the shop's
};

} // namespace kk::intake
