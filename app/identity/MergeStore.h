#pragma once

#include "app/identity/Merges.h"

namespace kk::identity {

/// A record that found its customer by another one of the same system, and the newest entry of the journal at that moment: what had been
/// done to the other one until then was done to this one too.
struct Following {
    SourceRecordId record;
    MergeId after;
};

/// The merge journal and what it moves: records and their customers. Borrows a connection; use inside one transaction of the writer.
class MergeStore {
public:
    explicit MergeStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<MergeId> addEntry(const MergeEntry &entry, MergeId undoes = {});
    /// Writes the step down and points the record to its new customer, who is brought back under the same number when gone.
    [[nodiscard]] Result<> move(const MergeStep &step, Instant now);
    /// A customer who has no records yet.
    [[nodiscard]] Result<CustomerId> newCustomer(Instant now);
    /// Keeps since when a customer exists, in case they vanish.
    [[nodiscard]] Result<> remember(CustomerId customer);

    [[nodiscard]] Result<std::optional<MergeEntry>> entry(MergeId merge);
    /// Newest first, at most `most`; entries that undid another are left out.
    [[nodiscard]] Result<std::vector<MergeEntry>> entries(int most);
    /// What is in force and moved records, newest first.
    [[nodiscard]] Result<std::vector<MergeId>> inForce();
    [[nodiscard]] Result<std::vector<MergeStep>> steps(MergeId merge);
    /// Steps of entries in force that moved the record, or moved records from or to the customer.
    [[nodiscard]] Result<std::vector<MergeStep>> stepsOfRecord(SourceRecordId record);
    [[nodiscard]] Result<std::vector<MergeStep>> stepsOfCustomer(CustomerId customer);

    [[nodiscard]] Result<bool> isThere(CustomerId customer);
    [[nodiscard]] Result<std::optional<Instant>> since(CustomerId customer);
    [[nodiscard]] Result<std::optional<CustomerId>> customerOf(SourceRecordId record);
    [[nodiscard]] Result<std::vector<SourceRecordId>> recordsOf(CustomerId customer);
    /// The customer a record had before anybody merged anything. A record that came later and found its customer by a sibling (the
    /// same account or address in the same system) belongs where the sibling came from.
    [[nodiscard]] Result<CustomerId> homeOf(SourceRecordId record, CustomerId now);
    /// By which record an import found the customer of this one; nothing if it found nobody, or nothing was ever merged before.
    [[nodiscard]] Result<std::optional<Following>> following(SourceRecordId record);
    /// The entry in force that brought two records of one customer together; none when they were together without any.
    [[nodiscard]] Result<MergeId> joinedBy(SourceRecordId one, SourceRecordId other);
    /// The records of the same customer that one system holds under the same id: a customer's list and their orders.
    [[nodiscard]] Result<std::vector<SourceRecordId>> siblings(SourceRecordId record);

private:
    [[nodiscard]] Result<std::optional<CustomerId>> statedHome(SourceRecordId record);
    [[nodiscard]] Result<std::vector<MergeStep>> readSteps(const char *sql, qint64 number);
    [[nodiscard]] Result<> bringBack(CustomerId customer, Instant now);

    vault::Connection &m_db;
};

} // namespace kk::identity
