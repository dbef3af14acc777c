#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"
#include "app/vault/Backup.h"
#include "app/vault/KeySlots.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace kk::vault {

struct RestorePlan {
    QString backup;
    QString vault; ///< where the vault comes; what is there now is set aside first
    QString computerName;
    Instant now{};
    KeyPolicy keyPolicy = KeyPolicy::standard();
    FreeBytes freeBytes = freeBytesOnDisk;
};

struct Restored {
    QString vault;
    QString setAside; ///< where the vault is that was there before, with its own keys beside it; empty when there was none
    Instant madeAt{};
    qint64 bytes = 0;
};

/// Puts a backup back as a vault. Blocking: call it in the background.
///
/// The copy is unpacked under another name, opened and checked before anything that exists is touched. A vault at that place
/// is renamed with the day and time, together with its key file: it stays a vault that can be opened, and nothing is ever
/// deleted or written over. At every moment of a power cut both vaults are on the disk, under one name or another.
class Restore {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::Restore)

public:
    /// WrongKey: the passphrase as it was when the backup was made. Damaged, Input (newer program), NotFound, Storage,
    /// Busy (the vault to set aside is open somewhere), Cancelled: everything is then as it was.
    [[nodiscard]] static Result<Restored> run(const RestorePlan &plan, const SecretBuffer &passphrase, const BackupStep &step);
    [[nodiscard]] static Result<Restored> run(const RestorePlan &plan, const RecoveryCode &code, const BackupStep &step);

private:
    using Unlock = std::function<Result<UnlockedKey>(const KeySlots &)>;
    static Result<Restored> runWith(const RestorePlan &plan, const Unlock &unlock, const BackupStep &step);
};

} // namespace kk::vault
