#include "app/vault/BackupFolder.h"
#include "tests/vault/BackupSamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kk;
using namespace kk::vault;
using namespace kk::testing;
using namespace Qt::StringLiterals;

class TestBackupFolder final : public QObject {
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

    void rotationKeepsDaysWeeksAndMonths_data()
    {
        QTest::addColumn<QList<int>>("agesInDays");
        QTest::addColumn<QList<int>>("kept");
        QList<int> everyDay;
        for (int age = 0; age < 450; ++age)
            everyDay.append(age);
        // 21 November 2026 is a Saturday: weeks end on the Sundays 1, 8 … days before tomorrow.
        QTest::newRow("none") << QList<int>{} << QList<int>{};
        QTest::newRow("one") << QList<int>{900} << QList<int>{900};
        QTest::newRow("a week") << QList<int>{0, 1, 2, 3, 4, 5, 6} << QList<int>{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("every day") << everyDay
                                   << QList<int>{0, 1, 2, 3, 4, 5, 6, 13, 20, 21, 27, 52, 82, 113, 144, 174, 205, 235, 266, 294, 325};
        QTest::newRow("closed for long") << QList<int>{300, 301, 302, 303} << QList<int>{300, 301, 302, 303};
        QTest::newRow("once a year") << QList<int>{0, 365, 730, 1095} << QList<int>{0, 365, 730, 1095};
        QTest::newRow("from the future") << QList<int>{-400, 0, 1} << QList<int>{-400, 0, 1};
    }

    void rotationKeepsDaysWeeksAndMonths()
    {
        QFETCH(QList<int>, agesInDays);
        QFETCH(QList<int>, kept);
        QList<BackupInfo> backups;
        for (const int age : agesInDays)
            backups.append({QString::number(age), startOfShopDay(QDate(2026, 11, 21).addDays(-age)) + std::chrono::hours(18), 1, {}});
        QSet<QString> stays;
        for (const BackupInfo &backup : backups)
            stays.insert(backup.path);
        for (const BackupInfo &gone : BackupRotation().superfluous(backups))
            stays.remove(gone.path);
        QList<int> ages;
        for (const QString &path : stays)
            ages.append(path.toInt());
        std::sort(ages.begin(), ages.end());
        QCOMPARE(ages, kept);
    }

    void ofTwoOnADayTheLaterStays()
    {
        QList<BackupInfo> backups;
        for (int hour = 8; hour < 20; ++hour)
            backups.append({QString::number(hour), startOfShopDay(QDate(2026, 11, 21)) + std::chrono::hours(hour), 1, {}});
        const auto gone = BackupRotation().superfluous(backups);
        QCOMPARE(gone.size(), 11);
        QCOMPARE(gone.first().path, u"8"_s);
        QVERIFY(std::none_of(gone.cbegin(), gone.cend(), [](const BackupInfo &backup) { return backup.path == u"19"_s; }));
        const BackupRotation nothing{.days = 0, .weeks = 0, .months = 0};
        QCOMPARE(nothing.superfluous(backups).size(), 11); // the newest stays whatever is set
    }

    void theFolderKnowsItsOwnBackups()
    {
        const Shop shop(vaultPath(), 5);
        const BackupFolder folder(m_stick->path(), vaultPath());
        QVERIFY(!folder.status(kNow)->newest);
        QVERIFY(folder.status(kNow)->isOlderThan(std::chrono::hours(24 * 365)));
        const QString first = folder.nameFor(kNow);
        QVERIFY(first.endsWith(u"/Winkel-2026-11-21.kring-backup"_s));
        VERIFY_OK(shop.backUp(first));
        const QString second = folder.nameFor(kNow + std::chrono::minutes(5));
        QVERIFY(second.endsWith(u"/Winkel-2026-11-21-2005.kring-backup"_s));
        VERIFY_OK(shop.backUp(second, kNow + std::chrono::minutes(5)));
        QVERIFY(folder.nameFor(kNow + std::chrono::minutes(5)).endsWith(u"-2005-2.kring-backup"_s));
        put(onStick(u"Winkel-2025-01-01.kring-backup"_s), "damaged long ago");
        put(onStick(u"Winkel-2-2025-01-01.kring-backup"_s), "of another vault");
        put(onStick(u"Winkel-2025-01-02.kring-backup.part"_s), "half");
        const auto backups = folder.backups();
        VERIFY_OK(backups);
        QCOMPARE(backups->size(), 2);
        QCOMPARE(backups->first().madeAt, kNow + std::chrono::minutes(5));
        const auto status = folder.status(kNow + std::chrono::hours(30));
        QCOMPARE(status->newest->path, second);
        QVERIFY(status->isOlderThan(std::chrono::hours(24)));
        QVERIFY(!status->isOlderThan(std::chrono::hours(48)));
        QCOMPARE(*folder.status(kNow - std::chrono::hours(30))->age, std::chrono::milliseconds(0));
    }

    void rotatingRemovesOnlyWhatIsSuperfluousOfThisVault()
    {
        const Shop shop(vaultPath(), 5);
        const QTemporaryDir elsewhere;
        const Shop namesake(elsewhere.filePath(u"Winkel.kring"_s), 5);
        const BackupFolder folder(m_stick->path(), vaultPath());
        for (int age = 12; age > 0; --age) {
            const Instant then = kNow - std::chrono::hours(24 * age);
            VERIFY_OK(shop.backUp(folder.nameFor(then), then));
        }
        const Instant longAgo = kNow - std::chrono::hours(24 * 11);
        VERIFY_OK(namesake.backUp(folder.nameFor(longAgo), longAgo));
        put(onStick(u"Winkel-2025-01-01.kring-backup"_s), "damaged long ago");
        put(onStick(u"Winkel-2025-01-02.kring-backup.part"_s), "half");
        put(onStick(u"photo.jpg"_s), "photo");
        const auto made = shop.backUp(folder.nameFor(kNow));
        VERIFY_OK(made);
        const auto removed = folder.rotate(*made);
        VERIFY_OK(removed);
        QCOMPARE(*removed, 6); // 13 backups: 7 days; the newest of the one or two weeks before are among those
        const QStringList names = namesIn(m_stick->path());
        QVERIFY(names.contains(u"photo.jpg"_s));
        QVERIFY(names.contains(u"Winkel-2025-01-01.kring-backup"_s));
        QVERIFY(!names.contains(u"Winkel-2025-01-02.kring-backup.part"_s));
        QVERIFY(QFile::exists(made->path));
        QCOMPARE(*folder.rotate(*made), 0);
    }
};

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "TestBackupFolder.moc"
