#include "app/rights/Retention.h"

#include "app/customers/DataSubjectStore.h"
#include "app/rights/RetentionStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace kk::rights {

namespace {

constexpr auto kCustomers = "customer.inactive";

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

/// The day before which things go: the last one for which the rule has ended by `today`.
QDate limitOf(const RetentionRule &rule, QDate today)
{
    switch (rule.unit) {
    case RetentionRule::Unit::Days: return today.addDays(1 - rule.length);
    case RetentionRule::Unit::Months: return today.addMonths(-rule.length).addDays(1);
    case RetentionRule::Unit::BookYears: return QDate(today.year() - rule.length, 1, 1);
    }
    return {};
}

QString whyOf(const RetentionRule &rule, const RetentionStore::Unseen &unseen, const RetentionItem &item, const std::optional<QString> &hold)
{
    const QString seen = unseen.hasBought ? QCoreApplication::translate("Retention", "Last seen on %1; kept for %2.").arg(dayText(item.lastSeen), retentionLengthText(rule))
                                          : QCoreApplication::translate("Retention", "Never bought; known since %1; kept for %2.").arg(dayText(item.lastSeen), retentionLengthText(rule));
    switch (item.state) {
    case RetentionState::Held: return seen + u' ' + hold.value_or(QString());
    case RetentionState::Warn: return seen + u' ' + QCoreApplication::translate("Retention", "Goes from %1 on, after at least %Ln day(s) to look.", nullptr, rule.graceDays).arg(dayText(item.endsOn));
    case RetentionState::Grace: return seen + u' ' + QCoreApplication::translate("Retention", "You were told; the time to look is not over.");
    case RetentionState::Due: return seen + u' ' + QCoreApplication::translate("Retention", "That time is over.");
    case RetentionState::Young: break;
    }
    return seen;
}

void countIn(RetentionLine &line, RetentionState state)
{
    switch (state) {
    case RetentionState::Warn: ++line.warns; break;
    case RetentionState::Grace: ++line.waits; break;
    case RetentionState::Due: ++line.goes; break;
    case RetentionState::Held: ++line.held; break;
    case RetentionState::Young: break;
    }
}

} // namespace

Result<std::optional<QString>> Retention::holdOn(vault::Connection &db, customers::CustomerId customer, Instant now) const
{
    const auto subject = customers::DataSubjectStore(db).ofCustomer(customer);
    if (!subject)
        return fail(subject);
    for (const auto &hold : m_holds) {
        auto reason = hold->reasonAgainst(db, *subject, now);
        if (!reason || *reason)
            return reason;
    }
    return std::nullopt;
}

Result<RetentionLine> Retention::customerLine(vault::Connection &db, const RetentionRule &rule, Instant now, QList<RetentionItem> &items) const
{
    const QDate today = shopDay(now);
    RetentionLine line{rule, limitOf(rule, today), 0, 0, 0, 0, QCoreApplication::translate("Retention", "Counted from the last purchase or word of the customer.")};
    const auto unseen = RetentionStore(db).unseenSince(startOfShopDay(limitOf(rule, today.addMonths(rule.warnMonths)).addDays(5))); // months differ in length: a little more, judged one by one
    if (!unseen)
        return fail(unseen);
    for (const RetentionStore::Unseen &one : *unseen) {
        RetentionFacts facts{shopDay(one.lastSeen), {}, false};
        if (one.warnedAt)
            facts.warnedOn = shopDay(*one.warnedAt);
        RetentionItem item{one.customer, one.name, facts.lastSeen, rule.endsOn(facts.lastSeen), stateOf(rule, facts, today), {}};
        if (item.state == RetentionState::Young)
            continue;
        const auto hold = holdOn(db, one.customer, now);
        if (!hold)
            return fail(hold);
        facts.isHeld = hold->has_value();
        item.state = stateOf(rule, facts, today);
        item.why = whyOf(rule, one, item, *hold);
        countIn(line, item.state);
        items.append(std::move(item));
    }
    return line;
}

Result<RetentionPlan> Retention::plan(vault::Connection &db, Instant now) const
{
    RetentionPlan plan;
    RetentionStore store(db);
    for (const RetentionRule &rule : m_rules.all()) {
        if (!rule.isOn) {
            plan.lines.append({rule, {}, 0, 0, 0, 0, QCoreApplication::translate("Retention", "You switched this off.")});
            continue;
        }
        if (rule.key == QLatin1StringView(kCustomers)) {
            const auto line = customerLine(db, rule, now, plan.customers);
            if (!line)
                return fail(line);
            plan.lines.append(*line);
            continue;
        }
        const QDate before = limitOf(rule, shopDay(now));
        const auto count = store.countBefore(rule.key, startOfShopDay(before));
        if (!count)
            return fail(count);
        plan.lines.append({rule, before, *count, 0, 0, 0, QCoreApplication::translate("Retention", "Older than %1: from before %2.").arg(retentionLengthText(rule), dayText(before))});
    }
    return plan;
}

/// All but the erasing of customers.
Result<> Retention::carryOut(vault::Connection &db, const RetentionPlan &plan, vault::ShopUserId user, const Clock &clock) const
{
    auto transaction = vault::Transaction::begin(db);
    if (!transaction)
        return fail(transaction);
    RetentionStore store(db);
    QList<customers::CustomerId> listed;
    for (const RetentionItem &item : plan.customers) {
        listed.append(item.customer);
        if (item.state != RetentionState::Warn)
            continue;
        if (const auto warned = store.warn(item.customer, clock.now()); !warned)
            return warned;
    }
    if (const auto kept = store.keepWarningsOf(listed); !kept)
        return kept;
    for (const RetentionLine &line : plan.lines) {
        if (!line.rule.isOn || line.goes == 0)
            continue;
        if (line.rule.key != QLatin1StringView(kCustomers)) {
            const auto dropped = store.dropBefore(line.rule.key, startOfShopDay(line.before), clock);
            if (!dropped)
                return fail(dropped);
        }
        if (const auto noted = store.noteRun(line.rule.key, line.goes, user, clock.now()); !noted)
            return noted;
    }
    if (const auto noted = vault::note(db, clock, user, QStringLiteral("retention.run")); !noted)
        return noted;
    return transaction->commit();
}

Result<RetentionPlan> Retention::run(vault::Connection &db, vault::ShopUserId user, const Clock &clock, const QString &journal) const
{
    const auto planned = plan(db, clock.now());
    if (!planned)
        return planned;
    for (const RetentionItem &item : planned->customers) {
        if (item.state != RetentionState::Due)
            continue;
        const auto erased = m_erasure.run(db, {item.customer, user, &clock, journal, {}});
        if (!erased)
            return fail(erased);
    }
    if (const auto done = carryOut(db, *planned, user, clock); !done)
        return fail(done);
    return planned;
}

} // namespace kk::rights
