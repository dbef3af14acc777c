#include "tests/ui/gallery/Scenes.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeySlotList.h"
#include "ui/widgets/MappingHeader.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/StepBar.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace kk::testing {

using namespace Qt::StringLiterals;
using namespace kk::ui;

namespace {

QTableView *preview(QWidget *parent)
{
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(12, 6, parent);
    const QStringList cells{u"2210451"_s, u"Terpstra, J."_s, u"Veenkade 31 B"_s, u"8441 CX"_s, u"0600831177"_s, u"J"_s};
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < cells.size(); ++column)
            model->setItem(row, column, new QStandardItem(cells.at(column)));
    }
    table->setModel(model);
    auto *header = new MappingHeader(table);
    table->setHorizontalHeader(header);
    const QStringList kinds{u"Nummer"_s, u"Hele naam"_s, u"Straat en nummer"_s, u"Postcode"_s, u"Telefoon"_s, u"Niet inlezen"_s};
    QList<MappingColumn> columns;
    const QStringList names{u"klantnummer"_s, u"naam"_s, u"adres"_s, u"pc"_s, u"tel"_s, u"nb"_s};
    for (int i = 0; i < names.size(); ++i)
        columns.append({names.at(i), kinds, i == 5 ? -1 : i, i == 5 ? MappingTone::Ask : MappingTone::Sure});
    header->setColumns(columns);
    table->resizeColumnsToContents();
    table->setAccessibleName(u"Eerste rijen van het bestand"_s);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    return table;
}

} // namespace

void buildImport(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    auto *top = new QHBoxLayout;
    Metrics::scaledSpacing(top, 8);
    auto *steps = new StepBar({u"Bestand"_s, u"Kolommen"_s, u"Proef bekijken"_s, u"Inlezen"_s});
    steps->setCurrent(1);
    top->addWidget(steps, 1);
    top->addWidget(makeButton(u"Stoppen"_s, ButtonLook::Quiet));
    top->addWidget(makeButton(u"Terug"_s, ButtonLook::Plain, u"arrow-left"_s));
    top->addWidget(makeButton(u"Proef bekijken"_s, ButtonLook::Primary));
    column->addLayout(top);
    auto *columns = new Columns(u"Importeren"_s);
    auto *card = new CardFrame(u"Klopt het wat wij herkennen?"_s, CardFrame::Body::Rows);
    card->setNote(u"Kies boven de kolom wat erin staat"_s);
    card->body()->addWidget(preview(page));
    columns->addPane(u"Kolommen"_s, card);
    auto *side = new ScrollColumn;
    auto *drop = new DropZone;
    drop->setTexts(u"Sleep een bestand hierheen"_s, u"Klanten of bonnen: CSV, Excel, XML of ZIP"_s, u"Bestand kiezen…"_s);
    setButtonLook(drop->button(), ButtonLook::Plain, u"folder-open"_s);
    side->column()->addWidget(drop);
    auto *later = new CardFrame(u"Nog niets opgeslagen"_s);
    later->setIcon(u"undo-2"_s);
    later->body()->addWidget(wrappedText(u"Dit is een proef. Ook na het inlezen kunt u alles in één keer ongedaan maken."_s, TextStyle::Small, Role::Muted));
    side->column()->addWidget(later);
    side->column()->addStretch(1);
    columns->addPane(u"Wat gebeurt er straks?"_s, side, 296);
    column->addWidget(columns, 1);
}

void buildSettings(QWidget *page)
{
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    outer->addWidget(scroll);
    auto *keys = new CardFrame(u"Sleutels"_s, CardFrame::Body::Rows);
    auto *list = new KeySlotList;
    list->setSlots({
        {u"1"_s, u"key-round"_s, u"Wachtwoord van Noor"_s, u"laatst gebruikt wo 4 nov"_s, true, true, u"De laatste sleutel van de eigenaar kan niet weg."_s},
        {u"2"_s, u"fingerprint"_s, u"Sleutelbos van deze computer"_s, u"laatst gebruikt di 3 nov"_s, true, false, {}},
        {u"3"_s, u"printer"_s, u"Herstelcode op papier"_s, u"nog nooit geprobeerd"_s, true, true, {}},
    });
    keys->body()->addWidget(list);
    scroll->column()->addWidget(keys);
    auto *password = new CardFrame(u"Wachtwoord wijzigen"_s);
    auto *secret = new SecretEdit(u"Nieuw wachtwoord"_s);
    auto *label = new QLabel(u"Nieuw &wachtwoord"_s);
    label->setBuddy(secret->field());
    password->body()->addWidget(label);
    password->body()->addWidget(secret);
    secret->setProblem(u"Dit wachtwoord is te kort. Neem een zin van vier woorden."_s);
    scroll->column()->addWidget(password);
    scroll->column()->addStretch(1);
}

} // namespace kk::testing
