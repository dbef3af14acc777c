#include "app/identity/MergeJournal.h"

#include "app/customers/CustomerRefresh.h"
#include "app/customers/FactChoiceStore.h"
#include "app/identity/MergeReplay.h"
#include "app/identity/MergeStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace kk::identity {

namespace {

QString goneText()
{
    return QCoreApplication::translate("Identity", "One of these customers is no longer in the vault. Nothing was changed. Look again.");
}

Error stoppedError()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Identity", "Stopped. Nothing was merged."), {}};
}

/// Groups that share a customer are one group. Answers for each customer the oldest of their group.
class Joining {
public:
    explicit Joining(MergeStore &store) : m_store(store) {}

    Result<> add(const std::vector<CustomerId> &group)
    {
        for (CustomerId customer : group) {
            if (m_since.contains(customer))
                continue;
            const auto since = m_store.since(customer);
            if (!since)
                return fail(since);
            if (!*since)
                return fail(ErrorKind::NotFound, goneText());
            m_since[customer] = **since;
            m_parent[customer] = customer;
        }
        for (std::size_t i = 1; i < group.size(); ++i)
            join(group[0], group[i]);
        return {};
    }
    CustomerId survivor(CustomerId customer)
    {
        while (m_parent[customer] != customer)
            customer = m_parent[customer] = m_parent[m_parent[customer]];
        return customer;
    }
    const std::map<CustomerId, Instant> &customers() const { return m_since; }

private:
    bool isOlder(CustomerId one, CustomerId other) const
    {
        return m_since.at(one) != m_since.at(other) ? m_since.at(one) < m_since.at(other) : one < other;
    }
    void join(CustomerId one, CustomerId other)
    {
        one = survivor(one);
        other = survivor(other);
        if (one == other)
            return;
        const bool isFirst = isOlder(one, other);
        m_parent[isFirst ? other : one] = isFirst ? one : other;
    }

    MergeStore &m_store;
    std::map<CustomerId, Instant> m_since;
    std::map<CustomerId, CustomerId> m_parent;
};

} // namespace

Result<std::optional<QString>> MergeJournal::reasonAgainst(const std::vector<CustomerId> &customers) const
{
    for (const auto &stop : m_stops) {
        for (CustomerId customer : customers) {
            auto reason = stop->reasonAgainst(m_db, customer);
            if (!reason || *reason)
                return reason;
        }
    }
    return std::optional<QString>();
}

Result<> MergeJournal::refresh(const std::vector<CustomerId> &customers, const std::function<bool()> &cancelled) const
{
    customers::RefreshPlan plan;
    plan.customers = customers;
    plan.newestBefore = CustomerId(std::numeric_limits<qint64>::max());
    plan.cancelled = cancelled;
    const auto refreshed = customers::refreshCustomers(m_db, plan);
    if (!refreshed && refreshed.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(stoppedError());
    return refreshed;
}

Result<> MergeJournal::keepChoices(const std::vector<MergeChoice> &choices, MergeId merge, Instant now) const
{
    customers::FactChoiceStore store(m_db);
    for (const MergeChoice &choice : choices) {
        for (SourceRecordId other : choice.against) {
            if (const auto added = store.add({choice.kind, choice.record, other, merge.value}, m_user.value, now); !added)
                return added;
        }
    }
    return {};
}

Result<> MergeJournal::note(const char *action, const MergeOutcome &outcome) const
{
    return vault::note(m_db, m_clock, m_user, QString::fromLatin1(action),
                       {{QStringLiteral("merge"), outcome.merge.value}, {QStringLiteral("records"), outcome.recordsMoved}});
}

Result<MergeOutcome> MergeJournal::merge(const MergeOrder &order)
{
    auto transaction = vault::Transaction::begin(m_db);
    if (!transaction)
        return fail(transaction);
    MergeStore store(m_db);
    Joining joining(store);
    MergeOutcome outcome;
    std::optional<double> weakest;
    for (const MergeGroup &group : order.groups) {
        if (order.cancelled())
            return tl::unexpected(stoppedError());
        const auto reason = reasonAgainst(group.customers);
        if (!reason)
            return fail(reason);
        if (*reason && order.kind == MergeKind::Single)
            return fail(ErrorKind::Forbidden, **reason);
        if (*reason) {
            ++outcome.groupsHeld;
            continue;
        }
        if (const auto added = joining.add(group.customers); !added)
            return fail(added);
        if (group.probability)
            weakest = std::min(weakest.value_or(1), *group.probability);
    }
    const Instant now = m_clock.now();
    const auto merge = store.addEntry({{}, now, m_user, order.kind, order.reason, weakest, false});
    if (!merge)
        return fail(merge);
    outcome.merge = *merge;
    std::set<CustomerId> survivors;
    std::vector<CustomerId> touched;
    for (const auto &[customer, since] : joining.customers()) {
        if (order.cancelled())
            return tl::unexpected(stoppedError());
        const CustomerId survivor = joining.survivor(customer);
        if (survivor == customer)
            continue;
        const auto records = store.recordsOf(customer);
        if (!records)
            return fail(records);
        if (const auto kept = store.remember(customer); !kept)
            return fail(kept);
        for (SourceRecordId record : *records) {
            const auto home = store.homeOf(record, customer);
            if (!home)
                return fail(home);
            if (const auto moved = store.move({*merge, record, *home, customer, survivor}, now); !moved)
                return fail(moved);
            ++outcome.recordsMoved;
        }
        touched.push_back(customer);
        survivors.insert(survivor);
    }
    if (survivors.empty())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Identity", "There is nothing to merge. Nothing was changed."));
    if (const auto kept = keepChoices(order.choices, *merge, now); !kept)
        return fail(kept);
    outcome.survivors.assign(survivors.begin(), survivors.end());
    touched.insert(touched.end(), survivors.begin(), survivors.end());
    if (const auto refreshed = refresh(touched, order.cancelled); !refreshed)
        return fail(refreshed);
    if (const auto noted = note("duplicates.merge", outcome); !noted)
        return fail(noted);
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed);
    return outcome;
}

Result<MergeOutcome> MergeJournal::takeApart(const std::vector<SourceRecordId> &records)
{
    auto transaction = vault::Transaction::begin(m_db);
    if (!transaction)
        return fail(transaction);
    MergeStore store(m_db);
    std::set<SourceRecordId> taken;
    CustomerId from;
    for (SourceRecordId record : records) {
        const auto customer = store.customerOf(record);
        if (!customer)
            return fail(customer);
        if (!*customer || (from.isValid() && **customer != from))
            return fail(ErrorKind::NotFound, goneText());
        from = **customer;
        const auto siblings = store.siblings(record);
        if (!siblings)
            return fail(siblings);
        taken.insert(siblings->begin(), siblings->end());
    }
    const auto all = store.recordsOf(from);
    if (!all)
        return fail(all);
    if (taken.empty() || taken.size() >= all->size())
        return fail(ErrorKind::Input, QCoreApplication::translate("Identity", "Choose what belongs to somebody else, and leave something for this customer."));
    if (const auto reason = reasonAgainst({from}); !reason)
        return fail(reason);
    else if (*reason)
        return fail(ErrorKind::Forbidden, **reason);
    // They go back to the customer they came from, if nobody else of that customer stays behind.
    std::map<SourceRecordId, CustomerId> homes;
    for (SourceRecordId record : *all) {
        const auto home = store.homeOf(record, from);
        if (!home)
            return fail(home);
        homes[record] = *home;
    }
    CustomerId target = homes[*taken.begin()];
    const bool isWhole = std::all_of(homes.begin(), homes.end(), [&](const auto &one) { return (one.second == target) == taken.contains(one.first); });
    const auto occupied = store.isThere(target);
    if (!occupied)
        return fail(occupied);
    const Instant now = m_clock.now();
    if (!isWhole || *occupied) {
        const auto fresh = store.newCustomer(now);
        if (!fresh)
            return fail(fresh);
        target = *fresh;
    }
    const auto merge = store.addEntry({{}, now, m_user, MergeKind::Apart, MergeReason::Chosen, {}, false});
    if (!merge)
        return fail(merge);
    MergeOutcome outcome{*merge, static_cast<qint64>(taken.size()), {from, target}, 0};
    for (SourceRecordId record : taken) {
        if (const auto moved = store.move({*merge, record, homes[record], from, target}, now); !moved)
            return fail(moved);
    }
    // Who stays and is at home elsewhere, because an import found this customer by one of those who go, would be forgotten to be.
    for (const auto &[record, home] : homes) {
        if (taken.contains(record) || home == from)
            continue;
        if (const auto noted = store.move({*merge, record, home, from, from}, now); !noted)
            return fail(noted);
    }
    if (const auto kept = store.remember(target); !kept)
        return fail(kept);
    if (const auto refreshed = refresh({from, target}, [] { return false; }); !refreshed)
        return fail(refreshed);
    if (const auto noted = note("duplicates.apart", outcome); !noted)
        return fail(noted);
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed);
    return outcome;
}

Result<MergeOutcome> MergeJournal::undoInside(MergeId merge)
{
    MergeStore store(m_db);
    const auto entry = store.entry(merge);
    if (!entry)
        return fail(entry);
    if (!*entry || (*entry)->kind == MergeKind::Undo)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Identity", "This merge does not exist. Nothing was changed."));
    if ((*entry)->isUndone)
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Identity", "This was undone before. Nothing was changed."));
    const auto replay = MergeReplay::of(store, merge);
    if (!replay)
        return fail(replay);
    const Instant now = m_clock.now();
    const auto undo = store.addEntry({{}, now, m_user, MergeKind::Undo, MergeReason::TakenBack, {}, false}, merge);
    if (!undo)
        return fail(undo);
    MergeOutcome outcome;
    outcome.merge = *undo;
    std::set<CustomerId> touched;
    std::set<CustomerId> alive;
    for (const MergeStep &step : replay->steps(*undo)) {
        if (const auto kept = store.remember(step.before); !kept)
            return fail(kept);
        if (const auto moved = store.move(step, now); !moved)
            return fail(moved);
        ++outcome.recordsMoved;
        touched.insert({step.before, step.after});
        alive.insert(step.after);
    }
    const auto choosers = customers::FactChoiceStore(m_db).customersOf(merge.value);
    if (!choosers)
        return fail(choosers);
    touched.insert(choosers->begin(), choosers->end());
    outcome.survivors.assign(alive.begin(), alive.end());
    if (const auto refreshed = refresh({touched.begin(), touched.end()}, [] { return false; }); !refreshed)
        return fail(refreshed);
    if (const auto noted = note("duplicates.undo", outcome); !noted)
        return fail(noted);
    return outcome;
}

Result<MergeOutcome> MergeJournal::undo(MergeId merge)
{
    auto transaction = vault::Transaction::begin(m_db);
    if (!transaction)
        return fail(transaction);
    auto outcome = undoInside(merge);
    if (!outcome)
        return outcome;
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed);
    return outcome;
}

Result<AllUndone> MergeJournal::undoAll()
{
    auto transaction = vault::Transaction::begin(m_db);
    if (!transaction)
        return fail(transaction);
    const auto merges = MergeStore(m_db).inForce();
    if (!merges)
        return fail(merges);
    AllUndone all;
    for (MergeId merge : *merges) {
        const auto undone = undoInside(merge);
        if (!undone)
            return fail(undone);
        ++all.entries;
        all.recordsMoved += undone->recordsMoved;
    }
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed);
    return all;
}

} // namespace kk::identity
