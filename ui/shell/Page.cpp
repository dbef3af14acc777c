#include "ui/shell/Page.h"

#include <QAction>

namespace kk::ui {

Page::Page(QWidget *parent) : QWidget(parent)
{
}

void Page::activated()
{
}

void Page::deactivated()
{
}

bool Page::can(Command) const
{
    return false;
}

void Page::perform(Command)
{
}

void Page::open(const QString &)
{
}

QList<QWidget *> Page::panes() const
{
    return {const_cast<Page *>(this)}; // a page hands out itself; nobody changes it through the list
}

QList<QAction *> Page::menuActions(MenuPlace place) const
{
    QList<QAction *> actions;
    for (const Placed &placed : m_actions) {
        if (placed.place == place)
            actions.append(placed.action);
    }
    return actions;
}

void Page::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    Q_EMIT headerChanged();
}

void Page::setFacts(const QString &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT headerChanged();
}

void Page::addMenuAction(MenuPlace place, QAction *action)
{
    action->setParent(this);
    m_actions.append({place, action});
}

} // namespace kk::ui
