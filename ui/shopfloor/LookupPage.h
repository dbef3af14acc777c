#pragma once

#include "app/vault/Roles.h"
#include "ui/shell/Page.h"
#include "ui/shopfloor/FloorPresenter.h"
#include "ui/shopfloor/LookupPresenter.h"
#include "ui/shopfloor/SignUpSheet.h"

class QLayout;
class QPushButton;
class QStackedWidget;

namespace kk::ui {

class FloorCardView;
class HitButton;
class LargeText;
class MessageBar;
class PaperView;
class SearchField;
class TextLabel;

/// The shop floor: one field, at most five hits, one customer at a time in large type. The focus never leaves the field.
class LookupPage final : public Page {
    Q_OBJECT

public:
    LookupPage(LookupQuestions questions, const vault::Session &session, const Clock &clock, QWidget *parent = nullptr);
    LookupPage(LookupQuestions questions, FloorQuestions floor, const vault::Session &session, const Clock &clock, QWidget *parent = nullptr);

    /// Offers cards for who is new, and another one for who lost theirs.
    void setSignUp(SignUpQuestions questions);

    void activated() override;
    void deactivated() override;
    bool can(Command command) const override;
    void perform(Command command) override;
    QList<QWidget *> panes() const override;

    SearchField *field() const { return m_field; }
    LookupPresenter &presenter() { return m_presenter; }
    FloorPresenter &floor() { return m_floor; }
    PaperView *paper() const { return m_paper; }

Q_SIGNALS:
    /// Esc, with nobody on screen and nothing typed.
    void escaped();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWaiting();
    QWidget *makeHits();
    QWidget *makeShown();
    QWidget *makePaper();
    void refresh();
    void refreshShown();
    void saySeconds();
    void enlargeField();
    void showAskFirst();
    void showAbout();
    QWidget *makeActs();
    QWidget *makeCounterPapers();
    void followFloor();
    void signUp();
    void replaceCard();
    void refreshFloor();
    void showPaper(const QString &title, const QString &fileName, const std::function<Result<reports::Document>()> &make);

    vault::Session m_session;
    const Clock &m_clock;
    LookupPresenter m_presenter;
    FloorPresenter m_floor;
    SearchField *m_field;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QList<HitButton *> m_hits;
    LargeText *m_name = nullptr;
    LargeText *m_card = nullptr;
    TextLabel *m_note = nullptr;
    FloorCardView *m_cardView = nullptr;
    SignUpSheet *m_signUp = nullptr; ///< null: this role adds nobody
    QPushButton *m_newCard = nullptr;
    QLayout *m_papersRow = nullptr;
    QPushButton *m_stamp = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_doNotAsk = nullptr;
    QPushButton *m_privacy = nullptr;
    LargeText *m_askFirst = nullptr;
    PaperView *m_paper = nullptr;
    QString m_since;
    customers::CustomerId m_floorOf; ///< whose card the floor shows
};

} // namespace kk::ui
