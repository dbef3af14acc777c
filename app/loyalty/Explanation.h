#pragma once

#include "app/loyalty/engine/Engine.h"

#include <QString>

namespace kk::loyalty {

/// Says in plain words why a customer got something, lost something, or did not get it: for the counter, the customer page and the
/// access report (art. 15(1)(h) AVG). In the language of the program; titles in that language where the owner gave them.
///
/// Borrows its arguments.
class Explanation {
public:
    Explanation(const Programme &programme, const Plan &plan, const Symbols &symbols);

    /// "31 points: € 31.40 spent, 1 for each whole euro."
    QString because(const Entry &entry) const;
    /// The same for a difference to what was posted before: a late receipt, an undone import.
    QString corrected(const Entry &entry, bool isTakenOff) const;
    /// "No ‘double points’: you bought at 12:07, it ran from 9:00 to 12:00." `failed` is what `Receipt::whyNot` said of this rule.
    QString whyNot(const PlannedRule &rule, const FailedCondition &failed) const;

    QString nameOfRule(std::int32_t position) const;
    QString nameOfUnit(std::int32_t unit, std::int64_t count) const;

private:
    QString earned(const Entry &entry) const;
    QString cut(const Entry &entry) const;
    QString conditionFailed(const QString &rule, const FailedCondition &failed) const;
    QString words(const PlannedCondition &condition) const;

    const Programme &m_programme;
    const Plan &m_plan;
    const Symbols &m_symbols;
};

} // namespace kk::loyalty
