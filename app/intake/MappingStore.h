#pragma once

#include "app/intake/SavedMapping.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

namespace kk::intake {

/// The table `import_mapping`. Borrows a connection.
class MappingStore {
public:
    explicit MappingStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<std::optional<SavedMapping>> find(const QString &fingerprint);
    [[nodiscard]] Result<QList<SavedMapping>> all(); ///< by name
    /// Takes the place of what was saved for this header. `confirmedBy` 0: it came from a file.
    [[nodiscard]] Result<> save(const SavedMapping &mapping, vault::ShopUserId confirmedBy, Instant now);
    [[nodiscard]] Result<> used(const QString &fingerprint, Instant now);
    [[nodiscard]] Result<> forget(qint64 id); ///< NotFound when it is gone already

private:
    Result<QList<SavedMapping>> read(vault::Statement &query);
    vault::Connection &m_db;
};

} // namespace kk::intake
