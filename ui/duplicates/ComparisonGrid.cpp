#include "ui/duplicates/ComparisonGrid.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Painting.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

namespace kk::ui {

ComparisonGrid::ComparisonGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The customers side by side"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ComparisonGrid::show(const shop::DuplicateView &view, const QList<int> &leftOut)
{
    m_titles.clear();
    for (const shop::DuplicateSide &side : view.sides)
        m_titles.append(DuplicateWords::sideTitle(side));
    m_rows = DuplicateWords::rows(view);
    m_leftOut = leftOut;
    m_current = -1;
    QStringList spoken;
    for (const ComparedRow &row : std::as_const(m_rows)) {
        const QString word = DuplicateWords::likenessWord(row.likeness);
        spoken.append(word.isEmpty() ? QStringLiteral("%1: %2").arg(row.label, row.values.join(QStringLiteral(" / ")))
                                     : QStringLiteral("%1: %2, %3").arg(row.label, row.values.join(QStringLiteral(" / ")), word));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void ComparisonGrid::clear()
{
    m_titles.clear();
    m_rows.clear();
    setAccessibleDescription({});
    update();
}

void ComparisonGrid::nextDifference()
{
    for (qsizetype i = 1; i <= m_rows.size(); ++i) {
        const int row = static_cast<int>((m_current + i) % m_rows.size());
        if (m_rows[row].likeness != Likeness::Alike && m_rows[row].likeness != Likeness::Different)
            continue;
        m_current = row;
        announce(this, QStringLiteral("%1: %2, %3").arg(m_rows[row].label, m_rows[row].values.join(QStringLiteral(" / ")), DuplicateWords::likenessWord(m_rows[row].likeness)));
        update();
        return;
    }
}

int ComparisonGrid::rowHeight() const { return std::max(Metrics::px(35), lineHeight(TextStyle::Body) + Metrics::px(12)); }

int ComparisonGrid::labelWidth() const { return std::min(Metrics::px(118), width() / 4); }

QSize ComparisonGrid::sizeHint() const
{
    return {Metrics::px(420), rowHeight() * static_cast<int>(m_rows.size() + 1)};
}

QSize ComparisonGrid::minimumSizeHint() const
{
    return {Metrics::px(260), sizeHint().height()};
}

QRectF ComparisonGrid::cell(int side, double top) const
{
    const double sign = Metrics::px(28);
    const auto sides = static_cast<double>(std::max<qsizetype>(m_titles.size(), 2));
    const double room = (width() - labelWidth() - sign * (sides - 1)) / sides;
    return {labelWidth() + side * (room + sign), top, room, static_cast<double>(rowHeight())};
}

void ComparisonGrid::paintValue(QPainter &painter, const QRectF &rect, const ComparedRow &row, int side) const
{
    const QString &text = row.values[side];
    const bool isOut = m_leftOut.contains(side);
    if (text.isEmpty()) {
        paintText(&painter, rect, tr("not filled in"), TextStyle::Body, Role::Muted);
        return;
    }
    const int other = side == 0 ? 1 : 0;
    if (row.values.size() > 1 && !row.values[other].isEmpty() && (row.likeness == Likeness::Alike || row.likeness == Likeness::Different)) {
        const auto differ = DuplicateWords::difference(text, row.values[other]);
        const QFontMetricsF metrics(Fonts::font(TextStyle::Body));
        const double from = metrics.horizontalAdvance(text.left(differ.at));
        const double to = metrics.horizontalAdvance(text.left(differ.at + differ.lengthInA));
        const double begin = std::min(rect.left() + from, rect.right());
        const double end = std::min(rect.left() + to, rect.right());
        const double height = lineHeight(TextStyle::Body) + Metrics::px(2);
        const QRectF mark(begin - 1, rect.center().y() - height / 2, end - begin + 2, height);
        if (differ.lengthInA > 0) {
            painter.fillRect(mark, Theme::color(row.likeness == Likeness::Different ? Role::BadSoft : Role::WarnSoft));
            painter.fillRect(QRectF(mark.left(), mark.bottom() - 2, mark.width(), 2), Theme::color(row.likeness == Likeness::Different ? Role::Bad : Role::Warn));
        }
    }
    paintText(&painter, rect, text, TextStyle::Body, isOut ? Role::Muted : Role::Text);
}

void ComparisonGrid::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = rowHeight();
    painter.fillRect(QRectF(0, 0, width(), height), Theme::color(Role::Sunken));
    for (int side = 0; side < m_titles.size(); ++side) {
        QString title = m_titles[side];
        if (m_titles.size() > 2)
            title = m_leftOut.contains(side) ? tr("%1: left out").arg(side + 1) : QStringLiteral("%1: %2").arg(side + 1).arg(title);
        paintText(&painter, cell(side, 0), title, TextStyle::SmallStrong, Role::Muted);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const ComparedRow &row = m_rows[i];
        const double top = static_cast<double>(i + 1) * height;
        if (row.likeness == Likeness::Different)
            painter.fillRect(QRectF(labelWidth() - Metrics::px(8), top, width() - labelWidth() + Metrics::px(8), height), Theme::color(Role::BadSoft));
        paintText(&painter, QRectF(Metrics::px(14), top, labelWidth() - Metrics::px(24), height), row.label, TextStyle::Small, Role::Muted);
        for (int side = 0; side < row.values.size(); ++side) {
            paintValue(painter, cell(side, top), row, side);
            if (side > 0) {
                const QRectF before = cell(side, top);
                const QRectF sign(before.left() - Metrics::px(28), top, Metrics::px(28), height);
                const Role role = row.likeness == Likeness::Different ? Role::Bad : row.likeness == Likeness::Alike ? Role::Warn : row.likeness == Likeness::Equal ? Role::Good : Role::Muted;
                paintText(&painter, sign, DuplicateWords::likenessSign(row.likeness), TextStyle::Strong, role, Qt::AlignCenter);
            }
        }
        painter.fillRect(QRectF(0, top + height - 1, width(), 1), Theme::color(Role::Line));
        if (i == m_current)
            paintFocus(&painter, QRectF(1, top, width() - 2, height - 1));
    }
    if (hasFocus() && m_current < 0)
        paintFocus(&painter, QRectF(rect()));
}

void ComparisonGrid::mousePressEvent(QMouseEvent *event)
{
    for (int side = 0; side < m_titles.size(); ++side) {
        if (m_titles.size() > 2 && cell(side, 0).contains(event->position()))
            Q_EMIT sideClicked(side);
    }
    QWidget::mousePressEvent(event);
}

bool ComparisonGrid::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent()) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

} // namespace kk::ui
