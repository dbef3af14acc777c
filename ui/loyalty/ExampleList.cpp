#include "ui/loyalty/ExampleList.h"

#include "app/loyalty/Templates.h"
#include "ui/loyalty/FigureWords.h"
#include "ui/loyalty/LoyaltyPresenter.h"
#include "ui/loyalty/MeterPreview.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using loyalty::titleOf;

QList<int> ExampleList::counted()
{
    QList<int> positions;
    for (const char *id : {"punten-per-euro", "tiende-koffie", "dubbel-op-dinsdag"}) {
        const auto &examples = loyalty::shippedTemplates();
        const auto found = std::ranges::find(examples, id, &loyalty::Template::id);
        if (found != examples.end())
            positions.append(static_cast<int>(found - examples.begin()));
    }
    return positions;
}

ExampleList::ExampleList(LoyaltyPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_search(new SearchField(tr("Find an example: coffee, birthday, Tuesday")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 10);
    auto *top = new QHBoxLayout;
    m_search->setAccessibleName(tr("Find an example"));
    top->addWidget(m_search, 1);
    auto *back = makeButton(tr("&Back to the rules"), ButtonLook::Plain, u"arrow-left"_s);
    top->addWidget(back);
    column->addLayout(top);
    auto *scroll = new ScrollColumn;
    column->addWidget(scroll, 1);
    QList<int> order = counted();
    for (int position = 0; position < loyalty::shippedTemplates().size(); ++position) {
        if (!order.contains(position))
            order.append(position);
    }
    for (const int position : order)
        scroll->column()->addWidget(makeCard(position));
    scroll->column()->addStretch(1);
    connect(back, &QPushButton::clicked, this, &ExampleList::closed);
    connect(m_search, &SearchField::searchRequested, this, &ExampleList::filter);
    connect(m_presenter, &LoyaltyPresenter::examplesChanged, this, &ExampleList::showCosts);
    showCosts();
}

QWidget *ExampleList::makeCard(int position)
{
    const loyalty::Template &example = loyalty::shippedTemplates()[position];
    auto *card = new CardFrame(titleOf(example.title, example.id));
    auto *about = wrappedText(titleOf(example.about, example.id), TextStyle::Body, Role::Muted);
    card->body()->addWidget(about);
    auto *preview = new MeterPreview;
    if (!example.programme.meters.empty()) {
        const auto &meters = example.programme.meters;
        const auto shown = std::ranges::find_if(meters, [](const loyalty::Meter &meter) { return !meter.goals.empty() || !meter.tiers.empty(); });
        preview->show(example.programme, shown == meters.end() ? meters.front() : *shown);
        card->body()->addWidget(preview);
    } else if (preview->showPoints(example.programme)) {
        card->body()->addWidget(preview);
    } else {
        delete preview;
    }
    auto *cost = wrappedText({}, TextStyle::Small, Role::Muted);
    cost->hide();
    card->body()->addWidget(cost);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    auto *add = makeButton(tr("Use this example"), ButtonLook::Plain, u"plus"_s);
    add->setAccessibleName(tr("Use this example: %1").arg(titleOf(example.title, example.id)));
    connect(add, &QPushButton::clicked, this, [this, position] {
        m_presenter->addExample(position);
        Q_EMIT closed();
    });
    bottom->addWidget(add);
    card->body()->addLayout(bottom);
    m_entries.append({position, card, cost, QString::fromStdString(example.title.dutch + ' ' + example.title.english + ' ' + example.about.dutch + ' ' + example.about.english)});
    return card;
}

void ExampleList::showCosts()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto forecast = m_presenter->exampleForecast(entry.position);
        entry.cost->setText(forecast ? tr("on your own sales: %1 a year", "an amount, or two of them").arg(FigureWords::range(forecast->cost)) : QString());
        entry.cost->setVisible(forecast.has_value());
    }
}

void ExampleList::filter(const QString &typed)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.card->setVisible(typed.trimmed().isEmpty() || entry.words.contains(typed.trimmed(), Qt::CaseInsensitive));
}

} // namespace kk::ui
