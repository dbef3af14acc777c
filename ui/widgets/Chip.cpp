#include "ui/widgets/Chip.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kk::ui {

Chip::Chip(const QString &text, Tone tone, const QString &icon, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setChip(text, tone, icon);
}

void Chip::setChip(const QString &text, Tone tone, const QString &icon)
{
    setText(text);
    m_tone = tone;
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {static_cast<int>(std::ceil(chipWidth(text(), !m_icon.isEmpty()))), chipHeight()};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Metrics::px(56)), sizeHint().height()};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        updateGeometry();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), text(), m_tone, m_icon);
}

} // namespace kk::ui
