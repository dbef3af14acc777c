#pragma once

#include "ui/style/Role.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace kk::ui {

/// Line drawings from Lucide by their name ("users", "shield-check"), in the colour of a role.
///
/// Drawn from SVG at the size and device ratio asked for, and kept per name, size, colour and ratio. GUI thread only.
class Icons {
public:
    /// Follows theme and text size by itself, as it is painted anew in the role's colour of the moment; grey when disabled.
    static QIcon icon(const QString &name, Role role = Role::Text);
    /// `size` in device-independent pixels. An empty pixmap when no such icon is compiled in.
    static QPixmap pixmap(const QString &name, Role role, int size, qreal devicePixelRatio);
    /// In the middle of `rect`, `size` wide and high.
    static void paint(QPainter *painter, const QRectF &rect, const QString &name, Role role, int size);

    static bool exists(const QString &name);
    /// The program's own sign: ring of dots.
    static QIcon application();
    /// The sign as on the navigation: light dots.
    static void paintMark(QPainter *painter, const QRectF &rect);
};

} // namespace kk::ui
