#include "ui/widgets/CardGrid.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QGridLayout>

#include <algorithm>

namespace kk::ui {

namespace {

constexpr int kGap = 12;

} // namespace

CardGrid::CardGrid(int leastWidth, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_leastWidth(leastWidth)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(m_grid, kGap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void CardGrid::addCard(QWidget *card)
{
    m_cards.append(card);
    card->setParent(this);
    m_columns = 0;
    arrange();
}

QSize CardGrid::minimumSizeHint() const
{
    return {std::min(Metrics::px(m_leastWidth), m_grid->minimumSize().width()), m_grid->minimumSize().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CardGrid::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        QMetaObject::invokeMethod(this, &CardGrid::arrange, Qt::QueuedConnection);
    return QWidget::event(event);
}

void CardGrid::arrange()
{
    if (m_cards.isEmpty())
        return;
    const int count = static_cast<int>(m_cards.size());
    const auto rowsFor = [count](int columns) { return (count + columns - 1) / columns; };
    const int fitting = std::clamp((width() + Metrics::px(kGap)) / (Metrics::px(m_leastWidth) + Metrics::px(kGap)), 1, count);
    const int columns = rowsFor(rowsFor(fitting)); // as even as can be: 2 and 2, not 3 and 1
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
        m_cards.at(i)->show();
    }
    updateGeometry();
}

} // namespace kk::ui
