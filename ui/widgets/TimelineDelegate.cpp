#include "ui/widgets/TimelineDelegate.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TimelineModel.h"

#include <QPainter>

#include <algorithm>

namespace kk::ui {

namespace {

constexpr int kMargin = 14;
constexpr int kDisc = 24;
constexpr int kGap = 8;

int headerHeight()
{
    return lineHeight(TextStyle::SmallStrong) + Metrics::px(9);
}

int entryHeight()
{
    return lineHeight(TextStyle::Strong) + chipHeight() + Metrics::px(15);
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRectF row = option.rect;
    const auto *model = static_cast<const TimelineModel *>(index.model());
    const TimelineEntry *entry = model->entry(index);
    if (!entry) {
        painter->fillRect(row, Theme::color(Role::Sunken));
        paintText(painter, row.adjusted(Metrics::px(kMargin), 0, -Metrics::px(kMargin), 0), index.data().toString(), TextStyle::SmallStrong, Role::Muted);
        painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), Theme::color(Role::Line));
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(row, Theme::color(selected ? Role::AccentSoft : Role::Surface));
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), Theme::color(Role::Line));

    const double top = row.top() + Metrics::px(6);
    const double disc = Metrics::px(kDisc);
    const QRectF circle(row.left() + Metrics::px(kMargin) - Metrics::px(2), top + Metrics::px(4), disc, disc);
    paintBox(painter, circle, selected ? Role::Surface : toneGround(entry->tone), Role::Line, 0, disc / 2);
    Icons::paint(painter, circle, entry->icon, toneInk(entry->tone), Metrics::px(15));

    const double left = circle.right() + Metrics::px(kGap);
    const double right = row.right() - Metrics::px(kMargin);
    const double titleHeight = lineHeight(TextStyle::Strong);
    const double when = std::min<double>(textWidth(entry->when, TextStyle::Small) + 2, (right - left) * 0.45);
    paintText(painter, QRectF(right - when, top, when, titleHeight), entry->when, TextStyle::Small, Role::Muted, Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, QRectF(left, top, right - left - when - Metrics::px(kGap), titleHeight), entry->title, TextStyle::Strong, Role::Text);

    const double second = top + titleHeight + Metrics::px(2);
    const double height = chipHeight();
    double end = right;
    if (const QRect link = linkRect(option.rect, *entry); !link.isEmpty()) {
        paintText(painter, link, entry->link, TextStyle::SmallStrong, Role::Accent, Qt::AlignRight | Qt::AlignVCenter);
        end = link.left() - Metrics::px(kGap);
    }
    const double chip = entry->chip.isEmpty() ? 0 : chipWidth(entry->chip, false);
    const double room = std::max(0.0, end - left - (chip > 0 ? chip + Metrics::px(kGap) : 0));
    const double detail = std::min<double>(textWidth(entry->detail, TextStyle::Small) + 2, room);
    paintText(painter, QRectF(left, second, detail, height), entry->detail, TextStyle::Small, Role::Muted);
    if (chip > 0) {
        const double chipLeft = detail > 2 ? left + detail + Metrics::px(kGap) : left;
        paintChip(painter, QRectF(chipLeft, second, std::max(0.0, end - chipLeft), height), entry->chip, entry->chipTone);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        paintFocus(painter, row.adjusted(1, 0, -1, -1));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {Metrics::px(200), index.data(TimelineModel::IsHeaderRole).toBool() ? headerHeight() : entryHeight()};
}

QRect TimelineDelegate::linkRect(const QRect &row, const TimelineEntry &entry)
{
    if (entry.link.isEmpty())
        return {};
    const int width = textWidth(entry.link, TextStyle::SmallStrong) + 2;
    const int top = row.top() + Metrics::px(8) + lineHeight(TextStyle::Strong);
    return {row.right() + 1 - Metrics::px(kMargin) - width, top, width, chipHeight()};
}

} // namespace kk::ui
