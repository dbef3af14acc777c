#include "ui/shopfloor/FloorCardView.h"

#include "ui/shopfloor/LargeText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/MeterBar.h"
#include "ui/widgets/StampRow.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideWidth = 380;
constexpr int kMostStamps = 20;

QString iconOf(shop::FloorRow::Kind kind)
{
    switch (kind) {
    case shop::FloorRow::Kind::Ready: return u"gift"_s;
    case shop::FloorRow::Kind::Offer: return u"coins"_s;
    case shop::FloorRow::Kind::Counter: break;
    }
    return u"stamp"_s;
}

} // namespace

FloorCardView::FloorCardView(QWidget *parent)
    : QWidget(parent)
    , m_brings(new CardFrame(tr("What the card brings today"), CardFrame::Body::Rows))
    , m_rows(new QVBoxLayout)
    , m_sayCard(new CardFrame(tr("Say at the till")))
    , m_say(new LargeText({}, 14.5))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 16);
    m_brings->body()->addLayout(m_rows);
    auto *left = new QVBoxLayout;
    left->addWidget(m_brings);
    left->addStretch(1);
    row->addLayout(left, 1);
    auto *side = new QWidget;
    Metrics::scaledFixedWidth(side, kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 14);
    column->addWidget(makePoints());
    m_sayCard->body()->addWidget(m_say);
    column->addWidget(m_sayCard);
    column->addStretch(1);
    row->addWidget(side);
    show(std::nullopt);
}

QWidget *FloorCardView::makePoints()
{
    m_pointsCard = new CardFrame;
    m_points = new LargeText({}, 48, Role::Text, LargeText::Weight::Strong);
    m_worth = new LargeText({}, 14.5, Role::Muted);
    m_bar = new MeterBar;
    m_next = new LargeText({}, 14.5);
    auto *figure = new QHBoxLayout;
    Metrics::scaledSpacing(figure, 10);
    figure->addWidget(m_points);
    figure->addWidget(m_worth, 1, Qt::AlignBottom);
    m_pointsCard->body()->addLayout(figure);
    m_pointsCard->body()->addWidget(m_bar);
    m_pointsCard->body()->addWidget(m_next);
    return m_pointsCard;
}

QWidget *FloorCardView::makeRow(const shop::FloorRow &row)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    Metrics::scaledMargins(line, 16, 10, 16, 10);
    Metrics::scaledSpacing(line, 14);
    line->addWidget(new IconLabel(iconOf(row.kind), row.kind == shop::FloorRow::Kind::Ready ? Tone::Good : Tone::Accent, IconLabel::Ground::Tile, 20, 40), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    Metrics::scaledSpacing(words, 2);
    words->addWidget(new LargeText(row.title, 13, Role::Text, LargeText::Weight::Strong));
    words->addWidget(new LargeText(row.detail, 10.5, Role::Muted));
    if (row.kind == shop::FloorRow::Kind::Counter && row.goal > 0 && row.goal <= kMostStamps) {
        auto *stamps = new StampRow;
        stamps->show(row.count, row.goal, row.title);
        words->addWidget(stamps);
    }
    line->addLayout(words, 1);
    if (!row.chip.isEmpty())
        line->addWidget(new Chip(row.chip, Tone::Accent), 0, Qt::AlignVCenter);
    box->setAccessibleName(row.title + u", "_s + row.detail);
    return box;
}

void FloorCardView::show(const std::optional<shop::FloorCard> &card)
{
    setVisible(card && card->hasProgramme);
    const shop::FloorCard shown = card.value_or(shop::FloorCard());
    if (m_rows->count() == 0 || m_shown != shown.rows) {
        while (QLayoutItem *item = m_rows->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const shop::FloorRow &row : shown.rows) {
            if (m_rows->count() > 0)
                m_rows->addWidget(new Hairline);
            m_rows->addWidget(makeRow(row));
        }
        if (shown.rows.isEmpty())
            m_rows->addWidget(makeRow({shop::FloorRow::Kind::Offer, tr("Nothing special today"), tr("The card counts as usual."), {}, 0, 0}));
        m_shown = shown.rows;
    }
    m_pointsCard->setVisible(!shown.unitTitle.isEmpty());
    m_points->setText(QLocale().toString(shown.points));
    m_points->setWordWrap(false);
    m_worth->setText(shown.worth.isEmpty() ? shown.unitTitle : tr("%1, %2", "points, worth an amount").arg(shown.unitTitle, shown.worth));
    m_bar->setVisible(shown.pointsForNext > 0);
    m_bar->setRange(0, static_cast<int>(std::clamp<qint64>(shown.pointsForNext, 1, 1'000'000)));
    m_bar->setValue(static_cast<int>(std::clamp<qint64>(shown.points, 0, m_bar->maximum())));
    m_bar->setAccessibleName(shown.next);
    m_next->setText(shown.next);
    m_next->setVisible(!shown.next.isEmpty());
    m_sayCard->setVisible(!shown.say.isEmpty());
    m_say->setText(u"“%1”"_s.arg(shown.say));
}

} // namespace kk::ui
