#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/intake/PreparedRecord.h"
#include "app/vault/Connection.h"

#include <memory>
#include <string>

namespace kk::vault {
class Statement;
}

namespace kk::intake {

/// 0: the person stands in a list of customers. 1: an order states the person. One id of one system, two statements.
enum class Aspect { CustomerList = 0, Order = 1 };

/// What became of one statement. PutBack: an earlier row of this batch had changed the person, this row says again what
/// was known before, so that on balance nothing changed.
enum class Fate { New, Changed, Unchanged, PutBack };

/// Puts prepared records of one batch into the vault. The hot loop of every import: statements are prepared
/// once and bound by position. Use inside one transaction of the writer; versions above the mark taken at the start belong
/// to this file, which is how a person who stands in it twice is recognised.
class ImportStore {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportStore>> open(vault::Connection &db, customers::BatchId batch, Instant now);

    struct Recorded {
        customers::SourceRecordId record;
        customers::CustomerId customer;
        Fate fate = Fate::Unchanged;
    };
    [[nodiscard]] Result<Recorded> putRecord(customers::SourceId source, Aspect aspect, const PreparedRecord &record);

    /// The record of a customer's list that has this id, with its customer; nothing when it did not come yet.
    [[nodiscard]] Result<std::optional<Recorded>> findRecord(customers::SourceId source, Aspect aspect, const std::string &externalId);
    [[nodiscard]] Result<qint64> claimsOfBatch();
    qint64 lastVersionBefore() const { return m_lastVersionBefore; }

private:
    ImportStore(vault::Connection &db, customers::BatchId batch, Instant now) : m_db(db), m_batch(batch), m_now(now) {}

    struct Known {
        customers::SourceRecordId record;
        customers::CustomerId customer;
        qint64 version = 0;
        qint64 contentHash = 0;
        Instant statedAt{};
    };
    Result<std::optional<Known>> known(customers::SourceId source, Aspect aspect, const std::string &externalId);
    Result<customers::CustomerId> customerFor(customers::SourceId source, Aspect aspect, const PreparedRecord &record);
    Result<> addVersion(customers::SourceRecordId record, const PreparedRecord &prepared, Instant statedAt);
    Result<> addClaims(qint64 version, const PreparedRecord &prepared);
    void bindVersion(vault::Statement &statement, const PreparedRecord &prepared, Instant statedAt);
    Result<Fate> replaceVersion(const Known &known, const PreparedRecord &prepared, Instant statedAt);

    vault::Connection &m_db;
    customers::BatchId m_batch;
    Instant m_now;
    qint64 m_lastVersionBefore = 0;
};

} // namespace kk::intake
