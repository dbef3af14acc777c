#include "ui/loyalty/VariantDelegate.h"

#include "ui/loyalty/LoyaltyPresenter.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

namespace kk::ui {

VariantDelegate::VariantDelegate(const LoyaltyPresenter *presenter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_presenter(presenter)
{
}

void VariantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.column() - 1;
    const bool isDraft = column == Variant::Draft;
    const bool isStale = column >= 0 && m_presenter->variants()[static_cast<std::size_t>(column)].isStale();
    const QRectF cell = option.rect;
    painter->save();
    painter->fillRect(cell, Theme::color(isDraft ? Role::AccentSoft : Role::Surface));
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), Theme::color(Role::Line));
    const Role ink = isStale ? Role::Muted : isDraft ? Role::OnAccentSoft : Role::Text;
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    paintText(painter, cell.adjusted(Metrics::px(10), 0, -Metrics::px(10), -1), index.data().toString(), isDraft ? TextStyle::Strong : TextStyle::Body, ink, alignment);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        paintFocus(painter, cell.adjusted(0, 0, 0, -1));
    painter->restore();
}

} // namespace kk::ui
