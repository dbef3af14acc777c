#pragma once

#include "app/base/Result.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QString>

#include <memory>

namespace kk::vault {

/// One program at a time holds a vault. Two PCs on one vault, by a shared folder, would damage it.
///
/// `NAME.kring-lock` is the lock; `NAME.kring-holder` beside it says on which computer and by whom, for the sentence the
/// second one sees. That is the computer's name and the first name a colleague would recognise, readable without a key;
/// both files go when the lock does. A lock left by a program of this computer that no longer runs is taken over. A lock of
/// another computer never is, however old: nobody can know from here whether it still runs.
class VaultLock final {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::VaultLock)

public:
    static QString pathFor(const QString &vaultPath);

    /// Busy: open elsewhere; the text says where and by whom. Storage: no lock can be made in this place.
    [[nodiscard]] static Result<std::unique_ptr<VaultLock>> acquire(const QString &vaultPath, const QString &computerName);
    /// The same, but a lock of another computer is put aside: only after the user said that it is not open there any more.
    /// A program that runs on this computer keeps its lock.
    [[nodiscard]] static Result<std::unique_ptr<VaultLock>> takeOver(const QString &vaultPath, const QString &computerName);

    /// Lets go of the vault.
    ~VaultLock();
    VaultLock(const VaultLock &) = delete;
    VaultLock &operator=(const VaultLock &) = delete;

    /// Says who has it open, once that is known. Failing to write it changes nothing about the lock.
    void nameHolder(const QString &userName);

private:
    VaultLock(const QString &vaultPath, QString computerName);

    QString m_holderPath;
    QString m_computerName;
    QLockFile m_lock;
};

} // namespace kk::vault
