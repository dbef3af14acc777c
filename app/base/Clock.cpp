#include "app/base/Clock.h"

namespace kk {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

const QTimeZone &shopTimeZone()
{
    static const QTimeZone zone = [] {
        QTimeZone amsterdam(QByteArrayLiteral("Europe/Amsterdam"));
        return amsterdam.isValid() ? amsterdam : QTimeZone::systemTimeZone();
    }();
    return zone;
}

QDate shopDay(Instant instant)
{
    return toDateTime(instant).toTimeZone(shopTimeZone()).date();
}

Instant startOfShopDay(QDate day)
{
    return fromDateTime(day.startOfDay(shopTimeZone()));
}

Instant fromEpochMilliseconds(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

qint64 toEpochMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMilliseconds(instant), Qt::UTC);
}

Instant fromDateTime(const QDateTime &dateTime)
{
    return fromEpochMilliseconds(dateTime.toMSecsSinceEpoch());
}

QString toIso8601(Instant instant)
{
    return toDateTime(instant).toString(Qt::ISODate);
}

} // namespace kk
