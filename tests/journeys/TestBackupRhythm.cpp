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
    /// A shop with its rhythm, and ears for what it tells; with a stick to put backups on where the test wants one.
    struct Rig {
        TemporaryShop shop;
        QString folder;
        BackupRhythm rhythm{shop.shop().safety(), shop.clock()};
        QSignalSpy made{&rhythm, &BackupRhythm::made};
        QSignalSpy reminded{&rhythm, &BackupRhythm::reminded};
        QSignalSpy told{&rhythm, &BackupRhythm::told};

        /// False when it did not work.
        bool putInStick()
        {
            folder = shop.filePath(u"stick"_s);
            auto settings = shop.shop().safety().settings();
            if (!settings || !QDir().mkpath(folder))
                return false;
            settings->backupFolder = folder;
            return shop.shop().safety().change(*settings).has_value();
        }
        qsizetype backups() const { return QDir(folder).entryList({u"*.kring-backup"_s}).size(); }
    };

private Q_SLOTS:
    void aDueBackupIsMadeOnceADay()
    {
        Rig rig;
        QVERIFY(rig.putInStick());
        rig.rhythm.look();
        QTRY_COMPARE(rig.made.count(), 1);
        QCOMPARE(rig.backups(), 1);
        rig.rhythm.look(); // the same day: not due
        QTest::qWait(200);
        QCOMPARE(rig.made.count(), 1);
        rig.shop.clock().advance(std::chrono::hours(25));
        rig.rhythm.look();
        QTRY_COMPARE(rig.made.count(), 2);
        QCOMPARE(rig.backups(), 2);
        QCOMPARE(rig.reminded.count(), 0);
    }

    void withoutAPlaceOneReminderADayIsEnough()
    {
        Rig rig;
        rig.rhythm.look();
        QTRY_COMPARE(rig.reminded.count(), 1);
        rig.rhythm.look();
        QTest::qWait(200);
        QCOMPARE(rig.reminded.count(), 1);
        rig.shop.clock().advance(std::chrono::hours(24));
        rig.rhythm.look();
        QTRY_COMPARE(rig.reminded.count(), 2);
    }

    void aStickThatIsAwayIsNoFaultUntilTheLastBackupIsOld()
    {
        Rig rig;
        QVERIFY(rig.putInStick());
        rig.rhythm.look();
        QTRY_COMPARE(rig.made.count(), 1);
        QVERIFY(QDir(rig.folder).removeRecursively());
        rig.shop.clock().advance(std::chrono::hours(25));
        rig.rhythm.look();
        QTRY_VERIFY(!rig.rhythm.isRunning());
        QTest::qWait(200);
        QCOMPARE(rig.reminded.count(), 0);
        rig.shop.clock().advance(std::chrono::hours(72));
        rig.rhythm.look();
        QTRY_COMPARE(rig.reminded.count(), 1);
        QCOMPARE(rig.made.count(), 1);
    }

    void byHandAlsoTellsThatItWorked()
    {
        Rig rig;
        QVERIFY(rig.putInStick());
        rig.rhythm.makeNow();
        rig.rhythm.makeNow(); // twice is once
        QTRY_COMPARE(rig.told.count(), 1);
        QCOMPARE(rig.backups(), 1);
    }
};

} // namespace kk::testing

QTEST_GUILESS_MAIN(kk::testing::TestBackupRhythm)
#include "TestBackupRhythm.moc"
