#pragma once

#include "app/base/SecretBuffer.h"
#include "app/shop/PeopleDesk.h"
#include "ui/widgets/CardFrame.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace kk::ui {

class FormField;
class NewPassphrase;

/// The form for one person of the shop: new, changed, or with a new password. What it asks depends on what it is for.
class PersonForm : public CardFrame {
    Q_OBJECT

public:
    enum class Purpose { Add, Change, Password };

    explicit PersonForm(QWidget *parent = nullptr);

    void start(Purpose purpose, const shop::PersonView &person = {});
    Purpose purpose() const { return m_purpose; }
    vault::ShopUserId user() const { return m_user; }
    QString name() const;
    vault::Role role() const;
    SecretBuffer passphrase() const;
    SecretBuffer repeated() const;
    void setProblems(const QString &name, const QString &passphrase, const QString &repeated);
    void setBusy(bool busy);
    void forget();
    QPushButton *primaryButton() const { return m_done; }

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    QWidget *makeRoles();

    Purpose m_purpose = Purpose::Add;
    vault::ShopUserId m_user;
    QLineEdit *m_name;
    FormField *m_nameField;
    QWidget *m_roleBox = nullptr;
    QButtonGroup *m_roles;
    NewPassphrase *m_passphrase;
    QPushButton *m_done;
};

} // namespace kk::ui
