#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"
#include "app/vault/BackupFile.h"
#include "app/vault/KeyPolicy.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace kk::vault {

/// The bytes that can still be written in a folder, or -1 when the system does not say.
using FreeBytes = std::function<qint64(const QString &folder)>;
qint64 freeBytesOnDisk(const QString &folder);

/// A backup that is whole.
struct BackupInfo {
    QString path;
    Instant madeAt{};
    qint64 bytes = 0;
    QByteArray mark; ///< KeySlots::publicMark of its vault

    bool operator==(const BackupInfo &) const = default;
};

struct BackupPlan {
    QString vault; ///< the vault, which may be open and in use
    QString file;  ///< the backup to make; nothing may be there
    Instant now{};
    KeyPolicy keyPolicy = KeyPolicy::standard();
    FreeBytes freeBytes = freeBytesOnDisk;
};

/// Makes and checks backups: one file with the encrypted database and the key file. Blocking: call it in the background.
///
/// What is there under the final name is a checked backup or nothing, also when the program is killed or the stick is
/// pulled: the work is done under the name with ".part" behind it, and older backups are never opened for writing.
class Backup {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::Backup)

public:
    /// Copies the vault as it is at one moment, opens the copy and checks it: every page, structure, references, and as many
    /// rows as the vault has. Opens the vault a second time, for reading only; takes no lock.
    /// Conflict: there is a file with this name. Storage: no room, read-only, gone. Damaged: the vault or the copy is not
    /// right. Cancelled. After a failure no file is left and the vault and older backups are as they were.
    [[nodiscard]] static Result<BackupInfo> make(const BackupPlan &plan, const SecretBuffer &dataKey, const BackupStep &step);

    /// What a finished backup says of itself: reads its last bytes only.
    [[nodiscard]] static Result<BackupInfo> info(const QString &file);
    /// Reads all of a finished backup: every byte is as it was when it was opened and checked, and it was made with this key.
    /// Damaged, WrongKey (of another vault), Storage, Cancelled.
    [[nodiscard]] static Result<BackupInfo> check(const QString &file, const SecretBuffer &dataKey, const BackupStep &step);

    /// Opens a copied database and looks for anything wrong with it. Also used before a restored vault is put in place.
    [[nodiscard]] static Result<> proveOpens(const QString &database, const SecretBuffer &dataKey, const BackupStep &step,
                                             const QMap<QString, qint64> *expectedRows = nullptr);
};

} // namespace kk::vault
