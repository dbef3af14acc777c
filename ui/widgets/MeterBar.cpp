#include "ui/widgets/MeterBar.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

#include <algorithm>

namespace kk::ui {

MeterBar::MeterBar(Role ground, Role fill, QWidget *parent) : QProgressBar(parent), m_ground(ground), m_fill(fill)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MeterBar::sizeHint() const
{
    return {Metrics::px(100), Metrics::px(6)};
}

QSize MeterBar::minimumSizeHint() const
{
    return {Metrics::px(24), Metrics::px(6)};
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = height() / 2.0;
    paintBox(&painter, rect(), m_ground, m_ground, 0, radius);
    const bool known = maximum() > minimum();
    const double part = known ? double(value() - minimum()) / (maximum() - minimum()) : 0.5;
    if (part > 0)
        paintBox(&painter, QRectF(0, 0, std::max<double>(width() * part, height()), height()), m_fill, m_fill, 0, radius);
}

} // namespace kk::ui
