#pragma once

#include "ui/imports/ImportPresenter.h"

#include <QPointer>
#include <QWidget>

namespace kk::ui {

class CardFrame;
class DropZone;
class FoldersCard;
class FolderWatch;
class FoundCard;
class ImportMemory;
class MappingsCard;
class ScrollColumn;

/// What stands on the import screen while nothing is being read: a place to drop files, new files in the watched folders, the earlier
/// imports, and what is remembered for the next.
class HistoryPane final : public QWidget {
    Q_OBJECT

public:
    /// `watch` may be null: nothing is watched then.
    HistoryPane(ImportPresenter &presenter, ImportMemory &memory, FolderWatch *watch, QWidget *parent = nullptr);
    void refresh();
    DropZone *dropZone() const { return m_drop; }
    /// Where one goes on; false: it cannot take the focus now.
    bool focusFirst();

Q_SIGNALS:
    void chooseRequested();
    void saveRejectedRequested(kk::customers::BatchId batch);
    void addFolderRequested();
    void writeMappingRequested(qint64 mapping, const QString &name);
    void readMappingRequested();

private:
    void refreshMemory();
    void refreshFound();

    ImportPresenter &m_presenter;
    ImportMemory &m_memory;
    QPointer<FolderWatch> m_watch;
    DropZone *m_drop;
    ScrollColumn *m_scroll;
    CardFrame *m_card;
    FoundCard *m_found;
    FoldersCard *m_folders;
    MappingsCard *m_mappings;
    QWidget *m_rows = nullptr;
    bool m_all = false; ///< every import, not the newest alone
};

} // namespace kk::ui
