#include "ui/today/HappenedCard.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

HappenedCard::HappenedCard(QWidget *parent) : CardFrame(tr("Just happened"), Body::Rows, parent)
{
    auto *all = makeButton(tr("A&ll"), ButtonLook::Quiet);
    all->setAccessibleName(tr("All imports"));
    connect(all, &QPushButton::clicked, this, &HappenedCard::allRequested);
    addToTitle(all);
}

void HappenedCard::setHappened(const QList<TodayHappening> &happened, const QString &problem)
{
    if (m_filled && happened == m_shown && problem.isEmpty())
        return;
    m_filled = true;
    m_shown = happened;
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may have asked for this
    }
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const TodayHappening &happening : happened) {
        column->addWidget(makeRow(happening));
        column->addWidget(new Hairline);
    }
    if (happened.isEmpty()) {
        auto *nothing = wrappedText(problem.isEmpty() ? tr("Nothing yet. What you read in appears here and can be undone.") : problem, TextStyle::Small, Role::Muted);
        nothing->setContentsMargins(Metrics::px(14), Metrics::px(12), Metrics::px(14), Metrics::px(12));
        column->addWidget(nothing);
    }
    column->addStretch(1);
    body()->addWidget(m_rows, 1);
}

QWidget *HappenedCard::makeRow(const TodayHappening &happening)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    Metrics::scaledMargins(grid, 14, 6, 14, 6);
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(Metrics::px(8));
    grid->setColumnStretch(0, 1);
    grid->addWidget(wrappedText(happening.title, TextStyle::Strong), 0, 0);
    grid->addWidget(new TextLabel(happening.when, TextStyle::Small, Role::Muted), 0, 1, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(wrappedText(happening.detail, TextStyle::Small, Role::Muted), 1, 0);
    if (happening.canUndo) {
        auto *undo = makeButton(tr("Undo"), ButtonLook::Quiet);
        undo->setAccessibleName(tr("Undo: %1, %2", "title, time").arg(happening.title, happening.when));
        connect(undo, &QPushButton::clicked, this, [this, batch = happening.batch] { Q_EMIT undoRequested(batch); });
        grid->addWidget(undo, 1, 1, Qt::AlignRight);
    }
    return row;
}

} // namespace kk::ui
