#pragma once

#include "app/shop/SafetyDesk.h"
#include "ui/widgets/ProgressArea.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace kk::ui {

/// Makes a backup in the background when the shop's rhythm says it is time, and reminds when that does not work: a stick that
/// is not there is no fault until the last backup is old. Its end stops a backup that runs. GUI thread.
class BackupRhythm final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kLookEvery{10};

    BackupRhythm(const shop::SafetyDesk &safety, const Clock &clock, QObject *parent = nullptr);
    ~BackupRhythm() override;

    /// Where running work shows; may be gone.
    void setProgressArea(ProgressArea *progress) { m_progress = progress; }
    void start();
    /// Looks now; the timer does this every ten minutes.
    void look();
    /// By hand: says also when it worked.
    void makeNow();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void made();
    void told(const QString &sentence);
    /// A sentence for the user: no backup for days, or no place for it.
    void reminded(const QString &sentence);

private:
    void run(bool byHand);
    void onMade(const Result<shop::BackupView> &made, bool byHand);
    void remind(const QString &why);

    const shop::SafetyDesk *m_safety;
    const Clock *m_clock;
    QPointer<ProgressArea> m_progress;
    QTimer m_timer;
    vault::CancelToken m_cancel;
    std::optional<Instant> m_last;
    QDate m_remindedOn;
    int m_job = 0;
    bool m_running = false;
};

} // namespace kk::ui
