#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/vault/Connection.h"

#include <vector>

namespace kk::identity {

/// What was forgotten, in rows.
struct Forgotten {
    qint64 steps = 0;     ///< of the merge journal
    qint64 decisions = 0; ///< "same", "not the same", "later"
    qint64 proposals = 0; ///< open questions these records were in
    bool operator==(const Forgotten &) const = default;
};

/// Erases what recognising people keeps about records: steps of the merge journal, decisions, open questions, how systems call records
/// that an undone import took away, what the last search left for the next one, and since when their customers existed. Entries of the journal stay: they name nobody, and undoing
/// one later moves whom it still knows. Borrows a connection of the writer.
class IdentityErasureStore {
public:
    explicit IdentityErasureStore(vault::Connection &db) : m_db(db) {}

    /// Call it in the transaction that erases, before the records themselves are deleted. Whether their versions went already does not
    /// matter: from here on the records say nothing (`version_id` is NULL). Records that nothing is kept about are no mistake.
    [[nodiscard]] Result<Forgotten> forget(const std::vector<customers::SourceRecordId> &records);

private:
    [[nodiscard]] Result<> find(const char *sql, const std::vector<qint64> &about, std::vector<qint64> &found);
    [[nodiscard]] Result<qint64> erase(const char *sql, const std::vector<qint64> &about);

    vault::Connection &m_db;
};

} // namespace kk::identity
