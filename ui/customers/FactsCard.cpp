#include "ui/customers/FactsCard.h"

#include "ui/customers/CustomerWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace kk::ui {

using customers::Fact;
using customers::SourcedValue;

FactsCard::FactsCard(QWidget *parent)
    : CardFrame(tr("Details"), Body::Rows, parent)
{
}

void FactsCard::show(const customers::CustomerPage &page, bool canCorrect)
{
    if (m_rows) { // not at once: the act may come from a button in it
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    body()->addWidget(m_rows);
    setNote(tr("from %Ln file source(s)", "", static_cast<int>(page.records.size())));
    for (const Fact &fact : page.facts) {
        if (fact.kind != customers::FactKind::Name || !fact.others.isEmpty() || page.facts.size() == 1)
            addFact(fact, canCorrect);
    }
}

void FactsCard::addFact(const Fact &fact, bool canCorrect)
{
    auto *row = new FieldRow(customers::factName(fact.kind));
    row->setValue(CustomerWords::value(fact.kind, fact.shown.value), CustomerWords::source(fact.shown), tr("not known"));
    row->setConflict(CustomerWords::conflict(fact));
    auto *column = static_cast<QVBoxLayout *>(m_rows->layout());
    column->addWidget(row);
    if (fact.others.isEmpty())
        return;
    auto *others = new QWidget;
    auto *list = new QVBoxLayout(others);
    Metrics::scaledMargins(list, 14, 6, 14, 10);
    Metrics::scaledSpacing(list, 8);
    for (const SourcedValue &other : fact.others)
        list->addWidget(makeOther(fact, other, canCorrect));
    others->hide();
    column->addWidget(others);
    connect(row, &FieldRow::compareRequested, others, [others] { others->setVisible(others->isHidden()); });
}

QWidget *FactsCard::makeOther(const Fact &fact, const SourcedValue &other, bool canCorrect)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString value = CustomerWords::value(fact.kind, other.value);
    words->addWidget(wrappedText(value));
    words->addWidget(new ElidedLabel(CustomerWords::source(other), TextStyle::Small, Role::Muted));
    row->addLayout(words, 1);
    if (canCorrect) {
        auto *use = makeButton(tr("Use this one"), ButtonLook::Quiet);
        use->setAccessibleName(tr("Use %1 for %2").arg(value, customers::factName(fact.kind)));
        row->addWidget(use, 0, Qt::AlignTop);
        connect(use, &QPushButton::clicked, this, [this, kind = fact.kind, record = other.record] { Q_EMIT useRequested(kind, record); });
    }
    return box;
}

} // namespace kk::ui
