#include "ui/widgets/TaskRow.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

namespace kk::ui {

namespace {

constexpr int kRoomForWords = 220; ///< pixels of the design that title and detail want beside the buttons

} // namespace

TaskRow::TaskRow(const QString &icon, Tone tone, const QString &title, const QString &detail, QWidget *parent)
    : QWidget(parent),
      m_title(wrappedText(title, TextStyle::Strong)),
      m_detail(wrappedText(detail, TextStyle::Small, Role::Muted)),
      m_actions(new QWidget),
      m_actionRow(new QHBoxLayout(m_actions)),
      m_grid(new QGridLayout(this))
{
    Metrics::scaledMargins(m_grid, 14, 10, 14, 10);
    m_grid->setHorizontalSpacing(Metrics::px(12));
    m_grid->setVerticalSpacing(Metrics::px(2));
    m_actionRow->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(m_actionRow, 8);
    m_grid->addWidget(new IconLabel(icon, tone, IconLabel::Ground::Tile, 18, 34), 0, 0, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_title, 0, 1, Qt::AlignBottom);
    m_grid->addWidget(m_detail, 1, 1, Qt::AlignTop);
    m_grid->addWidget(m_actions, 0, 2, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->setColumnStretch(1, 1);
    m_detail->setVisible(!detail.isEmpty());
    m_actions->hide();
}

void TaskRow::addWidget(QWidget *widget)
{
    m_actionRow->addWidget(widget);
    m_actions->show();
    place();
}

void TaskRow::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TaskRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

QString TaskRow::title() const
{
    return m_title->text();
}

void TaskRow::place()
{
    const bool below = width() < m_actions->sizeHint().width() + Metrics::px(kRoomForWords);
    if (below == m_below)
        return;
    m_below = below;
    m_grid->removeWidget(m_actions);
    if (below)
        m_grid->addWidget(m_actions, 2, 1, 1, 2, Qt::AlignLeft);
    else
        m_grid->addWidget(m_actions, 0, 2, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
}

void TaskRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool TaskRow::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent()) {
        m_grid->setHorizontalSpacing(Metrics::px(12));
        m_grid->setVerticalSpacing(Metrics::px(2));
    }
    return QWidget::event(event);
}

} // namespace kk::ui
