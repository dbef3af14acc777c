#pragma once

#include "app/customers/Facts.h"
#include "app/loyalty/engine/Plan.h"
#include "app/loyalty/ledger/EntryStore.h"
#include "app/loyalty/ledger/EventStore.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kk::loyalty {

/// What somebody has of one unit: points, a reward that was earned, a badge. `balance` is the sum of the ledger.
struct UnitBalance {
    QString programme;
    QString unit;               ///< "punt", "reward:koffie", "badge:proever"
    PlannedUnit::Kind kind = PlannedUnit::Kind::Unit;
    QString title;              ///< in the language of the program
    qint64 balance = 0;
    qint64 available = 0;       ///< can be spent today
    qint64 pending = 0;         ///< comes free when the time for returning is over
    qint64 shortfall = 0;       ///< was spent before its purchase came back
    qint64 valueCents = 0;      ///< of the balance
    std::optional<QDate> expires; ///< the first day on which some of it is gone
    qint64 expiring = 0;        ///< how much then
    bool operator==(const UnitBalance &) const = default;
};

/// How far a counter is.
struct MeterView {
    QString programme;
    QString meter;              ///< as the programme calls it
    QString title;
    qint64 value = 0;
    qint64 nextGoal = 0;        ///< 0: none any more
    QString nextGives;          ///< "1 × Gratis koffie"
    QString tier;               ///< title of the level reached; empty: the counter has none
    QStringList stepsDone;      ///< of a mission, by id of the counter that is its step
    bool operator==(const MeterView &) const = default;
};

/// A reward as this customer sees it.
struct RewardView {
    QString programme;
    QString reward;             ///< id
    QString title;
    QString unitTitle;          ///< what it is paid in; empty: only given
    qint64 price = 0;
    qint64 valueCents = 0;
    VatKind vat = VatKind::Discount;
    qint64 owned = 0;           ///< earned and not taken yet
    qint64 affordable = 0;      ///< how many could be paid on top of that
    qint64 missing = 0;         ///< units to save for the next one
    bool canBeTaken() const { return owned > 0 || affordable > 0; }
    bool operator==(const RewardView &) const = default;
};

/// What one customer has, as of today.
struct MemberCard {
    customers::CustomerId customer;
    bool isMember = false;      ///< something was ever posted or counted
    QList<UnitBalance> units;   ///< in the order of the programme; those without a balance only of kind Unit
    QList<MeterView> meters;
    QList<RewardView> rewards;
};

/// One posting, as it is shown.
struct EntryView {
    qint64 id = 0;
    QDate day;
    QString programme;
    int version = 0;
    QString unit;
    QString unitTitle;
    qint64 units = 0;           ///< what it did to the balance; 0 with a shortfall
    Posting posting = Posting::Earned;
    bool isCorrection = false;  ///< a difference to what was posted before
    QString why;                ///< a sentence
    customers::SaleId sale;     ///< if a sale or its refund made it
    ProgrammeEventId event;     ///< if something else made it
    QString reason;             ///< what somebody of the shop wrote with a correction
    std::optional<QDate> expires;
    bool operator==(const EntryView &) const = default;
};

/// A rule that gave nothing for a receipt, and its first condition that did not hold.
struct WhyNotView {
    QString programme;
    QString rule;               ///< id
    QString text;
    bool operator==(const WhyNotView &) const = default;
};

/// Why a receipt gave what it gave.
struct SaleExplanation {
    customers::SaleId sale;
    customers::CustomerId customer; ///< none: nobody was known
    QString note;                   ///< a sentence when nothing can be given: nobody was known, the sale was cancelled
    QList<EntryView> given;
    QList<WhyNotView> whyNot;
};

} // namespace kk::loyalty
