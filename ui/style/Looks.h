#pragma once

class QColor;
class QPainter;
class QRectF;
class QSize;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace kk::ui {

/// A rounded box whose border lies wholly inside `rect`.
void drawBox(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &border, double width, double radius);

/// What `setLook` marked a widget as.
enum class Look { None, Card, Primary, Danger, Quiet };

Look lookOf(const QWidget *widget);

/// A card: the surface, its hairline and its rounded corners.
void drawCard(const QStyleOption *option, QPainter *painter);
/// Ground and border of a marked button. `look` is no card and not none.
void drawLookPanel(Look look, const QStyleOption *option, QPainter *painter);
/// Changes ink and place of the words of a marked button, and says whether they are underlined.
bool dressLookLabel(Look look, const QWidget *widget, QStyleOptionButton *option);
/// Room for what a quiet button says, `size`.
QSize quietSize(const QSize &size);

} // namespace kk::ui
