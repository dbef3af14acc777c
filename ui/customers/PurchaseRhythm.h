#pragma once

#include "app/customers/CustomerPage.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

#include <optional>

namespace kk::ui {

/// When somebody buys: for the row of dots and one sentence. Pure.
class PurchaseRhythm {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::PurchaseRhythm)

public:
    QList<QDate> days;            ///< shop days with a purchase in the year up to `today`, oldest first, each once
    QDate from;                   ///< a year before today
    QDate today;
    std::optional<int> everyDays; ///< the middle of the gaps between purchase days; needs four days of buying
    std::optional<int> daysSince; ///< since the last purchase

    static PurchaseRhythm of(const QList<customers::TimelineItem> &timeline, QDate today);
    /// "Mostly every 21 days. Last time 2 days ago."
    QString sentence() const;
};

} // namespace kk::ui
