#include "ui/customers/RhythmDots.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace kk::ui {

RhythmDots::RhythmDots(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RhythmDots::setRhythm(const PurchaseRhythm &rhythm)
{
    m_rhythm = rhythm;
    setAccessibleName(tr("Purchases on %Ln day(s) in a year", "", static_cast<int>(rhythm.days.size())));
    updateGeometry();
    update();
}

QSize RhythmDots::sizeHint() const
{
    return {Metrics::px(120), Metrics::px(18) + lineHeight(TextStyle::Small)};
}

bool RhythmDots::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        updateGeometry();
    return QWidget::event(event);
}

void RhythmDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = Metrics::px(8);
    const double middle = Metrics::px(8);
    const double left = dot / 2;
    const double width = this->width() - dot;
    painter.setPen(QPen(Theme::color(Role::Line), Metrics::px(1), Qt::DashLine));
    painter.drawLine(QPointF(left, middle), QPointF(left + width, middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Accent));
    const double span = static_cast<double>(qMax<qint64>(1, m_rhythm.from.daysTo(m_rhythm.today)));
    for (const QDate &day : m_rhythm.days) {
        const double x = left + width * static_cast<double>(m_rhythm.from.daysTo(day)) / span;
        painter.drawEllipse(QPointF(x, middle), dot / 2, dot / 2);
    }
    const QRectF words(0, Metrics::px(18), this->width(), lineHeight(TextStyle::Small));
    paintText(&painter, words, QLocale().toString(m_rhythm.from, QStringLiteral("MMMM yyyy")), TextStyle::Small, Role::Muted);
    paintText(&painter, words, tr("now"), TextStyle::Small, Role::Muted, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace kk::ui
