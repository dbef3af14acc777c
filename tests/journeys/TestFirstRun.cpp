#include "app/shop/PreferenceKeys.h"
#include "tests/journeys/ProgramRig.h"
#include "tests/support/ui/ScreenChecks.h"
#include "tests/support/ui/StallWatchdog.h"
#include "ui/entry/EntryView.h"
#include "ui/shell/MainWindow.h"

#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;

/// From nothing to an own shop, and the other ways in.
class TestFirstRun : public QObject {
    Q_OBJECT

private:
    /// What a reader hears for the groups of the code, put together again.
    static QString groupOnScreen(const QWidget *screen, int number)
    {
        const auto widgets = screen->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString start = u"Group %1:"_s.arg(number);
            if (widget->accessibleName().startsWith(start))
                return widget->accessibleName().mid(start.size()).remove(u' ');
        }
        return {};
    }

    static void goToOwner(ProgramRig &rig)
    {
        QVERIFY(press(rig.screen(), u"Start a new shop"_s));
        QTRY_VERIFY(fieldNamed(rig.screen(), u"Name of the shop"_s));
        fieldNamed(rig.screen(), u"Name of the shop"_s)->setText(u"De Morgenster"_s);
        QVERIFY(press(rig.screen(), u"Coffee and tea"_s));
        QVERIFY(press(rig.screen(), u"Next"_s));
        QTRY_VERIFY(fieldNamed(rig.screen(), u"Your own name"_s));
    }

    static void goToCode(ProgramRig &rig)
    {
        goToOwner(rig);
        fieldNamed(rig.screen(), u"Your own name"_s)->setText(u"Marit"_s);
        fieldNamed(rig.screen(), u"Password"_s)->setText(QString::fromLatin1(ProgramRig::kPassword));
        fieldNamed(rig.screen(), u"The same once more"_s)->setText(QString::fromLatin1(ProgramRig::kPassword));
        QVERIFY(press(rig.screen(), u"Make the shop"_s));
        QTRY_COMPARE(groupOnScreen(rig.screen(), 1).size(), 5);
    }

private Q_SLOTS:
    void aNewShopEndsInItsWindow()
    {
        const StallWatchdog watchdog(u"first run"_s);
        ProgramRig rig;
        rig.start();
        QTest::qWait(50); // the layout comes to rest
        QCOMPARE(ScreenChecks::all(rig.screen()).join(u"\n"_s), QString());
        goToOwner(rig);
        QTest::qWait(50); // the layout comes to rest
        QCOMPARE(ScreenChecks::all(rig.screen()).join(u"\n"_s), QString());
        fieldNamed(rig.screen(), u"Your own name"_s)->setText(u"Marit"_s);
        fieldNamed(rig.screen(), u"Password"_s)->setText(QString::fromLatin1(ProgramRig::kPassword));
        fieldNamed(rig.screen(), u"The same once more"_s)->setText(QString::fromLatin1(ProgramRig::kPassword));
        QVERIFY(press(rig.screen(), u"Make the shop"_s));
        QTRY_COMPARE(groupOnScreen(rig.screen(), 1).size(), 5);
        QTest::qWait(50); // the layout comes to rest
        QCOMPARE(ScreenChecks::all(rig.screen()).join(u"\n"_s), QString());

        QStringList code;
        for (int group = 1; group <= 8; ++group)
            code.append(groupOnScreen(rig.screen(), group));
        QVERIFY(press(rig.screen(), u"Next"_s));
        QTRY_VERIFY(buttonNamed(rig.screen(), u"Open the shop"_s));
        QTest::qWait(50); // the layout comes to rest
        QCOMPARE(ScreenChecks::all(rig.screen()).join(u"\n"_s), QString());
        for (int group = 1; group <= 8; ++group) {
            if (QLineEdit *field = fieldNamed(rig.screen(), u"Group %1"_s.arg(group)))
                field->setText(code.at(group - 1));
        }
        QSignalSpy opened(&rig.program(), &ui::Application::opened);
        QVERIFY(press(rig.screen(), u"Open the shop"_s));
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(rig.program().window()->isVisible());
        QVERIFY(rig.program().window()->windowTitle().contains(u"De Morgenster"));
        QCOMPARE(rig.program().window()->currentPageId(), u"today"_s);
        QTRY_VERIFY(allTexts(rig.screen()).contains(u"Read your first file"_s));
        QVERIFY(!allTexts(rig.screen()).contains(code.at(2)));
        QCOMPARE(rig.settings().value(u"vault/last"_s).toString(), rig.filePath(u"shops/De Morgenster.kring"_s));
    }

    void theWaysInKeepTheRulesInDutchToo()
    {
        ProgramRig rig;
        rig.start({}, u"nl"_s);
        QTest::qWait(50);
        QCOMPARE(ScreenChecks::all(rig.screen()).join(u"\n"_s), QString());
        rig.start(rig.foundShop(), u"nl"_s);
        QTest::qWait(50);
        QCOMPARE(ScreenChecks::all(rig.screen()).join(u"\n"_s), QString());
        QVERIFY(press(rig.screen(), QCoreApplication::translate("kk::ui::UnlockPage", "I forgot my password: use the recovery &code").remove(u'&')));
        QTest::qWait(50);
        QCOMPARE(ScreenChecks::all(rig.screen()).join(u"\n"_s), QString());
    }

    void theCodeIsPrintedAndSavedForItsOwnerAlone()
    {
        ProgramRig rig;
        rig.start();
        goToCode(rig);
        QVERIFY(press(rig.screen(), u"Print…"_s));
        QCOMPARE(rig.printing.titles.size(), 1);
        QVERIFY(rig.printing.paper.startsWith("%PDF"));
        const QString file = rig.filePath(u"code.pdf"_s);
        rig.dialogs.chooseNext({file});
        QVERIFY(press(rig.screen(), u"Save as PDF…"_s));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QVERIFY(!(pdf.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void rememberingOnThisComputerOpensWithoutAPasswordNextTime()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.start(vault);
        auto *remember = qobject_cast<QCheckBox *>(buttonNamed(rig.screen(), u"Remember on this computer"_s));
        QVERIFY(remember);
        remember->setChecked(true);
        QVERIFY(rig.unlock());
        QTRY_COMPARE(rig.keychain.names().size(), 1);
        QSignalSpy locked(&rig.program(), &ui::Application::locked);
        rig.program().lock();
        QTRY_COMPARE(locked.count(), 1);
        rig.start(vault);
        QTRY_VERIFY(rig.program().window() && rig.program().window()->isVisible());
    }

    void theLastShopIsOfferedNextTime()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.start(vault);
        QVERIFY(rig.unlock());
        rig.start();
        QVERIFY(fieldNamed(rig.screen(), u"Password"_s));
        QVERIFY(allTexts(rig.screen()).contains(u"De Morgenster"_s));
    }

    void theSampleShopIsItsOwnAndGoesAwayWithOneButton()
    {
        ProgramRig rig;
        rig.start();
        QSignalSpy opened(&rig.program(), &ui::Application::opened);
        QVERIFY(press(rig.screen(), u"Look around in a sample shop"_s));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
        QVERIFY(allTexts(rig.screen()).contains(u"Sample shop"_s));
        QVERIFY(QFile::exists(rig.filePath(u"sample/De Morgenster.kring"_s)));
        QVERIFY(rig.settings().value(u"vault/last"_s).toString().isEmpty());
        QSignalSpy locked(&rig.program(), &ui::Application::locked);
        QVERIFY(press(rig.screen(), u"Throw it away"_s));
        QTRY_COMPARE(locked.count(), 1);
        QVERIFY(!QFile::exists(rig.filePath(u"sample"_s)));
        QTRY_VERIFY(buttonNamed(rig.screen(), u"Start a new shop"_s));
    }
};

} // namespace kk::testing

QTEST_MAIN(kk::testing::TestFirstRun)
#include "TestFirstRun.moc"
