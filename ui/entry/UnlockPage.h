#pragma once

#include "ui/entry/EntryFrame.h"
#include "ui/entry/UnlockPresenter.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kk::ui {

class CardFrame;
class FormField;
class NewPassphrase;
class OnePage;
class SecretEdit;

/// The lock screen: the shop's name and a field; nothing of any customer. Also the recovery code, and after it the offer
/// of a new password.
class UnlockPage : public EntryFrame {
    Q_OBJECT

public:
    /// `shopName` empty: the name of the file. `hint` is said as long as nothing is wrong.
    UnlockPage(UnlockPresenter &presenter, const QString &shopName, const QString &hint, QWidget *parent = nullptr);

Q_SIGNALS:
    void otherShopRequested();
    void chooseFileRequested();
    void restoreRequested();

private:
    enum Side { Password, Code, NewPassword };
    QWidget *makePasswordSide();
    QWidget *makeCodeSide();
    QWidget *makeNewPasswordSide();
    void show();
    void showProblem();
    void turnTo(Side side);
    void submit();
    void leave();

    UnlockPresenter &m_presenter;
    OnePage *m_sides;
    SecretEdit *m_password;
    QCheckBox *m_remember;
    QPushButton *m_open = nullptr;
    QLineEdit *m_code;
    QPushButton *m_openByCode = nullptr;
    FormField *m_codeField = nullptr;
    NewPassphrase *m_newPassword;
    QPushButton *m_store = nullptr;
    QString m_hint;
};

} // namespace kk::ui
