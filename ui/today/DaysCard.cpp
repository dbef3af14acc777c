#include "ui/today/DaysCard.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/today/DayBars.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// The little square of a legend.
class Swatch final : public QWidget {
public:
    explicit Swatch(Role role) : m_role(role) { Metrics::scaledFixedWidth(this, 10), Metrics::scaledFixedHeight(this, 10); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::color(m_role)); }

private:
    Role m_role;
};

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

DaysCard::DaysCard(QWidget *parent)
    : CardFrame(tr("Last shop days"), Body::Padded, parent),
      m_sides(new QStackedWidget),
      m_bars(new DayBars),
      m_table(new QTableWidget(0, 4)),
      m_nothing(wrappedText({}, TextStyle::Body, Role::Muted)),
      m_footer(new QWidget),
      m_turn(makeButton(tr("As a &table"), ButtonLook::Quiet))
{
    setNote(tr("number of receipts"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Known"), tr("Unknown"), tr("Together")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Receipts of the last shop days"));
    m_table->setTabKeyNavigation(false);
    m_sides->addWidget(m_bars);
    m_sides->addWidget(m_table);
    body()->addWidget(m_nothing);
    body()->addWidget(m_sides, 1);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 12);
    row->addWidget(legend(Role::Series1, tr("known customer")));
    row->addWidget(legend(Role::Series6, tr("unknown")));
    row->addStretch(1);
    row->addWidget(m_turn);
    body()->addWidget(m_footer);
    connect(m_turn, &QPushButton::clicked, this, &DaysCard::turn);
    setDays({}, {});
}

QWidget *DaysCard::legend(Role role, const QString &text)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 6);
    row->addWidget(new Swatch(role), 0, Qt::AlignVCenter);
    row->addWidget(new TextLabel(text, TextStyle::Small, Role::Muted));
    return part;
}

void DaysCard::setDays(const QList<shop::Overview::Day> &days, const QString &sentence)
{
    m_bars->setDays(days);
    m_bars->setAccessibleName(tr("Receipts of the last shop days. %1").arg(sentence));
    fillTable(days);
    m_nothing->setText(days.isEmpty() ? tr("The first sales appear here after your first file.") : QString());
    m_nothing->setVisible(days.isEmpty());
    m_sides->setVisible(!days.isEmpty());
    m_footer->setVisible(!days.isEmpty());
}

void DaysCard::fillTable(const QList<shop::Overview::Day> &days)
{
    const QLocale locale;
    m_table->setRowCount(int(days.size()));
    for (int row = 0; row < days.size(); ++row) {
        const auto &day = days.at(row);
        m_table->setItem(row, 0, cell(locale.toString(day.day, u"ddd d MMM"_s), Qt::AlignLeft));
        m_table->setItem(row, 1, cell(locale.toString(day.known), Qt::AlignRight));
        m_table->setItem(row, 2, cell(locale.toString(day.unknown), Qt::AlignRight));
        m_table->setItem(row, 3, cell(locale.toString(day.known + day.unknown), Qt::AlignRight));
    }
}

void DaysCard::turn()
{
    const bool toTable = m_sides->currentWidget() == m_bars;
    m_sides->setCurrentWidget(toTable ? static_cast<QWidget *>(m_table) : m_bars);
    m_turn->setText(toTable ? tr("As &bars") : tr("As a &table"));
}

} // namespace kk::ui
