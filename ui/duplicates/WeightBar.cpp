#include "ui/duplicates/WeightBar.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/WrappedText.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kk::ui {

namespace {

QString signedNumber(double weight)
{
    const QString number = QLocale().toString(std::abs(weight), 'f', 1);
    return weight < -0.05 ? QStringLiteral("−") + number : weight > 0.05 ? QStringLiteral("+") + number : number;
}

} // namespace

WeightBar::WeightBar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Why do we think so?"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WeightBar::setSteps(const QList<WhyStep> &steps)
{
    m_steps = steps;
    m_current = 0;
    updateGeometry();
    update();
}

int WeightBar::wordsWidth(int width) const { return width * 9 / 20; }

/// What the step says goes over as many lines as it needs.
double WeightBar::rowHeight(const WhyStep &step, int width) const
{
    const int room = wordsWidth(width);
    const double detail = step.detail.isEmpty() ? 0 : WrappedText(step.detail, TextStyle::Small, room).height();
    return std::max(WrappedText(step.label, TextStyle::Strong, room).height() + detail, static_cast<double>(Metrics::px(20))) + Metrics::px(8);
}

int WeightBar::heightForWidth(int width) const
{
    double height = Metrics::px(4);
    for (const WhyStep &step : m_steps)
        height += rowHeight(step, width);
    return static_cast<int>(std::ceil(height));
}

QSize WeightBar::sizeHint() const
{
    return {Metrics::px(270), heightForWidth(std::max(width(), Metrics::px(200)))};
}

QSize WeightBar::minimumSizeHint() const
{
    return {Metrics::px(200), Metrics::px(40)};
}

void WeightBar::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int words = wordsWidth(width());
    const int number = textWidth(QStringLiteral("−00,0"), TextStyle::SmallStrong) + Metrics::px(4);
    const double left = words + Metrics::px(8);
    const double room = std::max(10.0, width() - left - number - Metrics::px(4));
    double low = 0;
    double high = 0;
    double at = 0;
    for (qsizetype i = 0; i + 1 < m_steps.size(); ++i) {
        at += m_steps[i].weight;
        low = std::min(low, at);
        high = std::max(high, at);
    }
    const double span = std::max(1.0, high - low);
    const auto x = [&](double value) { return left + (value - low) / span * room; };
    painter.setPen(QPen(Theme::color(Role::ControlLine), 1, Qt::DashLine));
    painter.drawLine(QPointF(x(0), 0), QPointF(x(0), height()));
    at = 0;
    double top = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const WhyStep &step = m_steps[i];
        const double row = rowHeight(step, width());
        const bool isSum = i + 1 == m_steps.size();
        const double from = isSum ? 0 : at;
        const double to = isSum ? step.weight : at + step.weight;
        const Role role = isSum ? Role::Text : i == 0 ? Role::Series6 : step.weight < 0 ? Role::Bad : Role::Accent;
        const WrappedText label(step.label, TextStyle::Strong, words);
        label.paint(&painter, QRectF(0, top, words, row), Role::Text, false);
        WrappedText(step.detail, TextStyle::Small, words).paint(&painter, QRectF(0, top + label.height(), words, row), Role::Muted, false);
        const double a = std::min(x(from), x(to));
        const double b = std::max(x(from), x(to));
        const QRectF bar(a, top + 2, std::max(2.0, b - a), Metrics::px(16));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(role));
        painter.drawRoundedRect(bar, 2, 2);
        if (!isSum && i + 2 < m_steps.size()) { // to where the next one begins
            painter.setPen(QPen(Theme::color(Role::Muted), 1));
            painter.drawLine(QPointF(x(to), bar.bottom()), QPointF(x(to), top + row + 2));
        }
        const double textLeft = std::min(bar.right() + Metrics::px(4), static_cast<double>(width() - number));
        paintText(&painter, QRectF(textLeft, bar.top(), number, bar.height()), signedNumber(step.weight), TextStyle::SmallStrong, step.weight < 0 && i > 0 ? Role::Bad : Role::Text);
        if (hasFocus() && i == m_current)
            paintFocus(&painter, QRectF(0, top - 1, width(), row - 2));
        at = to;
        top += row;
    }
}

void WeightBar::say()
{
    if (m_current < m_steps.size())
        announce(this, QStringLiteral("%1, %2: %3").arg(m_steps[m_current].label, m_steps[m_current].detail, signedNumber(m_steps[m_current].weight)));
}

void WeightBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Down && event->key() != Qt::Key_Up) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp<int>(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max<int>(0, static_cast<int>(m_steps.size()) - 1));
    say();
    update();
}

void WeightBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeightBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool WeightBar::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent()) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

} // namespace kk::ui
