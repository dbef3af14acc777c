#pragma once

#include "app/base/Clock.h"
#include "app/identity/Merges.h"

namespace kk::identity {

/// Customers who are one person.
struct MergeGroup {
    std::vector<CustomerId> customers;
    std::optional<double> probability; ///< of the search that proposed it
};

/// Whose word counts for a fact about which the customers disagree, and whose stands back. Belongs to the merge: gone with it.
struct MergeChoice {
    customers::FactKind kind = customers::FactKind::Name;
    SourceRecordId record;
    std::vector<SourceRecordId> against;
};

struct MergeOrder {
    MergeKind kind = MergeKind::Single; ///< Single or Bulk
    MergeReason reason = MergeReason::Chosen;
    std::vector<MergeGroup> groups;
    std::vector<MergeChoice> choices = {};
    std::function<bool()> cancelled = [] { return false; };
};

struct MergeOutcome {
    MergeId merge;
    qint64 recordsMoved = 0;
    std::vector<CustomerId> survivors; ///< the persons as they are now
    qint64 groupsHeld = 0;             ///< a bulk merge leaves these out: something is open about one of them
};

struct AllUndone {
    qint64 entries = 0;
    qint64 recordsMoved = 0;
    bool operator==(const AllUndone &) const = default;
};

/// Merging, and taking apart again: re-points source records and writes down what it moved. Nothing else changes, so everything
/// can be put back: an entry that is undone leaves what stands as if it had never been made, whatever came after it.
///
/// The survivor is the oldest customer. Every call is one transaction; what fails or is cancelled leaves nothing. Borrows a
/// connection of the writer.
class MergeJournal {
public:
    MergeJournal(vault::Connection &db, const Clock &clock, vault::ShopUserId user, const MergeStops &stops)
        : m_db(db), m_clock(clock), m_user(user), m_stops(stops)
    {
    }

    /// Merges. A single merge is refused (Forbidden) while something is open about one of the customers; a bulk merge leaves that
    /// group out. NotFound when a customer is gone or nothing is left to merge; Cancelled.
    [[nodiscard]] Result<MergeOutcome> merge(const MergeOrder &order);
    /// Takes records out of their customer; they become one customer again, the one they came from where that is whole.
    /// What a system holds under one id stays together. Input when none or all would go. Forbidden: as `merge`.
    [[nodiscard]] Result<MergeOutcome> takeApart(const std::vector<SourceRecordId> &records);
    /// Undoes an entry. Conflict when it was undone before; NotFound.
    [[nodiscard]] Result<MergeOutcome> undo(MergeId merge);
    /// Undoes everything, newest first.
    [[nodiscard]] Result<AllUndone> undoAll();

private:
    [[nodiscard]] Result<std::optional<QString>> reasonAgainst(const std::vector<CustomerId> &customers) const;
    [[nodiscard]] Result<MergeOutcome> undoInside(MergeId merge);
    [[nodiscard]] Result<> refresh(const std::vector<CustomerId> &customers, const std::function<bool()> &cancelled) const;
    [[nodiscard]] Result<> keepChoices(const std::vector<MergeChoice> &choices, MergeId merge, Instant now) const;
    [[nodiscard]] Result<> note(const char *action, const MergeOutcome &outcome) const;

    vault::Connection &m_db;
    const Clock &m_clock;
    vault::ShopUserId m_user;
    const MergeStops &m_stops;
};

} // namespace kk::identity
