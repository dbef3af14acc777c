#include "app/vault/BackupFolder.h"
#include "app/vault/VaultLock.h"
#include "tests/vault/BackupSamples.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kk;
using namespace kk::vault;
using namespace kk::testing;
using namespace Qt::StringLiterals;

class TestRestore final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QTemporaryDir> m_stick;

    QString vaultPath() const { return m_dir->filePath(u"Winkel.kring"_s); }
    QString onStick(const QString &name) const { return m_stick->filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_stick = std::make_unique<QTemporaryDir>();
    }

    void aDamagedBackupIsNotRestored()
    {
        Shop shop(vaultPath(), 200);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        shop.db.reset();
        const auto before = everythingIn(m_dir->path());
        QByteArray wrong = contentOf(made->path);
        wrong[5000] = static_cast<char>(wrong[5000] ^ 4);
        put(made->path, wrong);
        const auto restored = Restore::run(restorePlan(made->path, vaultPath()), passphrase(), onward);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Damaged);
        QCOMPARE(everythingIn(m_dir->path()), before);
    }

    void aBackupPutTogetherWithoutTheKeyIsNotRestored()
    {
        const Shop shop(vaultPath(), 20);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        QByteArray bytes = contentOf(made->path);
        auto end = BackupEnd::fromBytes(bytes.last(BackupEnd::kSize), bytes.size());
        VERIFY_OK(end);
        end->madeAt += std::chrono::hours(24); // an old backup that wants to be the newest
        put(made->path, bytes.chopped(BackupEnd::kSize) + end->toBytes());
        QCOMPARE(Backup::check(made->path, shop.dataKey, onward).error().kind, ErrorKind::WrongKey);
        const auto restored = Restore::run(restorePlan(made->path, m_dir->filePath(u"Terug.kring"_s)), passphrase(), onward);
        QVERIFY(!restored);
        QVERIFY(!QFile::exists(m_dir->filePath(u"Terug.kring"_s)));
    }

    void restoresToANewPlaceByPassphraseOrCode()
    {
        const Shop shop(vaultPath(), 300);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        const QTemporaryDir newPlace;
        const auto first = Restore::run(restorePlan(made->path, newPlace.filePath(u"Eerste.kring"_s)), passphrase(), onward);
        VERIFY_OK(first);
        QVERIFY(first->setAside.isEmpty());
        QCOMPARE(first->madeAt, kNow);
        VERIFY_OK(Restore::run(restorePlan(made->path, newPlace.filePath(u"Tweede.kring"_s)), shop.recovery, onward));
        QCOMPARE(namesIn(newPlace.path()), (QStringList{u"Eerste.kring"_s, u"Eerste.kring-keys"_s, u"Tweede.kring"_s, u"Tweede.kring-keys"_s}));
        QCOMPARE(rowsOf(newPlace.filePath(u"Eerste.kring"_s)), qint64(300));
        QCOMPARE(rowsOf(newPlace.filePath(u"Tweede.kring"_s)), qint64(300));
    }

    void wrongKeysRestoreNothing()
    {
        const Shop shop(vaultPath(), 5);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        const QTemporaryDir newPlace;
        const RestorePlan plan = restorePlan(made->path, newPlace.filePath(u"Terug.kring"_s));
        QCOMPARE(Restore::run(plan, SecretBuffer::fromText(u"anders"_s), onward).error().kind, ErrorKind::WrongKey);
        QCOMPARE(Restore::run(plan, RecoveryCode::random(), onward).error().kind, ErrorKind::WrongKey);
        QVERIFY(namesIn(newPlace.path()).isEmpty());
    }

    void whatWasThereIsSetAsideWithItsKeys()
    {
        QString backup;
        {
            const Shop shop(vaultPath(), 100);
            backup = shop.backUp(onStick(u"a.kring-backup"_s)).value().path;
            VERIFY_OK(addRows(*shop.db, 11, u"since then "_s));
        }
        for (int round = 1; round <= 3; ++round) { // the same minute again and again
            const auto restored = Restore::run(restorePlan(backup, vaultPath()), passphrase(), onward);
            VERIFY_OK(restored);
            QCOMPARE(rowsOf(vaultPath()), qint64(100));
            QVERIFY(restored->setAside.contains(u"Winkel-2026-11-21-2000"_s));
            QCOMPARE(rowsOf(restored->setAside), qint64(round == 1 ? 111 : 100));
            QCOMPARE(namesIn(m_dir->path()).size(), 2 + 2 * round);
        }
    }

    void aVaultThatWasNotClosedKeepsItsLog()
    {
        const QTemporaryDir crashed;
        const QString left = crashed.filePath(u"Winkel.kring"_s);
        QString backup;
        {
            const Shop shop(vaultPath(), 100);
            backup = shop.backUp(onStick(u"a.kring-backup"_s)).value().path;
            VERIFY_OK(addRows(*shop.db, 7, u"only in the log "_s));
            for (const QString &ending : {u""_s, u"-wal"_s, u"-keys"_s}) // as a power cut leaves it
                QVERIFY(QFile::copy(vaultPath() + ending, left + ending));
        }
        const auto restored = Restore::run(restorePlan(backup, left), passphrase(), onward);
        VERIFY_OK(restored);
        QCOMPARE(rowsOf(left), qint64(100));
        QCOMPARE(rowsOf(restored->setAside), qint64(107));
    }

    void aVaultThatIsOpenIsNotReplaced()
    {
        const Shop shop(vaultPath(), 5);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        const auto lock = VaultLock::acquire(vaultPath(), u"Kantoor"_s);
        VERIFY_OK(lock);
        const auto restored = Restore::run(restorePlan(made->path, vaultPath()), passphrase(), onward);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Busy);
        QVERIFY(restored.error().userText.contains(u"Kantoor"_s));
        QCOMPARE(rowsIn(*shop.db), qint64(5));
    }

    void aRestoreThatCannotFinishPutsEverythingBack()
    {
        Shop shop(vaultPath(), 50);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        shop.db.reset();
        QVERIFY(QDir(m_dir->path()).mkdir(u"Winkel.kring-shm"_s)); // cannot be removed as a file
        const auto before = everythingIn(m_dir->path());
        const auto restored = Restore::run(restorePlan(made->path, vaultPath()), passphrase(), onward);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Storage);
        QCOMPARE(everythingIn(m_dir->path()), before);
        QVERIFY(QDir(m_dir->path()).rmdir(u"Winkel.kring-shm"_s));
        QCOMPARE(rowsOf(vaultPath()), qint64(50));
    }

    void stoppedOrFullRestoresChangeNothing()
    {
        Shop shop(vaultPath(), 3000);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        shop.db.reset();
        const auto before = everythingIn(m_dir->path());
        RestorePlan plan = restorePlan(made->path, vaultPath());
        plan.freeBytes = [](const QString &) { return qint64(4096); };
        QCOMPARE(Restore::run(plan, passphrase(), onward).error().kind, ErrorKind::Storage);
#ifdef Q_OS_UNIX
        for (const rlim_t limit : {rlim_t(4096), rlim_t(100'000)}) {
            const FullDisk full(limit);
            QCOMPARE(Restore::run(restorePlan(made->path, vaultPath()), passphrase(), onward).error().kind, ErrorKind::Storage);
        }
#endif
        QCOMPARE(everythingIn(m_dir->path()), before);
        for (int stopAt = 1;; ++stopAt) {
            int calls = 0;
            const auto restored = Restore::run(restorePlan(made->path, vaultPath()), passphrase(),
                                               [&calls, stopAt](double) { return ++calls < stopAt; });
            if (restored) {
                QVERIFY(stopAt > 3);
                break;
            }
            QCOMPARE(restored.error().kind, ErrorKind::Cancelled);
            QCOMPARE(everythingIn(m_dir->path()), before);
        }
    }

    void killedBackupsAndRestoresLoseNothing()
    {
        QString old;
        {
            const Shop shop(vaultPath(), 2000);
            old = shop.backUp(onStick(u"Winkel-2026-01-01.kring-backup"_s)).value().path;
        }
        const QByteArray oldBytes = contentOf(old);
        QRandomGenerator random(7);
        for (int round = 0; round < 24; ++round) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"--work"_s, vaultPath(), m_stick->path(), old});
            QVERIFY(process.waitForReadyRead(30'000));
            QTest::qWait(random.bounded(250)); // where the blow falls is left to chance on purpose
            process.kill();
            process.waitForFinished();
            QCOMPARE(contentOf(old), oldBytes);
            const QDir vaults(m_dir->path());
            bool anyOpens = false;
            for (const QString &name : vaults.entryList({u"*.kring"_s}, QDir::Files)) {
                const qint64 rows = rowsOf(vaults.filePath(name));
                anyOpens = anyOpens || rows == 2000;
            }
            QVERIFY(anyOpens);
            const QDir stick(m_stick->path());
            for (const QString &name : stick.entryList({u"*.kring-backup"_s}, QDir::Files)) {
                const auto info = Backup::info(stick.filePath(name)); // under its name it is whole, always
                VERIFY_OK(info);
                VERIFY_OK(BackupFile::check(info->path, *BackupFile::readEnd(info->path), onward));
            }
        }
    }
};

namespace {

/// Backs up and restores without end, until the test kills it.
int work(const QString &vault, const QString &stick, const QString &old)
{
    QTextStream(stdout) << "working\n" << Qt::flush;
    const auto keys = KeySlots::load(KeySlots::pathFor(vault), cheapKeys());
    const auto unlocked = keys ? keys->unlock(passphrase()) : Result<UnlockedKey>(fail(ErrorKind::NotFound, {}));
    const BackupFolder folder(stick, vault);
    for (Instant now = SystemClock().now();; now += std::chrono::minutes(1)) {
        if (unlocked)
            (void)Backup::make({.vault = vault, .file = folder.nameFor(now), .now = now, .keyPolicy = cheapKeys()}, unlocked->dataKey, onward);
        (void)Restore::run(restorePlan(old, vault), passphrase(), onward);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 5 && arguments[1] == u"--work"_s)
        return work(arguments[2], arguments[3], arguments[4]);
    TestRestore test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestRestore.moc"
