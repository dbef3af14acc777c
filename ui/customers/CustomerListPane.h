#pragma once

#include "ui/customers/CustomersPresenter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace kk::ui {

class CardFrame;
class EmptyState;
class IdTable;
class MessageBar;
class SearchField;

/// The list of customers: a search field, filters, the table, and what stands there when nobody does.
class CustomerListPane final : public QWidget {
    Q_OBJECT

public:
    /// `canAdd`: whether this role may make a new customer. `presenter` must outlive the pane.
    CustomerListPane(CustomersPresenter &presenter, bool canAdd, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    IdTable *table() const { return m_table; }
    /// Shows who fits these words, as if they were typed.
    void searchFor(const QString &words);

Q_SIGNALS:
    void customerRequested(kk::customers::CustomerId id);
    void newCustomerRequested();
    void importRequested();
    void sampleShopRequested();

private:
    void makeFilters();
    void makeStates();
    QWidget *makeToolRow(bool canAdd);
    void refresh();
    void restore();
    void filter();

    CustomersPresenter &m_presenter;
    SearchField *m_search;
    QComboBox *m_bought;
    QComboBox *m_mail;
    QPushButton *m_new;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    CardFrame *m_card;
    IdTable *m_table;
    EmptyState *m_nobody;
    EmptyState *m_nothing;
};

} // namespace kk::ui
