#include "ui/customers/PointsPane.h"

#include "app/base/Background.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString unitsOf(const loyalty::EntryView &entry)
{
    const QString number = QLocale().toString(qAbs(entry.units));
    return entry.units < 0 ? u"− "_s + number : entry.units > 0 ? u"+ "_s + number : number;
}

} // namespace

PointsPane::PointsPane(CustomerPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_balance(wrappedText({}, TextStyle::Strong))
    , m_rows(new TextTableModel({{tr("Why"), TextTableModel::Align::Words}, {tr("Day"), TextTableModel::Align::Words}, {tr("What"), TextTableModel::Align::Words}, {tr("Change"), TextTableModel::Align::Numbers}}, this))
    , m_table(new PlainTable(tr("Points and rewards"), m_rows))
    , m_why(new CardFrame(tr("Why, and why not more")))
    , m_whyText(wrappedText({}, TextStyle::Body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 10);
    column->addWidget(m_balance);
    auto *card = new CardFrame({}, CardFrame::Body::Rows);
    m_table->setWidths({260, 110, 130, 120});
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 2);
    m_why->body()->addWidget(m_whyText);
    m_why->body()->addStretch(1);
    column->addWidget(m_why, 1);
    connect(m_table, &PlainTable::rowChosen, this, &PointsPane::showWhy);
}

void PointsPane::open()
{
    const customers::CustomerId customer = m_presenter.page().row.id;
    const auto &questions = m_presenter.questions();
    const quint64 generation = ++m_generation;
    m_entries.clear();
    m_rows->setRows({});
    m_whyText->setText(tr("Choose a row to see why."));
    m_balance->setText(tr("One moment…"));
    if (!questions.pointsOf || !customer.isValid())
        return;
    inBackground(this, [ask = questions.cardOf, customer] { return ask(customer); }, [this, generation](const Result<loyalty::MemberCard> &card) {
        if (generation != m_generation)
            return;
        if (card)
            showCard(*card);
        else
            m_balance->setText(card.error().userText);
    });
    inBackground(this, [ask = questions.pointsOf, customer] { return ask(customer); }, [this, generation](const Result<QList<loyalty::EntryView>> &entries) {
        if (generation == m_generation && entries)
            showEntries(*entries);
    });
}

void PointsPane::showCard(const loyalty::MemberCard &card)
{
    QStringList words;
    for (const loyalty::UnitBalance &unit : card.units) {
        if (unit.balance == 0 && unit.kind != loyalty::PlannedUnit::Kind::Unit)
            continue;
        QString text = tr("%1: %2", "what is saved, how many").arg(unit.title, QLocale().toString(unit.balance));
        if (unit.pending > 0)
            text += tr(", of which %1 come free later").arg(QLocale().toString(unit.pending));
        if (unit.expires && unit.expiring > 0)
            text += tr(", %1 lapse on %2").arg(QLocale().toString(unit.expiring), dayWithYear(*unit.expires));
        words.append(text);
    }
    m_balance->setText(!card.isMember ? tr("Takes no part in a programme yet.") : words.isEmpty() ? tr("Nothing is saved at the moment.") : words.join(u" · "_s));
}

void PointsPane::showEntries(const QList<loyalty::EntryView> &entries)
{
    m_entries = entries;
    QList<QStringList> rows;
    for (const loyalty::EntryView &entry : entries)
        rows.append({entry.why, dayWithYear(entry.day), entry.unitTitle, unitsOf(entry)});
    m_rows->setRows(std::move(rows));
}

void PointsPane::showWhy(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const loyalty::EntryView entry = m_entries[row];
    QStringList lines{entry.why};
    if (!entry.reason.isEmpty())
        lines.append(tr("Written with it: “%1”").arg(entry.reason));
    if (entry.isCorrection)
        lines.append(tr("This corrects what was posted before."));
    if (entry.expires)
        lines.append(tr("Lapses on %1.").arg(dayWithYear(*entry.expires)));
    m_whyText->setText(lines.join(u'\n'));
    const auto &explain = m_presenter.questions().explainSale;
    if (!entry.sale.isValid() || !explain)
        return;
    const quint64 generation = m_generation;
    inBackground(this, [explain, sale = entry.sale] { return explain(sale); }, [this, generation, lines, row](const Result<loyalty::SaleExplanation> &explained) {
        if (generation != m_generation || m_table->currentIndex().row() != row || !explained)
            return;
        QStringList all = lines;
        for (const loyalty::WhyNotView &rule : explained->whyNot)
            all.append(rule.text);
        m_whyText->setText(all.join(u'\n'));
    });
}

} // namespace kk::ui
