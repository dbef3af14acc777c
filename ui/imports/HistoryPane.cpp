#include "ui/imports/HistoryPane.h"

#include "ui/imports/BatchRow.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/ScrollColumn.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

namespace {

constexpr qsizetype kNewest = 30;

} // namespace

HistoryPane::HistoryPane(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_drop(new DropZone)
    , m_scroll(new ScrollColumn)
    , m_card(new CardFrame(tr("Earlier imports"), CardFrame::Body::Rows))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(m_drop, 1);
    column->addWidget(m_scroll, 1);
    m_scroll->column()->addWidget(m_card);
    m_scroll->column()->addStretch();
    m_drop->setTexts(tr("Drop the files of your till or web shop here"),
                     tr("Customers or sales as CSV: WooCommerce, Shopify, Square, Lightspeed, or any file with columns. Nothing is kept before you say so."),
                     tr("&Choose files…"));
    connect(m_drop, &DropZone::filesDropped, &m_presenter, &ImportPresenter::addFiles);
    connect(m_drop, &DropZone::chooseRequested, this, &HistoryPane::chooseRequested);
    connect(&m_presenter, &ImportPresenter::batchesChanged, this, &HistoryPane::refresh);
    refresh();
}

void HistoryPane::refresh()
{
    const QList<intake::BatchView> &batches = m_presenter.batches();
    m_drop->setCompact(!batches.isEmpty());
    m_drop->setVisible(m_presenter.mayRead());
    m_scroll->setVisible(!batches.isEmpty());
    static_cast<QVBoxLayout *>(layout())->setStretch(0, batches.isEmpty() ? 1 : 0);
    if (m_rows) { // not at once: the act may come from a button in it
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_card->body()->addWidget(m_rows);
    m_card->setNote(tr("%Ln import(s)", "", static_cast<int>(batches.size())));
    const qsizetype shown = m_all ? batches.size() : qMin(batches.size(), kNewest);
    for (qsizetype index = 0; index < shown; ++index) {
        const intake::BatchView &batch = batches[index];
        auto *row = new BatchRow(batch, m_presenter.mayUndo(), m_presenter.now());
        connect(row, &BatchRow::undoRequested, this, [this, id = batch.id] { m_presenter.undo(id); });
        connect(row, &BatchRow::saveRejectedRequested, this, [this, id = batch.id] { Q_EMIT saveRejectedRequested(id); });
        rows->addWidget(row);
    }
    if (shown < batches.size()) {
        auto *more = makeButton(tr("Show all %1").arg(batches.size()), ButtonLook::Quiet);
        rows->addWidget(more);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            refresh();
        });
    }
    rows->addStretch();
}

} // namespace kk::ui
