#pragma once

#include "ui/imports/ImportPresenter.h"

#include <QWidget>

namespace kk::ui {

class CardFrame;
class DropZone;
class ScrollColumn;

/// What stands on the import screen while nothing is being read: a place to drop files, and the earlier imports.
class HistoryPane final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPane(ImportPresenter &presenter, QWidget *parent = nullptr);
    void refresh();
    DropZone *dropZone() const { return m_drop; }

Q_SIGNALS:
    void chooseRequested();
    void saveRejectedRequested(kk::customers::BatchId batch);

private:
    ImportPresenter &m_presenter;
    DropZone *m_drop;
    ScrollColumn *m_scroll;
    CardFrame *m_card;
    QWidget *m_rows = nullptr;
    bool m_all = false; ///< every import, not the newest alone
};

} // namespace kk::ui
