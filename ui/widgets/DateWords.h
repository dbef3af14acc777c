#pragma once

#include "app/base/Clock.h"

#include <QDate>
#include <QString>

namespace kk::ui {

/// How days and moments are written on the screen, in the language of the moment (QLocale) and in shop days.
/// Short days carry their weekday as long as that helps: within the year.

/// "Tue 24 Nov" in the year of `today`, else "15 Mar 2024".
QString dayWords(QDate day, QDate today);
/// "9 Nov 2026": for facts, where the year counts.
QString dayWithYear(QDate day);
/// A stored day of birth in words: "18 January 1987", or only the month where no more is kept. What is neither comes back as it is.
QString birthDayWords(const QString &stored);
/// "November 2026", as a header.
QString monthWords(QDate day);
/// "today 08:41", "yesterday 17:55", "Mon 23 Nov 17:55", "15 Mar 2024".
QString momentWords(Instant moment, Instant now);

} // namespace kk::ui
