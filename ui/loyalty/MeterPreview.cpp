#include "ui/loyalty/MeterPreview.h"

#include "app/loyalty/drafting/RuleSentence.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using loyalty::titleOf;

namespace {

constexpr int kStamp = 22;
constexpr int kGap = 6;
constexpr std::int64_t kMostStamps = 20;
constexpr int kStepsShown = 5;

MeterPreview::Kind kindOf(const loyalty::Meter &meter)
{
    using Kind = MeterPreview::Kind;
    if (meter.key != loyalty::MeterKey::Member)
        return Kind::Street;
    if (!meter.tiers.empty())
        return Kind::Levels;
    if (!meter.steps.empty())
        return Kind::Mission;
    if (meter.gapDays > 0 || meter.distinct != loyalty::Distinct::No)
        return Kind::Streak;
    if (meter.goals.empty())
        return Kind::Bar;
    if (!meter.goals.front().badge.empty())
        return Kind::Badge;
    return meter.goals.front().at <= kMostStamps ? Kind::Stamps : Kind::Bar;
}

QString giftOf(const loyalty::Programme &programme, const loyalty::Goal &goal)
{
    for (const loyalty::Reward &reward : programme.rewards) {
        if (reward.id == goal.reward)
            return titleOf(reward.title, reward.id);
    }
    for (const loyalty::Badge &badge : programme.badges) {
        if (badge.id == goal.badge)
            return titleOf(badge.title, badge.id);
    }
    return goal.unit.empty() ? QString() : loyalty::unitsText(programme, goal.unit, goal.units);
}

} // namespace

MeterPreview::MeterPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterPreview::show(const loyalty::Programme &programme, const loyalty::Meter &meter)
{
    m_kind = kindOf(meter);
    m_steps.clear();
    m_goal = meter.goals.empty() ? 1 : meter.goals.front().at;
    m_count = std::max<std::int64_t>(m_goal * 7 / 10, 1);
    m_gift = meter.goals.empty() ? QString() : giftOf(programme, meter.goals.front());
    for (const loyalty::Tier &tier : meter.tiers)
        m_steps.append(titleOf(tier.title, tier.id));
    for (const loyalty::Step &step : meter.steps) {
        const auto of = std::ranges::find(programme.meters, step.meter, &loyalty::Meter::id);
        m_steps.append(of == programme.meters.end() ? QString::fromStdString(step.meter) : titleOf(of->title, of->id));
    }
    if (m_kind == Kind::Mission)
        m_count = std::max<std::int64_t>(m_steps.size() - 1, 0);
    if (m_kind == Kind::Levels)
        m_count = 1;
    name();
}

bool MeterPreview::showPoints(const loyalty::Programme &programme)
{
    const loyalty::Reward *cheapest = nullptr;
    for (const loyalty::Reward &reward : programme.rewards) {
        if (!reward.unit.empty() && reward.price > 0 && (!cheapest || reward.price < cheapest->price))
            cheapest = &reward;
    }
    if (!cheapest)
        return false;
    m_kind = Kind::Bar;
    m_goal = cheapest->price;
    m_count = m_goal * 86 / 100;
    m_gift = titleOf(cheapest->title, cheapest->id);
    name();
    return true;
}

void MeterPreview::name()
{
    const QString count = QLocale().toString(static_cast<qlonglong>(m_count));
    const QString goal = QLocale().toString(static_cast<qlonglong>(m_goal));
    switch (m_kind) {
    case Kind::Stamps: setAccessibleName(tr("Stamp card: %1 of %2, then %3").arg(count, goal, m_gift)); break;
    case Kind::Levels: setAccessibleName(tr("Levels: %1").arg(m_steps.join(u", "_s))); break;
    case Kind::Mission: setAccessibleName(tr("Mission: %1, then %2").arg(m_steps.join(u", "_s), m_gift)); break;
    case Kind::Streak: setAccessibleName(tr("In a row: %1 of %2, then %3").arg(count, goal, m_gift)); break;
    case Kind::Street: setAccessibleName(tr("Together: %1 of %2, then %3").arg(count, goal, m_gift)); break;
    case Kind::Badge: setAccessibleName(tr("Badge at %1: %2").arg(goal, m_gift)); break;
    case Kind::Bar: setAccessibleName(tr("%1 of %2, then %3").arg(count, goal, m_gift)); break;
    }
    updateGeometry();
    update();
}

QSize MeterPreview::sizeHint() const
{
    return {Metrics::px(220), Metrics::px(kStamp) + lineHeight(TextStyle::Small) + Metrics::px(kGap)};
}

QSize MeterPreview::minimumSizeHint() const
{
    return {Metrics::px(120), sizeHint().height()};
}

bool MeterPreview::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        updateGeometry();
    return QWidget::event(event);
}

void MeterPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (m_kind) {
    case Kind::Stamps: paintStamps(painter); break;
    case Kind::Levels: paintLevels(painter); break;
    case Kind::Mission:
    case Kind::Streak: paintSteps(painter); break;
    default: paintBar(painter);
    }
}

void MeterPreview::paintStamps(QPainter &painter) const
{
    const double gap = Metrics::px(kGap) / 2.0;
    const double size = std::min<double>(Metrics::px(kStamp), (width() - gap * static_cast<double>(m_goal)) / static_cast<double>(std::max<std::int64_t>(m_goal, 1)));
    for (std::int64_t stamp = 0; stamp < m_goal; ++stamp) {
        const QRectF place((size + gap) * static_cast<double>(stamp), 0, size, size);
        const bool isDone = stamp < m_count;
        paintBox(&painter, place.adjusted(0.5, 0.5, -0.5, -0.5), isDone ? Role::Accent : Role::Surface, isDone ? Role::Accent : Role::ControlLine, Metrics::px(1), size / 2);
        if (isDone)
            Icons::paint(&painter, place, u"check"_s, Role::OnAccent, static_cast<int>(size * 0.6));
    }
    const QString words = m_goal - m_count == 1 ? tr("one more, then %1").arg(m_gift) : tr("%Ln more, then %1", nullptr, static_cast<int>(std::max<std::int64_t>(m_goal - m_count, 0))).arg(m_gift);
    paintText(&painter, QRectF(0, size + Metrics::px(2), width(), lineHeight(TextStyle::Small)), words, TextStyle::Small, Role::Muted);
}

void MeterPreview::paintBar(QPainter &painter) const
{
    const double high = Metrics::px(10);
    const double part = m_goal > 0 ? std::min(1.0, static_cast<double>(m_count) / static_cast<double>(m_goal)) : 0;
    const QRectF bar(0, Metrics::px(6), width(), high);
    paintBox(&painter, bar, Role::Sunken, Role::Sunken, 0, high / 2);
    paintBox(&painter, QRectF(bar.left(), bar.top(), std::max(bar.width() * part, high), high), Role::Accent, Role::Accent, 0, high / 2);
    const QString count = QLocale().toString(static_cast<qlonglong>(m_count));
    const QString goal = QLocale().toString(static_cast<qlonglong>(m_goal));
    const QString words = m_kind == Kind::Street ? tr("All together %1 of %2: %3").arg(count, goal, m_gift) : tr("%1 of %2: %3").arg(count, goal, m_gift);
    paintText(&painter, QRectF(0, Metrics::px(kStamp), width(), lineHeight(TextStyle::Small)), words, TextStyle::Small, Role::Muted);
}

void MeterPreview::paintLevels(QPainter &painter) const
{
    double x = 0;
    for (qsizetype level = 0; level < m_steps.size(); ++level)
        x += paintChip(&painter, QRectF(x, 0, width() - x, chipHeight()), m_steps[level], level == m_count ? Tone::Accent : Tone::Neutral, level == m_count ? u"check"_s : QString()) + Metrics::px(kGap);
    paintText(&painter, QRectF(0, Metrics::px(kStamp) + Metrics::px(2), width(), lineHeight(TextStyle::Small)), tr("Your level: %1").arg(m_steps.value(static_cast<qsizetype>(m_count))),
              TextStyle::Small, Role::Muted);
}

void MeterPreview::paintSteps(QPainter &painter) const
{
    const bool isMission = m_kind == Kind::Mission;
    const std::int64_t steps = isMission ? static_cast<std::int64_t>(m_steps.size()) : std::min<std::int64_t>(m_goal, kStepsShown);
    double x = 0;
    for (std::int64_t step = 0; step < steps; ++step) {
        const bool isDone = step < m_count;
        const QString words = isMission ? m_steps[static_cast<qsizetype>(step)] : QLocale().toString(static_cast<qlonglong>(step + 1));
        x += paintChip(&painter, QRectF(x, 0, width() - x, chipHeight()), words, isDone ? Tone::Good : Tone::Neutral, isDone ? u"check"_s : QString()) + Metrics::px(kGap);
    }
    const QString words = isMission ? tr("Done all? Then %1").arg(m_gift) : tr("%Ln in a row, then %1", nullptr, static_cast<int>(m_goal)).arg(m_gift);
    paintText(&painter, QRectF(0, Metrics::px(kStamp) + Metrics::px(2), width(), lineHeight(TextStyle::Small)), words, TextStyle::Small, Role::Muted);
}

} // namespace kk::ui
