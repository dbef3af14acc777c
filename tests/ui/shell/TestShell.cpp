#include "app/base/Texts.h"
#include "tests/support/FakeClock.h"
#include "tests/ui/gallery/GalleryPage.h"

#include "ui/shell/ClipboardGuard.h"
#include "ui/shell/LockTriggers.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SensitiveText.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kk::ui;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

GalleryPage *made(QHash<QString, QPointer<GalleryPage>> &pages, const QString &id, QWidget *parent)
{
    auto *page = new GalleryPage(u"Title of "_s + id, u"facts"_s, parent);
    page->commands = {Command::Refresh, Command::New};
    auto *button = new QPushButton(u"Inside"_s, page);
    button->setObjectName(id);
    pages.insert(id, page);
    return page;
}

} // namespace

class TestShell final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"w.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<Theme>(DisplaySettings{SchemeChoice::Light, 100});
        m_pages.clear();
        m_window = makeWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void pagesAreMadeAtTheFirstVisit()
    {
        QCOMPARE(m_window->currentPageId(), u"today"_s);
        QCOMPARE(m_pages.size(), 1);
        QVERIFY(m_window->showPage(u"customers"_s, u"customer/12"_s));
        QCOMPARE(m_pages.size(), 2);
        QCOMPARE(m_pages.value(u"customers"_s)->opened, u"customer/12"_s);
        QCOMPARE(m_pages.value(u"customers"_s)->activations, 1);
        QVERIFY(!m_window->showPage(u"nowhere"_s));
        QCOMPARE(m_window->currentPageId(), u"customers"_s);
        m_window->showPage(u"customers"_s);
        QCOMPARE(m_pages.value(u"customers"_s)->activations, 1);
    }

    void keysGoToScreensAndCommandsToThePageInFront()
    {
        trigger(u"Ctrl+2"_s);
        QCOMPARE(m_window->currentPageId(), u"customers"_s);
        trigger(u"Ctrl+3"_s);
        QCOMPARE(m_window->currentPageId(), u"import"_s);
        trigger(u"Ctrl+,"_s);
        QCOMPARE(m_window->currentPageId(), u"settings"_s);
        trigger(u"F5"_s);
        QCOMPARE(m_pages.value(u"settings"_s)->performed, QList<Command>{Command::Refresh});
        QVERIFY(!action(u"Ctrl+P"_s)->isEnabled()); // this page cannot print
        trigger(u"Ctrl+I"_s);
        QCOMPARE(m_window->currentPageId(), u"import"_s);
        QCOMPARE(m_pages.value(u"import"_s)->opened, u"choose"_s);
        trigger(u"Ctrl+F"_s);
        QCOMPARE(m_pages.value(u"customers"_s)->opened, u"find"_s);
    }

    void theKeysOfTheDesignAreThere()
    {
        for (const QString &key : {u"Ctrl+1"_s, u"Ctrl+,"_s, u"Ctrl+K"_s, u"Ctrl+L"_s, u"Ctrl+N"_s, u"Ctrl+I"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s, u"F5"_s, u"F6"_s,
                                   u"Shift+F6"_s, u"Alt+Left"_s, u"Ctrl+P"_s, u"Ctrl+Shift+E"_s, u"F1"_s, u"Ctrl++"_s, u"Ctrl+-"_s, u"Ctrl+0"_s, u"Ctrl+Return"_s})
            QVERIFY2(action(key), qPrintable(key));
    }

    void mnemonicsOfEachMenuAreUnique_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Dutch") << u"nl"_s;
    }

    void mnemonicsOfEachMenuAreUnique()
    {
        QFETCH(QString, language);
        kk::Texts texts;
        QVERIFY(texts.speak(language));
        m_window = makeWindow(allPages());
        const QList<QAction *> top = m_window->menuBar()->actions();
        QCOMPARE(top.first()->text(), language == u"nl" ? u"&Bestand"_s : u"&File"_s);
        checkMnemonics(m_window->menuBar()->actions(), u"menu bar"_s);
        const QList<QAction *> menus = m_window->menuBar()->actions();
        for (const QAction *menu : menus)
            checkMnemonics(menu->menu()->actions(), menu->text());
    }

    void actionsOfAPageStandInTheMenusWhileItIsInFront()
    {
        m_window->showPage(u"customers"_s);
        GalleryPage *page = m_pages.value(u"customers"_s);
        auto *merge = new QAction(u"&Merge…"_s);
        page->addMenuAction(MenuPlace::Customer, merge);
        Q_EMIT page->commandsChanged();
        const auto holds = [&] {
            const QList<QAction *> menus = m_window->menuBar()->actions();
            return std::any_of(menus.begin(), menus.end(), [&](const QAction *menu) { return menu->menu()->actions().contains(merge); });
        };
        QVERIFY(holds());
        m_window->showPage(u"today"_s);
        QVERIFY(!holds());
    }

    void titleNamesTheShopAndNeverACustomer()
    {
        m_window->setShop(u"De Boekenhoek"_s, u"boeken"_s);
        QCOMPARE(m_window->windowTitle(), u"De Boekenhoek – Klantenkring"_s);
        m_window->showPage(u"customers"_s);
        QCOMPARE(m_window->windowTitle(), u"De Boekenhoek – Klantenkring"_s);
    }

    void lockingLetsThePagesGoAndUnlockingMakesThemAnew()
    {
        m_window->setShop(u"De Boekenhoek"_s, u"boeken"_s);
        m_window->showPage(u"customers"_s);
        const QPointer<GalleryPage> before = m_pages.value(u"customers"_s);
        m_window->offerUndo(u"Merged: Jolien Terpstra."_s, [] {});
        m_window->searchField()->setText(u"terpstra"_s);
        auto *gate = new QWidget;
        m_window->showGate(gate);
        QVERIFY(m_window->isGated());
        QVERIFY(!before);
        QVERIFY(!m_window->showPage(u"today"_s));
        QVERIFY(!action(u"Ctrl+K"_s)->isEnabled());
        QVERIFY(!action(u"F5"_s)->isEnabled());
        QVERIFY(action(u"Ctrl+Q"_s)->isEnabled());
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(u"Terpstra", Qt::CaseInsensitive) && !label->accessibleName().contains(u"Terpstra"), qPrintable(label->text()));
        QVERIFY(m_window->searchField()->text().isEmpty());
        QCOMPARE(m_window->windowTitle(), u"De Boekenhoek – Klantenkring"_s);
        m_window->openGate();
        QVERIFY(!m_window->isGated());
        QCOMPARE(m_window->currentPageId(), u"customers"_s);
        QVERIFY(m_pages.value(u"customers"_s));
    }

    void undoOfTheBarComesBeforeUndoOfThePage()
    {
        m_window->show();
        int undone = 0;
        QVERIFY(!action(u"Ctrl+Z"_s)->isEnabled());
        Q_EMIT m_pages.value(u"today"_s)->happened(u"Removed."_s, [&] { ++undone; });
        QVERIFY(action(u"Ctrl+Z"_s)->isEnabled());
        trigger(u"Ctrl+Z"_s);
        QCOMPARE(undone, 1);
        QVERIFY(!action(u"Ctrl+Z"_s)->isEnabled());
    }

    void navigationShrinksToIconsWhereThereIsNoRoom()
    {
        m_window->show();
        auto *navigation = m_window->findChild<Navigation *>();
        m_window->resize(1366, 740);
        QTRY_COMPARE(navigation->width(), 188);
        m_window->resize(1100, 740);
        QTRY_COMPARE(navigation->width(), 56);
        m_window->resize(1366, 740);
        m_theme->setTextSize(130); // effective 1050
        QTRY_COMPARE(navigation->width(), Metrics::px(56));
    }

    void veryWideWindowsLeaveRoomAtTheRight()
    {
        m_window->show();
        m_window->resize(2400, 900);
        GalleryPage *page = m_pages.value(u"today"_s);
        QTRY_COMPARE(page->width(), 1680 - 40);
        QCOMPARE(page->mapTo(m_window.get(), QPoint()).x(), 188 + 20);
        m_window->resize(1366, 740);
        QTRY_COMPARE(page->width(), 1366 - 188 - 40);
    }

    void f6WalksThePanes()
    {
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"today"_s);
        trigger(u"F6"_s);
        QCOMPARE(m_window->findChild<Navigation *>()->isAncestorOf(QApplication::focusWidget()), true);
        trigger(u"F6"_s);
        QCOMPARE(QApplication::focusWidget(), m_window->searchField());
        trigger(u"F6"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"today"_s);
        trigger(u"Shift+F6"_s);
        QCOMPARE(QApplication::focusWidget(), m_window->searchField());
    }

    void arrowsWalkTheNavigationAndEnterOpens()
    {
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        auto *navigation = m_window->findChild<Navigation *>();
        navigation->focusCurrent();
        QTRY_VERIFY(navigation->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(m_window->currentPageId(), u"today"_s); // walking does not open
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), u"customers"_s);
    }

    void placeAndPageAreRemembered()
    {
        m_window->show();
        m_window->resize(1111, 666);
        m_window->showPage(u"import"_s);
        m_window->close();
        m_window.reset();
        m_pages.clear();
        m_window = makeWindow();
        QCOMPARE(m_window->size(), QSize(1111, 666));
        QCOMPARE(m_window->currentPageId(), u"import"_s);
        m_theme->setTextSize(150);
        QCOMPARE(DisplaySettings::load(*m_settings).textSize, 150);
    }

    void idleShopIsLockedOnce()
    {
        FakeClock clock;
        LockTriggers triggers(clock);
        QSignalSpy locks(&triggers, &LockTriggers::lockRequired);
        triggers.setIdleLimit(5min);
        clock.advance(10min);
        triggers.check();
        QCOMPARE(locks.size(), 0); // not armed: nothing is open
        triggers.setArmed(true);
        clock.advance(4min);
        triggers.check();
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
        clock.advance(4min);
        triggers.check();
        QCOMPARE(locks.size(), 0);
        clock.advance(1min);
        triggers.check();
        triggers.check();
        QCOMPARE(locks.size(), 1);
        QVERIFY(!triggers.isArmed());
    }

    void theFirstTouchAfterALongSleepLocks()
    {
        FakeClock clock;
        LockTriggers triggers(clock);
        QSignalSpy locks(&triggers, &LockTriggers::lockRequired);
        triggers.setArmed(true);
        clock.advance(8h);
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
        QCOMPARE(locks.size(), 1);
    }

    void noLimitMeansNeverForIdleness()
    {
        FakeClock clock;
        LockTriggers triggers(clock);
        QSignalSpy locks(&triggers, &LockTriggers::lockRequired);
        triggers.setIdleLimit(0ms);
        triggers.setArmed(true);
        clock.advance(48h);
        triggers.check();
        QCOMPARE(locks.size(), 0);
    }

    void copiedPersonalDataGoesUnlessSomethingElseCame()
    {
        QClipboard *clipboard = QApplication::clipboard();
        ClipboardGuard guard(clipboard);
        guard.setLifetime(1ms);
        QSignalSpy cleared(&guard, &ClipboardGuard::cleared);
        copySensitive(u"jolien@terpstra.example"_s);
        QTRY_COMPARE(cleared.size(), 1);
        QVERIFY(clipboard->text().isEmpty());

        copySensitive(u"jolien@terpstra.example"_s);
        clipboard->setText(u"shopping list"_s);
        QTest::qWait(20);
        QCOMPARE(clipboard->text(), u"shopping list"_s);
        QCOMPARE(cleared.size(), 1);
        guard.clearNow();
        QCOMPARE(clipboard->text(), u"shopping list"_s);
    }

private:
    static QList<PageId> allPages()
    {
        return {PageId::Today,   PageId::Customers, PageId::ShopFloor, PageId::Import, PageId::Duplicates,
                PageId::Loyalty, PageId::Insight,   PageId::Privacy,   PageId::Kring,  PageId::Settings};
    }

    std::unique_ptr<MainWindow> makeWindow(const QList<PageId> &pages = {PageId::Today, PageId::Customers, PageId::Import, PageId::Settings})
    {
        QList<PageEntry> entries;
        for (const auto page : pages) {
            const PageSpec spec = pageSpec(page);
            entries.append({spec, [this, id = spec.id](QWidget *parent) { return made(m_pages, id, parent); }});
        }
        return std::make_unique<MainWindow>(*m_theme, *m_settings, entries);
    }

    QAction *action(const QString &key) const
    {
        const QKeySequence wanted(key);
        const QList<QAction *> actions = m_window->menuBar()->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *each) { return each->shortcuts().contains(wanted); });
        return found == actions.end() ? nullptr : *found;
    }

    void trigger(const QString &key)
    {
        QAction *found = action(key);
        QVERIFY2(found && found->isEnabled(), qPrintable(key));
        found->trigger();
    }

    static void checkMnemonics(const QList<QAction *> &actions, const QString &where)
    {
        QHash<QKeySequence, QString> taken;
        for (const QAction *each : actions) {
            if (each->isSeparator())
                continue;
            const QKeySequence key = QKeySequence::mnemonic(each->text());
            QVERIFY2(!key.isEmpty(), qPrintable(where + u": "_s + each->text()));
            QVERIFY2(!taken.contains(key), qPrintable(where + u": "_s + each->text() + u" and "_s + taken.value(key)));
            taken.insert(key, each->text());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, QPointer<GalleryPage>> m_pages;
};

QTEST_MAIN(TestShell)
#include "TestShell.moc"
