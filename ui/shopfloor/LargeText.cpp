#include "ui/shopfloor/LargeText.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QEvent>

namespace kk::ui {

LargeText::LargeText(const QString &text, double points, Role role, Weight weight, QWidget *parent)
    : QLabel(text, parent)
    , m_points(points)
    , m_role(role)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyLooks();
}

void LargeText::setRole(Role role)
{
    m_role = role;
    applyLooks();
}

bool LargeText::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        applyLooks();
    return QLabel::event(event);
}

void LargeText::applyLooks()
{
    QFont font = Fonts::font(m_weight == Weight::Strong ? TextStyle::Strong : TextStyle::Body);
    font.setPointSizeF(Metrics::points(m_points));
    setFont(font);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::color(m_role));
    setPalette(colors);
}

} // namespace kk::ui
