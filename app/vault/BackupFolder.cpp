#include "app/vault/BackupFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

const QString kEnding = u".kring-backup"_s;
const QString kPartEnding = u".kring-backup.part"_s;

} // namespace

BackupFolder::BackupFolder(QString folder, QString vaultPath)
    : m_folder(std::move(folder)), m_vaultName(QFileInfo(vaultPath).completeBaseName())
{
}

QString BackupFolder::nameFor(Instant now) const
{
    const QDateTime time = toDateTime(now).toTimeZone(shopTimeZone());
    const QString plain = m_vaultName + u"-"_s + time.date().toString(Qt::ISODate);
    const QDir folder(m_folder);
    if (!folder.exists(plain + kEnding))
        return folder.filePath(plain + kEnding);
    const QString timed = plain + u"-"_s + time.toString(u"HHmm"_s);
    for (int number = 1;; ++number) {
        const QString name = timed + (number > 1 ? u"-"_s + QString::number(number) : QString()) + kEnding;
        if (!folder.exists(name))
            return folder.filePath(name);
    }
}

/// Files named as `nameFor` names them: a vault "Winkel" has nothing to do with the backups of "Winkel-2".
QStringList BackupFolder::filesWith(const QString &ending) const
{
    const QRegularExpression ours(u"^"_s + QRegularExpression::escape(m_vaultName)
                                  + u"-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]{4}(-[0-9]+)?)?"_s + QRegularExpression::escape(ending)
                                  + u"$"_s);
    QStringList paths;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (ours.match(name).hasMatch())
            paths.append(folder.filePath(name));
    }
    return paths;
}

Result<QList<BackupInfo>> BackupFolder::backups() const
{
    if (!QFileInfo(m_folder).isDir())
        return fail(ErrorKind::Storage,
                    tr("The place of the backups is not there. Plug in the disk or stick, or choose another place."),
                    u"backup folder missing"_s);
    QList<BackupInfo> found;
    for (const QString &path : filesWith(kEnding)) {
        if (auto info = Backup::info(path))
            found.append(std::move(*info));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const BackupInfo &left, const BackupInfo &right) { return left.madeAt > right.madeAt; });
    return found;
}

Result<BackupStatus> BackupFolder::status(Instant now) const
{
    const auto found = backups();
    if (!found)
        return fail(found);
    BackupStatus status;
    if (!found->isEmpty()) {
        status.newest = found->first();
        status.age = std::max(now - found->first().madeAt, std::chrono::milliseconds{0});
    }
    return status;
}

Result<int> BackupFolder::rotate(const BackupInfo &justMade, const BackupRotation &rotation) const
{
    auto ours = backups();
    if (!ours)
        return fail(ours);
    ours->removeIf([&justMade](const BackupInfo &backup) { return backup.mark != justMade.mark; });
    for (const QString &part : filesWith(kPartEnding))
        QFile::remove(part);
    int removed = 0;
    for (const BackupInfo &old : rotation.superfluous(*ours)) {
        if (QFileInfo(old.path) != QFileInfo(justMade.path))
            removed += QFile::remove(old.path) ? 1 : 0;
    }
    return removed;
}

} // namespace kk::vault
