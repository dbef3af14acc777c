#include "tests/journeys/ProgramRig.h"
#include "tests/support/ui/ScreenChecks.h"
#include "tests/support/ui/StallWatchdog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Metrics.h"

#include <QDir>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;

/// The settings in the real window: saved at once, taken back, and in force.
class TestSettings : public QObject {
    Q_OBJECT

private:
    static ui::SettingsPage *settingsOf(ProgramRig &rig, const QString &section)
    {
        rig.program().window()->showPage(u"settings"_s, section);
        return rig.program().window()->findChild<ui::SettingsPage *>();
    }

    static shop::ShopSettings stored(const QString &vault, const ProgramRig &rig)
    {
        const auto opened = shop::Shop::unlock(vault, SecretBuffer::fromText(QString::fromLatin1(ProgramRig::kPassword)), rig.around());
        return opened ? (*opened)->safety().settings().value_or(shop::ShopSettings{}) : shop::ShopSettings{};
    }

private Q_SLOTS:
    void everySectionKeepsTheRulesOfScreens_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Dutch") << u"nl"_s;
    }
    void everySectionKeepsTheRulesOfScreens()
    {
        QFETCH(QString, language);
        ProgramRig rig;
        rig.start(rig.foundShop(), language);
        QVERIFY(rig.unlock());
        ui::SettingsPage *page = settingsOf(rig, u"shop"_s);
        QVERIFY(page);
        for (const QString &section : page->sectionKeys()) {
            page->open(section);
            QTest::qWait(150);
            const QStringList wrong = ScreenChecks::all(rig.program().window());
            QVERIFY2(wrong.isEmpty(), qPrintable(section + u": "_s + wrong.join(u" | ")));
        }
    }

    void everySectionStandsAtTwoHundredPercent_data() { everySectionKeepsTheRulesOfScreens_data(); }
    void everySectionStandsAtTwoHundredPercent()
    {
        QFETCH(QString, language);
        ProgramRig rig;
        rig.start(rig.foundShop(), language);
        QVERIFY(rig.unlock());
        rig.program().window()->resize(1366, 740);
        rig.program().theme().setTextSize(200);
        ui::SettingsPage *page = settingsOf(rig, u"shop"_s);
        for (const QString &section : page->sectionKeys()) {
            page->open(section);
            QTest::qWait(150);
            const QStringList wrong = ScreenChecks::clippedTexts(rig.program().window());
            QVERIFY2(wrong.isEmpty(), qPrintable(section + u": "_s + wrong.join(u" | ")));
        }
        rig.program().theme().setTextSize(100);
    }

    void aChangeIsInTheVaultAndUndoTakesItBack()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.start(vault);
        QVERIFY(rig.unlock());
        ui::SettingsPage *page = settingsOf(rig, u"locking"_s);
        auto *minutes = page->findChild<QSpinBox *>();
        QVERIFY(minutes);
        QTRY_VERIFY(minutes->isEnabled());
        minutes->setValue(20);
        QTRY_VERIFY(buttonNamed(rig.screen(), u"Undo"_s));
        rig.clock.advance(std::chrono::minutes(6)); // five no longer counts
        QTest::qWait(50);
        QVERIFY(press(rig.screen(), u"Undo"_s));
        QTRY_COMPARE(minutes->value(), 5);
        QSignalSpy locked(&rig.program(), &ui::Application::locked);
        rig.program().lock();
        QTRY_COMPARE(locked.count(), 1);
        QCOMPARE(stored(vault, rig).idleMinutes, 5);
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        ProgramRig rig;
        rig.start(rig.foundShop());
        QVERIFY(rig.unlock());
        settingsOf(rig, u"display"_s);
        QVERIFY(press(rig.screen(), u"Nederlands"_s));
        QTRY_COMPARE(rig.settings().value(u"display/language"_s).toString(), u"nl"_s);
        QTRY_COMPARE(rig.program().window()->currentPageId(), u"settings"_s);
        QCOMPARE(QLocale().language(), QLocale::Dutch);
        QVERIFY(rig.program().isOpen());
    }

    void aBackupIsMadeAndPutBackOverNothing()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        const QString folder = rig.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        StallWatchdog watchdog(u"restore"_s);
        rig.start(vault);
        QVERIFY(rig.unlock());
        settingsOf(rig, u"backup"_s);
        QTRY_VERIFY(buttonNamed(rig.screen(), u"Make a backup now"_s) && buttonNamed(rig.screen(), u"Make a backup now"_s)->isEnabled());
        rig.dialogs.chooseNext({folder});
        QVERIFY(press(rig.screen(), u"Another place…"_s));
        QTRY_VERIFY(allTexts(rig.screen()).contains(QDir::toNativeSeparators(folder)));
        QVERIFY(press(rig.screen(), u"Make a backup now"_s));
        QTRY_COMPARE(QDir(folder).entryList({u"*.kring-backup"_s}).size(), 1);
        QTRY_VERIFY(allTexts(rig.screen()).contains(u"tested"_s));

        const QString backup = QDir(folder).filePath(QDir(folder).entryList({u"*.kring-backup"_s}).first());
        QSignalSpy locked(&rig.program(), &ui::Application::locked);
        QVERIFY(press(rig.screen(), u"Put one back…"_s));
        QTRY_COMPARE(locked.count(), 1);
        rig.dialogs.chooseNext({backup});
        QVERIFY(press(rig.screen(), u"Choose the backup…"_s));
        QTRY_VERIFY(fieldNamed(rig.screen(), u"Password, as it was when the backup was made"_s) || fieldNamed(rig.screen(), u"Password of then"_s));
        QCOMPARE(ScreenChecks::all(rig.screen()).join(u"\n"_s), QString());
        fieldNamed(rig.screen(), u"Password of then"_s)->setText(QString::fromLatin1(ProgramRig::kPassword));
        QVERIFY(press(rig.screen(), u"Put it back"_s));
        QTRY_VERIFY(fieldNamed(rig.screen(), u"Password"_s));
        QVERIFY(rig.unlock());
        QVERIFY(QDir(QFileInfo(vault).absolutePath()).entryList({u"*.kring"_s}).size() >= 2);
    }
};

} // namespace kk::testing

QTEST_MAIN(kk::testing::TestSettings)
#include "TestSettings.moc"
