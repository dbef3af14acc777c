#include "ui/widgets/StampRow.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Painting.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace kk::ui {

namespace {

constexpr qint64 kMostStamps = 40;
constexpr int kStampSize = 28;
constexpr int kStampGap = 6;

} // namespace

StampRow::StampRow(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StampRow::show(qint64 count, qint64 goal, const QString &name)
{
    m_goal = static_cast<int>(std::clamp<qint64>(goal, 1, kMostStamps));
    m_count = static_cast<int>(std::clamp<qint64>(count, 0, m_goal));
    setAccessibleName(tr("%1: %2 of %3 stamps").arg(name, QLocale().toString(m_count), QLocale().toString(m_goal)));
    update();
}

QSize StampRow::sizeHint() const
{
    return {Metrics::px((kStampSize + kStampGap) * m_goal), Metrics::px(kStampSize)};
}

QSize StampRow::minimumSizeHint() const
{
    return {Metrics::px(120), Metrics::px(kStampSize)};
}

void StampRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = Metrics::px(kStampGap);
    const double size = std::min<double>(Metrics::px(kStampSize), width() / static_cast<double>(m_goal) - gap);
    for (int stamp = 0; stamp < m_goal; ++stamp) {
        const QRectF place((size + gap) * stamp, 0, size, size);
        const bool isDone = stamp < m_count;
        paintBox(&painter, place.adjusted(0.5, 0.5, -0.5, -0.5), isDone ? Role::Accent : Role::Surface, isDone ? Role::Accent : Role::ControlLine, Metrics::px(1), size / 2);
        if (isDone)
            Icons::paint(&painter, place, QStringLiteral("check"), Role::OnAccent, static_cast<int>(size * 0.6));
    }
}

} // namespace kk::ui
