#include "app/vault/BackupFolder.h"
#include "app/vault/VaultCheckStore.h"
#include "tests/vault/BackupSamples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kk;
using namespace kk::vault;
using namespace kk::testing;
using namespace Qt::StringLiterals;

class TestBackup final : public QObject {
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

    void aBackupIsOneCheckedFile()
    {
        const Shop shop(vaultPath(), 500);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        QCOMPARE(made->madeAt, kNow);
        QCOMPARE(made->bytes, QFileInfo(made->path).size());
        QCOMPARE(namesIn(m_stick->path()), QStringList{u"a.kring-backup"_s});
        QCOMPARE(*Backup::info(made->path), *made);
        QCOMPARE(*Backup::check(made->path, shop.dataKey, onward), *made);
        QCOMPARE(Backup::check(made->path, KeySlots::newDataKey(), onward).error().kind, ErrorKind::WrongKey);
    }

    void holdsNothingReadable()
    {
        const Shop shop(vaultPath(), 500);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        const QByteArray bytes = contentOf(made->path);
        QVERIFY(!bytes.contains("Hofstra"));
        QVERIFY(!bytes.contains("SQLite format 3"));
        QVERIFY(!bytes.contains(QByteArrayView(reinterpret_cast<const char *>(shop.dataKey.data()), 32)));
    }

    void isTheVaultOfOneMomentWhileOthersWrite()
    {
        const Shop shop(vaultPath(), 20'000);
        int calls = 0;
        Result<> written;
        const auto made = Backup::make(shop.plan(onStick(u"a.kring-backup"_s)), shop.dataKey, [&](double) {
            if (++calls <= 5 && written)
                written = addRows(*shop.db, 50, u"later "_s);
            return true;
        });
        VERIFY_OK(made);
        VERIFY_OK(written);
        QCOMPARE(rowsIn(*shop.db), qint64(20'250));
        const auto restored = Restore::run(restorePlan(made->path, m_dir->filePath(u"Terug.kring"_s)), passphrase(), onward);
        VERIFY_OK(restored);
        QCOMPARE(rowsOf(restored->vault), qint64(20'000));
    }

    void progressOnlyGoesForward()
    {
        const Shop shop(vaultPath(), 20'000);
        QList<double> seen;
        VERIFY_OK(Backup::make(shop.plan(onStick(u"a.kring-backup"_s)), shop.dataKey, [&seen](double fraction) {
            seen.append(fraction);
            return true;
        }));
        QVERIFY(seen.size() >= 3);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
        QVERIFY(seen.first() >= 0 && seen.last() <= 1);
    }

    void neverWritesOverAFile()
    {
        const Shop shop(vaultPath(), 5);
        put(onStick(u"a.kring-backup"_s), "holiday pictures");
        QCOMPARE(shop.backUp(onStick(u"a.kring-backup"_s)).error().kind, ErrorKind::Conflict);
        QCOMPARE(contentOf(onStick(u"a.kring-backup"_s)), "holiday pictures");
    }

    void stoppedAtAnyStepLeavesNothing()
    {
        const Shop shop(vaultPath(), 3000);
        VERIFY_OK(shop.backUp(onStick(u"old.kring-backup"_s)));
        const auto before = everythingIn(m_stick->path());
        for (int stopAt = 1;; ++stopAt) {
            int calls = 0;
            const auto made = Backup::make(shop.plan(onStick(u"new.kring-backup"_s)), shop.dataKey,
                                           [&calls, stopAt](double) { return ++calls < stopAt; });
            if (made) {
                QVERIFY(stopAt > 4);
                break;
            }
            QCOMPARE(made.error().kind, ErrorKind::Cancelled);
            QCOMPARE(everythingIn(m_stick->path()), before);
        }
        QCOMPARE(rowsIn(*shop.db), qint64(3000));
    }

    void tooLittleRoomIsSaidBeforehand()
    {
        const Shop shop(vaultPath(), 500);
        BackupPlan plan = shop.plan(onStick(u"a.kring-backup"_s));
        plan.freeBytes = [](const QString &) { return qint64(4096); };
        int steps = 0;
        const auto made = Backup::make(plan, shop.dataKey, [&steps](double) { return ++steps > 0; });
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QCOMPARE(steps, 0);
        QVERIFY(namesIn(m_stick->path()).isEmpty());
    }

    void aPlaceThatIsGoneIsSaidSo()
    {
        const Shop shop(vaultPath(), 5);
        QCOMPARE(shop.backUp(onStick(u"gone/a.kring-backup"_s)).error().kind, ErrorKind::Storage);
        QCOMPARE(Backup::info(onStick(u"gone.kring-backup"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(BackupFolder(onStick(u"gone"_s), vaultPath()).backups().error().kind, ErrorKind::Storage);
    }

    void aDiskThatFillsUpAtAnyPointLeavesOldBackupsAndTheVault()
    {
#ifdef Q_OS_UNIX
        const Shop shop(vaultPath(), 3000);
        const auto old = shop.backUp(onStick(u"old.kring-backup"_s));
        VERIFY_OK(old);
        const auto before = everythingIn(m_stick->path());
        const auto size = static_cast<rlim_t>(old->bytes);
        int refused = 0;
        for (rlim_t limit = 0; limit < size; limit += size / 40 + 1) {
            const FullDisk full(limit);
            const auto made = shop.backUp(onStick(u"new.kring-backup"_s));
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::Storage);
            QVERIFY(made.error().userText.contains(u"room"_s));
            QCOMPARE(everythingIn(m_stick->path()), before);
            ++refused;
        }
        QVERIFY(refused >= 39);
        VERIFY_OK(shop.backUp(onStick(u"new.kring-backup"_s)));
        QCOMPARE(rowsIn(*shop.db), qint64(3000));
#else
        QSKIP("no file size limit here");
#endif
    }

    void aDamagedVaultGivesNoBackup()
    {
        Shop shop(vaultPath(), 3000);
        shop.db.reset();
        QByteArray bytes = contentOf(vaultPath());
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        put(vaultPath(), bytes);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        QVERIFY(!made);
        QVERIFY2(made.error().kind == ErrorKind::Damaged, qPrintable(made.error().detail));
        QVERIFY(namesIn(m_stick->path()).isEmpty());
        QCOMPARE(contentOf(vaultPath()), bytes);
    }

    void aVaultWithoutKeysGivesNoBackup()
    {
        const Shop shop(vaultPath(), 5);
        QVERIFY(QFile::remove(KeySlots::pathFor(vaultPath())));
        QCOMPARE(shop.backUp(onStick(u"a.kring-backup"_s)).error().kind, ErrorKind::NotFound);
    }

    void brokenReferencesAreFound()
    {
        const Shop shop(vaultPath(), 5);
        VERIFY_OK(shop.db->runScript("PRAGMA foreign_keys = OFF;"
                                     "CREATE TABLE part (id INTEGER PRIMARY KEY, thing INTEGER REFERENCES thing (id)) STRICT;"
                                     "INSERT INTO part (thing) VALUES (4711), (4712);"));
        QCOMPARE(*VaultCheckStore(*shop.db).problems(), QStringList{u"part"_s});
        QCOMPARE(shop.backUp(onStick(u"a.kring-backup"_s)).error().kind, ErrorKind::Damaged);
        QVERIFY(namesIn(m_stick->path()).isEmpty());
    }

    void everyDamageIsNoticed()
    {
        const Shop shop(vaultPath(), 200);
        const auto made = shop.backUp(onStick(u"a.kring-backup"_s));
        VERIFY_OK(made);
        const QByteArray right = contentOf(made->path);
        const QString bad = onStick(u"bad.kring-backup"_s);
        QRandomGenerator random(20261121);
        for (int round = 0; round < 400; ++round) {
            QByteArray wrong = right;
            const qsizetype end = right.size() - BackupEnd::kSize - 400; // half of the flips in keys and end
            const qsizetype at = round % 2 ? random.bounded(right.size()) : end + random.bounded(right.size() - end);
            wrong[at] = static_cast<char>(wrong[at] ^ (1 << random.bounded(8)));
            put(bad, wrong);
            const auto checked = Backup::check(bad, shop.dataKey, onward);
            QVERIFY(!checked);
            QCOMPARE(checked.error().kind, ErrorKind::Damaged);
        }
        for (qsizetype length = 0; length < right.size(); length += length < right.size() - 600 ? right.size() / 50 : 1) {
            put(bad, right.first(length));
            QCOMPARE(Backup::check(bad, shop.dataKey, onward).error().kind, ErrorKind::Damaged);
        }
        put(bad, right + 'x');
        QCOMPARE(Backup::check(bad, shop.dataKey, onward).error().kind, ErrorKind::Damaged);
        put(bad, right);
        VERIFY_OK(Backup::check(bad, shop.dataKey, onward));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "TestBackup.moc"
