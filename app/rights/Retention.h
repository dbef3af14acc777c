#pragma once

#include "app/base/Result.h"
#include "app/rights/Erasure.h"
#include "app/rights/RetentionRules.h"

namespace kk::rights {

/// One customer whose time is nearly over or over, with the reason in a sentence.
struct RetentionItem {
    customers::CustomerId customer;
    QString name;
    QDate lastSeen;
    QDate endsOn;  ///< the first day on which they may go
    RetentionState state = RetentionState::Warn;
    QString why;
    bool operator==(const RetentionItem &) const = default;
};

/// What one rule would do today.
struct RetentionLine {
    RetentionRule rule;
    QDate before;      ///< what is older than this day goes
    qint64 goes = 0;   ///< rows, or customers who are due
    qint64 warns = 0;  ///< customers about whom the shop is told now
    qint64 waits = 0;  ///< customers in their time of grace
    qint64 held = 0;   ///< a restriction, claim or request holds them
    QString why;
    bool operator==(const RetentionLine &) const = default;
};

/// What a run would do, or did.
struct RetentionPlan {
    QList<RetentionLine> lines; ///< in the order of the rules; switched-off ones too, with nothing in them
    QList<RetentionItem> customers; ///< the longest unseen first
    bool operator==(const RetentionPlan &) const = default;
};

/// Keeping nothing longer than needed (art. 5(1)(e)): says what would go and why, and does exactly that. A customer goes by an erasure like
/// any other, after a warning and time to look; what is held stays.
class Retention {
public:
    Retention(const Erasure &erasure, ErasureStops holds, RetentionRules rules) : m_erasure(erasure), m_holds(std::move(holds)), m_rules(std::move(rules)) {}

    /// Changes nothing.
    [[nodiscard]] Result<RetentionPlan> plan(vault::Connection &db, Instant now) const;
    /// Does what `plan` says at this moment and answers it. Each customer is one transaction, the rest another: stopped half-way, the next
    /// run goes on. Errors: of the erasure; what was done until then stays done.
    [[nodiscard]] Result<RetentionPlan> run(vault::Connection &db, vault::ShopUserId user, const Clock &clock, const QString &journal) const;

private:
    Result<RetentionLine> customerLine(vault::Connection &db, const RetentionRule &rule, Instant now, QList<RetentionItem> &items) const;
    Result<std::optional<QString>> holdOn(vault::Connection &db, customers::CustomerId customer, Instant now) const;
    Result<> carryOut(vault::Connection &db, const RetentionPlan &plan, vault::ShopUserId user, const Clock &clock) const;

    const Erasure &m_erasure;
    ErasureStops m_holds;
    RetentionRules m_rules;
};

} // namespace kk::rights
