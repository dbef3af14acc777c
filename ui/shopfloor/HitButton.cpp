#include "ui/shopfloor/HitButton.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QPainter>

namespace kk::ui {

namespace {

constexpr double kNamePoints = 14.5;
constexpr int kHeight = 56;

QFont largeFont(TextStyle style)
{
    QFont font = Fonts::font(style);
    font.setPointSizeF(Metrics::points(kNamePoints));
    return font;
}

} // namespace

HitButton::HitButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HitButton::show(const shop::CounterHit &hit, bool current)
{
    m_name = hit.name.isEmpty() ? tr("name unknown") : hit.name;
    m_card = hit.cardEnd.isEmpty() ? tr("no card") : tr("card …%1").arg(hit.cardEnd);
    m_current = current;
    setText(m_name);
    setAccessibleName(current ? tr("%1, %2, chosen").arg(m_name, m_card) : tr("%1, %2").arg(m_name, m_card));
    setVisible(true);
    update();
}

QSize HitButton::sizeHint() const
{
    return {Metrics::px(240), qMax(Metrics::px(kHeight), QFontMetrics(largeFont(TextStyle::Strong)).height() + Metrics::px(20))};
}

bool HitButton::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        updateGeometry();
    return QAbstractButton::event(event);
}

void HitButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_current ? Role::AccentSoft : Role::Surface, m_current ? Role::Accent : Role::Line,
             m_current ? Metrics::px(2) : 1, Metrics::px(8));
    const QRect inner = rect().adjusted(Metrics::px(18), 0, -Metrics::px(18), 0);
    const QFont cardFont = largeFont(TextStyle::Body);
    const int cardWidth = QFontMetrics(cardFont).horizontalAdvance(m_card);
    painter.setFont(cardFont);
    painter.setPen(Theme::color(m_current ? Role::OnAccentSoft : Role::Muted));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_card);
    const QFont nameFont = largeFont(TextStyle::Strong);
    painter.setFont(nameFont);
    painter.setPen(Theme::color(m_current ? Role::OnAccentSoft : Role::Text));
    const QRect nameRect = inner.adjusted(0, 0, -cardWidth - Metrics::px(16), 0);
    painter.drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(nameFont).elidedText(m_name, Qt::ElideRight, nameRect.width()));
}

} // namespace kk::ui
