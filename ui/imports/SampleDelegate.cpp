#include "ui/imports/SampleDelegate.h"

#include "ui/imports/SampleModel.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

namespace kk::ui {

void SampleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Mark = SampleModel::Mark;
    const auto mark = static_cast<Mark>(index.data(SampleModel::MarkRole).toInt());
    const Role ground = mark == Mark::Bad ? Role::BadSoft : mark == Mark::Asked ? Role::WarnSoft : Role::Surface;
    const QRectF cell = option.rect;
    painter->save();
    painter->fillRect(cell, Theme::color(ground));
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), Theme::color(Role::Line));
    painter->fillRect(QRectF(cell.right() - 1, cell.top(), 1, cell.height()), Theme::color(Role::Line));
    const QString text = index.data().toString();
    const bool muted = text.isEmpty() || mark == Mark::LeftOut;
    paintText(painter, cell.adjusted(Metrics::px(8), 0, -Metrics::px(6), -1), text.isEmpty() ? tr("empty") : text,
              mark == Mark::Bad ? TextStyle::Strong : TextStyle::Body, mark == Mark::Bad ? Role::Bad : muted ? Role::Muted : Role::Text);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        paintFocus(painter, cell.adjusted(0, 0, 0, -1));
    painter->restore();
}

} // namespace kk::ui
