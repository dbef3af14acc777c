#pragma once

#include "app/vault/Roles.h"
#include "ui/shell/Page.h"
#include "ui/shopfloor/LookupPresenter.h"

class QPushButton;
class QStackedWidget;

namespace kk::ui {

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

    void activated() override;
    void deactivated() override;
    bool can(Command command) const override;
    void perform(Command command) override;
    QList<QWidget *> panes() const override;

    SearchField *field() const { return m_field; }
    LookupPresenter &presenter() { return m_presenter; }
    PaperView *paper() const { return m_paper; }

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

    vault::Session m_session;
    const Clock &m_clock;
    LookupPresenter m_presenter;
    SearchField *m_field;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QList<HitButton *> m_hits;
    LargeText *m_name = nullptr;
    LargeText *m_card = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_doNotAsk = nullptr;
    QPushButton *m_privacy = nullptr;
    LargeText *m_askFirst = nullptr;
    PaperView *m_paper = nullptr;
    QString m_since;
};

} // namespace kk::ui
