#pragma once

#include "app/base/Result.h"
#include "app/shop/SafetyDesk.h"
#include "app/vault/Connection.h"

namespace kk::shop {

/// Counts over the whole vault: what Vandaag, `vault info` and `vault check` show. Borrows a connection.
class FigureStore {
public:
    FigureStore(vault::Connection &db, const Clock &clock) : m_db(db), m_clock(clock) {}

    [[nodiscard]] Result<VaultInfo> info();
    [[nodiscard]] Result<Overview> overview();
    /// Sentences about what does not agree; empty when everything does. Fills the flags of the report.
    [[nodiscard]] Result<CheckReport> check();

    [[nodiscard]] Result<> noteBackup(const BackupView &backup);
    [[nodiscard]] Result<QList<BackupView>> backups();

private:
    [[nodiscard]] Result<qint64> number(const char *sql, std::initializer_list<std::pair<const char *, qint64>> values = {});
    [[nodiscard]] Result<QStringList> lines(const char *sql);

    vault::Connection &m_db;
    const Clock &m_clock;
};

} // namespace kk::shop
