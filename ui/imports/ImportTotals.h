#pragma once

#include "app/intake/ImportReport.h"

namespace kk::ui {

/// The sums over all files of one import.
struct ImportTotals {
    qint64 rows = 0;
    qint64 recordsNew = 0;
    qint64 recordsChanged = 0;
    qint64 recordsUnchanged = 0;
    qint64 recordsBlocked = 0;
    qint64 openingsNew = 0; ///< opening balances and counts at the door
    qint64 openingsChanged = 0;
    qint64 openingsUnchanged = 0;
    qint64 pointsMilli = 0; ///< of opening balances
    qint64 peopleIn = 0;    ///< at the door
    qint64 salesNew = 0;
    qint64 salesChanged = 0;
    qint64 salesUnchanged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 totalCents = 0;
    QMap<QString, qint64> centsByMonth;
    QList<intake::FileReport::Turnover> turnover; ///< one for each month, status and currency, newest month first

    static ImportTotals of(const QList<intake::FileReport> &files);
    bool hasRecords() const { return recordsNew + recordsChanged + recordsUnchanged + recordsBlocked > 0; }
    bool hasOpenings() const { return openingsNew + openingsChanged + openingsUnchanged > 0; }
    bool hasSales() const { return salesNew + salesChanged + salesUnchanged > 0; }
    /// Reading it would change nothing in the vault.
    bool changesNothing() const { return recordsNew + recordsChanged + openingsNew + openingsChanged + salesNew + salesChanged == 0; }
    bool operator==(const ImportTotals &) const = default;
};

} // namespace kk::ui
