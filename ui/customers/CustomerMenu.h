#pragma once

#include "app/vault/Roles.h"

#include <QList>
#include <QPushButton>

class QAction;

namespace kk::ui {

/// What a customer may ask for, and what the shop may do for them, behind one button. Holds only what the role may do; hidden when
/// that is nothing.
class CustomerMenu final : public QPushButton {
    Q_OBJECT

public:
    explicit CustomerMenu(const vault::Session &session, QWidget *parent = nullptr);

    /// For the menu bar too. Disabled while no customer is shown.
    const QList<QAction *> &entries() const { return m_entries; }
    void setUsable(bool usable);

Q_SIGNALS:
    void aboutRequested();   ///< what do you know about me?
    void requestRequested(); ///< write down a request
    void rightsRequested();  ///< correct for good, restrict, weigh an objection
    void eraseRequested();   ///< the review of erasing

private:
    QAction *add(const QString &text, void (CustomerMenu::*chosen)());

    QList<QAction *> m_entries;
};

} // namespace kk::ui
