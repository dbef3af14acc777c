#pragma once

#include "ui/style/Fonts.h"
#include "ui/style/Role.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace kk::ui {

/// A rounded box with its border inside `rect`. Sizes in pixels as they are, already scaled.
void paintBox(QPainter *painter, const QRectF &rect, Role ground, Role border, double borderWidth, double radius);
/// The border of 2 px around what has the focus.
void paintFocus(QPainter *painter, const QRectF &rect, Role role = Role::Focus, double radius = 5);
/// One line, elided at the right when there is no room. Returns whether it was.
bool paintText(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, Role role, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// A chip as wide as its text, at most `rect`, its left edge at that of `rect`. Returns the width it took.
double paintChip(QPainter *painter, const QRectF &rect, const QString &text, Tone tone, const QString &icon = {});
double chipWidth(const QString &text, bool hasIcon);
/// Of a chip drawn by a delegate or a widget alike.
int chipHeight();
int lineHeight(TextStyle style);
int textWidth(const QString &text, TextStyle style);

} // namespace kk::ui
