#include "ui/duplicates/QueueDelegate.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextTableModel.h"

#include <QPainter>

#include <algorithm>

namespace kk::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kIcon = 14;

} // namespace

int QueueDelegate::rowHeight()
{
    return std::max(Metrics::px(53), lineHeight(TextStyle::Strong) + lineHeight(TextStyle::Small) + Metrics::px(15));
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF cell = option.rect;
    painter->fillRect(cell, Theme::color(selected ? Role::AccentSoft : Role::Surface));
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), Theme::color(Role::Line));
    if (index.column() > 0) {
        paintText(painter, cell.adjusted(0, 0, -Metrics::px(kPadding), -1), index.data().toString(), TextStyle::Strong, Role::Text, Qt::AlignRight | Qt::AlignVCenter);
        painter->restore();
        return;
    }
    if (selected)
        painter->fillRect(QRectF(cell.left(), cell.top(), Metrics::px(3), cell.height() - 1), Theme::color(Role::Accent));
    const QStringList lines = index.data().toString().split(u'\n');
    const int name = lineHeight(TextStyle::Strong);
    const int why = lineHeight(TextStyle::Small);
    QRectF line(cell.left() + Metrics::px(kPadding), cell.top() + (cell.height() - name - why) / 2, cell.width() - Metrics::px(kPadding + 4), name);
    paintText(painter, line, lines.value(0), TextStyle::Strong, Role::Text);
    line = QRectF(line.left(), line.bottom(), line.width(), why);
    const auto *model = qobject_cast<const TextTableModel *>(index.model());
    const bool isFamily = model && model->id(index.row()) != 0;
    if (isFamily) {
        Icons::paint(painter, QRectF(line.left(), line.top(), Metrics::px(kIcon), line.height()), QStringLiteral("users-round"), Role::Warn, Metrics::px(kIcon));
        line.adjust(Metrics::px(kIcon + 4), 0, 0, 0);
    }
    paintText(painter, line, lines.value(1), TextStyle::Small, isFamily ? Role::Warn : selected ? Role::Text : Role::Muted);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        paintFocus(painter, cell.adjusted(0, 0, 0, -1));
    painter->restore();
}

} // namespace kk::ui
