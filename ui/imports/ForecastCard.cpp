#include "ui/imports/ForecastCard.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Counting = ImportPresenter::Counting;

ForecastCard::ForecastCard(QWidget *parent)
    : CardFrame(tr("What will happen?"), Body::Rows, parent)
{
}

void ForecastCard::show(const ImportPresenter &presenter)
{
    if (m_rows) { // not at once: the act may come from a button in it
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    Metrics::scaledMargins(m_grid, 14, 10, 14, 12);
    Metrics::scaledSpacing(m_grid, 8);
    m_grid->setColumnStretch(1, 1);
    body()->addWidget(m_rows);

    const Counting counting = presenter.counting();
    setNote(counting == Counting::Running ? tr("counting…") : counting == Counting::Done ? tr("counts along") : QString());
    const bool known = counting == Counting::Done || !presenter.forecast().files.isEmpty();
    if (!known) {
        auto *words = wrappedText(counting == Counting::Failed ? tr("This cannot be counted yet.") : tr("The counts come when the file is known."),
                                  TextStyle::Small, Role::Muted);
        m_grid->addWidget(words, 0, 0, 1, 2);
        return;
    }
    const bool old = counting != Counting::Done;
    const auto role = [old](Role wanted) { return old ? Role::Muted : wanted; };
    const ImportTotals totals = ImportTotals::of(presenter.forecast().files);
    if (totals.hasRecords()) {
        addRow(totals.recordsNew, tr("new customers"), role(Role::Good));
        addRow(totals.recordsChanged, tr("customers updated"), role(Role::Text));
        addRow(totals.recordsUnchanged, tr("customers unchanged"), Role::Muted);
    }
    if (totals.hasOpenings()) {
        addRow(totals.openingsNew, tr("new balances or counts"), role(Role::Good));
        addRow(totals.openingsChanged, tr("balances or counts updated"), role(Role::Text));
        addRow(totals.openingsUnchanged, tr("balances or counts unchanged"), Role::Muted);
    }
    if (totals.hasSales()) {
        addRow(totals.salesNew, tr("new purchases"), role(Role::Good));
        addRow(totals.salesChanged, tr("purchases updated"), role(Role::Text));
        addRow(totals.salesUnchanged, tr("purchases unchanged"), Role::Muted);
    }
    addRow(totals.rejected, tr("rows left out"), totals.rejected > 0 ? role(Role::Bad) : Role::Muted, totals.rejected > 0);
    if (totals.skipped > 0)
        addRow(totals.skipped, tr("blank rows and rows of totals"), Role::Muted);
    if (totals.recordsBlocked > 0)
        addRow(totals.recordsBlocked, tr("erased earlier, stay away"), Role::Muted);
    addRow(totals.rows, tr("rows in all"), role(Role::Text));
}

void ForecastCard::addRow(qint64 count, const QString &words, Role role, bool isLink)
{
    const int row = m_grid->rowCount();
    auto *number = new TextLabel(QLocale().toString(count), TextStyle::Strong, role);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    Metrics::scaledMinimumWidth(number, 44);
    m_grid->addWidget(number, row, 0);
    m_grid->addWidget(wrappedText(words, TextStyle::Body, role == Role::Muted ? Role::Muted : Role::Text), row, 1);
    if (!isLink)
        return;
    auto *look = makeButton(tr("Look"), ButtonLook::Quiet);
    look->setAccessibleName(tr("Look at the rows that are left out"));
    m_grid->addWidget(look, row, 2);
    connect(look, &QPushButton::clicked, this, &ForecastCard::rejectedRequested);
}

} // namespace kk::ui
