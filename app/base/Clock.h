#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace kk {

/// A point in time, UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where "now" comes from. Services take one in the constructor, so that a test can turn the hands.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's clock. Thread-safe.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// The time zone of the shop: days begin and end at midnight in Europe/Amsterdam.
const QTimeZone &shopTimeZone();

/// The shop's calendar day at this instant.
QDate shopDay(Instant instant);

/// The first instant of a shop day.
Instant startOfShopDay(QDate day);

Instant fromEpochMilliseconds(qint64 milliseconds);
qint64 toEpochMilliseconds(Instant instant);
QDateTime toDateTime(Instant instant); ///< UTC
Instant fromDateTime(const QDateTime &dateTime);

/// "2026-11-21T20:51:50Z", as the command line and exported files write it.
QString toIso8601(Instant instant);

} // namespace kk
