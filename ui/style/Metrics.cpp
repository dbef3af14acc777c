#include "ui/style/Metrics.h"

#include <QAbstractButton>
#include <QLayout>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace kk::ui {

namespace {

int s_textSize = 100; // per cent; written by Theme alone

constexpr auto kMargins = "kkMargins";
constexpr auto kSpacing = "kkSpacing";
constexpr auto kFixedWidth = "kkFixedWidth";
constexpr auto kFixedHeight = "kkFixedHeight";
constexpr auto kMinimumWidth = "kkMinimumWidth";
constexpr auto kMinimumHeight = "kkMinimumHeight";
constexpr auto kMaximumWidth = "kkMaximumWidth";
constexpr auto kIconSize = "kkIconSize";
constexpr auto kIconGap = "kkIconGap";

void applyToLayout(QLayout *layout)
{
    if (const QVariant margins = layout->property(kMargins); margins.isValid()) {
        const QList<int> sides = margins.value<QList<int>>();
        layout->setContentsMargins(Metrics::px(sides.at(0)), Metrics::px(sides.at(1)), Metrics::px(sides.at(2)), Metrics::px(sides.at(3)));
    }
    if (const QVariant spacing = layout->property(kSpacing); spacing.isValid())
        layout->setSpacing(Metrics::px(spacing.toInt()));
}

void applyToWidget(QWidget *widget)
{
    const auto each = [widget](const char *name, auto set) {
        if (const QVariant value = widget->property(name); value.isValid())
            set(Metrics::px(value.toInt()));
    };
    each(kFixedWidth, [widget](int width) { widget->setFixedWidth(width); });
    each(kFixedHeight, [widget](int height) { widget->setFixedHeight(height); });
    each(kMinimumWidth, [widget](int width) { widget->setMinimumWidth(width); });
    each(kMinimumHeight, [widget](int height) { widget->setMinimumHeight(height); });
    each(kMaximumWidth, [widget](int width) { widget->setMaximumWidth(width); });
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        each(kIconSize, [button](int size) { button->setIconSize({size + Metrics::px(button->property(kIconGap).toInt()), size}); });
}

void remember(QWidget *widget, const char *name, int value)
{
    widget->setProperty(name, value);
    applyToWidget(widget);
}

} // namespace

const QList<int> &Metrics::textSizes()
{
    static const QList<int> sizes{100, 115, 130, 150, 175, 200};
    return sizes;
}

int Metrics::textSize()
{
    return s_textSize;
}

int Metrics::px(int pixels)
{
    const int scaled = static_cast<int>(std::lround(pixels * s_textSize / 100.0));
    return pixels > 0 ? std::max(1, scaled) : scaled;
}

double Metrics::points(double points)
{
    return points * s_textSize / 100.0;
}

int Metrics::effectiveWidth(int width)
{
    return width * 100 / s_textSize;
}

void Metrics::scaledMargins(QLayout *layout, int left, int top, int right, int bottom)
{
    layout->setProperty(kMargins, QVariant::fromValue(QList<int>{left, top, right, bottom}));
    applyToLayout(layout);
}

void Metrics::scaledSpacing(QLayout *layout, int spacing)
{
    layout->setProperty(kSpacing, spacing);
    applyToLayout(layout);
}

void Metrics::scaledFixedWidth(QWidget *widget, int width)
{
    remember(widget, kFixedWidth, width);
}

void Metrics::scaledFixedHeight(QWidget *widget, int height)
{
    remember(widget, kFixedHeight, height);
}

void Metrics::scaledMinimumWidth(QWidget *widget, int width)
{
    remember(widget, kMinimumWidth, width);
}

void Metrics::scaledMinimumHeight(QWidget *widget, int height)
{
    remember(widget, kMinimumHeight, height);
}

void Metrics::scaledMaximumWidth(QWidget *widget, int width)
{
    remember(widget, kMaximumWidth, width);
}

void Metrics::scaledIconSize(QAbstractButton *button, int size, int gap)
{
    button->setProperty(kIconGap, gap);
    remember(button, kIconSize, size);
}

void Metrics::setTextSize(int percent)
{
    s_textSize = std::clamp(percent, textSizes().first(), textSizes().last());
}

void Metrics::rescale(QWidget *widget)
{
    applyToWidget(widget);
    const auto layouts = widget->findChildren<QLayout *>(Qt::FindDirectChildrenOnly);
    for (QLayout *layout : layouts) {
        applyToLayout(layout);
        const auto nested = layout->findChildren<QLayout *>();
        std::for_each(nested.begin(), nested.end(), applyToLayout);
    }
}

} // namespace kk::ui
