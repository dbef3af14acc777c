#include "ui/widgets/PaneTabs.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace kk::ui {

PaneTabs::PaneTabs(const QString &name, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void PaneTabs::setCount(int tab, qint64 count)
{
    setTabData(tab, count < 0 ? QString() : QLocale().toString(count));
    setTabText(tab, tabText(tab)); // measures anew
}

QString PaneTabs::countOf(int tab) const
{
    return tabData(tab).toString();
}

QSize PaneTabs::tabSizeHint(int index) const
{
    const QString number = countOf(index);
    const int extra = number.isEmpty() ? 0 : static_cast<int>(std::ceil(chipWidth(number, false))) + Metrics::px(6);
    return {textWidth(tabText(index), TextStyle::Strong) + extra + Metrics::px(26), std::max(Metrics::px(36), lineHeight(TextStyle::Strong) + Metrics::px(16))};
}

QSize PaneTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

bool PaneTabs::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent() && count() > 0) {
        for (int i = 0; i < count(); ++i)
            setTabText(i, tabText(i));
        updateGeometry();
    }
    return QTabBar::event(event);
}

void PaneTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(Role::Line));
    const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        const Role ink = chosen ? Role::Accent : i == hovered ? Role::Text : Role::Muted;
        QRectF inner = QRectF(tab).adjusted(Metrics::px(12), 0, -Metrics::px(12), 0);
        const TextStyle style = chosen ? TextStyle::Strong : TextStyle::Body;
        paintText(&painter, inner.adjusted(0, 0, 2, 0), tabText(i), style, ink);
        if (const QString number = countOf(i); !number.isEmpty()) {
            const double left = inner.left() + textWidth(tabText(i), style) + Metrics::px(6);
            const double height = lineHeight(TextStyle::SmallStrong) + Metrics::px(2);
            paintChip(&painter, QRectF(left, tab.center().y() - height / 2 + 1, tab.right() - left, height), number, Tone::Neutral);
        }
        if (chosen)
            painter.fillRect(tab.left(), height() - Metrics::px(3), tab.width(), Metrics::px(3), Theme::color(Role::Accent));
        if (chosen && hasFocus())
            paintFocus(&painter, QRectF(tab).adjusted(1, 1, -1, -Metrics::px(4)));
    }
}

} // namespace kk::ui
