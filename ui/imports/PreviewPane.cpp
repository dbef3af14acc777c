#include "ui/imports/PreviewPane.h"

#include "ui/imports/ImportWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/PaneTabs.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Align = TextTableModel::Align;

namespace {

constexpr int kWhatStandsThere = 3; ///< column of the table of rows that stay out

}

PreviewPane::PreviewPane(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_tabs(new PaneTabs(tr("Parts of the trial")))
    , m_stack(new QStackedWidget)
    , m_note(wrappedText({}, TextStyle::Small, Role::Muted))
    , m_new(new TextTableModel({{tr("New customer"), Align::Words}}, this))
    , m_changed(new TextTableModel({{tr("Customer"), Align::Words}, {tr("Field"), Align::Words}, {tr("Now"), Align::Words}, {tr("After"), Align::Words}}, this))
    , m_rejected(new TextTableModel({{tr("Why it stays out"), Align::Words}, {tr("Row"), Align::Numbers}, {tr("Column"), Align::Words}, {tr("What stands there"), Align::Words}}, this))
    , m_erased(new TextTableModel({{tr("Erased on"), Align::Words}, {tr("Row"), Align::Numbers}}, this))
    , m_months(new TextTableModel({{tr("Month"), Align::Words}, {tr("Status"), Align::Words}, {tr("Sales"), Align::Numbers}, {tr("Amount"), Align::Numbers},
                                   {tr("Given back"), Align::Numbers}}, this))
    , m_again(makeButton(tr("Try &again"), ButtonLook::Plain, u"rotate-ccw"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 10);
    column->addWidget(m_tabs);
    auto *card = new CardFrame({}, CardFrame::Body::Rows);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(makeFoot());
    column->addWidget(card, 1);
    m_tabs->addTab(tr("New"));
    m_tabs->addTab(tr("Updated"));
    m_tabs->addTab(tr("Left out"));
    m_tabs->addTab(tr("Erased earlier"));
    m_tabs->addTab(tr("Per month"));
    addTable(tr("New customers"), m_new, {});
    addTable(tr("What changes"), m_changed, {160, 120, 190, 190});
    addTable(tr("Rows that stay out"), m_rejected, {260, 70, 120, 150});
    addTable(tr("People who were erased and stay away"), m_erased, {220, 90});
    addTable(tr("Amounts per month and status"), m_months, {120, 230, 80, 110, 110});
    m_notes = QStringList(5);
    m_rejected->setEditable(kWhatStandsThere, [this](int row) { return m_cells.value(row).canMend; });
    connect(m_rejected, &TextTableModel::edited, this, [this](int row, int, const QString &text) {
        const Cell cell = m_cells.value(row);
        m_presenter.mend(cell.file, cell.row, cell.column, text);
    });
    connect(m_again, &QPushButton::clicked, &m_presenter, &ImportPresenter::tryAgain);
    connect(m_tabs, &PaneTabs::currentChanged, this, &PreviewPane::say);
}

void PreviewPane::addTable(const QString &name, TextTableModel *model, const QList<int> &widths)
{
    auto *table = new PlainTable(name, model);
    table->setWidths(widths);
    m_stack->addWidget(table);
}

QWidget *PreviewPane::makeFoot()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    Metrics::scaledMargins(row, 14, 8, 14, 10);
    Metrics::scaledSpacing(row, 12);
    row->addWidget(m_note, 1);
    row->addWidget(m_again);
    return box;
}

void PreviewPane::openTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PreviewPane::openFirst()
{
    const ImportTotals totals = ImportTotals::of(m_presenter.forecast().files);
    openTab(totals.recordsNew > 0 ? New : totals.recordsChanged > 0 ? Changed : totals.hasSales() ? Months : totals.rejected > 0 ? Rejected : New);
}

void PreviewPane::fillRejected(const intake::ImportReport &report)
{
    QList<QStringList> rows;
    QList<Cell> cells;
    for (const intake::FileReport &file : report.files) {
        for (const auto &row : file.rejectedRows) {
            rows.append({row.reason, QLocale().toString(row.row), row.column, m_presenter.mended(file.file, row.row, row.column).value_or(row.cell)});
            cells.append({file.file, row.row, row.column, !row.column.isEmpty() && m_presenter.canMend(file.file)});
        }
    }
    m_cells = cells;
    if (rows == m_shownRejected)
        return; // somebody may be typing in it
    m_shownRejected = rows;
    m_rejected->setRows(rows);
}

void PreviewPane::refresh()
{
    const intake::ImportReport &report = m_presenter.forecast();
    const ImportTotals totals = ImportTotals::of(report.files);
    QList<QStringList> people;
    QList<QStringList> changes;
    QList<QStringList> months;
    for (const intake::FileReport &file : report.files) {
        for (const QString &name : file.newNames)
            people.append({name.isEmpty() ? tr("name unknown") : name});
        for (const auto &change : file.changes)
            changes.append({change.name, change.field, change.before.isEmpty() ? tr("empty") : change.before,
                            change.after.isEmpty() ? tr("empty") : change.after});
    }
    fillRejected(report);
    const bool canMend = std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.canMend; });
    QList<QStringList> erased;
    for (const intake::FileReport &file : report.files) {
        for (const auto &row : file.blockedRows)
            erased.append({QLocale().toString(row.erasedOn, QStringLiteral("d MMMM yyyy")), QLocale().toString(row.row)});
    }
    for (const intake::FileReport::Turnover &one : totals.turnover) {
        const Currency currency = Currency::fromText(one.currency);
        months.append({ImportWords::month(one.month), ImportWords::status(one.status), QLocale().toString(one.sales), Money{one.totalCents, currency}.display(),
                       one.refundedCents == 0 ? QString() : Money{one.refundedCents, currency}.display()});
    }
    const auto rest = [](qint64 all, qsizetype shown) {
        return all > shown && shown > 0 ? tr("The first %1 of %2 stand here.").arg(QLocale().toString(shown), QLocale().toString(all)) : QString();
    };
    m_notes[New] = people.isEmpty() ? tr("Nobody new in this file.") : rest(totals.recordsNew, people.size());
    m_notes[Changed] = changes.isEmpty() ? tr("Nothing changes for customers who are known already.") : QString();
    const QString how = canMend ? tr("Type what should stand there and try again, or save these rows after reading in.")
                                : tr("After reading in you can save these rows, mend them and read them again.");
    m_notes[Rejected] = m_cells.isEmpty() ? tr("Every row takes part.") : QString(how + u' ' + rest(totals.rejected, m_cells.size())).trimmed();
    m_notes[Erased] = erased.isEmpty() ? tr("Nobody in this file was erased earlier.")
                                       : tr("These people asked to be erased. They do not come back; their purchases count without a name.");
    m_notes[Months] = months.isEmpty() ? tr("No purchases in this file.")
                                       : tr("Together %1. Compare with what your till or web shop says.").arg(Money{totals.totalCents, {}}.display());
    m_new->setRows(people);
    m_changed->setRows(changes);
    m_erased->setRows(erased);
    m_months->setRows(months);
    m_tabs->setCount(New, totals.recordsNew);
    m_tabs->setCount(Changed, totals.recordsChanged);
    m_tabs->setCount(Rejected, totals.rejected);
    m_tabs->setCount(Erased, totals.recordsBlocked);
    say();
}

void PreviewPane::say()
{
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    m_note->setText(m_notes.value(m_tabs->currentIndex()));
    m_note->setVisible(!m_note->text().isEmpty());
    m_again->setVisible(m_tabs->currentIndex() == Rejected && std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.canMend; }));
    if (m_presenter.hasMended())
        enable(m_again);
    else
        disableBecause(m_again, tr("First type in a cell what should stand there."));
}

} // namespace kk::ui
