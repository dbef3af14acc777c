#pragma once

#include "app/intake/values/Amount.h"
#include "app/intake/values/ShopTime.h"

#include <string_view>

namespace kk::intake {

struct ReadDate {
    ReadOutcome outcome = ReadOutcome::Empty;
    CivilTime civil;
};

/// Reads a date, with or without a time, in the notations of exports: ISO with or without offset, `20250105`, `05-01-2025 10:00`, `1/5/25 2:05 PM`,
/// `5 januari 2025`, `Jan 5, 2025, 14:05:33`, the serial numbers of spreadsheets, seconds since 1970.
///
/// `0000-00-00` and `0/0/00` are Empty. Two digits of a year mean the century that makes the date lie no later than next year.
/// Contradicts: the day can only be read with day and month the other way round than `order`.
ReadDate readDate(std::string_view cell, DateOrder order);

/// A time of day alone: `14:05`, `2:05:33 PM`. Fills hour, minute, second of `civil`; false: it is none.
bool readTime(std::string_view cell, CivilTime &civil);

} // namespace kk::intake
