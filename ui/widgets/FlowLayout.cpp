#include "ui/widgets/FlowLayout.h"

#include "ui/style/Metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

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

QSize FlowLayout::sizeOf(qsizetype index, int room, int *left) const
{
    QLayoutItem *item = m_items.at(index);
    if (item->isEmpty())
        return {0, 0};
    QSize size = item->sizeHint();
    if (index == m_growing) {
        const int more = std::clamp(item->maximumSize().width() - size.width(), 0, *left);
        size.rwidth() += more;
        *left -= more;
    }
    size.setWidth(std::min(size.width(), room));
    if (item->hasHeightForWidth())
        size.setHeight(item->heightForWidth(size.width()));
    return size;
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
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items.at(end)->isEmpty())
                continue;
            const int with = width + (width > 0 ? spacing() : 0) + m_items.at(end)->sizeHint().width();
            if (width > 0 && with > inner.width())
                break;
            width = with;
        }
        int left = std::max(0, inner.width() - width); // what nobody takes yet
        QList<QSize> sizes;
        int height = 0;
        for (qsizetype i = first; i < end; ++i) {
            sizes.append(sizeOf(i, inner.width(), &left));
            height = std::max(height, sizes.last().height());
        }
        int x = inner.left();
        for (qsizetype i = first; apply && i < end; ++i) {
            const QSize size = sizes.at(i - first);
            if (m_items.at(i)->isEmpty())
                continue;
            if (m_endFrom >= 0 && i >= m_endFrom)
                x += std::exchange(left, 0);
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
