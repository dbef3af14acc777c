#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/vault/Connection.h"

#include <vector>

namespace kk::customers {

/// The word of one record instead of another's, for one fact.
struct FactChoice {
    FactKind kind = FactKind::Name;
    SourceRecordId record;
    SourceRecordId against;
    qint64 merge = 0; ///< in identity's journal; 0: they are of one customer without any merge
};

/// What somebody of the shop chose where records of one customer disagree. `Survivorship` lets it count. Borrows a connection.
class FactChoiceStore {
public:
    explicit FactChoiceStore(vault::Connection &db) : m_db(db) {}

    /// `user` 0: it came with a correction, which names who.
    [[nodiscard]] Result<> add(const FactChoice &choice, qint64 user, Instant now);
    /// Takes back what was chosen last about this customer's records, as one act: everything of that moment. False: nothing was chosen.
    [[nodiscard]] Result<bool> dropNewest(CustomerId customer);
    /// Takes back what was chosen for this record from that moment on.
    [[nodiscard]] Result<> dropSince(SourceRecordId record, Instant since);
    /// Fills `RecordView::chosen`, with what is in force.
    [[nodiscard]] Result<> fill(CustomerId customer, QList<RecordView> &records);
    /// Whose shown values may change when this merge is no longer in force.
    [[nodiscard]] Result<std::vector<CustomerId>> customersOf(qint64 merge);
    [[nodiscard]] Result<bool> hasAny();

private:
    vault::Connection &m_db;
};

} // namespace kk::customers
