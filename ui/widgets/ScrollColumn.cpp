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

void ScrollColumn::setWhole(bool whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (whole)
        fit();
    else
        setMinimumHeight(0);
}

void ScrollColumn::fit()
{
    const int room = viewport()->width();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(room) : widget()->sizeHint().height();
    if (height != minimumHeight())
        setMinimumHeight(height);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_whole)
        fit();
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
    if (watched == widget() && event->type() == QEvent::LayoutRequest && m_whole)
        fit();
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // its width is the width of what lies in it
    return QScrollArea::eventFilter(watched, event);
}

} // namespace kk::ui
