#include "ui/customers/CustomerMenu.h"

#include "ui/widgets/Buttons.h"

#include <QAction>
#include <QMenu>

namespace kk::ui {

using namespace Qt::StringLiterals;
using vault::Act;

CustomerMenu::CustomerMenu(const vault::Session &session, QWidget *parent) : QPushButton(tr("&More"), parent)
{
    setButtonLook(this, ButtonLook::Plain, u"shield-check"_s);
    if (session.may(Act::HandleRequests)) {
        add(tr("&What do we know about this customer?"), &CustomerMenu::aboutRequested)->setShortcut(Qt::Key_F7);
        add(tr("Write down a &request…"), &CustomerMenu::requestRequested);
        add(tr("&Correct, restrict, object…"), &CustomerMenu::rightsRequested);
    }
    if (session.may(Act::EraseCustomer))
        add(tr("Look what &erasing would do…"), &CustomerMenu::eraseRequested);
    auto *menu = new QMenu(this);
    menu->addActions(m_entries);
    setMenu(menu);
}

QAction *CustomerMenu::add(const QString &text, void (CustomerMenu::*chosen)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, chosen);
    m_entries.append(action);
    return action;
}

void CustomerMenu::setUsable(bool usable)
{
    setVisible(usable && !m_entries.isEmpty());
    for (QAction *action : std::as_const(m_entries))
        action->setEnabled(usable);
}

} // namespace kk::ui
