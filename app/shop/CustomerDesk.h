#pragma once

#include "app/base/Result.h"
#include "app/customers/CustomerFindStore.h"
#include "app/customers/CustomerPage.h"
#include "app/customers/CustomerRanks.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

using customers::CustomerFilter;
using customers::CustomerOrder;
using customers::CustomerQuery;

/// The ids of everybody found, in order. `total` counts all hits, also those the role may not see.
struct CustomerList {
    QList<customers::CustomerId> ids;
    qint64 total = 0;
    bool cutByRole = false; ///< more than kLongList hits for somebody who may not see long lists
};

/// What the till sees of a customer.
struct CounterHit {
    customers::CustomerId id;
    QString name;
    QString cardEnd; ///< last four characters of the card number, if there is one
    bool operator==(const CounterHit &) const = default;
};

/// Customers, as far as the session's role allows. Whose data may only be stored is not found, and asked for by number gives Conflict. Blocking; call from a background thread or the command line.
class CustomerDesk {
public:
    CustomerDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock);

    [[nodiscard]] Result<CustomerList> find(const CustomerQuery &query) const;              ///< Act::SearchCustomers
    /// Also whose data may only be stored (restriction): they have rights, too. Act::HandleRequests; at most kLongList.
    [[nodiscard]] Result<QList<customers::CustomerRow>> findForRequest(const QString &typed) const;
    [[nodiscard]] Result<QList<customers::CustomerRow>> rows(const QList<customers::CustomerId> &ids) const; ///< in the order asked; gone ones are left out
    [[nodiscard]] Result<customers::CustomerPage> open(customers::CustomerId id) const;      ///< Act::ViewCustomer; the view is logged
    [[nodiscard]] Result<customers::Sale> sale(customers::SaleId id) const;
    [[nodiscard]] Result<QList<customers::Sale>> sales(customers::CustomerId id) const;      ///< newest first, without lines
    [[nodiscard]] Result<QList<CounterHit>> lookUp(const QString &typed) const;              ///< Act::LookUpAtCounter; at most 5
    /// Writes down that one of the hits was shown to whoever stands at the counter.
    [[nodiscard]] Result<> noteCounterView(customers::CustomerId id) const;                  ///< Act::LookUpAtCounter

    /// Adds a person the shop itself knows. Needs a name, e-mail, phone or card number.
    [[nodiscard]] Result<customers::CustomerId> add(const customers::FieldValues &values) const;
    /// Says on top of what files say. Fields in `changed` replace the shop's earlier word; an empty text takes it back.
    [[nodiscard]] Result<> correct(customers::CustomerId id, const QHash<customers::Field, QString> &changed) const;
    /// Lets the word of this record count where the records of a customer disagree about a fact, until somebody says otherwise. Goes with
    /// the merge that brought the records together. Conflict: nobody says anything else, or the record is of somebody else by now.
    [[nodiscard]] Result<> choose(customers::CustomerId id, customers::FactKind kind, customers::SourceRecordId record) const;
    /// Takes back what was chosen last about this customer. Conflict when there is nothing.
    [[nodiscard]] Result<> undoChoice(customers::CustomerId id) const;
    /// Takes back the newest `add` or `correct` of this customer. Conflict when there is none.
    [[nodiscard]] Result<> undoCorrection(customers::CustomerId id) const;

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    mutable customers::CustomerRanks m_ranks; ///< thread-safe by itself
};

} // namespace kk::shop
