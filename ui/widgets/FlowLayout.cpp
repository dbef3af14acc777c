#include "ui/widgets/FlowLayout.h"

#include "ui/style/Metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace kk::ui {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(this, gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inner.top();
    qsizetype first = 0;
    while (first < m_items.size()) {
        // One line: as many as fit, at least one; each in the middle of the line's height.
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items.at(end)->isEmpty())
                continue;
            const QSize size = m_items.at(end)->sizeHint();
            const int with = width + (width > 0 ? spacing() : 0) + size.width();
            if (width > 0 && with > inner.width())
                break;
            width = with;
            height = std::max(height, size.height());
        }
        int x = inner.left();
        for (qsizetype i = first; apply && i < end; ++i) {
            if (m_items.at(i)->isEmpty())
                continue;
            QSize size = m_items.at(i)->sizeHint();
            size.setWidth(std::min(size.width(), inner.width()));
            const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
            m_items.at(i)->setGeometry(QStyle::visualRect(direction, inner, place));
            x += size.width() + spacing();
        }
        y += height + (height > 0 ? spacing() : 0);
        first = end;
    }
    const int used = std::max(0, y - inner.top() - spacing());
    return used + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace kk::ui
