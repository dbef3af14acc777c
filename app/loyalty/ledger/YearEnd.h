#pragma once

#include "app/base/Result.h"
#include "app/loyalty/engine/Plan.h"
#include "app/vault/Connection.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace kk::loyalty {

/// What of the open units will ever be claimed, in thousandths: seldom, in between, nearly always.
struct ClaimRates {
    int low = 650;
    int middle = 800;
    int high = 950;
    bool isOwn = false;      ///< from the shop's own ledger; else the range that the literature gives
    qint64 settled = 0;      ///< units that were claimed or lapsed until that day
    qint64 claimed = 0;      ///< … of those: claimed
    qint64 redemptions = 0;
    bool operator==(const ClaimRates &) const = default;
};

/// What is open of one unit or reward on the last day.
struct OpenUnit {
    QString programme;
    QString unit;
    QString title;
    PlannedUnit::Kind kind = PlannedUnit::Kind::Unit;
    qint64 open = 0;
    qint64 valueCents = 0;   ///< if everything were claimed
    bool operator==(const OpenUnit &) const = default;
};

/// What was handed over in the year, by what it is for VAT.
struct VatTotal {
    VatKind kind = VatKind::Discount;
    qint64 taken = 0;
    qint64 valueCents = 0;
    qint64 costCents = 0;
    bool operator==(const VatTotal &) const = default;
};

/// What the shop owes its savers at the end of a day, as an estimate with its method. The same day and the same `upTo` give the same
/// figures for ever: the ledger only grows.
struct YearEnd {
    QDate day;
    QDate from;              ///< of the first entry
    qint64 upTo = 0;         ///< number of the last ledger entry that was seen
    QByteArray hash;         ///< of that entry: it seals all before it
    qint64 entries = 0;      ///< that count: until the day
    ClaimRates rates;
    QList<OpenUnit> open;
    QList<VatTotal> taken;   ///< in the calendar year of the day, taken back ones left out
    qint64 fullCents = 0;
    qint64 lowCents = 0;
    qint64 middleCents = 0;
    qint64 highCents = 0;
    bool operator==(const YearEnd &) const = default;
};

/// Reads it from the ledger. `upTo` 0: all entries there are now. NotFound when `upTo` is not in the ledger.
[[nodiscard]] Result<YearEnd> yearEnd(vault::Connection &db, QDate day, qint64 upTo = 0);

} // namespace kk::loyalty
