#include "ui/loyalty/CostChart.h"

#include "ui/loyalty/FigureWords.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

CostChart::CostChart(QWidget *parent)
    : QWidget(parent)
    , m_card(new CardFrame(tr("Cost per month")))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
    , m_sentence(wrappedText({}, TextStyle::Small, Role::Muted))
    , m_months(new TextTableModel({{tr("Month"), TextTableModel::Align::Words}, {tr("Now"), TextTableModel::Align::Numbers}, {tr("A, draft"), TextTableModel::Align::Numbers}}, this))
    , m_table(new PlainTable(tr("Cost per month"), m_months))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto *asTable = makeButton(tr("As a &table"), ButtonLook::Quiet);
    asTable->setCheckable(true);
    m_card->setNote(tr("in euros"));
    m_card->addToTitle(asTable);
    m_view->setFocusPolicy(Qt::NoFocus); // the table says it in words
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    Metrics::scaledMinimumHeight(m_view, 170);
    Metrics::scaledMinimumHeight(m_table, 170);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_table->setWidths({90, 90, 90});
    m_table->hide();
    m_card->body()->addWidget(m_view, 1);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_sentence);
    connect(asTable, &QPushButton::toggled, this, [this, asTable](bool on) {
        m_view->setVisible(!on);
        m_table->setVisible(on);
        asTable->setText(on ? tr("As a char&t") : tr("As a &table"));
    });
    draw();
}

void CostChart::show(const std::optional<loyalty::Forecast> &running, const std::optional<loyalty::Forecast> &draft, int lastMonth, bool isStale)
{
    m_running = running;
    m_draft = draft;
    m_lastMonth = lastMonth;
    m_isStale = isStale;
    draw();
}

bool CostChart::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        draw();
    return QWidget::event(event);
}

void CostChart::draw()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes())
        m_chart->removeAxis(axis);
    auto *bars = new QBarSeries;
    QStringList months;
    QList<QStringList> rows;
    double highest = 1;
    auto *now = new QBarSet(tr("now"));
    auto *draft = new QBarSet(u"A"_s);
    now->setColor(Theme::color(Role::Series6));
    draft->setColor(Theme::color(m_isStale ? Role::ControlLine : Role::Series1));
    for (int step = 0; step < 12; ++step) {
        const int month = (m_lastMonth + step) % 12; // the month after the last one, first
        const auto at = static_cast<std::size_t>(month);
        const std::int64_t before = m_running ? m_running->costOfMonth[at] : 0;
        const std::int64_t after = m_draft ? m_draft->costOfMonth[at] : 0;
        *now << static_cast<double>(before) / 100;
        *draft << static_cast<double>(after) / 100;
        highest = std::max({highest, static_cast<double>(before) / 100, static_cast<double>(after) / 100});
        months.append(QLocale().standaloneMonthName(month + 1, QLocale::ShortFormat).remove(u'.'));
        rows.append({QLocale().standaloneMonthName(month + 1), m_running ? FigureWords::euros(before) : u"–"_s, m_draft ? FigureWords::euros(after) : u"–"_s});
    }
    if (m_running)
        bars->append(now);
    else
        delete now;
    bars->append(draft);
    m_chart->addSeries(bars);
    auto *across = new QBarCategoryAxis;
    across->append(months);
    auto *up = new QValueAxis;
    up->setRange(0, highest);
    up->setTickCount(4);
    up->setLabelFormat(u"%.0f"_s);
    up->applyNiceNumbers();
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(Fonts::font(TextStyle::Small));
        axis->setLabelsColor(Theme::color(Role::Muted));
        axis->setGridLineColor(Theme::color(Role::Line));
        axis->setLinePenColor(Theme::color(Role::ControlLine));
    }
    across->setGridLineVisible(false);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    bars->attachAxis(across);
    bars->attachAxis(up);
    m_chart->setBackgroundBrush(Theme::color(Role::Surface));
    m_view->setBackgroundBrush(Theme::color(Role::Surface));
    m_chart->legend()->setVisible(m_running.has_value());
    m_chart->legend()->setLabelColor(Theme::color(Role::Text));
    m_chart->legend()->setFont(Fonts::font(TextStyle::Small));
    m_months->setRows(rows);
    m_sentence->setText(m_draft ? FigureWords::monthsSentence(*m_draft) : tr("No figures yet."));
    m_view->setAccessibleName(tr("Cost per month"));
    m_view->setAccessibleDescription(m_sentence->text());
}

} // namespace kk::ui
