#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/vault/Connection.h"

namespace kk::customers {

/// The name of the source that stands for the shop itself.
inline constexpr auto kOwnSystem = QLatin1StringView("own");

/// Sources, source records and their versions. Borrows a connection; use inside one question to the vault.
class RecordStore {
public:
    explicit RecordStore(vault::Connection &db) : m_db(db) {}

    /// The source of this name, made when it is new.
    [[nodiscard]] Result<SourceId> source(const QString &name, const QString &system, Instant now);
    [[nodiscard]] Result<SourceId> ownSource(Instant now);

    /// A new record that points to `customer`, without a version yet. Conflict when the source knows the id already.
    [[nodiscard]] Result<SourceRecordId> add(SourceId source, const QString &externalId, CustomerId customer);
    [[nodiscard]] Result<std::optional<SourceRecordId>> find(SourceId source, const QString &externalId);
    /// The newest statement of a record; it counts from now on. `batch` none: said by the shop itself.
    [[nodiscard]] Result<> addVersion(SourceRecordId record, BatchId batch, Instant statedAt, const FieldValues &values);
    /// Takes the newest version away; the one before counts again. False when it was the only one.
    [[nodiscard]] Result<bool> dropNewestVersion(SourceRecordId record);
    [[nodiscard]] Result<> remove(SourceRecordId record);

    /// What every record of this customer says now. What the person had corrected (`pinned_field`) only the shop's own record says. With what
    /// somebody chose where they disagree.
    [[nodiscard]] Result<QList<RecordView>> ofCustomer(CustomerId customer);
    [[nodiscard]] Result<std::optional<RecordView>> ownRecord(CustomerId customer);

private:
    [[nodiscard]] Result<> hidePinned(CustomerId customer, QList<RecordView> &records);

    vault::Connection &m_db;
    std::optional<bool> m_hasPins;    ///< most shops have none: asked once
    std::optional<bool> m_hasChoices; ///< as well
};

} // namespace kk::customers
