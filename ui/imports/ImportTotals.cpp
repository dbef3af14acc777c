#include "ui/imports/ImportTotals.h"

namespace kk::ui {

ImportTotals ImportTotals::of(const QList<intake::FileReport> &files)
{
    ImportTotals totals;
    for (const intake::FileReport &file : files) {
        totals.rows += file.rows;
        totals.recordsNew += file.recordsNew;
        totals.recordsChanged += file.recordsChanged;
        totals.recordsUnchanged += file.recordsUnchanged;
        totals.recordsBlocked += file.recordsBlocked;
        totals.salesNew += file.salesNew;
        totals.salesChanged += file.salesChanged;
        totals.salesUnchanged += file.salesUnchanged;
        totals.rejected += file.rejected;
        totals.totalCents += file.totalCents;
        for (auto month = file.centsByMonth.begin(); month != file.centsByMonth.end(); ++month)
            totals.centsByMonth[month.key()] += month.value();
    }
    return totals;
}

} // namespace kk::ui
