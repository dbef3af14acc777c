#include "ui/widgets/CellDelegate.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PagedModel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kk::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kIcon = 16;

TextStyle styleOf(const QModelIndex &index)
{
    return index.data(PagedModel::StrongRole).toBool() ? TextStyle::Strong : TextStyle::Body;
}

/// A bar of varying length, so that a page of them reads as text to come.
void paintPending(QPainter *painter, const QRectF &cell, int row)
{
    const double part = 0.45 + 0.1 * ((row * 7) % 5);
    const double height = Metrics::px(8);
    const QRectF bar(cell.left(), cell.center().y() - height / 2, cell.width() * part, height);
    paintBox(painter, bar, Role::Sunken, Role::Sunken, 0, height / 2);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF cell = option.rect;
    painter->fillRect(cell, Theme::color(selected ? Role::AccentSoft : Role::Surface));
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), Theme::color(Role::Line));
    if (selected && index.column() == 0)
        painter->fillRect(QRectF(cell.left(), cell.top(), Metrics::px(3), cell.height() - 1), Theme::color(Role::Accent));
    QRectF inner = cell.adjusted(Metrics::px(kPadding), 0, -Metrics::px(kPadding), -1);
    if (!index.data(PagedModel::LoadedRole).toBool()) {
        paintPending(painter, inner, index.row());
        painter->restore();
        return;
    }
    const auto role = static_cast<Role>(index.data(PagedModel::ColorRole).toInt());
    if (const QString icon = index.data(PagedModel::IconRole).toString(); !icon.isEmpty()) {
        Icons::paint(painter, QRectF(inner.left(), inner.top(), Metrics::px(kIcon), inner.height()), icon, role, Metrics::px(kIcon));
        inner.adjust(Metrics::px(kIcon + 6), 0, 0, 0);
    }
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    paintText(painter, inner, index.data().toString(), styleOf(index), role, alignment);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        paintFocus(painter, cell.adjusted(0, 0, 0, -1));
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const int icon = index.data(PagedModel::IconRole).toString().isEmpty() ? 0 : Metrics::px(kIcon + 6);
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    if (textWidth(text, styleOf(index)) + icon + 2 * Metrics::px(kPadding) > option.rect.width() || text.isEmpty())
        QToolTip::showText(event->globalPos(), spoken.toHtmlEscaped(), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace kk::ui
