#pragma once

#include "app/customers/CustomerPage.h"
#include "ui/widgets/CardFrame.h"

namespace kk::ui {

/// The facts of a customer with their source and date. Where files disagree the others can be compared and used.
class FactsCard final : public CardFrame {
    Q_OBJECT

public:
    explicit FactsCard(QWidget *parent = nullptr);
    /// `canCorrect`: whether "Use this one" is offered.
    void show(const customers::CustomerPage &page, bool canCorrect);

Q_SIGNALS:
    void useRequested(kk::customers::FactKind kind, kk::customers::SourceRecordId record);

private:
    void addFact(const customers::Fact &fact, bool canCorrect);
    QWidget *makeOther(const customers::Fact &fact, const customers::SourcedValue &other, bool canCorrect);

    QWidget *m_rows = nullptr;
};

} // namespace kk::ui
