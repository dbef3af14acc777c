#include "ui/imports/ImportHistory.h"

#include "app/base/Background.h"
#include "ui/imports/ImportWords.h"

#include <QFileInfo>

namespace kk::ui {

ImportHistory::ImportHistory(ImportQuestions questions, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
{
}

void ImportHistory::refresh()
{
    inBackground(this, m_questions.batches, [this](Result<QList<intake::BatchView>> answer) {
        if (!answer) {
            if (answer.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(answer.error());
            return;
        }
        m_batches = std::move(*answer);
        Q_EMIT changed();
    });
}

QStringList ImportHistory::sourceNames() const
{
    QStringList names;
    for (const intake::BatchView &batch : m_batches) {
        for (const intake::FileReport &file : batch.files) {
            if (!file.sourceName.isEmpty() && !names.contains(file.sourceName))
                names.append(file.sourceName);
        }
    }
    return names;
}

void ImportHistory::undo(customers::BatchId batch)
{
    if (m_undoing || !batch.isValid())
        return; // pressed twice
    m_undoing = true;
    inBackground(
        this, [ask = m_questions.undo, batch] { return ask(batch); },
        [this, batch](const Result<intake::UndoReport> &answer) {
            m_undoing = false;
            refresh();
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            Q_EMIT undone(batch);
            Q_EMIT done(ImportWords::undone(*answer));
        });
}

void ImportHistory::saveRejected(customers::BatchId batch, const QString &path)
{
    if (path.isEmpty())
        return;
    inBackground(
        this, [ask = m_questions.saveRejected, batch, path] { return ask(batch, path); },
        [this, path](const Result<qint64> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            const QString rows = tr("%Ln row(s) saved in %1. Mend them there and read that file in.", "", static_cast<int>(*answer));
            Q_EMIT done(rows.arg(QFileInfo(path).fileName()));
        });
}

} // namespace kk::ui
