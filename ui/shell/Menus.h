#pragma once

#include "ui/shell/Command.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace kk::ui {

class Page;
class Theme;
struct PageSpec;

/// The menu bar: every action of the window and of the page in front, with its key. Says what was chosen; does nothing.
class Menus final : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar *bar, const QList<PageSpec> &pages, Theme &theme, QObject *parent);

    /// Shows the actions of this page and what it can do. Null: none, as when locked.
    void setPage(const Page *page);
    /// The UndoBar offers something.
    void setUndoOffered(bool offered);
    /// While locked only quitting, looks and help remain.
    void setLocked(bool locked);

Q_SIGNALS:
    void commandChosen(kk::ui::Command command);
    void pageChosen(const QString &pageId);
    void importChosen();
    void findCustomerChosen();
    void searchChosen();
    void lockChosen();
    void nextPaneChosen(int direction);
    void keysChosen();
    void aboutChosen();
    void quitChosen();

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key);
    QAction *addCommand(QMenu *menu, const QString &text, const QKeySequence &key, Command command);
    void makeFile();
    void makeEdit();
    void makeView(Theme &theme);
    void makeCustomer(const QList<PageSpec> &pages);
    void makeGo(const QList<PageSpec> &pages);
    void makeHelp();
    void refresh();

    QMenuBar *m_bar;
    QHash<MenuPlace, QMenu *> m_menus;
    QHash<MenuPlace, QAction *> m_ends; ///< actions of pages stand before these
    QHash<Command, QAction *> m_commands;
    QList<QAction *> m_needVault;
    QList<std::pair<QMenu *, QAction *>> m_ofPage;
    const Page *m_page = nullptr;
    bool m_undoOffered = false;
    bool m_locked = false;
};

} // namespace kk::ui
