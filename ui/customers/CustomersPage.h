#pragma once

#include "app/vault/Roles.h"
#include "ui/customers/ConsentPresenter.h"
#include "ui/customers/CustomerPresenter.h"
#include "ui/customers/CustomersPresenter.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QStackedWidget;

namespace kk::ui {

class CustomerListPane;
class CustomerPane;

/// The screen Customers: the list, and one customer in front of it.
///
/// Targets: empty is the list, "customer/12" a customer, "new" the empty form, "search/words" the list of who fits.
class CustomersPage final : public Page {
    Q_OBJECT

public:
    CustomersPage(CustomerQuestions questions, const vault::Session &session, const Clock &clock, QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    bool can(Command command) const override;
    void perform(Command command) override;
    void open(const QString &target) override;
    QList<QWidget *> panes() const override;

    CustomerListPane *listPane() const { return m_listPane; }
    CustomerPane *customerPane() const { return m_customerPane; }

Q_SIGNALS:
    /// "Look around in a sample shop", from the empty list.
    void sampleShopRequested();

private:
    void connectPanes();
    void connectMenu();
    void showList();
    void showCustomer(customers::CustomerId id);
    void startNew();
    void refreshHeader();
    void keepDraft();
    void dropDraft();
    void offerDraft();
    QString draftPlace() const;
    bool isCustomerShown() const;

    vault::Session m_session;
    CustomersPresenter m_list;
    CustomerPresenter m_customer;
    ConsentPresenter m_consent;
    QStackedWidget *m_stack;
    CustomerListPane *m_listPane;
    CustomerPane *m_customerPane;
    QTimer m_draftSoon;
    QString m_keptDraft;
    QString m_keptPlace;
    bool m_started = false;
};

} // namespace kk::ui
