#pragma once

#include "app/base/Error.h"
#include "app/base/InOrder.h"
#include "ui/customers/CustomerQuestions.h"

#include <QObject>

namespace kk::ui {

/// Decides what the page of one customer shows, and does what is asked there. Asks in the background. GUI thread.
class CustomerPresenter final : public QObject {
    Q_OBJECT

public:
    enum class State { Nobody, Asking, Shown, Failed };
    /// What of the timeline is shown.
    enum class Slice { Everything, Purchases, Contact, Privacy };

    CustomerPresenter(CustomerQuestions questions, const Clock &clock, QObject *parent = nullptr);

    /// Opens a customer; the view is logged by the desk. Answers about the customer before are dropped.
    void open(customers::CustomerId id);
    /// Forgets the customer: nothing of it stays in the window.
    void close();
    void refresh();
    /// The receipts for the tab Purchases, asked for once a customer.
    void askSales();
    /// One receipt with its lines.
    void askSale(customers::SaleId id);

    /// Says this on top of what files say; `kept` or `failed` follows.
    void correct(const QHash<customers::Field, QString> &changes);
    /// Lets the word of this record count for a fact about which the records disagree.
    void choose(customers::FactKind kind, customers::SourceRecordId record);
    /// Adds a customer and opens it.
    void add(const customers::FieldValues &values);
    /// Asks who these words may be; `likely` follows when somebody is much like them. A late answer to older words is dropped.
    void askWho(const customers::FieldValues &values);
    /// Whether this role may say who is one person and who is not.
    const CustomerQuestions &questions() const { return m_questions; }
    bool maySeparate() const { return static_cast<bool>(m_questions.takeApart); }
    /// Makes a record somebody else again; `separated` follows.
    void takeApart(customers::SourceRecordId record);
    /// Takes a merge or a taking apart back.
    void takeBack(const shop::Decided &decided);
    /// What was merged into this customer, newest first; known a moment after the page.
    const QList<shop::DecidedItem> &merges() const { return m_merges; }

    /// Takes back the last `correct` or `add` made here.
    void undo();

    State state() const { return m_state; }
    customers::CustomerId id() const { return m_id; }
    const customers::CustomerPage &page() const { return m_page; }
    const QList<customers::Sale> &sales() const { return m_sales; }
    bool hasSales() const { return m_salesKnown; }
    const std::optional<customers::Sale> &sale() const { return m_sale; }
    const Error &error() const { return m_error; }
    bool isWorking() const { return m_working; }
    QDate today() const;

    QList<customers::TimelineItem> timeline(Slice slice) const;

    /// Drafts of half-filled forms: kept in the vault while locked. What is kept and taken happens in the order asked, so that a
    /// draft kept just after asking for an older one is not taken away with it. An empty draft forgets the kept one.
    void keepDraft(const QString &place, const QString &draft);
    void takeDraft(const QString &place, std::function<void(const QString &)> answer);

Q_SIGNALS:
    void changed();
    void salesChanged();
    void saleChanged();
    /// Something was kept and can be taken back: "Changed: Marijke van der Laan".
    void kept(const QString &sentence);
    void undone(const QString &sentence);
    /// A record is somebody else now; `decided` takes that back.
    void separated(const QString &sentence, const kk::shop::Decided &decided);
    /// Who is being typed in may be this customer; an invalid id: nobody here.
    void likely(kk::customers::CustomerId id, const QString &name);
    /// The customer made by `add` is gone again.
    void addUndone();
    /// Something asked for did not happen; what is shown stays.
    void failed(const kk::Error &error);

private:
    void take(quint64 generation, Result<customers::CustomerPage> answer);
    template <class Work, class Done>
    void act(Work work, Done done);
    void askMerges();
    QString shownName() const;

    CustomerQuestions m_questions;
    InOrder m_drafts;
    const Clock &m_clock;
    State m_state = State::Nobody;
    customers::CustomerId m_id;
    customers::CustomerId m_undoable; ///< whose last change `undo` takes back, also when another page is open by now
    bool m_undoesChoice = false; ///< what `undo` takes back is a choice, not a correction
    customers::CustomerId m_added;    ///< undo of this one takes the whole customer away
    customers::CustomerPage m_page;
    QList<shop::DecidedItem> m_merges;
    QList<customers::Sale> m_sales;
    std::optional<customers::Sale> m_sale;
    customers::SaleId m_saleAsked;
    Error m_error;
    quint64 m_generation = 0;
    quint64 m_whoGeneration = 0;
    bool m_salesAsked = false;
    bool m_salesKnown = false;
    bool m_working = false;
};

} // namespace kk::ui
