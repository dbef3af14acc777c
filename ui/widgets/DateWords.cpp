#include "ui/widgets/DateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Some languages end a short month with a dot; in a row of figures it reads as a full stop.
QString written(QDate day, const QString &pattern)
{
    return QLocale().toString(day, pattern).remove(u'.');
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::DateWords)
};

} // namespace

QString dayWords(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    return day.year() == today.year() ? written(day, u"ddd d MMM"_s) : dayWithYear(day);
}

QString dayWithYear(QDate day)
{
    return day.isValid() ? written(day, u"d MMM yyyy"_s) : QString();
}

QString birthDayWords(const QString &stored)
{
    if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid())
        return QLocale().toString(day, u"d MMMM yyyy"_s);
    if (const QDate month = QDate::fromString(stored, u"--MM"_s); month.isValid())
        return Words::tr("%1 (only the month is kept)").arg(QLocale().standaloneMonthName(month.month()));
    return stored;
}

QString monthWords(QDate day)
{
    QString words = QLocale().toString(day, u"MMMM yyyy"_s);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString momentWords(Instant moment, Instant now)
{
    const QDateTime local = toDateTime(moment).toTimeZone(shopTimeZone());
    const QDate today = shopDay(now);
    const QString time = QLocale().toString(local.time(), u"HH:mm"_s);
    if (local.date() == today)
        return Words::tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return Words::tr("yesterday %1").arg(time);
    if (local.date().year() == today.year())
        return dayWords(local.date(), today) + u' ' + time;
    return dayWithYear(local.date());
}

} // namespace kk::ui
