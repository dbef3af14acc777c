#pragma once

#include "app/base/Result.h"
#include "app/customers/DataSubject.h"
#include "app/customers/SuppressionStore.h"
#include "app/vault/Connection.h"

#include <functional>

namespace kk::customers {

/// Who somebody is in the vault, for the exercise of a right. Borrows a connection; use inside one question to the vault.
class DataSubjectStore {
public:
    explicit DataSubjectStore(vault::Connection &db) : m_db(db) {}

    /// The person behind this customer. NotFound: nobody has this number (any more).
    [[nodiscard]] Result<DataSubject> ofCustomer(CustomerId customer);
    /// The person behind these records; numbers that are gone are left out.
    [[nodiscard]] Result<DataSubject> ofRecords(const QList<SourceRecordId> &records);
    /// Whose a record is now; nothing when it is gone.
    [[nodiscard]] Result<std::optional<CustomerId>> customerOf(SourceRecordId record);
    /// Every version of every record, in the order of records. Views hold until `each` returns; an error it gives back ends it.
    [[nodiscard]] Result<> everyStatement(const std::function<Result<>(SourceRecordId record, const Identifiers &said)> &each);
    /// The same for versions that share an e-mail address, number or postcode with somebody: few, and the only ones worth hashing.
    [[nodiscard]] Result<> statementsLike(const SubjectStatement &said, const std::function<Result<>(SourceRecordId record, const Identifiers &said)> &each);

private:
    [[nodiscard]] Result<DataSubject> read(const QList<SourceRecordId> &records);
    [[nodiscard]] Result<> addCustomers(DataSubject &subject);

    vault::Connection &m_db;
};

/// The statement as `Suppression` hashes it. Views into `said`.
Identifiers identifiersOf(const SubjectStatement &said);

} // namespace kk::customers
