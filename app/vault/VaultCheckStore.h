#pragma once

#include "app/base/Result.h"

#include <QMap>
#include <QStringList>

namespace kk::vault {

class Connection;

/// Questions that tell whether a vault is whole. Each reads everything: seconds for a large vault.
/// The findings are for the log: numbers and names of tables, nothing of what is in them.
class VaultCheckStore {
public:
    explicit VaultCheckStore(Connection &connection) : m_connection(connection) {}

    /// Pages whose seal does not fit (`cipher_integrity_check`). Empty: none.
    [[nodiscard]] Result<QStringList> damagedPages() const;
    /// What SQLite's `integrity_check` finds; at most 20 lines. Empty: nothing.
    [[nodiscard]] Result<QStringList> brokenStructure() const;
    /// Tables with rows that point at nothing (`foreign_key_check`). Empty: none.
    [[nodiscard]] Result<QStringList> brokenReferences() const;
    /// The three together.
    [[nodiscard]] Result<QStringList> problems() const;
    /// Rows of each table; search indexes left out.
    [[nodiscard]] Result<QMap<QString, qint64>> rowCounts() const;

private:
    Result<QStringList> lines(const char *question) const;

    Connection &m_connection;
};

} // namespace kk::vault
