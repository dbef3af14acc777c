#include "ui/widgets/NavButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace kk::ui {

NavButton::NavButton(const QString &text, const QString &icon, QWidget *parent) : QPushButton(text, parent), m_icon(icon)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NavButton::sizeHint() const
{
    const int icon = m_icon.isEmpty() ? 0 : Metrics::px(16);
    if (text().isEmpty())
        return {Metrics::px(32), Metrics::px(32)};
    const QFontMetrics metrics(Fonts::font(TextStyle::Strong));
    const int words = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
    return {words + icon + Metrics::px(icon > 0 ? 26 : 20), std::max(Metrics::px(28), metrics.height() + Metrics::px(8))};
}

bool NavButton::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        updateGeometry();
    return QPushButton::event(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = underMouse() || isDown();
    paintBox(&painter, rect(), lit ? Role::Accent : Role::NavSel, Role::NavSel, 0, Metrics::px(5));
    if (hasFocus())
        paintFocus(&painter, rect(), Role::NavFocus, Metrics::px(5));
    const Role ink = lit ? Role::OnAccent : Role::NavSelText;
    if (text().isEmpty()) {
        Icons::paint(&painter, rect(), m_icon, ink, Metrics::px(16));
        return;
    }
    QRect inner = rect().adjusted(Metrics::px(10), 0, -Metrics::px(6), 0);
    if (!m_icon.isEmpty()) {
        Icons::paint(&painter, QRect(inner.left(), inner.top(), Metrics::px(16), inner.height()), m_icon, ink, Metrics::px(16));
        inner.adjust(Metrics::px(22), 0, 0, 0);
    }
    painter.setFont(Fonts::font(TextStyle::Strong));
    painter.setPen(Theme::color(ink));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
}

} // namespace kk::ui
