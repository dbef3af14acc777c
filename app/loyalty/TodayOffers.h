#pragma once

#include "app/loyalty/engine/Programme.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kk::loyalty {

/// Something a programme gives for a purchase at this moment, in words.
struct TodayOffer {
    QString title;                 ///< as the owner calls the rule
    QString what;                  ///< "× 2", "25 points": as it stands on a chip
    QString condition;             ///< "it is Tuesday and the customer buys from Koffie"
    bool isOfTheMoment = false;    ///< only today or now: worth saying aloud
    bool operator==(const TodayOffer &) const = default;
};

/// What the rules for a purchase give at `shopTime`: rules of other days, times or months are left out, as are those that need a person's
/// consent (nobody says them to everybody). Those of the moment come first.
QList<TodayOffer> offersAt(const Programme &programme, const QDateTime &shopTime);

} // namespace kk::loyalty
