#include "ui/loyalty/SimulationPane.h"

#include "ui/loyalty/CostChart.h"
#include "ui/loyalty/FigureWords.h"
#include "ui/loyalty/SliderSteps.h"
#include "ui/loyalty/VariantDelegate.h"
#include "ui/loyalty/WinnersCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/CardGrid.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

SimulationPane::SimulationPane(LoyaltyPresenter *presenter, int lastMonth, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_lastMonth(lastMonth)
    , m_rows(new TextTableModel({{tr("On your own sales"), TextTableModel::Align::Words}, {tr("Runs now"), TextTableModel::Align::Numbers}, {tr("A, draft"), TextTableModel::Align::Numbers},
                                 {u"B"_s, TextTableModel::Align::Numbers}, {u"C"_s, TextTableModel::Align::Numbers}},
                                this))
    , m_table(new PlainTable(tr("What it would have cost"), m_rows))
    , m_chart(new CostChart)
    , m_winners(new WinnersCard)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    column->addWidget(scroll);
    scroll->column()->addWidget(makeCosts());
    auto *grid = new CardGrid(270);
    grid->addCard(m_chart);
    grid->addCard(m_winners);
    scroll->column()->addWidget(grid, 1);
    connect(m_presenter, &LoyaltyPresenter::programmeChanged, this, &SimulationPane::refreshSlider);
    connect(m_presenter, &LoyaltyPresenter::figuresChanged, this, &SimulationPane::refreshFigures);
    refreshSlider();
    refreshFigures();
}

QWidget *SimulationPane::makeCosts()
{
    m_costs = new CardFrame(tr("What would this have cost last year?"));
    m_costs->body()->addWidget(makeSliderRow());
    m_table->setRows(new VariantDelegate(m_presenter, m_table), [] { return qMax(Metrics::px(29), lineHeight(TextStyle::Body) + Metrics::px(8)); });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_costs->body()->addWidget(m_table);
    m_costs->body()->addWidget(makeBelowTable());
    m_state = wrappedText({}, TextStyle::Small, Role::Muted);
    m_costs->body()->addWidget(m_state);
    return m_costs;
}

QWidget *SimulationPane::makeSliderRow()
{
    m_sliderRow = new QWidget;
    auto *row = new QHBoxLayout(m_sliderRow);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 12);
    m_touched = new TextLabel;
    m_slider = new QSlider(Qt::Horizontal);
    Metrics::scaledMinimumHeight(m_slider, 26);
    m_sliderValue = new TextLabel({}, TextStyle::Strong);
    row->addWidget(m_touched);
    row->addWidget(m_slider, 1);
    row->addWidget(m_sliderValue);
    connect(m_slider, &QSlider::valueChanged, this, &SimulationPane::slide);
    connect(m_slider, &QSlider::sliderReleased, m_presenter, &LoyaltyPresenter::settle);
    return m_sliderRow;
}

QWidget *SimulationPane::makeBelowTable()
{
    auto *below = new QWidget;
    auto *flow = new FlowLayout(10, below);
    m_keep = makeButton(tr("Add a &variant"), ButtonLook::Plain, u"plus"_s);
    m_more = makeButton(tr("&More rows"), ButtonLook::Quiet);
    m_more->setCheckable(true);
    flow->addWidget(m_keep);
    const auto pair = [&](Variant::Column column, const QString &letter, QPushButton *&take, QPushButton *&drop) {
        take = makeButton(tr("Go on with %1").arg(letter));
        drop = makeButton(tr("Leave %1 out").arg(letter));
        flow->addWidget(take);
        flow->addWidget(drop);
        connect(take, &QPushButton::clicked, this, [this, column] { m_presenter->takeVariant(column); });
        connect(drop, &QPushButton::clicked, this, [this, column] { m_presenter->dropVariant(column); });
    };
    pair(Variant::B, u"B"_s, m_takeB, m_dropB);
    pair(Variant::C, u"C"_s, m_takeC, m_dropC);
    flow->addWidget(m_more);
    auto *margin = new QWidget;
    auto *row = new QHBoxLayout(margin);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(tr("What stays of a sale"), TextStyle::Small, Role::Muted);
    m_margin = new QSpinBox;
    m_margin->setRange(0, 95);
    m_margin->setSuffix(u" %"_s);
    m_margin->setSpecialValueText(tr("not said"));
    m_margin->setValue(m_presenter->marginPercent());
    m_margin->setAccessibleName(label->text());
    label->setBuddy(m_margin);
    row->addWidget(label);
    row->addWidget(m_margin);
    flow->addWidget(margin);
    connect(m_keep, &QPushButton::clicked, m_presenter, &LoyaltyPresenter::keepVariant);
    connect(m_more, &QPushButton::toggled, this, &SimulationPane::refreshFigures);
    connect(m_margin, &QSpinBox::valueChanged, m_presenter, &LoyaltyPresenter::setMarginPercent);
    return below;
}

void SimulationPane::refreshSlider()
{
    if (m_isSliding)
        return;
    const auto value = m_presenter->touched();
    const bool canSlide = value && value->canSlide() && m_presenter->mayChange();
    m_sliderRow->setVisible(canSlide);
    if (!canSlide)
        return;
    const SliderSteps steps = SliderSteps::of(*value);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, steps.count);
    m_slider->setValue(steps.stepOf(*value));
    m_slider->setAccessibleName(value->label);
    m_touched->setText(value->label);
    m_sliderValue->setText(value->text);
}

void SimulationPane::slide(int step)
{
    const auto value = m_presenter->touched();
    if (!value)
        return;
    m_isSliding = true; // the range stays as it is while somebody drags
    m_presenter->setValue(SliderSteps::of(*value, m_slider->maximum()).at(step, *value));
    m_isSliding = false;
    if (const auto now = m_presenter->touched())
        m_sliderValue->setText(now->text);
}

void SimulationPane::refreshFigures()
{
    const auto &variants = m_presenter->variants();
    m_rows->setRows(FigureWords::rows(*m_presenter, m_more && m_more->isChecked()));
    const int rows = m_rows->rowCount();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    for (const int column : {Variant::Running, Variant::B, Variant::C})
        m_table->setColumnHidden(column + 1, !variants[static_cast<std::size_t>(column)].isThere);
    m_table->setWidths({170, 112, 112, 112, 112});
    const Variant &draft = variants[Variant::Draft];
    const bool hasB = variants[Variant::B].isThere;
    const bool hasC = variants[Variant::C].isThere;
    m_keep->setVisible(!m_presenter->isEmpty() && !(hasB && hasC));
    m_takeB->setVisible(hasB && m_presenter->mayChange());
    m_dropB->setVisible(hasB);
    m_takeC->setVisible(hasC && m_presenter->mayChange());
    m_dropC->setVisible(hasC);
    m_costs->setNote(draft.forecast ? tr("%1 own receipts, counted in %2 s").arg(QLocale().toString(static_cast<qlonglong>(draft.forecast->sales.receipts)), QLocale().toString(m_presenter->secondsOfLast(), 'f', 2)) : QString());
    if (m_presenter->isEmpty())
        m_state->setText(tr("As soon as there is a rule, its cost stands here."));
    else if (!loyalty::isPublishable(m_presenter->problems()))
        m_state->setText(tr("Mend what stands below the rules first; the figures are of before."));
    else if (!draft.error.userText.isEmpty())
        m_state->setText(draft.error.userText);
    else
        m_state->setText(tr("Visits are a week. That is a requirement, not a prediction. How many customers claim what they have is not known: 10 to 80 of 100 times that they can."));
    m_chart->show(variants[Variant::Running].forecast, draft.forecast, m_lastMonth, draft.isStale());
    m_winners->show(m_presenter->comparison(), variants[Variant::Running].isThere, draft.isStale());
    m_table->viewport()->update();
}

} // namespace kk::ui
