#include "app/vault/VaultLock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumHolderSize = 4096;
constexpr int kMaximumNameLength = 60;

struct Holder {
    QString computer;
    QString user;
};

QString holderPathFor(const QString &vaultPath)
{
    return vaultPath + u"-holder"_s;
}

/// Somebody else wrote this file, perhaps somebody unfriendly: one short line of it is all that reaches the screen.
QString shown(const QString &name)
{
    const QString line = name.simplified();
    return line.size() > kMaximumNameLength ? line.first(kMaximumNameLength) + u'…' : line;
}

Holder readHolder(const QString &vaultPath, const QLockFile &lock)
{
    Holder holder;
    QFile file(holderPathFor(vaultPath));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject object = QJsonDocument::fromJson(file.read(kMaximumHolderSize)).object();
        holder = {shown(object.value("computer"_L1).toString()), shown(object.value("user"_L1).toString())};
    }
    if (holder.computer.isEmpty()) {
        qint64 process = 0;
        QString application;
        lock.getLockInfo(&process, &holder.computer, &application);
        holder.computer = shown(holder.computer);
    }
    return holder;
}

QString openElsewhere(const Holder &holder)
{
    if (holder.computer.isEmpty())
        return VaultLock::tr("This vault is already open elsewhere. Close it there and try again.");
    if (holder.user.isEmpty())
        return VaultLock::tr("This vault is already open on computer ‘%1’. Close it there and try again.").arg(holder.computer);
    return VaultLock::tr("This vault is already open on computer ‘%1’, by %2. Close it there and try again.")
        .arg(holder.computer, holder.user);
}

} // namespace

QString VaultLock::pathFor(const QString &vaultPath)
{
    return vaultPath + u"-lock"_s;
}

VaultLock::VaultLock(const QString &vaultPath, QString computerName)
    : m_holderPath(holderPathFor(vaultPath)), m_computerName(std::move(computerName)), m_lock(pathFor(vaultPath))
{
    m_lock.setStaleLockTime(0); // never by age: only when its program on this computer is gone
}

VaultLock::~VaultLock()
{
    if (!m_lock.isLocked())
        return;
    QFile::remove(m_holderPath);
    m_lock.unlock();
}

Result<std::unique_ptr<VaultLock>> VaultLock::acquire(const QString &vaultPath, const QString &computerName)
{
    std::unique_ptr<VaultLock> lock(new VaultLock(vaultPath, computerName));
    if (lock->m_lock.tryLock()) {
        lock->nameHolder({});
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return fail(ErrorKind::Busy, openElsewhere(readHolder(vaultPath, lock->m_lock)), u"vault lock: held"_s);
    return fail(ErrorKind::Storage,
                tr("The vault cannot be opened here: this place is full, read-only or gone. Nothing was changed. Look whether "
                   "the disk or stick is there and can be written to."),
                u"vault lock: error %1"_s.arg(lock->m_lock.error()));
}

Result<std::unique_ptr<VaultLock>> VaultLock::takeOver(const QString &vaultPath, const QString &computerName)
{
    QLockFile old(pathFor(vaultPath));
    qint64 process = 0;
    QString host;
    QString application;
    const bool isOthers = old.getLockInfo(&process, &host, &application) && host != QSysInfo::machineHostName();
    if (isOthers)
        old.removeStaleLockFile(); // when this fails, acquire says so
    return acquire(vaultPath, computerName);
}

void VaultLock::nameHolder(const QString &userName)
{
    QSaveFile file(m_holderPath);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QJsonObject holder{{u"computer"_s, m_computerName}, {u"user"_s, userName}};
    file.write(QJsonDocument(holder).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace kk::vault
