#include "ui/loyalty/WinnersCard.h"

#include "ui/loyalty/FigureWords.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString signedMoney(std::int64_t cents)
{
    return cents > 0 ? u"+ %1"_s.arg(FigureWords::euros(cents)) : FigureWords::euros(cents);
}

} // namespace

/// Winners, those for whom it stays the same, losers.
class WinnersCard::Bar final : public QWidget {
public:
    Bar() { Metrics::scaledFixedHeight(this, 18); }
    void show(const loyalty::Difference &difference)
    {
        m_parts = {difference.winners, difference.same, difference.losers};
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const std::int64_t all = m_parts[0] + m_parts[1] + m_parts[2];
        paintBox(&painter, rect(), Role::Sunken, Role::Sunken, 0, Metrics::px(5));
        double x = 0;
        constexpr std::array roles{Role::Series1, Role::Line, Role::Series5};
        for (std::size_t part = 0; part < m_parts.size() && all > 0; ++part) {
            const double wide = width() * static_cast<double>(m_parts[part]) / static_cast<double>(all);
            if (wide >= 1)
                painter.fillRect(QRectF(x, 0, wide - Metrics::px(1), height()), Theme::color(roles[part]));
            x += wide;
        }
    }

private:
    std::array<std::int64_t, 3> m_parts{};
};

WinnersCard::WinnersCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new CardFrame(tr("Who gains, who loses?")))
    , m_against(wrappedText({}, TextStyle::Small, Role::Muted))
    , m_bar(new Bar)
    , m_loss(wrappedText({}, TextStyle::Small, Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->addWidget(m_against);
    m_card->body()->addWidget(m_bar);
    for (const QString &label : {tr("get more"), tr("get the same"), tr("get less")})
        m_counts.append(addLine(m_card, label));
    m_card->body()->addWidget(m_loss);
    m_card->body()->addWidget(new Hairline);
    m_card->body()->addWidget(new TextLabel(tr("On average a customer, in a year"), TextStyle::Small, Role::Muted));
    for (const QString &label : {tr("came 12 times or more"), tr("came now and then"), tr("came once")})
        m_groups.append(addLine(m_card, label));
    m_card->body()->addStretch(1);
}

WinnersCard::Line WinnersCard::addLine(QWidget *, const QString &label)
{
    auto *row = new QHBoxLayout;
    auto *name = new TextLabel(label);
    auto *value = new TextLabel({}, TextStyle::Strong);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(name, 1);
    row->addWidget(value);
    m_card->body()->addLayout(row);
    return {name, value};
}

void WinnersCard::show(const std::optional<loyalty::Comparison> &comparison, bool againstRunning, bool isStale)
{
    m_against->setText(againstRunning ? tr("A against what runs now") : tr("A against no programme"));
    const Role ink = isStale ? Role::Muted : Role::Text;
    const loyalty::Difference difference = comparison ? comparison->difference : loyalty::Difference();
    m_bar->show(difference);
    const std::array counts{difference.winners, difference.same, difference.losers};
    for (qsizetype at = 0; at < m_counts.size(); ++at) {
        m_counts[at].value->setText(comparison ? number(counts[static_cast<std::size_t>(at)]) : u"–"_s);
        m_counts[at].value->setRole(ink);
    }
    m_loss->setText(comparison && difference.losers > 0 ? tr("Together they get %1 less.").arg(FigureWords::euros(difference.lostCents)) : QString());
    m_loss->setVisible(!m_loss->text().isEmpty());
    for (qsizetype at = 0; at < m_groups.size(); ++at) {
        const auto &group = comparison ? comparison->groups[static_cast<std::size_t>(at)] : loyalty::CustomerGroup();
        m_groups[at].value->setText(comparison && group.customers > 0 ? signedMoney(group.meanDifferenceCents) : u"–"_s);
        m_groups[at].value->setRole(isStale ? Role::Muted : group.meanDifferenceCents < 0 ? Role::Bad : Role::Good);
    }
}

} // namespace kk::ui
