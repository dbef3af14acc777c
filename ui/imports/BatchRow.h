#pragma once

#include "app/intake/ImportReport.h"

#include <QFrame>

namespace kk::ui {

/// One earlier import: what, when, by whom, how much, and the way back.
class BatchRow final : public QFrame {
    Q_OBJECT

public:
    BatchRow(const intake::BatchView &batch, bool mayUndo, Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void undoRequested();
    void saveRejectedRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kk::ui
