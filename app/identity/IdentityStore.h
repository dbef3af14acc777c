#pragma once

#include "app/base/Result.h"
#include "app/identity/RecordTable.h"
#include "app/vault/Connection.h"

#include <QString>

#include <cstdint>
#include <functional>

#include <vector>

namespace kk::identity {

class RecordQueue;

/// What a file outside calls a record.
struct RecordName {
    QString source;
    QString externalId;
    bool operator==(const RecordName &) const = default;
};

/// Reads source records for the engine: what each says now. Changes nothing. Borrows a connection; use inside one question to the vault.
class IdentityStore {
public:
    explicit IdentityStore(vault::Connection &db) : m_db(db) {}

    /// All records in the order of their ids, finished. `goesOn` is asked every few thousand records; Cancelled when it says no.
    [[nodiscard]] Result<RecordTable> readAll(const std::function<bool()> &goesOn = {});
    /// Source and id of each record, in the order of `ids`; a record that is gone has empty texts. `goesOn` as above.
    [[nodiscard]] Result<std::vector<RecordName>> names(const std::vector<std::int64_t> &ids, const std::function<bool()> &goesOn = {});

private:
    [[nodiscard]] Result<> readInto(RecordQueue &queue, const std::function<bool()> &goesOn);

    vault::Connection &m_db;
};

} // namespace kk::identity
