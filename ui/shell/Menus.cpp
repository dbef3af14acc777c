#include "ui/shell/Menus.h"

#include "ui/shell/Page.h"
#include "ui/shell/PageEntry.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

Menus::Menus(QMenuBar *bar, const QList<PageSpec> &pages, Theme &theme, QObject *parent) : QObject(parent), m_bar(bar)
{
    makeFile();
    makeEdit();
    makeView(theme);
    makeCustomer(pages);
    makeGo(pages);
    makeHelp();
    refresh();
}

QAction *Menus::add(QMenu *menu, const QString &text, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    return action;
}

QAction *Menus::addCommand(QMenu *menu, const QString &text, const QKeySequence &key, Command command)
{
    QAction *action = add(menu, text, key);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commandChosen(command); });
    m_commands.insert(command, action);
    return action;
}

void Menus::makeFile()
{
    QMenu *menu = m_bar->addMenu(tr("&File"));
    m_menus.insert(MenuPlace::File, menu);
    addCommand(menu, tr("&New…"), QKeySequence(u"Ctrl+N"_s), Command::New);
    QAction *import = add(menu, tr("&Import a file…"), QKeySequence(u"Ctrl+I"_s));
    connect(import, &QAction::triggered, this, &Menus::importChosen);
    m_ends.insert(MenuPlace::File, menu->addSeparator());
    addCommand(menu, tr("Make a &file of what is shown…"), QKeySequence(u"Ctrl+Shift+E"_s), Command::Export);
    addCommand(menu, tr("&Print…"), QKeySequence(u"Ctrl+P"_s), Command::Print);
    menu->addSeparator();
    QAction *lock = add(menu, tr("&Lock now"), QKeySequence(u"Ctrl+L"_s));
    connect(lock, &QAction::triggered, this, &Menus::lockChosen);
    QAction *quit = add(menu, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &Menus::quitChosen);
    m_needVault << import << lock;
}

void Menus::makeEdit()
{
    QMenu *menu = m_bar->addMenu(tr("&Edit"));
    m_menus.insert(MenuPlace::Edit, menu);
    addCommand(menu, tr("&Undo"), QKeySequence(u"Ctrl+Z"_s), Command::Undo);
    addCommand(menu, tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), Command::Redo);
    addCommand(menu, tr("&Do what the coloured button does"), QKeySequence(u"Ctrl+Return"_s), Command::Primary);
    m_ends.insert(MenuPlace::Edit, menu->addSeparator());
    QAction *search = add(menu, tr("&Search everything"), QKeySequence(u"Ctrl+K"_s));
    connect(search, &QAction::triggered, this, &Menus::searchChosen);
    m_needVault << search;
}

void Menus::makeView(Theme &theme)
{
    QMenu *menu = m_bar->addMenu(tr("&View"));
    m_menus.insert(MenuPlace::View, menu);
    addCommand(menu, tr("&Refresh"), QKeySequence(u"F5"_s), Command::Refresh);
    QAction *next = add(menu, tr("&Next pane"), QKeySequence(u"F6"_s));
    QAction *previous = add(menu, tr("&Previous pane"), QKeySequence(u"Shift+F6"_s));
    connect(next, &QAction::triggered, this, [this] { Q_EMIT nextPaneChosen(1); });
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT nextPaneChosen(-1); });
    m_ends.insert(MenuPlace::View, menu->addSeparator());

    QMenu *looks = menu->addMenu(tr("&Light or dark"));
    auto *choices = new QActionGroup(this);
    const auto addChoice = [&](const QString &text, SchemeChoice choice) {
        QAction *action = looks->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme.settings().scheme == choice);
        choices->addAction(action);
        connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.setSchemeChoice(choice); });
        connect(&theme, &Theme::settingsChanged, action, [action, choice](const DisplaySettings &settings) { action->setChecked(settings.scheme == choice); });
    };
    addChoice(tr("As the &computer"), SchemeChoice::System);
    addChoice(tr("&Light"), SchemeChoice::Light);
    addChoice(tr("&Dark"), SchemeChoice::Dark);
    QAction *larger = add(menu, tr("L&arger text"), QKeySequence(u"Ctrl++"_s));
    larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    QAction *smaller = add(menu, tr("&Smaller text"), QKeySequence(u"Ctrl+-"_s));
    QAction *normal = add(menu, tr("N&ormal text"), QKeySequence(u"Ctrl+0"_s));
    connect(larger, &QAction::triggered, &theme, &Theme::enlargeText);
    connect(smaller, &QAction::triggered, &theme, &Theme::shrinkText);
    connect(normal, &QAction::triggered, &theme, [&theme] { theme.setTextSize(100); });
    m_needVault << next << previous;
}

void Menus::makeCustomer(const QList<PageSpec> &pages)
{
    QMenu *menu = m_bar->addMenu(tr("&Customer"));
    m_menus.insert(MenuPlace::Customer, menu);
    const QString customers = pageSpec(PageId::Customers).id;
    if (std::any_of(pages.begin(), pages.end(), [&](const PageSpec &page) { return page.id == customers; })) {
        QAction *find = add(menu, tr("&Find a customer…"), QKeySequence(u"Ctrl+F"_s));
        connect(find, &QAction::triggered, this, &Menus::findCustomerChosen);
        m_needVault << find;
    }
    m_ends.insert(MenuPlace::Customer, menu->addSeparator());
}

void Menus::makeGo(const QList<PageSpec> &pages)
{
    QMenu *menu = m_bar->addMenu(tr("&Go to"));
    addCommand(menu, tr("&Back"), QKeySequence(u"Alt+Left"_s), Command::Back);
    menu->addSeparator();
    int number = 1;
    for (const PageSpec &page : pages) {
        QKeySequence key(u"Ctrl+,"_s);
        if (!page.atBottom)
            key = number <= 9 ? QKeySequence(u"Ctrl+%1"_s.arg(number++)) : QKeySequence();
        QAction *go = add(menu, page.menuText, key);
        connect(go, &QAction::triggered, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
        m_needVault << go;
    }
}

void Menus::makeHelp()
{
    QMenu *menu = m_bar->addMenu(tr("&Help"));
    QAction *keys = add(menu, tr("&Keys of this screen"), QKeySequence(u"F1"_s));
    keys->setShortcuts({QKeySequence(u"F1"_s), QKeySequence(u"?"_s)});
    connect(keys, &QAction::triggered, this, &Menus::keysChosen);
    QAction *about = menu->addAction(tr("&About Klantenkring"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &Menus::aboutChosen);
}

void Menus::setPage(const Page *page)
{
    for (const auto &[menu, action] : std::as_const(m_ofPage))
        menu->removeAction(action);
    m_ofPage.clear();
    m_page = page;
    for (const auto place : {MenuPlace::File, MenuPlace::Edit, MenuPlace::View, MenuPlace::Customer}) {
        const QList<QAction *> actions = page ? page->menuActions(place) : QList<QAction *>();
        for (QAction *action : actions) {
            m_menus.value(place)->insertAction(m_ends.value(place), action);
            m_ofPage.append({m_menus.value(place), action});
        }
    }
    refresh();
}

void Menus::setUndoOffered(bool offered)
{
    m_undoOffered = offered;
    refresh();
}

void Menus::setLocked(bool locked)
{
    m_locked = locked;
    refresh();
}

void Menus::refresh()
{
    for (auto command = m_commands.cbegin(); command != m_commands.cend(); ++command) {
        const bool offered = command.key() == Command::Undo && m_undoOffered;
        command.value()->setEnabled(!m_locked && (offered || (m_page && m_page->can(command.key()))));
    }
    for (QAction *action : std::as_const(m_needVault))
        action->setEnabled(!m_locked);
}

} // namespace kk::ui
