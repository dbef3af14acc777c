#pragma once

#include "app/base/Result.h"

#include <QList>
#include <QString>

#include <functional>

namespace kk::vault {

class Connection;

/// Brings the tables of a vault to what this program knows: numbered files `NNNN_name.sql`, 1, 2, 3, … without a gap.
///
/// One migration is one transaction, with the version (`user_version`) and the mark that the file is ours
/// (`application_id`) inside it; so a vault is before or after a migration, never between. Foreign keys are not enforced while
/// one runs (tables may be rebuilt) and checked at its end. Released files never change.
class Migrator {
public:
    static constexpr qint32 kApplicationId = 0x4B4C6B72; ///< "KLkr"

    /// The migrations compiled into the program; another folder for tests.
    explicit Migrator(Connection &connection);
    Migrator(Connection &connection, QString folder);

    /// Runs what is missing. `backupFirst` is called once, before anything changes, when the vault already held something.
    /// Errors: Conflict (made with a newer program), Damaged (not a vault of ours), what `backupFirst` failed with, Storage, Busy.
    /// Steps finished before a failure stay; the failed one left nothing.
    [[nodiscard]] Result<> migrate(const std::function<Result<>()> &backupFirst);

    [[nodiscard]] Result<int> vaultVersion() const;   ///< 0: nothing in it yet
    [[nodiscard]] Result<int> programVersion() const; ///< the number of the last file

private:
    struct Migration {
        int number = 0;
        QString path;
    };

    Result<QList<Migration>> migrations() const;
    Result<qint64> number(const char *question) const;
    Result<> refuseStrangers(int vaultVersion, int programVersion) const;
    Result<> apply(const Migration &migration);
    Result<> applyInside(const Migration &migration);

    Connection &m_connection;
    QString m_folder;
};

} // namespace kk::vault
