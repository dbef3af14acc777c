#include "ui/widgets/SegmentRow.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace kk::ui {

using namespace Qt::StringLiterals;

/// A radio button to readers and keys; drawn as a part of the row.
class SegmentRow::Segment final : public QRadioButton {
public:
    explicit Segment(const QString &text) : QRadioButton(text)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCount(const QString &count)
    {
        m_count = count;
        setAccessibleName(count.isEmpty() ? text() : text() + u", "_s + count);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int count = m_count.isEmpty() ? 0 : textWidth(m_count, TextStyle::Strong) + Metrics::px(6);
        return {textWidth(text(), TextStyle::Strong) + count + Metrics::px(22), std::max(Metrics::px(28), lineHeight(TextStyle::Strong) + Metrics::px(8))};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    bool event(QEvent *event) override
    {
        if (event->type() == Theme::changeEvent())
            updateGeometry();
        return QRadioButton::event(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool chosen = isChecked();
        QPainterPath row; // the corners of the whole row, seen from here
        row.addRoundedRect(parentWidget()->rect().translated(-pos()).adjusted(1, 1, -1, -1), Metrics::px(4), Metrics::px(4));
        painter.setClipPath(row);
        painter.fillRect(rect(), Theme::color(chosen ? Role::AccentSoft : underMouse() ? Role::Sunken : Role::Surface));
        if (x() > 2)
            painter.fillRect(0, 0, 1, height(), Theme::color(Role::Line));
        painter.setClipping(false);
        const Role ink = chosen ? Role::OnAccentSoft : Role::Text;
        const int words = textWidth(text(), chosen ? TextStyle::Strong : TextStyle::Body);
        const int count = m_count.isEmpty() ? 0 : textWidth(m_count, TextStyle::Body) + Metrics::px(6);
        const double left = (width() - words - count) / 2.0;
        paintText(&painter, QRectF(left, 0, words + 1, height()), text(), chosen ? TextStyle::Strong : TextStyle::Body, ink);
        if (count > 0)
            paintText(&painter, QRectF(left + words + Metrics::px(6), 0, count, height()), m_count, TextStyle::Body, ink);
        if (hasFocus())
            paintFocus(&painter, rect());
    }

private:
    QString m_count;
};

SegmentRow::SegmentRow(const QString &name, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
    });
}

int SegmentRow::addSegment(const QString &text)
{
    auto *segment = new Segment(text);
    const int id = static_cast<int>(m_segments.size());
    m_segments.append(segment);
    m_group->addButton(segment, id);
    m_row->addWidget(segment);
    if (id == 0) {
        const QSignalBlocker quiet(m_group);
        segment->setChecked(true);
    }
    return id;
}

void SegmentRow::setCount(int segment, qint64 count)
{
    m_segments.at(segment)->setCount(count < 0 ? QString() : QLocale().toString(count));
}

void SegmentRow::setCurrent(int segment)
{
    m_segments.at(segment)->setChecked(true);
}

int SegmentRow::current() const
{
    return m_group->checkedId();
}

void SegmentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), Role::Surface, Role::ControlLine, 1, Metrics::px(5));
}

} // namespace kk::ui
