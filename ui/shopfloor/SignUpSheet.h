#pragma once

#include "app/shop/SignUpDesk.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kk::ui {

class FormField;
class LargeText;
class MessageBar;

/// What signing up asks; all block and are called in the background.
struct SignUpQuestions {
    std::function<Result<shop::SignedUp>(const shop::SignUp &)> signUp;
    std::function<Result<>(customers::CustomerId, const QString &card)> replaceCard;
    std::function<Result<QString>()> newsWording;

    static SignUpQuestions of(const shop::SignUpDesk &desk);
};

/// A card for somebody new: name, card, one way to reach them. Or another card for who lost theirs. Enter goes on to the next field, and
/// saves from the last one. News is asked in its own words and never needed.
class SignUpSheet final : public QWidget {
    Q_OBJECT

public:
    explicit SignUpSheet(SignUpQuestions questions, QWidget *parent = nullptr);

    /// Empty fields; a card number that was scanned stands there already.
    void startNew(const QString &card = {});
    void startReplacing(const shop::CounterHit &customer);

Q_SIGNALS:
    /// Somebody is in; to be shown.
    void signedUp(const shop::CounterHit &hit, const QString &note);
    void replaced(const shop::CounterHit &hit);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void learnWording();
    void save();

    SignUpQuestions m_questions;
    customers::CustomerId m_replacing;
    shop::CounterHit m_hit;
    LargeText *m_title;
    QLineEdit *m_name;
    QLineEdit *m_card;
    QLineEdit *m_contact;
    FormField *m_nameField;
    FormField *m_cardField;
    FormField *m_contactField;
    QCheckBox *m_news;
    LargeText *m_free;
    MessageBar *m_message;
    QPushButton *m_save;
};

} // namespace kk::ui
