#include "ui/style/Looks.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuietHeight = 28;
constexpr int kQuietPadding = 6; // on either side, with the border that focus draws

bool isUnderHand(const QStyleOption *option)
{
    return (option->state & QStyle::State_Enabled) && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
}

Role inkOf(Look look, const QStyleOption *option)
{
    if (!(option->state & QStyle::State_Enabled))
        return Role::Muted;
    switch (look) {
    case Look::Primary: return Role::OnAccent;
    case Look::Danger: return Role::Bad;
    case Look::Quiet: return isUnderHand(option) ? Role::AccentHover : Role::Accent;
    default: return Role::Text;
    }
}

} // namespace

void drawBox(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &border, double width, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(ground);
    const double inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

Look lookOf(const QWidget *widget)
{
    const QVariant mark = widget ? widget->property("kk") : QVariant();
    if (!mark.isValid())
        return Look::None;
    const QString name = mark.toString();
    return name == "card"_L1 ? Look::Card : name == "primary"_L1 ? Look::Primary : name == "danger"_L1 ? Look::Danger : name == "quiet"_L1 ? Look::Quiet : Look::None;
}

void drawCard(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    drawBox(painter, option->rect, Theme::color(enabled ? Role::Surface : Role::Window), Theme::color(Role::Line), 1, Metrics::px(8));
}

void drawLookPanel(Look look, const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    QColor ground(Qt::transparent);
    QColor border(Qt::transparent);
    if (look != Look::Quiet) {
        const bool primary = look == Look::Primary;
        const bool hand = isUnderHand(option);
        const Role ink = primary ? (hand ? Role::AccentHover : Role::Accent) : Role::Bad;
        ground = Theme::color(!enabled ? Role::Window : primary ? ink : hand ? Role::BadSoft : Role::Surface);
        border = Theme::color(enabled ? ink : Role::ControlLine);
    }
    const bool focused = option->state & QStyle::State_HasFocus;
    if (focused)
        border = Theme::color(Role::Focus);
    drawBox(painter, option->rect, ground, border, focused ? 2 : 1, Metrics::px(5));
}

bool dressLookLabel(Look look, const QWidget *widget, QStyleOptionButton *option)
{
    option->palette.setColor(QPalette::ButtonText, Theme::color(inkOf(look, option)));
    if (look != Look::Quiet)
        return false;
    // The words begin at the left, however wide the button has become.
    const int wide = std::min(option->rect.width(), widget->sizeHint().width());
    option->rect = QStyle::visualRect(option->direction, option->rect, QRect(option->rect.topLeft(), QSize(wide, option->rect.height())));
    return isUnderHand(option);
}

QSize quietSize(const QSize &size)
{
    return {size.width() + Metrics::px(2 * kQuietPadding), std::max(size.height() + Metrics::px(4), Metrics::px(kQuietHeight))};
}

} // namespace kk::ui
