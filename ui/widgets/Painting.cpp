#include "ui/widgets/Painting.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace kk::ui {

namespace {

constexpr int kChipPadding = 8;
constexpr int kChipIcon = 14;
constexpr int kChipGap = 4;

} // namespace

void paintBox(QPainter *painter, const QRectF &rect, Role ground, Role border, double borderWidth, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(borderWidth > 0 ? QPen(Theme::color(border), borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(Theme::color(ground));
    const double inset = borderWidth / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintFocus(QPainter *painter, const QRectF &rect, Role role, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(role), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

bool paintText(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, Role role, Qt::Alignment alignment)
{
    const QFont font = Fonts::font(style);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, static_cast<int>(rect.width()));
    painter->setFont(font);
    painter->setPen(Theme::color(role));
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    return shown != text;
}

double chipWidth(const QString &text, bool hasIcon)
{
    return textWidth(text, TextStyle::SmallStrong) + Metrics::px(2 * kChipPadding) + (hasIcon ? Metrics::px(kChipIcon + kChipGap) : 0) + 1;
}

double paintChip(QPainter *painter, const QRectF &rect, const QString &text, Tone tone, const QString &icon)
{
    const double width = std::min(chipWidth(text, !icon.isEmpty()), rect.width());
    const QRectF chip(rect.left(), rect.top(), width, rect.height());
    paintBox(painter, chip, toneGround(tone), Role::Line, 0, rect.height() / 2);
    QRectF inner = chip.adjusted(Metrics::px(kChipPadding), 0, -Metrics::px(kChipPadding), 0);
    if (!icon.isEmpty()) {
        Icons::paint(painter, QRectF(inner.left(), inner.top(), Metrics::px(kChipIcon), inner.height()), icon, toneInk(tone), Metrics::px(kChipIcon));
        inner.adjust(Metrics::px(kChipIcon + kChipGap), 0, 0, 0);
    }
    const TextStyle style = tone == Tone::Neutral ? TextStyle::Small : TextStyle::SmallStrong;
    paintText(painter, inner.adjusted(0, 0, 1, 0), text, style, toneInk(tone));
    return width;
}

int chipHeight()
{
    return std::max(Metrics::px(20), lineHeight(TextStyle::SmallStrong) + Metrics::px(4));
}

int lineHeight(TextStyle style)
{
    return QFontMetrics(Fonts::font(style)).height();
}

int textWidth(const QString &text, TextStyle style)
{
    return QFontMetrics(Fonts::font(style)).horizontalAdvance(text);
}

} // namespace kk::ui
