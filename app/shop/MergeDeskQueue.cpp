// The other half of MergeDesk: what is open, what is certain, what was decided.
#include "app/shop/MergeDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/identity/MergeStore.h"
#include "app/vault/UserStore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace kk::shop {

using customers::CustomerId;
using identity::MergeEntry;
using identity::MergeKind;
using identity::MergeStore;
using identity::Proposal;
using identity::ProposalStore;
using identity::SaidDecision;
using identity::Verdict;
using vault::Act;

namespace {

constexpr int kMostDecided = 200;
constexpr int kMostNames = 3;

/// What the shop said, by customer instead of by record.
class Words {
public:
    static Result<Words> read(vault::Connection &db)
    {
        ProposalStore store(db);
        const auto said = store.decisions();
        if (!said)
            return fail(said);
        Words words;
        std::map<qint64, CustomerId> owners;
        MergeStore merges(db);
        for (const SaidDecision &one : *said) {
            if (one.decision.verdict == Verdict::Same)
                continue;
            std::array<CustomerId, 2> pair;
            for (std::size_t i = 0; i < 2; ++i) {
                const qint64 record = i == 0 ? one.decision.a : one.decision.b;
                auto known = owners.find(record);
                if (known == owners.end()) {
                    const auto owner = merges.customerOf(customers::SourceRecordId(record));
                    if (!owner)
                        return fail(owner);
                    known = owners.emplace(record, owner->value_or(CustomerId())).first;
                }
                pair[i] = known->second;
            }
            std::sort(pair.begin(), pair.end());
            auto [word, isFirst] = words.m_said.try_emplace(pair, one.decision.verdict);
            if (!isFirst)
                word->second = one.decision.verdict; // the newest counts
        }
        return words;
    }

    enum class State { Open, Later, Done };
    State of(const Proposal &proposal) const
    {
        if (proposal.customers.size() < 2)
            return State::Done;
        bool isLater = false;
        bool isOpen = false;
        for (std::size_t i = 0; i < proposal.customers.size(); ++i) {
            for (std::size_t j = i + 1; j < proposal.customers.size(); ++j) {
                const auto word = m_said.find({proposal.customers[i], proposal.customers[j]});
                isLater = isLater || (word != m_said.end() && word->second == Verdict::Later);
                isOpen = isOpen || word == m_said.end();
            }
        }
        return isLater ? State::Later : isOpen ? State::Open : State::Done;
    }
    /// Whether somebody said that two of them are not the same.
    bool dividesAny(const Proposal &proposal) const
    {
        for (std::size_t i = 0; i < proposal.customers.size(); ++i) {
            for (std::size_t j = i + 1; j < proposal.customers.size(); ++j) {
                if (m_said.contains({proposal.customers[i], proposal.customers[j]}))
                    return true;
            }
        }
        return false;
    }

private:
    std::map<std::array<CustomerId, 2>, Verdict> m_said;
};

Result<BulkMerge> told(vault::Connection &db, const identity::MergeOutcome &outcome, qint64 groups)
{
    const auto count = customers::CustomerStore(db).count();
    if (!count)
        return fail(count);
    return BulkMerge{outcome.merge, outcome.recordsMoved, groups, outcome.groupsHeld, *count};
}

/// The line of one entry: which customers, how many.
Result<DecidedItem> lineOf(vault::Connection &db, const MergeEntry &entry)
{
    DecidedItem item;
    item.kind = entry.kind == MergeKind::Apart ? DecidedItem::Kind::TakenApart : entry.kind == MergeKind::Bulk ? DecidedItem::Kind::MergedTogether : DecidedItem::Kind::Merged;
    item.at = entry.at;
    item.isUndone = entry.isUndone;
    item.decided.merge = entry.id;
    const auto steps = MergeStore(db).steps(entry.id);
    if (!steps)
        return fail(steps);
    std::set<CustomerId> shown;
    std::set<CustomerId> gone;
    QList<CustomerId> ids;
    qint64 moved = 0;
    for (const identity::MergeStep &step : *steps) {
        if (step.before == step.after)
            continue;
        ++moved;
        if (shown.insert(step.after).second && ids.size() < kMostNames)
            ids.append(step.after);
        gone.insert(step.before);
    }
    const auto rows = customers::CustomerStore(db).rows(ids);
    if (!rows)
        return fail(rows);
    for (const customers::CustomerRow &row : *rows)
        item.names.append(row.name);
    item.count = item.kind == DecidedItem::Kind::TakenApart ? moved : static_cast<qint64>(gone.size());
    if (!ids.isEmpty())
        item.decided.customer = ids.first();
    item.decided.name = item.names.value(0);
    return item;
}

/// "Not the same", one line for each time it was said.
Result<QList<DecidedItem>> notSameLines(vault::Connection &db, QHash<qint64, QString> &users)
{
    const auto said = ProposalStore(db).decisions();
    if (!said)
        return fail(said);
    std::map<std::pair<Instant, qint64>, DecidedItem> lines;
    std::map<std::pair<Instant, qint64>, std::set<CustomerId>> concerned;
    MergeStore merges(db);
    for (const SaidDecision &one : *said) {
        if (one.decision.verdict != Verdict::NotSame || one.merge.isValid())
            continue;
        const std::pair key{one.at, one.user.value};
        DecidedItem &line = lines[key];
        line.kind = DecidedItem::Kind::NotSame;
        line.at = one.at;
        line.who = users.value(one.user.value);
        line.decided.decisions.append(one.id);
        for (const qint64 record : {one.decision.a, one.decision.b}) {
            const auto owner = merges.customerOf(customers::SourceRecordId(record));
            if (!owner)
                return fail(owner);
            if (*owner)
                concerned[key].insert(**owner);
        }
    }
    QList<DecidedItem> list;
    for (auto &[key, line] : lines) {
        const auto rows = customers::CustomerStore(db).rows({concerned[key].begin(), concerned[key].end()});
        if (!rows)
            return fail(rows);
        for (const customers::CustomerRow &row : *rows) {
            if (line.names.size() < kMostNames)
                line.names.append(row.name);
        }
        line.count = static_cast<qint64>(concerned[key].size());
        list.prepend(line);
    }
    return list;
}

} // namespace

Result<DuplicateQueue> MergeDesk::queue() const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<DuplicateQueue> {
        ProposalStore store(db);
        const auto proposals = store.proposals();
        const auto run = store.lastRun();
        const auto stamp = store.stamp();
        const auto words = Words::read(db);
        if (!proposals)
            return fail(proposals);
        if (!run)
            return fail(run);
        if (!stamp)
            return fail(stamp);
        if (!words)
            return fail(words);
        DuplicateQueue queue;
        queue.certainFrom = identity::SearchOptions().certainFrom;
        if (*run) {
            queue.lastSearch = (*run)->at;
            queue.isOutdated = (*run)->stamp != *stamp;
        }
        const bool isLong = m_session.may(Act::ListManyCustomers);
        customers::CustomerStore customers(db);
        for (const Proposal &proposal : *proposals) {
            const Words::State state = words->of(proposal);
            if (state == Words::State::Done)
                continue;
            const bool isCertain = state == Words::State::Open && proposal.isCertain && !words->dividesAny(proposal);
            QList<DuplicateItem> &list = state == Words::State::Later ? queue.later : isCertain ? queue.certain : queue.doubt;
            (state == Words::State::Later ? queue.laterCount : isCertain ? queue.certainCount : queue.doubtCount) += 1;
            if (isCertain)
                queue.expectedWrong += 1 - proposal.probability;
            if (!isLong && list.size() >= vault::kLongList)
                continue;
            const auto rows = customers.rows({proposal.customers.front()});
            if (!rows)
                return fail(rows);
            list.append({proposal.id, rows->isEmpty() ? QString() : rows->first().name, static_cast<int>(proposal.customers.size()), proposal.probability,
                         proposal.isFamily, proposal.strongest});
        }
        return queue;
    });
}

Result<BulkMerge> MergeDesk::mergeCertain(double from, const vault::CancelToken &cancel) const
{
    if (const auto allowed = m_session.require(Act::MergeCertain); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<BulkMerge> {
        const auto proposals = ProposalStore(db).proposals();
        if (!proposals)
            return fail(proposals);
        const auto words = Words::read(db);
        if (!words)
            return fail(words);
        identity::MergeOrder order;
        order.kind = MergeKind::Bulk;
        order.reason = identity::MergeReason::Certain;
        order.cancelled = [&] { return cancel.isCancelled() || m_vault.isStopping(); };
        for (const Proposal &proposal : *proposals) {
            if (words->of(proposal) == Words::State::Open && !proposal.isFamily && proposal.probability >= from && !words->dividesAny(proposal))
                order.groups.push_back({proposal.customers, proposal.probability});
        }
        if (order.groups.empty())
            return told(db, {}, 0);
        const auto merged = journal(db).merge(order);
        if (!merged)
            return fail(merged);
        return told(db, *merged, static_cast<qint64>(order.groups.size()) - merged->groupsHeld);
    });
}

Result<BulkMerge> MergeDesk::undo(identity::MergeId merge) const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<BulkMerge> {
        const auto entry = MergeStore(db).entry(merge);
        if (!entry)
            return fail(entry);
        if (*entry && (*entry)->kind == MergeKind::Bulk) {
            if (const auto allowed = m_session.require(Act::MergeCertain); !allowed)
                return fail(allowed);
        }
        auto undone = journal(db).undo(merge);
        if (!undone)
            return fail(undone);
        undone->merge = merge;
        return told(db, *undone, 1);
    });
}

Result<BulkMerge> MergeDesk::undoAll() const
{
    if (const auto allowed = m_session.require(Act::MergeCertain); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<BulkMerge> {
        const auto all = journal(db).undoAll();
        if (!all)
            return fail(all);
        identity::MergeOutcome outcome;
        outcome.recordsMoved = all->recordsMoved;
        return told(db, outcome, all->entries);
    });
}

Result<QList<DecidedItem>> MergeDesk::decided() const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<DecidedItem>> {
        QHash<qint64, QString> users;
        const auto people = vault::UserStore(db).users();
        if (!people)
            return fail(people);
        for (const vault::ShopUser &user : *people)
            users.insert(user.id.value, user.name);
        auto list = notSameLines(db, users);
        if (!list)
            return fail(list);
        const auto entries = MergeStore(db).entries(kMostDecided);
        if (!entries)
            return fail(entries);
        for (const MergeEntry &entry : *entries) {
            auto line = lineOf(db, entry);
            if (!line)
                return fail(line);
            line->who = users.value(entry.user.value);
            list->append(*line);
        }
        std::stable_sort(list->begin(), list->end(), [](const DecidedItem &one, const DecidedItem &other) { return one.at > other.at; });
        list->resize(std::min<qsizetype>(list->size(), m_session.may(Act::ListManyCustomers) ? kMostDecided : vault::kLongList));
        return *list;
    });
}

} // namespace kk::shop
