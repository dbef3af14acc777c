#include "ui/customers/PurchaseRhythm.h"

#include <algorithm>

namespace kk::ui {

namespace {

constexpr qsizetype kDaysForARhythm = 4;

} // namespace

PurchaseRhythm PurchaseRhythm::of(const QList<customers::TimelineItem> &timeline, QDate today)
{
    PurchaseRhythm rhythm;
    rhythm.today = today;
    rhythm.from = today.addYears(-1);
    QList<QDate> all;
    for (const customers::TimelineItem &item : timeline) {
        if (item.kind == customers::TimelineItem::Kind::Purchase)
            all.append(shopDay(item.at));
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const QDate &day : std::as_const(all)) {
        if (day > rhythm.from && day <= today)
            rhythm.days.append(day);
    }
    if (!all.isEmpty())
        rhythm.daysSince = static_cast<int>(all.last().daysTo(today));
    if (all.size() >= kDaysForARhythm) {
        QList<int> gaps;
        for (qsizetype i = 1; i < all.size(); ++i)
            gaps.append(static_cast<int>(all[i - 1].daysTo(all[i])));
        std::sort(gaps.begin(), gaps.end());
        rhythm.everyDays = gaps[gaps.size() / 2];
    }
    return rhythm;
}

QString PurchaseRhythm::sentence() const
{
    if (!daysSince)
        return tr("No purchases are known yet.");
    QString last = *daysSince <= 0 ? tr("Last purchase today.")
                                   : tr("Last purchase %Ln day(s) ago.", "", *daysSince);
    if (!everyDays)
        return last + u' ' + tr("Too few purchases to see a rhythm.");
    return tr("Mostly every %Ln day(s).", "", *everyDays) + u' ' + last;
}

} // namespace kk::ui
