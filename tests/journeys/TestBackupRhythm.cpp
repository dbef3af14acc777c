#include "tests/support/shop/TemporaryShop.h"
#include "ui/BackupRhythm.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;
using ui::BackupRhythm;

/// Backups by themselves: made when due, quiet when not, and a reminder only when it matters.
class TestBackupRhythm : public QObject {
    Q_OBJECT

private:
    static void chooseFolder(TemporaryShop &shop, const QString &folder)
    {
        auto settings = shop.shop().safety().settings().value();
        settings.backupFolder = folder;
        QVERIFY(shop.shop().safety().change(settings));
    }
    static QStringList backupsIn(const QString &folder) { return QDir(folder).entryList({u"*.kring-backup"_s}); }

private Q_SLOTS:
    void aDueBackupIsMadeOnceADay()
    {
        TemporaryShop shop;
        const QString folder = shop.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        chooseFolder(shop, folder);
        BackupRhythm rhythm(shop.shop().safety(), shop.clock());
        QSignalSpy made(&rhythm, &BackupRhythm::made);
        QSignalSpy reminded(&rhythm, &BackupRhythm::reminded);
        rhythm.look();
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(backupsIn(folder).size(), 1);
        rhythm.look(); // the same day: not due
        QTest::qWait(200);
        QCOMPARE(made.count(), 1);
        shop.clock().advance(std::chrono::hours(25));
        rhythm.look();
        QTRY_COMPARE(made.count(), 2);
        QCOMPARE(backupsIn(folder).size(), 2);
        QCOMPARE(reminded.count(), 0);
    }

    void withoutAPlaceOneReminderADayIsEnough()
    {
        TemporaryShop shop;
        BackupRhythm rhythm(shop.shop().safety(), shop.clock());
        QSignalSpy reminded(&rhythm, &BackupRhythm::reminded);
        rhythm.look();
        QTRY_COMPARE(reminded.count(), 1);
        rhythm.look();
        QTest::qWait(200);
        QCOMPARE(reminded.count(), 1);
        shop.clock().advance(std::chrono::hours(24));
        rhythm.look();
        QTRY_COMPARE(reminded.count(), 2);
    }

    void aStickThatIsAwayIsNoFaultUntilTheLastBackupIsOld()
    {
        TemporaryShop shop;
        const QString folder = shop.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        chooseFolder(shop, folder);
        BackupRhythm rhythm(shop.shop().safety(), shop.clock());
        QSignalSpy made(&rhythm, &BackupRhythm::made);
        QSignalSpy reminded(&rhythm, &BackupRhythm::reminded);
        rhythm.look();
        QTRY_COMPARE(made.count(), 1);
        QVERIFY(QDir(folder).removeRecursively());
        shop.clock().advance(std::chrono::hours(25));
        rhythm.look();
        QTRY_VERIFY(!rhythm.isRunning());
        QTest::qWait(200);
        QCOMPARE(reminded.count(), 0);
        shop.clock().advance(std::chrono::hours(72));
        rhythm.look();
        QTRY_COMPARE(reminded.count(), 1);
        QCOMPARE(made.count(), 1);
    }

    void byHandAlsoTellsThatItWorked()
    {
        TemporaryShop shop;
        const QString folder = shop.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        chooseFolder(shop, folder);
        BackupRhythm rhythm(shop.shop().safety(), shop.clock());
        QSignalSpy told(&rhythm, &BackupRhythm::told);
        rhythm.makeNow();
        rhythm.makeNow(); // twice is once
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(backupsIn(folder).size(), 1);
    }
};

} // namespace kk::testing

QTEST_GUILESS_MAIN(kk::testing::TestBackupRhythm)
#include "TestBackupRhythm.moc"
