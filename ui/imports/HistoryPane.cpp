#include "ui/imports/HistoryPane.h"

#include "ui/imports/BatchRow.h"
#include "ui/imports/FolderWatch.h"
#include "ui/imports/FoundCard.h"
#include "ui/imports/MemoryCards.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/ScrollColumn.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

namespace {

constexpr qsizetype kNewest = 30;

} // namespace

HistoryPane::HistoryPane(ImportPresenter &presenter, ImportMemory &memory, FolderWatch *watch, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_memory(memory)
    , m_watch(watch)
    , m_drop(new DropZone)
    , m_scroll(new ScrollColumn)
    , m_card(new CardFrame(tr("Earlier imports"), CardFrame::Body::Rows))
    , m_found(new FoundCard)
    , m_folders(new FoldersCard(memory))
    , m_mappings(new MappingsCard(memory))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(m_drop);
    column->addWidget(m_scroll, 1);
    m_scroll->column()->addWidget(m_found);
    m_scroll->column()->addWidget(m_card);
    m_scroll->column()->addWidget(m_folders);
    m_scroll->column()->addWidget(m_mappings);
    m_scroll->column()->addStretch();
    m_drop->setTexts(tr("Drop the files of your till or web shop here"),
                     tr("Customers or sales of any web shop or till, as CSV, Excel, zip or XML. Several at once is fine. Nothing is kept before you say so."),
                     tr("&Choose files…"));
    connect(m_drop, &DropZone::filesDropped, &m_presenter, &ImportPresenter::addFiles);
    connect(m_drop, &DropZone::chooseRequested, this, &HistoryPane::chooseRequested);
    connect(&m_presenter, &ImportPresenter::batchesChanged, this, &HistoryPane::refresh);
    connect(&m_memory, &ImportMemory::changed, this, &HistoryPane::refreshMemory);
    connect(m_folders, &FoldersCard::addRequested, this, &HistoryPane::addFolderRequested);
    connect(m_mappings, &MappingsCard::writeRequested, this, &HistoryPane::writeMappingRequested);
    connect(m_mappings, &MappingsCard::readRequested, this, &HistoryPane::readMappingRequested);
    connect(m_found, &FoundCard::lookRequested, &m_presenter, &ImportPresenter::addFiles);
    if (watch) {
        connect(watch, &FolderWatch::changed, this, &HistoryPane::refreshFound);
        connect(&m_memory, &ImportMemory::foldersChanged, watch, &FolderWatch::look);
        connect(m_found, &FoundCard::dismissRequested, watch, &FolderWatch::dismiss);
    }
    refresh();
    refreshFound();
}

bool HistoryPane::focusFirst()
{
    m_drop->button()->setFocus(Qt::OtherFocusReason);
    return m_drop->button()->hasFocus() || m_drop->isHidden();
}

void HistoryPane::refreshMemory()
{
    m_folders->refresh(m_presenter.sourceNames());
    m_mappings->refresh(m_presenter.now());
    m_mappings->setVisible(!m_memory.mappings().isEmpty() || m_memory.mayChangeMappings());
    tabInReadingOrder(this); // its rows are made anew
}

void HistoryPane::refreshFound()
{
    m_found->show(m_watch ? m_watch->offered() : QList<shop::FoundFile>());
    tabInReadingOrder(this);
}

void HistoryPane::refresh()
{
    const QList<intake::BatchView> &batches = m_presenter.batches();
    m_drop->setCompact(true);
    m_drop->setVisible(m_presenter.mayRead());
    m_card->setVisible(!batches.isEmpty());
    refreshMemory();
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
    tabInReadingOrder(this);
}

} // namespace kk::ui
