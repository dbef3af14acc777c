#include "ui/shell/NavItem.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

NavItem::NavItem(const QString &icon, const QString &name, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameForReaders();
}

void NavItem::setBadge(int count, Tone tone, const QString &spoken)
{
    m_badge = count > 0 ? QLocale().toString(count) : QString();
    m_spoken = count > 0 ? spoken : QString();
    m_badgeTone = tone;
    nameForReaders();
    update();
}

void NavItem::setCompact(bool compact)
{
    m_compact = compact;
    nameForReaders();
    updateGeometry();
    update();
}

QSize NavItem::sizeHint() const
{
    const int height = std::max(Metrics::px(36), lineHeight(TextStyle::Strong) + Metrics::px(12));
    return {m_compact ? Metrics::px(40) : Metrics::px(160), height};
}

QSize NavItem::minimumSizeHint() const
{
    return {Metrics::px(40), sizeHint().height()};
}

bool NavItem::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        updateGeometry();
    return QAbstractButton::event(event);
}

void NavItem::nameForReaders()
{
    const QString name = m_spoken.isEmpty() ? text() : text() + u", "_s + m_spoken;
    setAccessibleName(name);
    setToolTip(m_compact || !m_spoken.isEmpty() ? name : QString());
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = isChecked() || underMouse();
    if (lit)
        paintBox(&painter, rect(), Role::NavSel, Role::NavSel, 0, Metrics::px(6));
    if (isChecked()) {
        const double bar = Metrics::px(3);
        painter.fillRect(QRectF(0, Metrics::px(8), bar, height() - Metrics::px(16)), Theme::color(Role::NavAccent));
    }
    const Role ink = isChecked() ? Role::NavSelText : Role::NavText;
    const int icon = Metrics::px(18);
    const int left = m_compact ? (width() - icon) / 2 : Metrics::px(10);
    Icons::paint(&painter, QRectF(left, 0, icon, height()), m_icon, ink, icon);
    if (!m_compact) {
        const int badge = m_badge.isEmpty() ? 0 : static_cast<int>(chipWidth(m_badge, false)) + Metrics::px(8);
        const QRectF words(left + icon + Metrics::px(11), 0, width() - left - icon - Metrics::px(21) - badge, height());
        paintText(&painter, words, text(), isChecked() ? TextStyle::Strong : TextStyle::Body, ink);
    }
    if (!m_badge.isEmpty())
        paintBadge(&painter);
    if (hasFocus())
        paintFocus(&painter, rect(), Role::NavFocus, Metrics::px(6));
}

void NavItem::paintBadge(QPainter *painter) const
{
    const Role ground = m_badgeTone == Tone::Warn ? Role::NavWarn : isChecked() || underMouse() ? Role::Nav : Role::NavSel;
    const Role ink = m_badgeTone == Tone::Warn ? Role::Nav : Role::NavSelText;
    if (m_compact) {
        const double dot = Metrics::px(8);
        paintBox(painter, QRectF(width() - dot - Metrics::px(4), Metrics::px(5), dot, dot), m_badgeTone == Tone::Warn ? Role::NavWarn : Role::NavAccent, ground, 0, dot / 2);
        return;
    }
    const double height_ = lineHeight(TextStyle::SmallStrong) + Metrics::px(2);
    const double width_ = std::max(textWidth(m_badge, TextStyle::SmallStrong) + Metrics::px(12), static_cast<int>(height_));
    const QRectF badge(width() - width_ - Metrics::px(10), (height() - height_) / 2, width_, height_);
    paintBox(painter, badge, ground, ground, 0, height_ / 2);
    paintText(painter, badge, m_badge, TextStyle::SmallStrong, ink, Qt::AlignCenter);
}

} // namespace kk::ui
