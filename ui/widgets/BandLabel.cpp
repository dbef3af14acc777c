#include "ui/widgets/BandLabel.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace kk::ui {

BandLabel::BandLabel(const QString &text, QWidget *parent) : TextLabel(text, TextStyle::SmallStrong, Role::Muted, parent)
{
    setMargin(0);
    setIndent(Metrics::px(14));
    Metrics::scaledMinimumHeight(this, 28);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BandLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Sunken));
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(Role::Line));
    TextLabel::paintEvent(event);
}

} // namespace kk::ui
