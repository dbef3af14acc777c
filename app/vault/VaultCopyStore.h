#pragma once

#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"
#include "app/vault/BackupFile.h"

#include <QMap>
#include <QString>

namespace kk::vault {

class Connection;

/// Writes one moment of an open vault to a new encrypted file with the same data key.
///
/// By SQLite's backup interface under a read transaction of `source`: writers go on (WAL), their changes do not reach the
/// copy, and the copy never has to start again. `VACUUM INTO` would ask for the key of the new file in the text of a
/// statement and cannot be stopped; copying the file itself would miss what is still in the write-ahead log.
/// The copy is one file without journals, so it can be read where nothing can be written.
class VaultCopyStore {
public:
    explicit VaultCopyStore(Connection &source) : m_source(source) {}

    /// The rows of each table at that moment. Fails with Storage (no room, not writable), Damaged (`source`), Cancelled; remains
    /// of `target` are then left for the caller to remove.
    [[nodiscard]] Result<QMap<QString, qint64>> copyTo(const QString &target, const SecretBuffer &dataKey, const BackupStep &step) const;

private:
    Result<> copyPages(Connection &target, const BackupStep &step) const;

    Connection &m_source;
};

} // namespace kk::vault
