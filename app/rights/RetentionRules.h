#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/rights/LegalFacts.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace kk::rights {

/// How long one kind of data is kept.
struct RetentionRule {
    enum class Unit { Days, Months, BookYears /*to the last day of the year, that many years later*/ };
    QString key;             ///< "customer.inactive"
    Unit unit = Unit::Months;
    int length = 0;          ///< 1 … 1200
    int least = 1;           ///< shorter is not allowed, by law
    int warnMonths = 0;      ///< that long before, the shop is told
    int graceDays = 0;       ///< from the telling to the going, at least
    bool isOn = true;
    QString source;          ///< article

    /// The first day on which it may go, for what last counted on that day.
    QDate endsOn(QDate from) const;
    bool operator==(const RetentionRule &) const = default;
};
QString retentionRuleName(const QString &key); ///< translated: "Customers who have not been seen"
QString retentionLengthText(const RetentionRule &rule); ///< translated: "24 months"

/// The shipped rules (resources/legal/retention.json) as the owner changed them. A value.
class RetentionRules {
public:
    /// What the program ships. `on` decides which legal figures hold.
    static RetentionRules shipped(QDate on);
    /// Settings "retention.KEY" = "LENGTH" or "off"; what cannot be read or is shorter than allowed is passed over.
    void apply(const QMap<QString, QString> &settings);

    const QList<RetentionRule> &all() const { return m_rules; }
    const RetentionRule *rule(QStringView key) const;
    /// The setting for a changed rule. Input: shorter than the law allows, or no sensible length.
    [[nodiscard]] static Result<QString> settingFor(const RetentionRule &rule);
    static QString settingKey(const QString &rule) { return QStringLiteral("retention.") + rule; }

private:
    QList<RetentionRule> m_rules;
};

/// Where one customer stands with the rule for those who are not seen any more.
enum class RetentionState { Young, Warn, Grace, Due, Held };

struct RetentionFacts {
    QDate lastSeen;
    std::optional<QDate> warnedOn;
    bool isHeld = false; ///< restriction, claim or open request
};

/// What the rule says today: a warning comes first, then time to look, then it is due; holds win. Pure.
RetentionState stateOf(const RetentionRule &rule, const RetentionFacts &facts, QDate today);

} // namespace kk::rights
