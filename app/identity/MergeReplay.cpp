#include "app/identity/MergeReplay.h"

#include <set>

namespace kk::identity {

namespace {

/// Things to look at, each once.
template <class Thing>
class Agenda {
public:
    void add(Thing thing)
    {
        if (m_seen.insert(thing).second)
            m_open.push_back(thing);
    }
    bool isEmpty() const { return m_open.empty(); }
    Thing take()
    {
        const Thing thing = m_open.back();
        m_open.pop_back();
        return thing;
    }

private:
    std::set<Thing> m_seen;
    std::vector<Thing> m_open;
};

} // namespace

Result<MergeReplay> MergeReplay::of(MergeStore &store, MergeId without)
{
    MergeReplay replay;
    if (const auto gathered = replay.gather(store, without); !gathered)
        return fail(gathered);
    if (const auto found = replay.findKinds(store); !found)
        return fail(found);
    return replay;
}

Result<> MergeReplay::gather(MergeStore &store, MergeId without)
{
    Agenda<SourceRecordId> records;
    Agenda<CustomerId> customers;
    std::set<std::pair<MergeId, SourceRecordId>> known;
    const auto take = [&](const std::vector<MergeStep> &steps) {
        for (const MergeStep &step : steps) {
            if (step.merge != without && known.insert({step.merge, step.record}).second)
                m_entries[step.merge].steps.push_back(step);
            records.add(step.record);
            for (CustomerId customer : {step.home, step.before, step.after})
                customers.add(customer);
        }
    };
    const auto start = store.steps(without);
    if (!start)
        return fail(start);
    take(*start);
    while (!records.isEmpty() || !customers.isEmpty()) {
        if (!customers.isEmpty()) {
            const CustomerId customer = customers.take();
            const auto steps = store.stepsOfCustomer(customer);
            if (!steps)
                return fail(steps);
            take(*steps);
            const auto own = store.recordsOf(customer);
            if (!own)
                return fail(own);
            for (SourceRecordId record : *own)
                records.add(record);
            continue;
        }
        const SourceRecordId record = records.take();
        const auto now = store.customerOf(record);
        if (!now)
            return fail(now);
        if (!*now)
            continue; // an undone import took it away
        const auto home = store.homeOf(record, **now);
        if (!home)
            return fail(home);
        m_records[record] = {*home, **now};
        const auto following = store.following(record);
        if (!following)
            return fail(following);
        if (*following) {
            m_followers[(*following)->record].push_back({record, (*following)->after});
            records.add((*following)->record);
        }
        customers.add(**now);
        customers.add(*home);
        const auto steps = store.stepsOfRecord(record);
        if (!steps)
            return fail(steps);
        take(*steps);
    }
    return {};
}

Result<> MergeReplay::findKinds(MergeStore &store)
{
    for (auto &[merge, replayed] : m_entries) {
        const auto entry = store.entry(merge);
        if (!entry)
            return fail(entry);
        if (*entry)
            replayed.kind = (*entry)->kind;
    }
    return {};
}

/// The record itself, and who came after this entry and found their customer by it: they came to where it had gone.
void MergeReplay::addMovedWith(SourceRecordId record, MergeId merge, std::vector<SourceRecordId> &moved) const
{
    moved.push_back(record);
    const auto followers = m_followers.find(record);
    if (followers == m_followers.end())
        return;
    for (const Follower &follower : followers->second) {
        if (follower.after >= merge)
            addMovedWith(follower.record, merge, moved);
    }
}

std::vector<MergeStep> MergeReplay::steps(MergeId undo) const
{
    std::unordered_map<qint64, CustomerId> placeOf;
    std::unordered_map<qint64, std::vector<SourceRecordId>> atPlace;
    const auto put = [&](SourceRecordId record, CustomerId customer) {
        placeOf[record.value] = customer;
        atPlace[customer.value].push_back(record);
    };
    for (const auto &[record, place] : m_records)
        put(record, place.home);
    for (const auto &[merge, replayed] : m_entries) {
        if (replayed.kind == MergeKind::Apart) {
            for (const MergeStep &step : replayed.steps) {
                std::vector<SourceRecordId> moved;
                addMovedWith(step.record, merge, moved);
                for (SourceRecordId record : moved) {
                    const auto place = placeOf.find(record.value);
                    if (place == placeOf.end() || place->second != step.before)
                        continue;
                    std::erase(atPlace[step.before.value], record);
                    put(record, step.after);
                }
            }
            continue;
        }
        std::map<CustomerId, CustomerId> joined;
        for (const MergeStep &step : replayed.steps)
            joined[step.before] = step.after;
        for (const auto &[before, after] : joined) {
            for (SourceRecordId record : std::exchange(atPlace[before.value], {}))
                put(record, after);
        }
    }
    std::vector<MergeStep> moves;
    for (const auto &[record, place] : m_records) {
        const CustomerId after = placeOf[record.value];
        if (after != place.now)
            moves.push_back({undo, record, place.home, place.now, after});
    }
    return moves;
}

} // namespace kk::identity
