#pragma once

#include "app/base/Error.h"
#include "ui/imports/ImportQuestions.h"

#include <QObject>

namespace kk::ui {

/// The imports of before: their list, taking one out as a whole, and saving what was left out. GUI thread.
class ImportHistory final : public QObject {
    Q_OBJECT

public:
    explicit ImportHistory(ImportQuestions questions, QObject *parent = nullptr);

    void refresh();
    const QList<intake::BatchView> &batches() const { return m_batches; }
    /// How the sources of earlier files were called.
    QStringList sourceNames() const;
    void undo(customers::BatchId batch);
    void saveRejected(customers::BatchId batch, const QString &path);

Q_SIGNALS:
    void changed();
    void undone(kk::customers::BatchId batch);
    void done(const QString &sentence);
    void failed(const kk::Error &error);

private:
    ImportQuestions m_questions;
    QList<intake::BatchView> m_batches;
    bool m_undoing = false;
};

} // namespace kk::ui
