#pragma once

#include "ui/style/Role.h"

#include <QDate>
#include <QList>
#include <QString>

namespace kk::ui {

/// One thing that happened, ready to show.
struct TimelineEntry {
    qint64 id = 0;
    QDate day;      ///< decides the month it stands under; entries come newest first
    QString icon;   ///< receipt-text, shopping-bag, undo-2, …
    Tone tone = Tone::Neutral;
    QString title;  ///< "Receipt 118204, € 31,40"
    QString detail; ///< "3 articles"
    QString chip;   ///< "+31 points"; may be empty
    Tone chipTone = Tone::Neutral;
    QString when;   ///< "Tue 24 Nov · Till"
    QString link;   ///< "Why?"; may be empty

    bool operator==(const TimelineEntry &) const = default;
};

} // namespace kk::ui
