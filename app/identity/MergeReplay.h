#pragma once

#include "app/identity/MergeStore.h"

#include <map>
#include <unordered_map>

namespace kk::identity {

/// Where records would be if one entry of the journal had never been made: every record that has to do with it starts at home, and
/// the other entries in force happen again in their order. A merge says "customer 3 is customer 1", a taking apart says "this
/// record is not of customer 1, but of customer 9".
class MergeReplay {
public:
    struct Place {
        CustomerId home;
        CustomerId now;
    };
    /// Gathers what has to do with `without`: its records, their customers, the records of those, and so on.
    [[nodiscard]] static Result<MergeReplay> of(MergeStore &store, MergeId without);

    /// The records that must move, with their steps for the entry `undo`.
    std::vector<MergeStep> steps(MergeId undo) const;

private:
    struct Replayed {
        MergeKind kind = MergeKind::Single;
        std::vector<MergeStep> steps;
    };
    struct Follower {
        SourceRecordId record;
        MergeId after;
    };
    [[nodiscard]] Result<> gather(MergeStore &store, MergeId without);
    void addMovedWith(SourceRecordId record, MergeId merge, std::vector<SourceRecordId> &moved) const;
    [[nodiscard]] Result<> findKinds(MergeStore &store);

    std::map<SourceRecordId, Place> m_records;
    std::map<SourceRecordId, std::vector<Follower>> m_followers; ///< by whom they followed
    std::map<MergeId, Replayed> m_entries;
};

} // namespace kk::identity
