#include "tests/ui/gallery/Scenes.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/KeyCap.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/MeterBar.h"
#include "ui/widgets/ScrollColumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

template <class... Widgets>
QHBoxLayout *rowOf(Widgets *...widgets)
{
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 8);
    (row->addWidget(widgets), ...);
    row->addStretch(1);
    return row;
}

template <class Box>
Box *checked(const QString &text, bool on, bool usable = true)
{
    auto *box = new Box(text);
    box->setAutoExclusive(false);
    box->setChecked(on);
    box->setEnabled(usable);
    return box;
}

CardFrame *buttons()
{
    auto *card = new CardFrame(u"Knoppen"_s);
    auto *closed = makeButton(u"Wissen…"_s, ButtonLook::Danger);
    auto *off = makeButton(u"Brief maken"_s, ButtonLook::Primary);
    disableBecause(off, u"Kijk eerst de notitie na."_s);
    auto *plainOff = makeButton(u"Bekijken"_s);
    disableBecause(plainOff, u"Er is nog niets."_s);
    card->body()->addLayout(rowOf(makeButton(u"Inlezen"_s, ButtonLook::Primary), makeButton(u"Bekijken"_s), makeButton(u"Vergelijk"_s, ButtonLook::Quiet), closed));
    card->body()->addLayout(rowOf(off, plainOff, makeButton(u"Bewerken"_s, ButtonLook::Plain, u"pencil"_s), makeIconButton(u"lock"_s, u"Vergrendelen"_s)));
    return card;
}

CardFrame *controls()
{
    auto *card = new CardFrame(u"Velden"_s);
    auto *field = new QLineEdit(u"Veenkade 31 B"_s);
    field->setAccessibleName(u"Adres"_s);
    auto *box = new QComboBox;
    box->addItems({u"Alle bronnen"_s, u"Webshop"_s, u"Kassa"_s});
    box->setAccessibleName(u"Bron"_s);
    auto *spin = new QSpinBox;
    spin->setValue(24);
    spin->setAccessibleName(u"Maanden"_s);
    auto *closed = new QLineEdit(u"niet te wijzigen"_s);
    closed->setAccessibleName(u"Nummer"_s);
    closed->setEnabled(false);
    card->body()->addLayout(rowOf(field, box, spin, closed));
    card->body()->addLayout(rowOf(checked<QCheckBox>(u"Naam bewaren"_s, true), checked<QCheckBox>(u"Adres bewaren"_s, false), checked<QCheckBox>(u"Altijd bewaard"_s, true, false)));
    card->body()->addLayout(rowOf(checked<QRadioButton>(u"Alles"_s, true), checked<QRadioButton>(u"Deels"_s, false)));
    return card;
}

CardFrame *smallParts()
{
    auto *card = new CardFrame(u"Kleine dingen"_s);
    card->body()->addLayout(rowOf(new Chip(u"grijs"_s), new Chip(u"kaart"_s, Tone::Accent, u"credit-card"_s), new Chip(u"weetje"_s, Tone::Info, u"info"_s)));
    card->body()->addLayout(rowOf(new Chip(u"herkend"_s, Tone::Good, u"check"_s), new Chip(u"Open"_s, Tone::Warn), new Chip(u"te laat"_s, Tone::Bad, u"calendar-clock"_s)));
    card->body()->addLayout(rowOf(new KeyCap(u"Ctrl K"_s), new KeyCap(u"F9"_s), new KeyCap(u"?"_s)));
    auto *meter = new MeterBar;
    meter->setValue(86);
    meter->setAccessibleName(u"86 van 100 punten"_s);
    card->body()->addWidget(meter);
    card->body()->addWidget(new ElidedLabel(u"Een regel die langer is dan de ruimte die er voor is, en dus met drie puntjes eindigt; de rest staat in de tooltip."_s));
    return card;
}

} // namespace

void buildParts(QWidget *page)
{
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    outer->addWidget(scroll);
    const QList<Message> messages{
        {Tone::Info, u"Dit bestand is ma 2 nov al ingelezen."_s, u"Nog een keer inlezen verandert niets."_s, {}},
        {Tone::Warn, u"Let op: dit kan familie zijn."_s, u"Weet u het niet zeker? Kies Later en vraag het na."_s, u"Later"_s},
        {Tone::Bad, u"De stick is vol."_s, u"Kies een andere stick of wis oude reservekopieën."_s, u"Andere stick"_s},
    };
    for (const Message &message : messages) {
        auto *bar = new MessageBar;
        bar->say(message);
        scroll->column()->addWidget(bar);
    }
    auto *grid = new QGridLayout;
    Metrics::scaledSpacing(grid, 12);
    grid->addWidget(buttons(), 0, 0);
    grid->addWidget(controls(), 1, 0);
    grid->addWidget(smallParts(), 2, 0);
    scroll->column()->addLayout(grid);
    scroll->column()->addStretch(1);
}

} // namespace kk::testing
