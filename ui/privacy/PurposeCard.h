#pragma once

#include "app/shop/ConsentDesk.h"
#include "ui/widgets/CardFrame.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace kk::ui {

class TextLabel;

/// One purpose: what it is for and on which ground, the text customers agree to, and its form to change it.
class PurposeCard final : public CardFrame {
    Q_OBJECT

public:
    PurposeCard(const shop::PurposeView &purpose, bool canChange, QWidget *parent = nullptr);

    void show(const shop::PurposeView &purpose);
    QPushButton *saveButton() const { return m_save; }
    QPlainTextEdit *dutchText() const { return m_nl; }
    QPlainTextEdit *englishText() const { return m_en; }

Q_SIGNALS:
    void choiceMade(const kk::consent::PurposeChoice &choice);
    void textWritten(const kk::consent::WordingText &words, bool asksAgain);

private:
    QWidget *makeForm();
    QWidget *makeBalancing();

    shop::PurposeView m_purpose;
    bool m_canChange;
    TextLabel *m_exchange;
    TextLabel *m_text;
    TextLabel *m_changes;
    TextLabel *m_counts;
    TextLabel *m_unusable;
    QPushButton *m_toggle;
    QPushButton *m_change;
    QWidget *m_form;
    QPlainTextEdit *m_nl;
    QPlainTextEdit *m_en;
    QCheckBox *m_asksAgain;
    QPushButton *m_save;
    QWidget *m_balancing;
    QPlainTextEdit *m_interest;
    QPlainTextEdit *m_weight;
};

} // namespace kk::ui
