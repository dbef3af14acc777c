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

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWaiting();
    QWidget *makeHits();
    QWidget *makeShown();
    void refresh();
    void refreshShown();
    void saySeconds();
    void enlargeField();

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
    QString m_since;
};

} // namespace kk::ui
