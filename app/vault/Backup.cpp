#include "app/vault/Backup.h"

#include "app/vault/Connection.h"
#include "app/vault/DurableFile.h"
#include "app/vault/KeySlots.h"
#include "app/vault/VaultCheckStore.h"
#include "app/vault/VaultCopyStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSpare = 1 << 20; // for keys, end and what the file system adds

/// The unfinished backup. What is left of it goes away unless it was finished.
class Part {
public:
    explicit Part(const QString &file) : m_path(file + u".part"_s) { remove(); } // also what a killed program left
    ~Part() { remove(); }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;

    const QString &path() const { return m_path; }

private:
    void remove() const
    {
        for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + ending);
    }
    QString m_path;
};

tl::unexpected<Error> noRoom(const QString &detail)
{
    return fail(ErrorKind::Storage,
                Backup::tr("There is no room here, or the place is read-only or gone. Your vault and older backups are untouched. "
                           "Choose another place or make room."),
                detail);
}

/// SQLite speaks of the vault when it cannot write; here it was the copy.
template <class T>
tl::unexpected<Error> aboutTheCopy(const Result<T> &failed)
{
    return failed.error().kind == ErrorKind::Storage ? noRoom(failed.error().detail) : fail(failed);
}

/// A part of the whole progress.
BackupStep between(const BackupStep &step, double from, double to)
{
    return [&step, from, to](double fraction) { return step(from + (to - from) * fraction); };
}

Result<> checkPlace(const BackupPlan &plan)
{
    if (QFileInfo::exists(plan.file))
        return fail(ErrorKind::Conflict, Backup::tr("There is a file with this name already. It was not touched. Choose another name."));
    const QString folder = QFileInfo(plan.file).absolutePath();
    if (!QFileInfo(folder).isDir())
        return noRoom(u"backup: no such folder"_s);
    const qint64 needed = QFileInfo(plan.vault).size() + QFileInfo(plan.vault + u"-wal"_s).size() + kSpare;
    const qint64 free = plan.freeBytes(folder);
    if (free >= 0 && free < needed)
        return fail(ErrorKind::Storage,
                    Backup::tr("There is too little room here. Your vault and older backups are untouched. Choose another place or "
                               "delete old backups."),
                    u"backup: %1 bytes needed, %2 free"_s.arg(needed).arg(free));
    return {};
}

/// Lets a long question be stopped: SQLite asks every now and then.
class Stoppable {
public:
    Stoppable(Connection &connection, const BackupStep &step) : m_handle(connection.handle()), m_step(step)
    {
        const auto ask = [](void *self) { return static_cast<Stoppable *>(self)->m_step(0) ? 0 : 1; };
        sqlite3_progress_handler(m_handle, 100'000, ask, this);
    }
    ~Stoppable() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Stoppable(const Stoppable &) = delete;
    Stoppable &operator=(const Stoppable &) = delete;

private:
    sqlite3 *m_handle;
    BackupStep m_step;
};

BackupInfo infoOf(const QString &file, const BackupEnd &end)
{
    return {file, end.madeAt, QFileInfo(file).size(),
            QByteArray(reinterpret_cast<const char *>(end.mark.data()), static_cast<qsizetype>(end.mark.size()))};
}

} // namespace

qint64 freeBytesOnDisk(const QString &folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesTotal() > 0 ? disk.bytesAvailable() : -1;
}

Result<BackupInfo> Backup::make(const BackupPlan &plan, const SecretBuffer &dataKey, const BackupStep &step)
{
    if (const auto fits = checkPlace(plan); !fits)
        return fail(fits);
    const auto keys = KeySlots::load(KeySlots::pathFor(plan.vault), plan.keyPolicy);
    if (!keys)
        return fail(keys);
    const auto source = Connection::open(plan.vault, dataKey, Access::ReadOnly);
    if (!source)
        return fail(source);
    const Part part(plan.file);
    const auto rows = VaultCopyStore(**source).copyTo(part.path(), dataKey, between(step, 0, 0.5));
    if (!rows)
        return aboutTheCopy(rows);
    if (const auto flushed = flushFile(part.path()); !flushed)
        return aboutTheCopy(flushed);
    if (const auto opens = proveOpens(part.path(), dataKey, between(step, 0.5, 0.8), &*rows); !opens)
        return fail(opens);
    if (const auto whole = BackupFile::finish(part.path(), *keys, dataKey, plan.now, between(step, 0.8, 1)); !whole)
        return fail(whole);
    if (!QFile::rename(part.path(), plan.file)) // refuses when somebody put a file there meanwhile
        return noRoom(u"backup: rename"_s);
    flushDirectory(QFileInfo(plan.file).absolutePath());
    return info(plan.file);
}

Result<BackupInfo> Backup::info(const QString &file)
{
    const auto end = BackupFile::readEnd(file);
    if (!end)
        return fail(end);
    return infoOf(file, *end);
}

Result<BackupInfo> Backup::check(const QString &file, const SecretBuffer &dataKey, const BackupStep &step)
{
    const auto end = BackupFile::readEnd(file);
    if (!end)
        return fail(end);
    if (const auto same = BackupFile::check(file, *end, step); !same)
        return fail(same);
    if (!end->isSealedWith(dataKey))
        return fail(ErrorKind::WrongKey, tr("This backup belongs to another vault. Nothing was changed."));
    return infoOf(file, *end);
}

Result<> Backup::proveOpens(const QString &database, const SecretBuffer &dataKey, const BackupStep &step,
                            const QMap<QString, qint64> *expectedRows)
{
    const auto copy = Connection::open(database, dataKey, Access::ReadOnly);
    if (!copy)
        return fail(copy);
    if (!step(0))
        return fail(ErrorKind::Cancelled, tr("Stopped. Your vault and older backups are untouched."));
    const Stoppable stoppable(**copy, step);
    const VaultCheckStore checks(**copy);
    auto problems = checks.problems();
    if (!problems)
        return fail(problems);
    const auto rows = checks.rowCounts();
    if (!rows)
        return fail(rows);
    if (expectedRows && *rows != *expectedRows)
        problems->append(u"numbers of rows differ"_s);
    if (!problems->isEmpty())
        return fail(ErrorKind::Damaged,
                    tr("The copy is not right, so it was not kept. Your vault and older backups are untouched. Try another disk or "
                       "stick, and let the vault be checked."),
                    problems->join(u"; "_s));
    return {};
}

} // namespace kk::vault
