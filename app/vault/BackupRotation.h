#pragma once

#include "app/vault/Backup.h"

#include <QList>

namespace kk::vault {

/// Which backups stay: the newest of each of the last days, weeks and months that have one.
///
/// Counted by days, weeks (Monday to Sunday) and months in which a backup was made, not by the calendar: a shop that was
/// closed for three weeks keeps its old ones. What is dated in the future (a clock that was wrong) counts as it says.
struct BackupRotation {
    int days = 7;
    int weeks = 5;
    int months = 12;

    /// The backups that may go, oldest first. Never the newest one.
    QList<BackupInfo> superfluous(QList<BackupInfo> backups) const;
};

} // namespace kk::vault
