#include "app/vault/VaultCopyStore.h"

#include "app/vault/Connection.h"
#include "app/vault/SqliteError.h"
#include "app/vault/VaultCheckStore.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace kk::vault {

namespace {

constexpr int kPagesAStep = 64; // 256 KiB

/// Ends the read transaction of the source, however the copying went.
class Moment {
public:
    explicit Moment(Connection &source) : m_source(source), m_begun(source.execute("BEGIN")) {}
    ~Moment()
    {
        if (m_begun)
            (void)m_source.execute("ROLLBACK"); // nothing was written
    }
    Moment(const Moment &) = delete;
    Moment &operator=(const Moment &) = delete;
    const Result<> &begun() const { return m_begun; }

private:
    Connection &m_source;
    Result<> m_begun;
};

struct Finish {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

Result<QMap<QString, qint64>> VaultCopyStore::copyTo(const QString &target, const SecretBuffer &dataKey, const BackupStep &step) const
{
    const Moment moment(m_source);
    if (!moment.begun())
        return fail(moment.begun());
    const auto counts = VaultCheckStore(m_source).rowCounts(); // the first reading fixes the moment
    if (!counts)
        return counts;
    auto copy = Connection::create(target, dataKey);
    if (!copy)
        return fail(copy);
    if (const auto plain = (*copy)->execute("PRAGMA journal_mode = DELETE"); !plain)
        return fail(plain);
    if (const auto copied = copyPages(**copy, step); !copied)
        return fail(copied);
    // The first page was copied, too, and says WAL again.
    if (const auto plain = (*copy)->execute("PRAGMA journal_mode = DELETE"); !plain)
        return fail(plain);
    return counts;
}

Result<> VaultCopyStore::copyPages(Connection &target, const BackupStep &step) const
{
    const std::unique_ptr<sqlite3_backup, Finish> backup(sqlite3_backup_init(target.handle(), "main", m_source.handle(), "main"));
    if (!backup)
        return tl::unexpected(sqliteError(target.handle(), sqlite3_errcode(target.handle()), SqlPhase::Run));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), kPagesAStep);
        if (code == SQLITE_DONE)
            return {};
        if (code == SQLITE_ERROR) // how SQLCipher tells here that the seal of a page does not fit
            return fail(ErrorKind::Damaged, sqliteUserText(ErrorKind::Damaged), QStringLiteral("copy: a page cannot be read"));
        if (code != SQLITE_OK)
            return tl::unexpected(sqliteError(target.handle(), code, SqlPhase::Run));
        const int all = sqlite3_backup_pagecount(backup.get());
        if (!step(all > 0 ? 1.0 - static_cast<double>(sqlite3_backup_remaining(backup.get())) / all : 0))
            return fail(ErrorKind::Cancelled,
                        QCoreApplication::translate("kk::vault::Backup", "Stopped. Your vault and older backups are untouched."));
    }
}

} // namespace kk::vault
