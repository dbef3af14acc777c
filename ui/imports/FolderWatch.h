#pragma once

#include "app/shop/FolderDesk.h"
#include "ui/widgets/ProgressArea.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace kk::ui {

/// What the watch asks the shop; both block. A test gives its own answers.
struct FolderQuestions {
    std::function<Result<QList<shop::FoundFile>>(shop::FolderSightings &, const vault::CancelToken &)> look;
    std::function<Result<intake::ImportReport>(const shop::FoundFile &, const shop::ImportDesk::ProgressFunction &, const vault::CancelToken &)> read;
    std::function<Result<>(const shop::FoundFile &)> dismiss;

    static FolderQuestions of(const shop::FolderDesk &folders);
};

/// Looks in the watched folders while the vault is open: new files are offered, or read at once where the owner said so and nothing
/// has to be asked. One look, and one reading, at a time. GUI thread.
class FolderWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kLookEvery{20};

    /// `readsByItself`: this role may read files in.
    FolderWatch(FolderQuestions questions, bool readsByItself, QObject *parent = nullptr);
    ~FolderWatch() override;

    void setProgressArea(ProgressArea *progress) { m_progress = progress; }
    void start();
    /// Looks now; the timer does this every twenty seconds.
    void look();
    /// Files that wait for somebody.
    const QList<shop::FoundFile> &offered() const { return m_offered; }
    void dismiss(int index);

Q_SIGNALS:
    void changed();
    /// Something was read in by itself; `batch` can be undone.
    void done(const QString &sentence, kk::customers::BatchId batch);
    void vaultChanged();
    void failed(const QString &sentence);

private:
    void take(const QList<shop::FoundFile> &found);
    void readNext();

    FolderQuestions m_questions;
    bool m_readsByItself;
    std::shared_ptr<shop::FolderSightings> m_sightings; ///< only the look that runs touches it
    QPointer<ProgressArea> m_progress;
    QTimer m_timer;
    vault::CancelToken m_cancel;
    QList<shop::FoundFile> m_offered;
    QList<shop::FoundFile> m_waiting; ///< to be read at once
    QSet<QByteArray> m_tried;         ///< read by itself in vain: offered instead
    bool m_looking = false;
    bool m_reading = false;
};

} // namespace kk::ui
