#pragma once

#include "app/vault/Roles.h"
#include "ui/customers/ConsentPresenter.h"
#include "ui/customers/CustomerPresenter.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace kk::ui {

class AccessNote;
class Columns;
class ConsentCard;
class CustomerForm;
class CustomerMenu;
class EmptyState;
class FactsCard;
class MessageBar;
class PaneTabs;
class PaperView;
class PointsPane;
class PurchasesPane;
class RecordsPane;
class RhythmCard;
class TimelineCard;

/// One customer: what is known with its source, what happened, what is allowed, and the form to change it.
class CustomerPane final : public QWidget {
    Q_OBJECT

public:
    /// What `session` may not do is not offered. Both presenters must outlive the pane.
    CustomerPane(CustomerPresenter &presenter, ConsentPresenter &consent, const vault::Session &session, QWidget *parent = nullptr);

    void startNew();
    void startEditing();
    bool isFilling() const;
    /// Puts the form away; what was filled in comes with `formClosed`.
    void closeForm();
    /// A half-filled form, as text; empty when there is none.
    QString draft() const;
    void resume(const QString &draft);
    CustomerForm *form() const { return m_form; }
    PaneTabs *tabs() const { return m_tabs; }
    CustomerMenu *menu() const { return m_more; }
    PaperView *paper() const { return m_paper; }
    /// What the shop knows about this customer, on one page.
    void showAbout();

Q_SIGNALS:
    /// The form of a new customer was put away without a customer to show.
    void leaveRequested();
    /// The form was put away half-filled; `draft` brings it back.
    void formClosed(const QString &draft);
    void formOpened();
    /// Somebody thinks that this is the same person as another customer.
    void samePersonRequested();
    /// Something was done with a paper.
    void told(const QString &sentence);

private:
    QWidget *makeOverview();
    QWidget *makeActionRow();
    void refresh();
    void showChips();
    void showActions();
    void showTab(int tab);
    void save();

    CustomerPresenter &m_presenter;
    ConsentPresenter &m_consents;
    bool m_canEdit;
    MessageBar *m_message;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QPushButton *m_same;
    CustomerMenu *m_more;
    QPushButton *m_edit;
    QWidget *m_actionRow;
    PaneTabs *m_tabs;
    QStackedWidget *m_stack;
    Columns *m_overview;
    FactsCard *m_facts;
    RhythmCard *m_rhythm;
    TimelineCard *m_timeline;
    ConsentCard *m_consent;
    AccessNote *m_access;
    PurchasesPane *m_purchases;
    PointsPane *m_points;
    RecordsPane *m_records;
    CustomerForm *m_form;
    EmptyState *m_gone;
    PaperView *m_paper;
};

} // namespace kk::ui
