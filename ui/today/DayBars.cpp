#include "ui/today/DayBars.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// The distance of grid lines: 1, 2 or 5 times a power of ten, so that at most four lie below the highest bar.
qint64 gridStep(qint64 highest)
{
    const double raw = std::max(1.0, double(highest) / 4.0);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= raw)
            return std::max<qint64>(1, qint64(std::llround(factor * power)));
    }
    return 1;
}

qint64 sumOf(const shop::Overview::Day &day)
{
    return day.known + day.unknown;
}

} // namespace

DayBars::DayBars(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void DayBars::setDays(const QList<shop::Overview::Day> &days)
{
    m_days = days;
    update();
}

QSize DayBars::sizeHint() const
{
    return {Metrics::px(300), Metrics::px(150)};
}

QSize DayBars::minimumSizeHint() const
{
    return {Metrics::px(200), Metrics::px(120)};
}

void DayBars::paintGrid(QPainter &painter, const QRectF &plot, qint64 top, qint64 step) const
{
    const double line = lineHeight(TextStyle::Small);
    for (qint64 value = 0; value <= top; value += step) {
        const double y = std::round(plot.bottom() - plot.height() * double(value) / double(top));
        painter.setPen(QPen(Theme::color(value == 0 ? Role::ControlLine : Role::Line), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(&painter, QRectF(rect().left(), y - line / 2, plot.left() - rect().left() - Metrics::px(8), line), QLocale().toString(value), TextStyle::Small,
                  Role::Muted, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void DayBars::paintBar(QPainter &painter, const QRectF &plot, const QRectF &column, const shop::Overview::Day &day, qint64 top) const
{
    const double line = lineHeight(TextStyle::Small);
    const double width = std::min(column.width() * 0.62, double(Metrics::px(36)));
    const auto height = [&](qint64 value) { return plot.height() * double(value) / double(top); };
    const QRectF known(column.center().x() - width / 2, plot.bottom() - height(day.known), width, height(day.known));
    const QRectF unknown(known.left(), known.top() - height(day.unknown), width, height(day.unknown));
    painter.fillRect(known, Theme::color(Role::Series1));
    painter.fillRect(unknown, Theme::color(Role::Series6));
    if (day.known > 0 && day.unknown > 0)
        painter.fillRect(QRectF(known.left(), known.top() - 1, width, 2), Theme::color(Role::Surface));
    paintText(&painter, QRectF(column.left(), unknown.top() - line - Metrics::px(2), column.width(), line), QLocale().toString(sumOf(day)), TextStyle::Small,
              Role::Text, Qt::AlignCenter);
    paintText(&painter, QRectF(column.left(), plot.bottom() + Metrics::px(4), column.width(), line), QLocale().toString(day.day, u"ddd"_s), TextStyle::Small,
              Role::Muted, Qt::AlignCenter);
}

void DayBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus())
        paintFocus(&painter, rect());
    if (m_days.isEmpty())
        return;
    const qint64 highest = sumOf(*std::max_element(m_days.begin(), m_days.end(), [](const auto &one, const auto &other) { return sumOf(one) < sumOf(other); }));
    const qint64 step = gridStep(highest);
    const qint64 top = std::max(step, highest);
    const double line = lineHeight(TextStyle::Small);
    const double scale = textWidth(QLocale().toString(top / step * step), TextStyle::Small) + Metrics::px(10);
    const QRectF plot = QRectF(rect()).adjusted(scale, line + Metrics::px(6), 0, -line - Metrics::px(6));
    paintGrid(painter, plot, top, step);
    const double width = plot.width() / double(m_days.size());
    for (qsizetype index = 0; index < m_days.size(); ++index)
        paintBar(painter, plot, QRectF(plot.left() + double(index) * width, plot.top(), width, plot.height()), m_days.at(index), top);
}

} // namespace kk::ui
