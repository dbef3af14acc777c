#pragma once

#include "app/base/Error.h"
#include "app/base/InOrder.h"
#include "ui/customers/CustomerQuestions.h"
#include "ui/widgets/PagedModel.h"
#include "ui/widgets/RowSource.h"

#include <QObject>

namespace kk::ui {

/// Decides what the list of customers shows and feeds its table. Asks in the background; a late answer to an old
/// question is dropped. GUI thread.
class CustomersPresenter final : public QObject, public RowSource {
    Q_OBJECT

public:
    enum class State {
        Asking,       ///< nothing known yet
        Listed,       ///< the list has somebody
        NobodyYet,    ///< the shop has no customers at all
        NothingFound, ///< there may be customers, but none like this
        Failed,       ///< `error` says why; the last list stays
    };
    enum Column { Name, City, LastPurchase, Purchases, MailAnswer };

    CustomersPresenter(CustomerQuestions questions, const Clock &clock, QObject *parent = nullptr);

    /// Reads how this user left the list, then asks for the first time.
    void start();
    void setTyped(const QString &typed);
    void setFilter(const shop::CustomerFilter &filter);
    /// No words, no filter: everybody.
    void showEverybody();
    /// Asks the same again: after an import, or "Try again".
    void refresh();

    State state() const { return m_state; }
    const shop::CustomerQuery &query() const { return m_query; }
    const Error &error() const { return m_error; }
    PagedModel *model() { return &m_model; }

    /// "1,204 customers": the count of what was found; empty while nothing is known.
    QString countWords() const;
    /// Why fewer rows stand here than were found; empty when all are here.
    QString cutWords() const;

    /// The column that orders the list now.
    Column orderColumn() const;
    /// The columns as the user left them (QHeaderView::saveState); empty when never touched.
    QByteArray columnState() const { return m_columnState; }
    void setColumnState(const QByteArray &state);

    // RowSource
    QList<PagedColumn> columns() const override;
    void requestIds(quint64 generation, IdsAnswer answer) override;
    void requestRows(quint64 generation, const QList<qint64> &ids, RowsAnswer answer) override;
    void setOrder(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The list, its state or the error.
    void changed();
    /// What was remembered has been read: filter, order and columns are as the user left them.
    void remembered();

private:
    void take(quint64 generation, const Result<shop::CustomerList> &answer);
    PagedRow shown(const customers::CustomerRow &row) const;
    void remember();
    void recall(const QString &saved);

    CustomerQuestions m_questions;
    const Clock &m_clock;
    PagedModel m_model;
    InOrder m_memory;
    shop::CustomerQuery m_query;
    qint64 m_total = 0;
    qsizetype m_listed = 0;
    bool m_cutByRole = false;
    Error m_error;
    State m_state = State::Asking;
    QByteArray m_columnState;
    bool m_touched = false; ///< the user did something before what was remembered came
};

} // namespace kk::ui
