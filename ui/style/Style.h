#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace kk::ui {

/// Fusion, made flat: no gradients, no animation, one border of `controlLine`, focus as a border of 2 px.
///
/// Draws from `Theme::color`. What `setLook` marked it draws as that (`Looks.h`). Widgets may carry the property `kkTone` (a Tone as int): border and ground then follow it.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;

private:
    void drawLookLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace kk::ui
