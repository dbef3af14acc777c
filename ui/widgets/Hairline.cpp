#include "ui/widgets/Hairline.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace kk::ui {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent, Role role) : QWidget(parent), m_role(role)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::color(m_role));
}

} // namespace kk::ui
