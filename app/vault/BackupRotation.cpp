#include "app/vault/BackupRotation.h"

#include <QSet>

#include <algorithm>

namespace kk::vault {

namespace {

QDate dayOf(const BackupInfo &backup)
{
    return shopDay(backup.madeAt);
}

QDate weekOf(const BackupInfo &backup)
{
    const QDate day = dayOf(backup);
    return day.addDays(1 - day.dayOfWeek());
}

QDate monthOf(const BackupInfo &backup)
{
    const QDate day = dayOf(backup);
    return QDate(day.year(), day.month(), 1);
}

/// Marks the newest backup of each of the last `count` periods. `backups` are sorted, newest first.
void keepNewestOf(const QList<BackupInfo> &backups, int count, QDate (*period)(const BackupInfo &), QSet<QString> &kept)
{
    QSet<QDate> seen;
    for (const BackupInfo &backup : backups) {
        const QDate at = period(backup);
        if (seen.contains(at))
            continue;
        if (seen.size() >= count)
            return;
        seen.insert(at);
        kept.insert(backup.path);
    }
}

} // namespace

QList<BackupInfo> BackupRotation::superfluous(QList<BackupInfo> backups) const
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupInfo &left, const BackupInfo &right) { return left.madeAt > right.madeAt; });
    QSet<QString> kept;
    if (!backups.isEmpty())
        kept.insert(backups.first().path);
    keepNewestOf(backups, days, dayOf, kept);
    keepNewestOf(backups, weeks, weekOf, kept);
    keepNewestOf(backups, months, monthOf, kept);
    backups.removeIf([&kept](const BackupInfo &backup) { return kept.contains(backup.path); });
    std::reverse(backups.begin(), backups.end());
    return backups;
}

} // namespace kk::vault
