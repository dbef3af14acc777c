#include "app/vault/Restore.h"

#include "app/vault/DurableFile.h"
#include "app/vault/ErasureJournal.h"
#include "app/vault/VaultLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, 4> kEndings{u""_s, u"-wal"_s, u"-shm"_s, u"-keys"_s};

tl::unexpected<Error> notMoved(const QString &detail)
{
    return fail(ErrorKind::Storage,
                Restore::tr("The vault could not be put in place: the place is full, read-only or gone, or another program holds "
                            "the file. What was there is there again. Close other programs or choose another place."),
                detail);
}

/// The unpacked vault before it gets its name. What is left of it goes away.
class Unpacked {
public:
    explicit Unpacked(const QString &vault) : m_path(vault + u".restoring"_s) { remove(); }
    ~Unpacked() { remove(); }
    Unpacked(const Unpacked &) = delete;
    Unpacked &operator=(const Unpacked &) = delete;

    const QString &path() const { return m_path; }

private:
    void remove() const
    {
        for (const QString &ending : kEndings)
            QFile::remove(m_path + ending);
        QFile::remove(m_path + u"-journal"_s);
    }
    QString m_path;
};

/// Changes of names that are taken back together, the last first, unless they were kept.
class Moves {
public:
    Moves() = default;
    Moves(const Moves &) = delete;
    Moves &operator=(const Moves &) = delete;
    ~Moves()
    {
        for (qsizetype i = m_done.size(); i > 0; --i) {
            const auto &[from, to] = m_done[i - 1];
            if (QFileInfo::exists(from))
                QFile::remove(to); // a copy whose original is still there
            else
                QFile::rename(to, from);
        }
    }
    bool move(const QString &from, const QString &to)
    {
        if (!QFile::rename(from, to)) // never over an existing file
            return false;
        m_done.append({from, to});
        return true;
    }
    /// The first half of a move; `finishCopied` is the second.
    bool copy(const QString &from, const QString &to)
    {
        if (!QFile::copy(from, to))
            return false;
        m_done.append({from, to});
        return flushFile(to).has_value();
    }
    static bool finishCopied(const QString &from) { return QFile::remove(from); }
    void keep() { m_done.clear(); }

private:
    QList<std::pair<QString, QString>> m_done;
};

bool isFree(const QString &vault)
{
    return std::none_of(kEndings.begin(), kEndings.end(), [&](const QString &ending) { return QFileInfo::exists(vault + ending); });
}

/// "Winkel-2026-11-21-2105.kring" for "Winkel.kring", or with a number behind it.
QString freeNameFor(const QString &vault, Instant now)
{
    const QFileInfo file(vault);
    const QString stamp = toDateTime(now).toTimeZone(shopTimeZone()).toString(u"yyyy-MM-dd-HHmm"_s);
    const QString suffix = file.suffix().isEmpty() ? QString() : u"."_s + file.suffix();
    for (int number = 1;; ++number) {
        const QString more = number > 1 ? u"-"_s + QString::number(number) : QString();
        const QString candidate = file.dir().filePath(file.completeBaseName() + u"-"_s + stamp + more + suffix);
        if (isFree(candidate))
            return candidate;
    }
}

Result<> checkRoom(const RestorePlan &plan, const BackupEnd &end)
{
    const QString folder = QFileInfo(plan.vault).absolutePath();
    const qint64 needed = end.databaseSize + end.keysSize + (1 << 20);
    const qint64 free = QFileInfo(folder).isDir() ? plan.freeBytes(folder) : 0;
    if (free >= 0 && free < needed)
        return fail(ErrorKind::Storage,
                    Restore::tr("There is too little room here for this vault. Nothing was changed. Choose another place or make "
                                "room."),
                    u"restore: %1 bytes needed, %2 free"_s.arg(needed).arg(free));
    return {};
}

/// Gives what is at the place another name. The write-ahead log of a vault that was not closed belongs to it, and so do its
/// keys: both are copied to the new name before the database moves, so that no crash can part them from it.
bool setAside(const QString &vault, const QString &aside, Moves &moves)
{
    QStringList companions;
    for (const QString &ending : {u"-wal"_s, u"-keys"_s}) {
        if (QFileInfo::exists(vault + ending))
            companions.append(ending);
    }
    const auto copied = [&](const QString &ending) { return moves.copy(vault + ending, aside + ending); };
    const auto finished = [&](const QString &ending) { return Moves::finishCopied(vault + ending); };
    return std::all_of(companions.cbegin(), companions.cend(), copied)
        && (!QFileInfo::exists(vault) || moves.move(vault, aside))
        && std::all_of(companions.cbegin(), companions.cend(), finished)
        && (!QFileInfo::exists(vault + u"-shm"_s) || QFile::remove(vault + u"-shm"_s)); // SQLite makes it anew
}

/// Sets aside what is at the place and gives the unpacked files its names. All of it or nothing.
Result<QString> putInPlace(const QString &unpacked, const QString &vault, Instant now)
{
    Moves moves;
    const QString aside = isFree(vault) ? QString() : freeNameFor(vault, now);
    if (!aside.isEmpty() && !setAside(vault, aside, moves))
        return notMoved(u"restore: set aside"_s);
    // Keys first: a vault without keys cannot be opened, keys without a vault harm nobody.
    for (const QString &ending : {u"-keys"_s, u""_s}) {
        if (!moves.move(unpacked + ending, vault + ending))
            return notMoved(u"restore: put in place"_s);
    }
    moves.keep();
    flushDirectory(QFileInfo(vault).absolutePath());
    return aside;
}

} // namespace

Result<Restored> Restore::run(const RestorePlan &plan, const SecretBuffer &passphrase, const BackupStep &step)
{
    return runWith(plan, [&passphrase](const KeySlots &keys) { return keys.unlock(passphrase); }, step);
}

Result<Restored> Restore::run(const RestorePlan &plan, const RecoveryCode &code, const BackupStep &step)
{
    return runWith(plan, [&code](const KeySlots &keys) { return keys.unlockWithRecovery(code); }, step);
}

Result<Restored> Restore::runWith(const RestorePlan &plan, const Unlock &unlock, const BackupStep &step)
{
    const auto end = BackupFile::readEnd(plan.backup);
    if (!end)
        return fail(end);
    const auto keysBytes = BackupFile::readKeys(plan.backup, *end);
    if (!keysBytes)
        return fail(keysBytes);
    const auto keys = KeySlots::fromBytes(*keysBytes, plan.keyPolicy);
    if (!keys)
        return fail(keys);
    const auto unlocked = unlock(*keys);
    if (!unlocked)
        return fail(unlocked);
    if (!end->isSealedWith(unlocked->dataKey))
        return fail(ErrorKind::Damaged,
                    tr("This backup is not as it was made, so it was not used. Nothing was changed. Choose another backup."),
                    u"restore: seal"_s);
    if (const auto fits = checkRoom(plan, *end); !fits)
        return fail(fits);
    const auto lock = VaultLock::acquire(plan.vault, plan.computerName);
    if (!lock)
        return fail(lock);
    const Unpacked unpacked(plan.vault);
    const auto copied = BackupFile::extract(plan.backup, *end, unpacked.path(), [&step](double part) { return step(part * 0.6); });
    if (!copied)
        return fail(copied);
    const auto opens = Backup::proveOpens(unpacked.path(), unlocked->dataKey, [&step](double part) { return step(0.6 + part * 0.4); });
    if (!opens)
        return fail(opens);
    if (const auto saved = keys->save(KeySlots::pathFor(unpacked.path())); !saved)
        return fail(saved);
    const QByteArray mark(reinterpret_cast<const char *>(end->mark.data()), static_cast<qsizetype>(end->mark.size()));
    const ErasureJournal besideBackup(ErasureJournal::pathBesideBackup(plan.backup, mark));
    if (const auto known = ErasureJournal(ErasureJournal::pathFor(plan.vault)).takeOver(besideBackup); !known) // before the vault can be opened
        return fail(known);
    const auto aside = putInPlace(unpacked.path(), plan.vault, plan.now);
    if (!aside)
        return fail(aside);
    return Restored{plan.vault, *aside, end->madeAt, end->databaseSize};
}

} // namespace kk::vault
