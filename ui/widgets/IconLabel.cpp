#include "ui/widgets/IconLabel.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QEvent>
#include <QPainter>

namespace kk::ui {

IconLabel::IconLabel(const QString &icon, Role role, int size, QWidget *parent) : QWidget(parent), m_icon(icon), m_role(role), m_size(size), m_ground(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

IconLabel::IconLabel(const QString &icon, Tone tone, Ground shape, int size, int ground, QWidget *parent) : IconLabel(icon, toneInk(tone), size, parent)
{
    m_tone = tone;
    m_shape = shape;
    m_ground = ground;
}

void IconLabel::setIcon(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::setTone(const QString &icon, Tone tone)
{
    m_tone = tone;
    setIcon(icon, toneInk(tone));
}

QSize IconLabel::sizeHint() const
{
    return {Metrics::px(m_ground), Metrics::px(m_ground)};
}

bool IconLabel::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        updateGeometry();
    return QWidget::event(event);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_shape != Ground::None) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(toneGround(m_tone)));
        const double radius = m_shape == Ground::Disc ? height() / 2.0 : Metrics::px(6);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    Icons::paint(&painter, rect(), m_icon, m_role, Metrics::px(m_size));
}

} // namespace kk::ui
