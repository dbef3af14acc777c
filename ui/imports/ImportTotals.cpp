#include "ui/imports/ImportTotals.h"

#include <map>
#include <tuple>

namespace kk::ui {

ImportTotals ImportTotals::of(const QList<intake::FileReport> &files)
{
    ImportTotals totals;
    for (const intake::FileReport &file : files) {
        totals.rows += file.rows;
        const bool openings = file.isOfOpenings();
        (openings ? totals.openingsNew : totals.recordsNew) += file.recordsNew;
        (openings ? totals.openingsChanged : totals.recordsChanged) += file.recordsChanged;
        (openings ? totals.openingsUnchanged : totals.recordsUnchanged) += file.recordsUnchanged;
        totals.recordsBlocked += file.recordsBlocked;
        totals.pointsMilli += file.pointsMilli;
        totals.peopleIn += file.peopleIn;
        totals.salesNew += file.salesNew;
        totals.salesChanged += file.salesChanged;
        totals.salesUnchanged += file.salesUnchanged;
        totals.skipped += file.skipped;
        totals.rejected += file.rejected;
        totals.totalCents += file.totalCents;
        for (auto month = file.centsByMonth.begin(); month != file.centsByMonth.end(); ++month)
            totals.centsByMonth[month.key()] += month.value();
    }
    std::map<std::tuple<QString, int, QString>, intake::FileReport::Turnover> months;
    for (const intake::FileReport &file : files) {
        for (const intake::FileReport::Turnover &one : file.turnover) {
            auto &sum = months.try_emplace({one.month, -static_cast<int>(one.status), one.currency}).first->second;
            sum.month = one.month;
            sum.status = one.status;
            sum.currency = one.currency;
            sum.sales += one.sales;
            sum.totalCents += one.totalCents;
            sum.refundedCents += one.refundedCents;
        }
    }
    for (auto month = months.rbegin(); month != months.rend(); ++month)
        totals.turnover.append(month->second);
    return totals;
}

} // namespace kk::ui
