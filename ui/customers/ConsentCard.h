#pragma once

#include "ui/customers/ConsentPresenter.h"
#include "ui/widgets/CardFrame.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace kk::ui {

class ConsentMatrix;
class MessageBar;
class TextLabel;

/// What this customer allows, and taking a yes or a no in: a cell, then a button. Below it how much the customer wants to hear, the
/// age, and the papers that prove it.
class ConsentCard final : public CardFrame {
    Q_OBJECT

public:
    /// `canTake`: whether this role may write consent down. `presenter` must outlive the card.
    ConsentCard(ConsentPresenter &presenter, bool canTake, QWidget *parent = nullptr);

    ConsentMatrix *matrix() const { return m_matrix; }
    QPushButton *yesButton() const { return m_yes; }
    QPushButton *noButton() const { return m_no; }

private:
    QWidget *makeDetail();
    QWidget *makeWishes();
    void refresh();
    void showMatrix(const consent::ConsentPicture &picture);
    void showDetail(const consent::ConsentPicture &picture);

    ConsentPresenter &m_presenter;
    bool m_canTake;
    MessageBar *m_message;
    ConsentMatrix *m_matrix;
    QWidget *m_detail;
    TextLabel *m_about;
    TextLabel *m_standing;
    TextLabel *m_exchange;
    TextLabel *m_text;
    QCheckBox *m_guardian;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_scan;
    QPushButton *m_form;
    QWidget *m_wishes;
    QComboBox *m_wish;
    QComboBox *m_band;
    QPushButton *m_doNotAsk;
    QPushButton *m_object;
    TextLabel *m_deferred;
    QPushButton *m_proof;
};

} // namespace kk::ui
