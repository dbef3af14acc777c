#pragma once

#include "app/vault/Backup.h"
#include "app/vault/BackupRotation.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace kk::vault {

/// How the backups of a vault stand, for the reminder.
struct BackupStatus {
    std::optional<BackupInfo> newest;
    /// Since the newest; nothing when there is none. Never negative, also when the clock was turned back.
    std::optional<std::chrono::milliseconds> age;

    bool isOlderThan(std::chrono::milliseconds limit) const { return !age || *age > limit; }
};

/// The backups of one vault in one folder, known by their names: "Winkel-2026-11-21.kring-backup". Blocking.
class BackupFolder {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::BackupFolder)

public:
    BackupFolder(QString folder, QString vaultPath);

    /// A free name for a backup made now; the second one of a day gets its time, too.
    QString nameFor(Instant now) const;
    /// Whole backups, newest first. Files that are no whole backup (damaged, of a newer program) are not in it and are never
    /// removed. Storage: the folder is not there, which is a stick that is not plugged in.
    [[nodiscard]] Result<QList<BackupInfo>> backups() const;
    [[nodiscard]] Result<BackupStatus> status(Instant now) const;
    /// Removes what the rotation does not keep of the vault of `justMade`, and what killed programs left half-made. Another
    /// vault's backups of the same name stay, and so does `justMade`. The number of backups removed.
    [[nodiscard]] Result<int> rotate(const BackupInfo &justMade, const BackupRotation &rotation = {}) const;

private:
    QStringList filesWith(const QString &ending) const;

    QString m_folder;
    QString m_vaultName;
};

} // namespace kk::vault
