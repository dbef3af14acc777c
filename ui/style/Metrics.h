#pragma once

#include <QList>

class QAbstractButton;
class QLayout;
class QWidget;

namespace kk::ui {

/// The one place that knows how large things are: pixels at 96 dpi, times the text size the user chose.
///
/// The `scaled…` functions remember the unscaled size on the object, so that a later change of the text size reaches
/// windows that already stand. GUI thread only.
class Metrics {
public:
    /// 100, 115, 130, 150, 175 and 200 per cent.
    static const QList<int> &textSizes();
    static int textSize(); ///< per cent
    /// `pixels` of the design at the present text size, rounded; never 0 for something that was more.
    static int px(int pixels);
    static double points(double points);
    /// Width ÷ text size: what decides which columns fit.
    static int effectiveWidth(int width);

    static void scaledMargins(QLayout *layout, int left, int top, int right, int bottom);
    static void scaledMargins(QLayout *layout, int all) { scaledMargins(layout, all, all, all, all); }
    static void scaledSpacing(QLayout *layout, int spacing);
    static void scaledFixedWidth(QWidget *widget, int width);
    static void scaledFixedHeight(QWidget *widget, int height);
    static void scaledMinimumWidth(QWidget *widget, int width);
    static void scaledMinimumHeight(QWidget *widget, int height);
    static void scaledMaximumWidth(QWidget *widget, int width);
    /// A square drawing of `size`, with room for `gap` between it and the words.
    static void scaledIconSize(QAbstractButton *button, int size, int gap = 0);

private:
    friend class Theme;
    static void setTextSize(int percent);
    static void rescale(QWidget *widget);
};

} // namespace kk::ui
