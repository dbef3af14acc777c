#include "ui/widgets/StepBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

enum class State { Done, Current, Later, Skipped };

/// The line between two steps; coloured when the way there was gone.
class Line final : public QWidget {
public:
    Line()
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        Metrics::scaledFixedWidth(this, 28);
    }

    void setGone(bool gone)
    {
        m_gone = gone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() / 2 - 1, width(), 2, Theme::color(m_gone ? Role::Accent : Role::Line));
    }

private:
    bool m_gone = false;
};

} // namespace

class StepBar::Step final : public QAbstractButton {
public:
    Step(int number, const QString &name) : m_number(number)
    {
        setText(name);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setState(State state, bool canOpen)
    {
        m_state = state;
        setFocusPolicy(canOpen ? Qt::StrongFocus : Qt::NoFocus);
        setEnabled(canOpen || state == State::Current);
        setCursor(canOpen ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const QString template_ = state == State::Done      ? StepBar::tr("Step %1, %2, done")
                                  : state == State::Current ? StepBar::tr("Step %1, %2, you are here")
                                                            : state == State::Skipped ? StepBar::tr("Step %1, %2, not needed")
                                                            : StepBar::tr("Step %1, %2, later");
        setAccessibleName(template_.arg(m_number).arg(text()));
        setToolTip(m_short ? text() : QString());
        updateGeometry();
        update();
    }

    void setShort(bool isShort)
    {
        m_short = isShort && m_state != State::Current;
        setToolTip(m_short ? text() : QString());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int circle = Metrics::px(24);
        const int words = m_short ? 0 : Metrics::px(8) + textWidth(text(), TextStyle::Strong) + 2;
        return {circle + words + Metrics::px(4), std::max(Metrics::px(30), lineHeight(TextStyle::Strong) + 4)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double diameter = Metrics::px(22);
        const QRectF circle(Metrics::px(1), (height() - diameter) / 2, diameter, diameter);
        const Role ground = m_state == State::Done ? Role::AccentSoft : m_state == State::Current ? Role::Accent : Role::Surface;
        paintBox(&painter, circle, ground, Role::ControlLine, isAhead() ? 1 : 0, diameter / 2);
        if (m_state == State::Done)
            Icons::paint(&painter, circle, u"check"_s, Role::OnAccentSoft, Metrics::px(14));
        else
            paintText(&painter, circle, QString::number(m_number), TextStyle::SmallStrong, m_state == State::Current ? Role::OnAccent : Role::Muted, Qt::AlignCenter);
        if (!m_short) {
            const QRectF words(circle.right() + Metrics::px(8), 0, width() - circle.right() - Metrics::px(8), height());
            const bool current = m_state == State::Current;
            paintText(&painter, words, text(), current ? TextStyle::Strong : TextStyle::Body, isAhead() ? Role::Muted : Role::Text);
        }
        if (hasFocus())
            paintFocus(&painter, rect());
    }

private:
    bool isAhead() const { return m_state == State::Later || m_state == State::Skipped; }

    int m_number;
    State m_state = State::Later;
    bool m_short = false;
};

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(m_row, 4);
    for (int i = 0; i < steps.size(); ++i) {
        if (i > 0) {
            auto *line = new Line;
            m_lines.append(line);
            m_row->addWidget(line);
        }
        auto *step = new Step(i + 1, steps.at(i));
        m_steps.append(step);
        m_row->addWidget(step);
        connect(step, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_current)
                Q_EMIT stepRequested(i);
        });
    }
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepBar::setSkipped(int step)
{
    m_skipped = step;
    refresh();
}

void StepBar::setFinished(bool finished)
{
    m_finished = finished;
    refresh();
}

QSize StepBar::sizeHint() const
{
    return {m_wanted, minimumSizeHint().height()};
}

QSize StepBar::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_steps.size(); ++i)
        width += i == m_current ? m_steps.at(i)->sizeHint().width() : Metrics::px(28);
    return {width + Metrics::px(36) * static_cast<int>(m_lines.size()), m_steps.isEmpty() ? 0 : m_steps.first()->sizeHint().height()};
}

void StepBar::refresh()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current || m_finished;
        const bool skipped = i == m_skipped && i != m_current;
        const State state = skipped ? State::Skipped : done ? State::Done : i == m_current ? State::Current : State::Later;
        m_steps.at(i)->setState(state, i < m_current && !m_finished && !skipped);
    }
    for (int i = 0; i < m_lines.size(); ++i)
        static_cast<Line *>(m_lines.at(i))->setGone(i < m_current);
    fit();
}

bool StepBar::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent()) {
        updateGeometry();
        fit();
    }
    return QWidget::event(event);
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StepBar::fit()
{
    for (Step *step : std::as_const(m_steps))
        step->setShort(false);
    int wanted = Metrics::px(36) * static_cast<int>(m_lines.size());
    for (const Step *step : std::as_const(m_steps))
        wanted += step->sizeHint().width();
    if (m_wanted != wanted) {
        m_wanted = wanted;
        updateGeometry();
    }
    if (wanted <= width())
        return;
    for (Step *step : std::as_const(m_steps))
        step->setShort(true);
}

} // namespace kk::ui
