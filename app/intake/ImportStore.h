#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/intake/PreparedRecord.h"
#include "app/intake/StatedPersons.h"
#include "app/vault/Connection.h"

#include <memory>
#include <string>

namespace kk::intake {

/// What became of one statement. PutBack: an earlier row of this batch had changed the person, this row says again what
/// was known before, so that on balance nothing changed.
enum class Fate { New, Changed, Unchanged, PutBack };

/// Puts prepared records of one file into the vault. The hot loop of every import: statements are prepared once and bound by
/// position, and what is said about a person is written once, after the file said it for the last time (`finish`).
/// Use inside one transaction of the writer.
class ImportStore {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportStore>> open(vault::Connection &db, customers::BatchId batch, customers::SourceId source, Instant now);

    struct Recorded {
        customers::SourceRecordId record;
        customers::CustomerId customer;
        Fate fate = Fate::Unchanged;
    };
    [[nodiscard]] Result<Recorded> putRecord(Aspect aspect, const PreparedRecord &record);

    /// The record of a customer's list that has this id, with its customer; nothing when it did not come yet.
    [[nodiscard]] Result<std::optional<Recorded>> findRecord(Aspect aspect, const std::string &externalId);
    /// Writes what still waits. Call it once, after the last record of the file and before anything asks for versions.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] Result<qint64> claimsOfBatch();
    qint64 lastVersionBefore() const { return m_lastVersionBefore; }

private:
    ImportStore(vault::Connection &db, customers::BatchId batch, customers::SourceId source, Instant now)
        : m_db(db), m_batch(batch), m_source(source), m_now(now)
    {
    }

    [[nodiscard]] Result<StatedPerson *> person(Aspect aspect, const std::string &externalId);
    [[nodiscard]] Result<std::optional<StatedPerson>> known(Aspect aspect, const std::string &externalId);
    [[nodiscard]] Result<StatedPerson *> introduce(Aspect aspect, const PreparedRecord &record);
    /// Whose a new record is, and by which record that was found; none: nobody stands there yet.
    struct Whose {
        customers::CustomerId customer;
        customers::SourceRecordId foundBy;
    };
    [[nodiscard]] Result<Whose> customerFor(Aspect aspect, const PreparedRecord &record);
    [[nodiscard]] Result<Whose> customerByEmail(Aspect aspect, const std::string &email, bool isAccount);
    [[nodiscard]] Result<> addVersion(const StatedPerson &person);
    [[nodiscard]] Result<> point(customers::SourceRecordId record, qint64 version);
    [[nodiscard]] Result<> moveRefusals(qint64 from, qint64 to);
    [[nodiscard]] Result<> dropVersion(qint64 version);
    [[nodiscard]] Result<> addClaims(qint64 version, const PackedStatement &said);

    vault::Connection &m_db;
    customers::BatchId m_batch;
    customers::SourceId m_source;
    Instant m_now;
    qint64 m_lastVersionBefore = 0;
    qint64 m_newestVersion = 0; ///< the highest number ever given out
    qint64 m_newestMerge = 0;   ///< of the merge journal; 0: nothing was ever merged
    bool m_asksVault = false;   ///< somebody of this source stands there: from earlier, or because so many came that they were written
    StatedPersons m_persons;
};

} // namespace kk::intake
