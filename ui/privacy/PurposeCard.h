#pragma once

#include "app/shop/ConsentDesk.h"
#include "ui/widgets/CardFrame.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace kk::ui {

class FormField;
class TextLabel;

/// One purpose: what it is for and on which ground, the text customers agree to, and its form to change it.
class PurposeCard final : public CardFrame {
    Q_OBJECT

public:
    PurposeCard(const shop::PurposeView &purpose, bool canChange, QWidget *parent = nullptr);

    void show(const shop::PurposeView &purpose);
    QPushButton *groundButton() const { return m_ground; }
    QComboBox *basis() const { return m_basis; }
    QPlainTextEdit *interest() const { return m_interest; }
    QPlainTextEdit *weighed() const { return m_weight; }
    QPushButton *saveButton() const { return m_save; }
    QPlainTextEdit *dutchText() const { return m_nl; }
    QPlainTextEdit *englishText() const { return m_en; }

Q_SIGNALS:
    void choiceMade(const kk::consent::PurposeChoice &choice);
    void textWritten(const kk::consent::WordingText &words, bool asksAgain);

private:
    QWidget *makeForm();
    QWidget *makeGround();
    consent::Basis chosenBasis() const;
    bool needsForm(consent::Basis basis) const;
    void followBasis();
    void openGround();
    void saveGround();

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
    QWidget *m_groundForm;
    QPushButton *m_ground;
    QComboBox *m_basis;
    FormField *m_interestField;
    FormField *m_weightField;
    QPlainTextEdit *m_interest;
    QPlainTextEdit *m_weight;
};

} // namespace kk::ui
