#pragma once

#include "app/base/Error.h"
#include "app/base/InOrder.h"
#include "ui/imports/ChosenFile.h"
#include "ui/imports/ColumnSheet.h"
#include "ui/imports/ImportHistory.h"
#include "ui/imports/ImportQuestions.h"
#include "ui/imports/ImportTotals.h"
#include "ui/imports/ProgressBox.h"
#include "ui/imports/TimeLeft.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace kk::ui {

/// Decides what the import screen shows: earlier imports, and a reading in four steps. Asks in the background; a late
/// answer to an old question is dropped. Leaving the screen and coming back changes nothing. GUI thread.
class ImportPresenter final : public QObject {
    Q_OBJECT

public:
    enum class Step { File, Columns, Preview, ReadIn };
    enum class Counting { NotYet, Running, Done, Failed };
    enum class Reading { NotYet, Running, Stopped, Done, Failed };

    using File = ChosenFile;

    ImportPresenter(ImportQuestions questions, const vault::Session &session, const Clock &clock, QObject *parent = nullptr);
    ~ImportPresenter() override;

    // Earlier imports
    void refreshBatches() { m_history.refresh(); }
    const QList<intake::BatchView> &batches() const { return m_history.batches(); }
    void undo(customers::BatchId batch) { m_history.undo(batch); }
    void saveRejected(customers::BatchId batch, const QString &path) { m_history.saveRejected(batch, path); }
    bool mayUndo() const { return m_session.may(vault::Act::UndoImport); }
    bool mayRead() const { return m_session.may(vault::Act::RunImport); }

    // The reading
    bool isOpen() const { return !m_files.isEmpty(); }
    void addFiles(const QStringList &paths);
    void removeFile(int index);
    void chooseProfile(int index, const QString &profileId);
    /// Ends the reading. What runs is stopped; what was read in stays.
    void close();
    const QList<File> &files() const { return m_files; }
    bool isLooking() const { return std::any_of(m_files.begin(), m_files.end(), [](const File &file) { return file.looking; }); }

    Step step() const { return m_step; }
    void goTo(Step step);
    void next();
    void back();
    bool canGoTo(Step step) const;
    /// Why `next` is not possible now; empty when it is.
    QString whyNotNext() const;
    /// A file needs its columns pointed out: the step Columns is there.
    bool hasColumns() const { return std::any_of(m_files.begin(), m_files.end(), [](const File &file) { return file.needsColumns(); }); }

    /// The file whose columns are on the screen; of several, the one chosen last.
    int currentFile() const { return m_current; }
    void setCurrentFile(int index);
    const ColumnSheet &sheet() const;
    /// What a person must answer about a file before it can be read; by default the present one.
    QList<ColumnQuestion> questionsOf(int file) const;
    QList<ColumnQuestion> questions() const { return questionsOf(m_current); }
    /// The first file with an open question, or -1. With `columnsOnly` of those whose columns are pointed out, else of the others.
    int fileWithQuestion(bool columnsOnly) const;
    void setMeaning(int column, const QString &key);
    void answer(const ColumnQuestion &question, int choice) { answer(m_current, question, choice); }
    void answer(int file, const ColumnQuestion &question, int choice);
    void setNotation(int file, int column, int choice);
    QString sourceName() const { return isOpen() ? m_files[m_current].sourceName : QString(); }
    void setSourceName(const QString &name);
    QStringList sourceNames() const;

    /// What was chosen is kept in the vault, for when it is locked or the program ends.
    void keepDraft();
    /// Takes up what was kept, once.
    void resumeDraft();

    /// Puts `text` in the place of a cell that could not be read; it counts at the next `tryAgain`. The file itself is not touched.
    void mend(const QString &fileTitle, qint64 row, const QString &column, const QString &text);
    /// What was put there; nothing when nothing was.
    std::optional<QString> mended(const QString &fileTitle, qint64 row, const QString &column) const;
    /// Can cells of this file be mended here? Not when two files have the same name.
    bool canMend(const QString &fileTitle) const { return fileTitled(fileTitle) >= 0; }
    bool hasMended() const { return m_hasMended; } ///< since the last count
    void tryAgain();

    Counting counting() const { return m_counting; }
    /// What reading would do: of the last count, also while a newer one runs.
    const intake::ImportReport &forecast() const { return m_forecast; }

    Reading reading() const { return m_reading; }
    /// Writes into the vault. Does nothing while it runs or after it is done.
    void read();
    /// Between batches of rows; nothing of it stays.
    void stop();
    const intake::ImportReport &result() const { return m_result; }
    shop::ImportProgress progress() const;
    /// How much is behind us, from 0 to 1, and what is still to come; nothing while nobody can know.
    double partDone() const;
    std::optional<std::chrono::seconds> timeLeft() const { return m_timeLeft.shown(); }

    const std::optional<Error> &error() const { return m_error; }
    QString notice() const { return m_notice; }
    Instant now() const { return m_clock.now(); }

Q_SIGNALS:
    void changed();
    void batchesChanged();
    void progressed();
    /// The content of the vault is another now: lists ask again.
    void vaultChanged();
    /// Something was done: a sentence for the bar; `batch` can be undone when it is valid.
    void done(const QString &sentence, kk::customers::BatchId batch);
    void failed(const kk::Error &error);

private:
    void look(int index);
    void takeRecognition(quint64 generation, const Result<intake::Recognition> &answer);
    void recall(quint64 generation, intake::Recognition recognition);
    void takeFurtherParts(int index);
    bool dropFurtherPart(File *file);
    void take(File &file, intake::Recognition recognition, const std::optional<intake::SavedMapping> &remembered);
    File *fileFor(quint64 generation);
    void filesChanged();
    void watchTime();
    void count();
    void takeForecast(quint64 generation, const Result<intake::ImportReport> &answer);
    void takeResult(const Result<intake::ImportReport> &answer);
    int fileTitled(const QString &title) const;
    shop::ImportOrder order(bool dryRun) const;
    void reset();

    ImportQuestions m_questions;
    const vault::Session m_session;
    const Clock &m_clock;
    ImportHistory m_history;

    QList<File> m_files;
    Step m_step = Step::File;
    int m_current = 0;
    QStringList m_leftOut;                          ///< further parts that turned out to be no export
    QHash<QString, intake::SavedMapping> m_resumed; ///< answers of a draft, by path and part
    QHash<QString, QString> m_resumedSources;
    QString m_keptDraft;
    bool m_draftAsked = false;
    InOrder m_drafts;
    TimeLeft m_timeLeft;
    QElapsedTimer m_readingSince;
    Counting m_counting = Counting::NotYet;
    Reading m_reading = Reading::NotYet;
    intake::ImportReport m_forecast;
    intake::ImportReport m_result;
    std::optional<Error> m_error;
    QString m_notice;
    bool m_hasMended = false;
    quint64 m_lookGeneration = 0;
    quint64 m_countGeneration = 0;
    vault::CancelToken m_countStop;
    vault::CancelToken m_readStop;
    std::shared_ptr<ProgressBox> m_progress;
    QTimer m_countSoon;
    QTimer m_draftSoon;
    QTimer m_poll;
};

} // namespace kk::ui
