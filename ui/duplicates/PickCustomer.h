#pragma once

#include "ui/duplicates/DuplicateQuestions.h"
#include "ui/widgets/CardFrame.h"

namespace kk::ui {

class PlainTable;
class SearchField;
class TextLabel;
class TextTableModel;

/// "Who is the same person as this customer?": a search field and its hits. Enter or a double click chooses.
class PickCustomer final : public CardFrame {
    Q_OBJECT

public:
    /// `find` blocks; it is asked in the background.
    explicit PickCustomer(std::function<Result<QList<customers::CustomerRow>>(const QString &)> find, QWidget *parent = nullptr);

    /// Asks for somebody beside this customer.
    void start(customers::CustomerId customer);
    customers::CustomerId customer() const { return m_customer; }

Q_SIGNALS:
    void chosen(kk::customers::CustomerId customer, kk::customers::CustomerId other);
    void left();

private:
    void ask(const QString &typed);
    void show(const QList<customers::CustomerRow> &rows);
    void choose(int row);

    std::function<Result<QList<customers::CustomerRow>>(const QString &)> m_find;
    customers::CustomerId m_customer;
    quint64 m_generation = 0;
    SearchField *m_search;
    TextTableModel *m_model;
    PlainTable *m_hits;
    TextLabel *m_nobody;
};

} // namespace kk::ui
