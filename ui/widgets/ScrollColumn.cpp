#include "ui/widgets/ScrollColumn.h"

#include "ui/style/Metrics.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kk::ui {

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent), m_column(nullptr)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(m_column, 12);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize ScrollColumn::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), Metrics::px(80)};
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // its width is the width of what lies in it
    return QScrollArea::eventFilter(watched, event);
}

} // namespace kk::ui
