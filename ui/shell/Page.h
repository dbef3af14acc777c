#pragma once

#include "ui/shell/Command.h"
#include "ui/style/Role.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;

namespace kk::ui {

/// A screen: what stands to the right of the navigation, below the title row. The window draws title and facts.
///
/// Made at its first visit, gone when the vault is locked. The outer margins are the window's; a page has none.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QString facts() const { return m_facts; }

    /// It came to the front. Not a reason to read everything anew.
    virtual void activated();
    /// Another page comes to the front, or the vault is locked.
    virtual void deactivated();
    virtual bool can(Command command) const;
    /// Only called when `can`.
    virtual void perform(Command command);
    /// A link from elsewhere: what `target` means is the page's own ("customer/12").
    virtual void open(const QString &target);
    /// F6 walks these; by default the page alone.
    virtual QList<QWidget *> panes() const;

    QList<QAction *> menuActions(MenuPlace place) const;

Q_SIGNALS:
    /// Title, facts or the back arrow changed.
    void headerChanged();
    /// What `can` says changed.
    void commandsChanged();
    /// Something happened that can be undone; for the UndoBar.
    void happened(const QString &what, const std::function<void()> &undo);
    /// Bring another page to the front, by its id.
    void pageRequested(const QString &pageId, const QString &target);

protected:
    void setTitle(const QString &title);
    void setFacts(const QString &facts);
    /// Stands in a menu of the window while this page is in front; its shortcut works then too. Owned by the page.
    void addMenuAction(MenuPlace place, QAction *action);

private:
    struct Placed {
        MenuPlace place;
        QAction *action;
    };
    QString m_title;
    QString m_facts;
    QList<Placed> m_actions;
};

} // namespace kk::ui
