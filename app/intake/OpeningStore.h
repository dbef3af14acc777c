#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/intake/ImportStore.h"
#include "app/intake/StagedCount.h"
#include "app/vault/Connection.h"

namespace kk::intake {

/// Opening balances of points and counts of people at the door, as batches brought them. Borrows a connection.
class OpeningStore {
public:
    explicit OpeningStore(vault::Connection &db) : m_db(db) {}

    /// Unchanged when the newest batch that spoke of this card or customer said the same; else this batch's word counts from now on.
    [[nodiscard]] Result<Fate> put(customers::BatchId batch, customers::SourceId source, const StagedBalance &balance);
    [[nodiscard]] Result<Fate> put(customers::BatchId batch, customers::SourceId source, const StagedPeopleCount &count);

    /// The balances that count, of all sources, in the order of cards. `row` is that of the file.
    [[nodiscard]] Result<QList<StagedBalance>> balances();
    /// The counts that hold, from `from` up to and without `until`, in the order of time.
    [[nodiscard]] Result<QList<StagedPeopleCount>> peopleCounts(Instant from, Instant until);

private:
    vault::Connection &m_db;
};

} // namespace kk::intake
