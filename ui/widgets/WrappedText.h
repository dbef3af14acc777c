#pragma once

#include "ui/style/Fonts.h"
#include "ui/style/Role.h"

#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace kk::ui {

/// A stretch of a text that is marked: a ground and a line below, so that colour is not the only sign.
struct TextMark {
    qsizetype at = 0;
    qsizetype length = 0;
    Role ground = Role::WarnSoft;
    Role line = Role::Warn;
};

/// A text laid out over as many lines as it needs, also within a word that is too long. Nothing of it is ever cut.
class WrappedText {
public:
    /// `width` in pixels; at least one letter stands on each line.
    WrappedText(const QString &text, TextStyle style, double width, const TextMark &mark = {});

    double height() const { return m_height; }
    /// With its first line at the top of `rect`, or in its middle.
    void paint(QPainter *painter, const QRectF &rect, Role role, bool inMiddle) const;

private:
    QTextLayout m_layout;
    double m_height = 0;
};

} // namespace kk::ui
