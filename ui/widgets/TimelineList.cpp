#include "ui/widgets/TimelineList.h"

#include "ui/style/Theme.h"
#include "ui/widgets/TimelineDelegate.h"
#include "ui/widgets/TimelineModel.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace kk::ui {

TimelineList::TimelineList(const QString &name, QWidget *parent) : QListView(parent), m_model(new TimelineModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setResizeMode(Adjust);
}

void TimelineList::setEntries(const QList<TimelineEntry> &entries)
{
    m_model->setEntries(entries);
}

bool TimelineList::viewportEvent(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        scheduleDelayedItemsLayout();
    return QListView::viewportEvent(event);
}

void TimelineList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(linkAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (const TimelineEntry *entry = linkAt(event->position().toPoint()))
        Q_EMIT linkActivated(entry->id);
}

void TimelineList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const TimelineEntry *entry = enter ? m_model->entry(currentIndex()) : nullptr;
    if (entry && !entry->link.isEmpty())
        Q_EMIT linkActivated(entry->id);
    else
        QListView::keyPressEvent(event);
}

const TimelineEntry *TimelineList::linkAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const TimelineEntry *entry = m_model->entry(index);
    return entry && TimelineDelegate::linkRect(visualRect(index), *entry).contains(position) ? entry : nullptr;
}

} // namespace kk::ui
