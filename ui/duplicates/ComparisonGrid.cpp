#include "ui/duplicates/ComparisonGrid.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Painting.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kk::ui {

namespace {

constexpr int kRoom = 12; ///< above and below the words of a row, together
constexpr int kSign = 28; ///< between two sides
constexpr int kMark = 20; ///< the sign of what will be shown

Role roleOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Different: return Role::Bad;
    case Likeness::Alike: return Role::Warn;
    case Likeness::Equal: return Role::Good;
    default: return Role::Muted;
    }
}

} // namespace

ComparisonGrid::ComparisonGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The customers side by side"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ComparisonGrid::show(const shop::DuplicateView &view, const QList<int> &leftOut, const QList<shop::ChosenValue> &chosen)
{
    const int current = m_current;
    const QStringList before = m_titles;
    m_titles.clear();
    for (const shop::DuplicateSide &side : view.sides)
        m_titles.append(DuplicateWords::sideTitle(side));
    m_rows = DuplicateWords::rows(view, leftOut, chosen);
    m_leftOut = leftOut;
    m_current = before == m_titles && current < m_rows.size() ? current : -1; // who chooses a value stays where they are
    QStringList spoken;
    for (const ComparedRow &row : std::as_const(m_rows)) {
        const QString word = DuplicateWords::likenessWord(row.likeness);
        spoken.append(word.isEmpty() ? QStringLiteral("%1: %2").arg(row.label, row.values.join(QStringLiteral(" / ")))
                                     : QStringLiteral("%1: %2, %3").arg(row.label, row.values.join(QStringLiteral(" / ")), word));
        if (row.shownSide >= 0)
            spoken.append(tr("shown afterwards: %1").arg(row.values[row.shownSide]));
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

void ComparisonGrid::chooseOther()
{
    if (m_current < 0 || m_current >= m_rows.size())
        nextDifference();
    if (m_current < 0)
        return;
    const ComparedRow &row = m_rows[m_current];
    for (int step = 1; row.shownSide >= 0 && row.kind && step < row.values.size(); ++step) {
        const int side = (row.shownSide + step) % static_cast<int>(row.values.size());
        if (row.values[side].isEmpty() || m_leftOut.contains(side) || row.values[side] == row.values[row.shownSide])
            continue;
        announce(this, tr("shown afterwards: %1").arg(row.values[side]));
        Q_EMIT valueChosen(*row.kind, side);
        return;
    }
}

bool ComparisonGrid::hasChoices() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const ComparedRow &row) { return row.shownSide >= 0; });
}

int ComparisonGrid::rowHeight() const { return std::max(Metrics::px(35), lineHeight(TextStyle::Body) + Metrics::px(kRoom)); }

int ComparisonGrid::labelWidth(int width) const { return std::min(Metrics::px(118), width / 4); }

QSize ComparisonGrid::sizeHint() const
{
    const int wanted = std::max(width(), Metrics::px(420));
    return {Metrics::px(420), heightForWidth(wanted)};
}

QSize ComparisonGrid::minimumSizeHint() const
{
    return {Metrics::px(260), rowHeight() * static_cast<int>(m_rows.size() + 1)};
}

int ComparisonGrid::heightForWidth(int width) const
{
    double height = m_rows.isEmpty() ? 0 : headerHeight(width);
    for (const ComparedRow &row : m_rows)
        height += heightOf(row, width);
    return static_cast<int>(std::ceil(height));
}

QRectF ComparisonGrid::cell(int side, const QRectF &row) const
{
    const double sign = Metrics::px(kSign);
    const int label = labelWidth(static_cast<int>(row.width()));
    const auto sides = static_cast<double>(std::max<qsizetype>(m_titles.size(), 2));
    const double room = (row.width() - label - sign * (sides - 1) - Metrics::px(8)) / sides;
    return {label + side * (room + sign), row.top(), room, row.height()};
}

QString ComparisonGrid::title(int side) const
{
    if (m_titles.size() <= 2)
        return m_titles[side];
    return m_leftOut.contains(side) ? tr("%1: left out").arg(side + 1) : QStringLiteral("%1: %2").arg(side + 1).arg(m_titles[side]);
}

WrappedText ComparisonGrid::valueText(const ComparedRow &row, int side, double width) const
{
    const QString &text = row.values[side];
    if (text.isEmpty())
        return {tr("not filled in"), TextStyle::Body, width};
    // The first side is marked against whoever differs most from it, every other side against the first.
    qsizetype other = 0;
    if (side == 0) {
        const auto differing = std::find(row.likenesses.begin() + 1, row.likenesses.end(), row.likeness);
        other = differing == row.likenesses.end() ? 1 : differing - row.likenesses.begin();
    }
    const Likeness likeness = row.likenesses.value(side == 0 ? other : side);
    const bool differs = likeness == Likeness::Alike || likeness == Likeness::Different;
    if (!differs || row.values.value(other).isEmpty())
        return {text, TextStyle::Body, width};
    const auto differ = DuplicateWords::difference(text, row.values[other]);
    const bool isBad = likeness == Likeness::Different;
    return {text, TextStyle::Body, width, {differ.at, differ.lengthInA, isBad ? Role::BadSoft : Role::WarnSoft, isBad ? Role::Bad : Role::Warn}};
}

/// What a value may take of its cell: the one that will be shown has a mark beside it.
double ComparisonGrid::valueWidth(const ComparedRow &row, int side, double width) const
{
    return row.shownSide == side ? width - Metrics::px(kMark) : width;
}

double ComparisonGrid::headerHeight(int width) const
{
    double height = rowHeight();
    for (int side = 0; side < m_titles.size(); ++side) {
        const WrappedText text(title(side), TextStyle::SmallStrong, cell(side, QRectF(0, 0, width, 0)).width());
        height = std::max(height, text.height() + Metrics::px(kRoom));
    }
    return height;
}

double ComparisonGrid::heightOf(const ComparedRow &row, int width) const
{
    double height = WrappedText(row.label, TextStyle::Small, labelWidth(width) - Metrics::px(24)).height();
    for (int side = 0; side < row.values.size(); ++side)
        height = std::max(height, valueText(row, side, valueWidth(row, side, cell(side, QRectF(0, 0, width, 0)).width())).height());
    return std::max(height + Metrics::px(kRoom), static_cast<double>(rowHeight()));
}

void ComparisonGrid::paintHeader(QPainter &painter, const QRectF &header) const
{
    painter.fillRect(header, Theme::color(Role::Sunken));
    for (int side = 0; side < m_titles.size(); ++side) {
        const QRectF place = cell(side, header);
        WrappedText(title(side), TextStyle::SmallStrong, place.width()).paint(&painter, place, Role::Muted, true);
    }
}

void ComparisonGrid::paintRow(QPainter &painter, const QRectF &line, const ComparedRow &row) const
{
    const int label = labelWidth(width());
    if (row.likeness == Likeness::Different)
        painter.fillRect(line.adjusted(label - Metrics::px(8), 0, 0, 0), Theme::color(Role::BadSoft));
    const QRectF about(Metrics::px(14), line.top(), label - Metrics::px(24), line.height());
    WrappedText(row.label, TextStyle::Small, about.width()).paint(&painter, about, Role::Muted, true);
    for (int side = 0; side < row.values.size(); ++side) {
        const QRectF place = cell(side, line);
        const bool isQuiet = row.values[side].isEmpty() || m_leftOut.contains(side);
        const double room = valueWidth(row, side, place.width());
        const QRectF words(place.right() - room, place.top(), room, place.height());
        if (row.shownSide == side)
            Icons::paint(&painter, QRectF(place.left(), place.center().y() - Metrics::px(8), Metrics::px(16), Metrics::px(16)), QStringLiteral("check"), Role::Accent, Metrics::px(16));
        valueText(row, side, room).paint(&painter, words, isQuiet ? Role::Muted : Role::Text, true);
        if (side == 0)
            continue;
        const QRectF sign(place.left() - Metrics::px(kSign), line.top(), Metrics::px(kSign), line.height());
        paintText(&painter, sign, DuplicateWords::likenessSign(row.likenesses[side]), TextStyle::Strong, roleOf(row.likenesses[side]), Qt::AlignCenter);
    }
    painter.fillRect(QRectF(0, line.bottom() - 1, width(), 1), Theme::color(Role::Line));
}

void ComparisonGrid::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF line(0, 0, width(), headerHeight(width()));
    paintHeader(painter, line);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        line = QRectF(0, line.bottom(), width(), heightOf(m_rows[i], width()));
        paintRow(painter, line, m_rows[i]);
        if (i == m_current)
            paintFocus(&painter, line.adjusted(1, 0, -1, -1));
    }
    if (hasFocus() && m_current < 0)
        paintFocus(&painter, QRectF(rect()));
}

void ComparisonGrid::mousePressEvent(QMouseEvent *event)
{
    for (int side = 0; side < m_titles.size(); ++side) {
        if (m_titles.size() > 2 && cell(side, QRectF(0, 0, width(), headerHeight(width()))).contains(event->position()))
            Q_EMIT sideClicked(side);
    }
    double top = headerHeight(width());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF line(0, top, width(), heightOf(m_rows[i], width()));
        top = line.bottom();
        for (int side = 0; side < m_rows[i].values.size(); ++side) {
            if (m_rows[i].shownSide < 0 || !m_rows[i].kind || m_rows[i].values[side].isEmpty() || !cell(side, line).contains(event->position()))
                continue;
            m_current = static_cast<int>(i);
            Q_EMIT valueChosen(*m_rows[i].kind, side);
            return;
        }
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
