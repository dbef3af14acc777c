#include "tests/journeys/ProgramRig.h"
#include "tests/support/ui/ScreenChecks.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"

#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;

/// What each role sees of the window.
class TestWindowRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHasItsScreens_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("screens");
        QTest::newRow("owner") << int(vault::Role::Owner) << QStringList{u"today"_s, u"customers"_s, u"shop-floor"_s, u"import"_s, u"duplicates"_s, u"loyalty"_s, u"privacy"_s,
                                                                           u"settings"_s};
        QTest::newRow("staff") << int(vault::Role::Staff) << QStringList{u"today"_s, u"customers"_s, u"shop-floor"_s, u"import"_s, u"duplicates"_s, u"loyalty"_s, u"privacy"_s};
        QTest::newRow("till") << int(vault::Role::Till) << QStringList{u"shop-floor"_s};
    }
    void eachRoleHasItsScreens()
    {
        QFETCH(int, role);
        QFETCH(QStringList, screens);
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.addColleague(vault, u"Sam"_s, static_cast<vault::Role>(role));
        rig.start(vault);
        QVERIFY(rig.unlock(ProgramRig::passwordOf(u"Sam"_s)));
        ui::MainWindow *window = rig.program().window();
        QCOMPARE(window->currentPageId(), screens.first());
        for (const QString &id : {u"today"_s, u"customers"_s, u"shop-floor"_s, u"import"_s, u"duplicates"_s, u"loyalty"_s, u"privacy"_s, u"settings"_s}) {
            QCOMPARE(window->showPage(id), screens.contains(id));
            if (screens.contains(id)) {
                QTest::qWait(50);
                const QStringList wrong = ScreenChecks::all(window);
                QVERIFY2(wrong.isEmpty(), qPrintable(id + u": "_s + wrong.join(u" | ")));
            }
        }
    }

    void aLinkToAScreenOfSomebodyElseSaysWhoMay()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.addColleague(vault, u"Sam"_s, vault::Role::Till);
        rig.start(vault);
        QVERIFY(rig.unlock(ProgramRig::passwordOf(u"Sam"_s)));
        ui::MainWindow *window = rig.program().window();
        auto *page = window->findChild<ui::Page *>();
        QVERIFY(page);
        const vault::Session till{vault::ShopUserId(2), u"Sam"_s, vault::Role::Till};
        Q_EMIT page->pageRequested(u"settings"_s, {});
        QTRY_VERIFY(allTexts(window).contains(till.require(vault::Act::SeeSettings).error().userText));
        QCOMPARE(window->currentPageId(), u"shop-floor"_s);
    }

    void aTaskThatOnlyTheOwnerCanFinishSaysSo()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.addColleague(vault, u"Sam"_s, vault::Role::Staff);
        rig.start(vault);
        QVERIFY(rig.unlock(ProgramRig::passwordOf(u"Sam"_s)));
        QTRY_VERIFY(buttonNamed(rig.screen(), u"Make one now"_s)); // no place for backups was chosen, and staff has no settings
        QVERIFY(press(rig.screen(), u"Make one now"_s));
        const vault::Session staff{vault::ShopUserId(2), u"Sam"_s, vault::Role::Staff};
        QTRY_VERIFY(allTexts(rig.screen()).contains(staff.require(vault::Act::SeeSettings).error().userText));
        QCOMPARE(rig.program().window()->currentPageId(), u"today"_s);
    }

    void anotherPersonAfterLockingGetsAnotherWindow()
    {
        ProgramRig rig;
        const QString vault = rig.foundShop();
        rig.addColleague(vault, u"Sam"_s, vault::Role::Till);
        rig.start(vault);
        QVERIFY(rig.unlock());
        QVERIFY(rig.program().window()->showPage(u"settings"_s));
        rig.program().lock();
        QVERIFY(rig.unlock(ProgramRig::passwordOf(u"Sam"_s)));
        QCOMPARE(rig.program().window()->currentPageId(), u"shop-floor"_s);
        QVERIFY(!rig.program().window()->showPage(u"settings"_s));
    }
};

} // namespace kk::testing

QTEST_MAIN(kk::testing::TestWindowRoles)
#include "TestWindowRoles.moc"
