#include "tests/ui/gallery/Scenes.h"

#include "tests/support/ui/FakeRows.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/AccessNote.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IdTable.h"
#include "ui/widgets/PagedModel.h"
#include "ui/widgets/PaneTabs.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentRow.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimelineList.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

QWidget *fields()
{
    auto *scroll = new ScrollColumn;
    auto *card = new CardFrame(u"Gegevens"_s, CardFrame::Body::Rows);
    card->addToTitle(new Chip(u"uit 2 bestanden"_s));
    auto *mail = new FieldRow(u"E-mail"_s);
    mail->setValue(u"jolien@terpstra.example"_s, u"Webshop · 2 okt 2026"_s);
    auto *phone = new FieldRow(u"Mobiel"_s);
    phone->setValue({}, {}, u"niet bekend"_s);
    auto *address = new FieldRow(u"Adres"_s);
    address->setValue(u"Veenkade 31 B, 8441 CX Heerenveen"_s, u"Kassa · 11 jan 2025"_s);
    address->setConflict(u"De webshop zegt iets anders"_s);
    for (FieldRow *row : {mail, phone, address})
        card->body()->addWidget(row);
    card->body()->addStretch(1);
    scroll->column()->addWidget(card);
    auto *note = new CardFrame(u"Goed om te weten"_s);
    note->setIcon(u"sticky-note"_s);
    note->body()->addWidget(wrappedText(u"Leest graag reisboeken. <b>Geen opmaak</b> uit notities."_s, TextStyle::Small));
    scroll->column()->addWidget(note);
    scroll->column()->addStretch(1);
    return scroll;
}

QWidget *timeline()
{
    auto *card = new CardFrame(u"Tijdlijn"_s, CardFrame::Body::Rows);
    auto *filter = new SegmentRow(u"Wat de tijdlijn toont"_s);
    filter->addSegment(u"Alles"_s);
    filter->setCount(filter->addSegment(u"Aankopen"_s), 34);
    filter->addSegment(u"Privacy"_s);
    card->addToTitle(filter);
    auto *list = new TimelineList(u"Tijdlijn"_s);
    list->setEntries({
        {1, QDate(2026, 11, 2), u"receipt-text"_s, Tone::Neutral, u"Bon 20817, € 24,95"_s, u"2 artikelen"_s, u"+24 punten"_s, Tone::Good, u"ma 2 nov · Kassa"_s, u"Waarom?"_s},
        {2, QDate(2026, 10, 20), u"message-circle-warning"_s, Tone::Warn, u"Klacht: bladzijde mist in een boek dat vorige maand is besteld"_s, u"Noor belt terug"_s, u"Open"_s, Tone::Warn, u"di 20 okt · Telefoon"_s, {}},
        {3, QDate(2026, 10, 9), u"gift"_s, Tone::Accent, u"Beloning gebruikt: € 5 korting"_s, u"op bon 20655"_s, u"−100 punten"_s, Tone::Neutral, u"vr 9 okt · Kassa"_s, {}},
        {4, QDate(2026, 8, 30), u"shield-check"_s, Tone::Accent, u"Ja tegen nieuws per e-mail"_s, u"Tekst 2, bevestigd"_s, {}, Tone::Neutral, u"zo 30 aug · Webshop"_s, u"Bewijs"_s},
    });
    card->body()->addWidget(list);
    return card;
}

QWidget *side()
{
    auto *scroll = new ScrollColumn;
    auto *points = new CardFrame(u"Punten"_s);
    points->setIcon(u"coins"_s);
    points->setNote(u"1 punt = 5 cent"_s);
    points->body()->addWidget(new TextLabel(u"86"_s, TextStyle::Figure));
    scroll->column()->addWidget(points);
    auto *why = new AccessNote;
    why->setReason(u"Jolien spaart met een kaart. Daarvoor zijn aankopen en punten nodig. Uw bezoek is genoteerd."_s);
    scroll->column()->addWidget(why);
    scroll->column()->addStretch(1);
    return scroll;
}

} // namespace

void buildCustomer(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 10);
    auto *top = new QHBoxLayout;
    Metrics::scaledSpacing(top, 8);
    auto *chips = new FlowLayout(8);
    top->addLayout(chips, 1);
    chips->addWidget(new Chip(u"Kaart 2210 0451"_s, Tone::Accent, u"credit-card"_s));
    chips->addWidget(new Chip(u"Vaste klant"_s, Tone::Accent, u"star"_s));
    chips->addWidget(new Chip(u"Alleen per e-mail"_s, Tone::Info, u"message-square-text"_s));
    chips->addWidget(new Chip(u"Niet vragen naar de kring"_s, Tone::Warn, u"bell-off"_s));
    top->addWidget(makeButton(u"Bewerken"_s, ButtonLook::Plain, u"pencil"_s), 0, Qt::AlignTop);
    column->addLayout(top);
    auto *tabs = new PaneTabs(u"Onderdelen van deze klant"_s);
    for (const QString &tab : {u"Overzicht"_s, u"Aankopen"_s, u"Punten"_s, u"Toestemming"_s, u"Gegevens uit bestanden"_s})
        tabs->addTab(tab);
    tabs->setCount(1, 34);
    tabs->setCount(4, 2);
    column->addWidget(tabs);
    auto *columns = new Columns(u"Deze klant"_s);
    columns->addPane(u"Gegevens"_s, fields(), 276);
    columns->addPane(u"Tijdlijn"_s, timeline());
    columns->addPane(u"Punten en reden"_s, side(), 300);
    column->addWidget(columns, 1);
}

void buildCustomers(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 10);
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 8);
    row->addWidget(new SearchField(u"Naam, plaats, telefoon of kaart"_s), 1);
    row->addWidget(makeButton(u"Nieuwe klant"_s, ButtonLook::Primary, u"plus"_s));
    column->addLayout(row);
    auto *card = new CardFrame({}, CardFrame::Body::Rows);
    // The source lives as long as the page: an object with a parent carries it.
    class Holder final : public QObject {
    public:
        using QObject::QObject;
        FakeRows rows{1204};
    };
    auto *holder = new Holder(page);
    auto *model = new PagedModel(holder->rows, page);
    auto *table = new IdTable(u"Klanten"_s, model);
    model->refresh();
    holder->rows.hold = true; // what comes into view later stays grey
    model->data(model->index(0, 0), PagedModel::LoadedRole);
    holder->rows.answerAll();
    table->setCurrentId(4);
    card->body()->addWidget(table);
    column->addWidget(card, 1);
}

void buildEmpty(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new CardFrame;
    auto *empty = new EmptyState(u"users"_s, u"Nog geen klanten. Begin met een bestand uit uw kassa of webshop."_s);
    empty->setButton(u"Bestand kiezen…"_s, u"folder-open"_s);
    empty->setLink(u"Eerst rondkijken in de voorbeeldwinkel"_s);
    card->body()->addWidget(empty);
    column->addWidget(card);
}

} // namespace kk::testing
