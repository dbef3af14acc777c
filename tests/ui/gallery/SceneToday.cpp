#include "tests/ui/gallery/Scenes.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/CardGrid.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FigureCard.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollColumn.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

QWidget *task(const QString &icon, Tone tone, const QString &title, const QString &detail, const QString &chip, const QString &button, ButtonLook look)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    Metrics::scaledMargins(layout, 14, 8, 14, 8);
    Metrics::scaledSpacing(layout, 12);
    layout->addWidget(new IconLabel(icon, tone, IconLabel::Ground::Tile, 18, 34));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(title, TextStyle::Strong));
    words->addWidget(new ElidedLabel(detail, TextStyle::Small, Role::Muted));
    layout->addLayout(words, 1);
    if (!chip.isEmpty())
        layout->addWidget(new Chip(chip, tone, u"calendar-clock"_s));
    layout->addWidget(makeButton(button, look));
    return row;
}

QWidget *tasks()
{
    auto *card = new CardFrame(u"Te doen"_s, CardFrame::Body::Rows);
    card->setNote(u"3 taken, samen ongeveer 10 minuten"_s);
    card->body()->addWidget(task(u"file-text"_s, Tone::Bad, u"Verzoek van J. Terpstra beantwoorden"_s, u"Verzoek 2026-003 · nog versturen"_s, u"Uiterlijk do 5 nov"_s, u"Verder"_s, ButtonLook::Primary));
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(task(u"hard-drive-download"_s, Tone::Warn, u"Reservekopie is 9 dagen oud"_s, u"Steek een stick in de computer"_s, u"Deze week"_s, u"Nu maken"_s, ButtonLook::Plain));
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(task(u"copy"_s, Tone::Neutral, u"12 keer misschien dezelfde klant"_s, u"Kost ongeveer 1 minuut"_s, {}, u"Beoordelen"_s, ButtonLook::Plain));
    card->body()->addWidget(new Hairline);
    card->body()->addStretch(1);
    return card;
}

} // namespace

void buildToday(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    auto *figures = new CardGrid(220);
    auto *known = new FigureCard;
    known->setFigure({u"Verkopen met bekende klant"_s, u"58 %"_s, {}, u"trending-up"_s, Tone::Good, u"4 procentpunt"_s, u"meer dan in oktober"_s});
    known->setOpensList(true);
    auto *customers = new FigureCard;
    customers->setFigure({u"Klanten die dit jaar kochten"_s, u"1.204"_s, {}, u"trending-down"_s, Tone::Bad, u"31"_s, u"minder dan vorig jaar"_s});
    customers->setOpensList(true);
    auto *waiting = new FigureCard;
    waiting->setWaiting(u"Kwam binnen 90 dagen terug"_s);
    auto *failed = new FigureCard;
    failed->setFailed(u"Open punten"_s, u"De boekingen van oktober zijn nog niet binnen."_s);
    failed->setOpensList(true);
    for (FigureCard *card : {known, customers, waiting, failed})
        figures->addCard(card);
    column->addWidget(figures);
    auto *bar = new MessageBar;
    bar->say({Tone::Good, u"Reservekopie gemaakt en getest."_s, u"Bewaar de stick buiten de winkel."_s, {}});
    bar->setDismissible(true);
    column->addWidget(bar);
    auto *columns = new Columns(u"Vandaag"_s);
    columns->addPane(u"Te doen"_s, tasks());
    auto *recent = new CardFrame(u"Net gebeurd"_s, CardFrame::Body::Rows);
    recent->addToTitle(makeButton(u"Alles"_s, ButtonLook::Quiet));
    recent->body()->addStretch(1);
    columns->addPane(u"Net gebeurd"_s, recent, 354);
    column->addWidget(columns, 1);
}

} // namespace kk::testing
