#include "ui/widgets/KeyCap.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace kk::ui {

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QLabel(keys, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    const int height = lineHeight(TextStyle::Small) + Metrics::px(2);
    return {std::max(textWidth(text(), TextStyle::Small) + Metrics::px(10), height), height};
}

bool KeyCap::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        updateGeometry();
    return QLabel::event(event);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), Role::Sunken, Role::Line, 1, Metrics::px(3));
    paintText(&painter, rect(), text(), TextStyle::Small, Role::Muted, Qt::AlignCenter);
}

} // namespace kk::ui
