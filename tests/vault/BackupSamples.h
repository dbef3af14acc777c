#pragma once

#include "app/vault/Backup.h"
#include "app/vault/Connection.h"
#include "app/vault/KeySlots.h"
#include "app/vault/Migrator.h"
#include "app/vault/Restore.h"
#include "tests/support/CheapKeys.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

// What the tests of backup, restore and rotation share: a small real vault, and a disk that is full.

#define VERIFY_OK(expression)                                                                    \
    do {                                                                                         \
        const auto &outcome = (expression);                                                      \
        QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : outcome.error().userText + outcome.error().detail)); \
    } while (false)

namespace kk::testing {

using namespace kk::vault;
using namespace Qt::StringLiterals;

inline const Instant kNow = startOfShopDay(QDate(2026, 11, 21)) + std::chrono::hours(20);

inline bool onward(double)
{
    return true;
}

inline SecretBuffer passphrase()
{
    return SecretBuffer::fromText(u"molen fiets kade boter"_s);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline Result<> addRows(Connection &db, int count, const QString &text)
{
    if (auto begun = db.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto insert = db.prepare("INSERT INTO thing (name) VALUES (:name)");
    if (!insert)
        return fail(insert);
    for (int i = 0; i < count; ++i) {
        if (auto added = insert->bind(":name", text + QString::number(i)).run(); !added)
            return added;
    }
    return db.execute("COMMIT");
}

inline qint64 rowsIn(Connection &db)
{
    auto query = db.prepare("SELECT count(*) FROM thing");
    return query && query->step().value_or(false) ? query->integer(0) : -1;
}

/// A vault with keys beside it: `rows` rows, some of them still in the write-ahead log while `db` is open.
struct Shop {
    QString path;
    SecretBuffer dataKey = KeySlots::newDataKey();
    RecoveryCode recovery = RecoveryCode::random();
    std::unique_ptr<Connection> db;

    Shop(const QString &vaultPath, int rows) : path(vaultPath)
    {
        KeySlots keys = KeySlots::createNew(cheapKeys());
        const bool ready = keys.addPassphrase(dataKey, passphrase()) && keys.addRecovery(dataKey, recovery)
            && keys.save(KeySlots::pathFor(path));
        auto made = Connection::create(path, dataKey);
        if (!ready || !made)
            qFatal("no vault for the test");
        db = std::move(*made);
        if (!Migrator(*db).migrate([] { return Result<>(); }) || !db->execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")
            || !addRows(*db, rows, u"Canary Hofstra "_s))
            qFatal("no tables for the test");
    }

    BackupPlan plan(const QString &file, Instant now = kNow) const
    {
        return {.vault = path, .file = file, .now = now, .keyPolicy = cheapKeys()};
    }
    Result<BackupInfo> backUp(const QString &file, Instant now = kNow) const { return Backup::make(plan(file, now), dataKey, onward); }
};

inline RestorePlan restorePlan(const QString &backup, const QString &vault)
{
    return {.backup = backup, .vault = vault, .computerName = u"Balie"_s, .now = kNow, .keyPolicy = cheapKeys()};
}

/// The rows a vault shows to whoever has the passphrase; -1 when it does not open.
inline qint64 rowsOf(const QString &vault)
{
    const auto keys = KeySlots::load(KeySlots::pathFor(vault), cheapKeys());
    const auto unlocked = keys ? keys->unlock(passphrase()) : Result<UnlockedKey>(fail(ErrorKind::NotFound, {}));
    if (!unlocked)
        return -1;
    const auto db = Connection::open(vault, unlocked->dataKey, Access::ReadWrite);
    return db ? rowsIn(**db) : -1;
}

inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

inline QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> all;
    for (const QString &name : namesIn(folder)) {
        if (!name.endsWith(u"-shm"_s)) // the index of the log, which readers touch
            all.insert(name, contentOf(QDir(folder).filePath(name)));
    }
    return all;
}

#ifdef Q_OS_UNIX
/// No file may grow beyond this while it lives: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit lowered = m_limit;
        lowered.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &lowered);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_limit{};
    void (*m_before)(int) = nullptr;
};
#endif

} // namespace kk::testing
