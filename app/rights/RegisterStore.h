#pragma once

#include "app/rights/Letter.h"
#include "app/rights/Registers.h"
#include "app/vault/Connection.h"

namespace kk::rights {

/// The registers of the shop: what it changed of the shipped entries, and its own. Borrows a connection.
class RegisterStore {
public:
    explicit RegisterStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<QList<RegisterEntry>> entries(const QString &form); ///< oldest first, only what the shop wrote
    [[nodiscard]] Result<RegisterEntryId> add(const RegisterEntry &entry, Instant now);
    [[nodiscard]] Result<> change(RegisterEntryId id, const QHash<QString, QString> &values, Instant now);
    /// Takes an entry out. A breach is never taken out (art. 33(5)): Conflict.
    [[nodiscard]] Result<> remove(RegisterEntryId id);

    /// Who answers for the data; the name of the shop where nothing else was filled in.
    [[nodiscard]] Result<Controller> controller();
    [[nodiscard]] Result<> setController(const Controller &controller);

private:
    vault::Connection &m_db;
};

} // namespace kk::rights
