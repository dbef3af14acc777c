#pragma once

#include "app/shop/SafetyDesk.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace kk::ui {

/// Backups that are there, and making one now. GUI thread; never waits. Its end stops a backup that runs; half a backup
/// never replaces a whole one.
class BackupPresenter final : public QObject {
    Q_OBJECT

public:
    explicit BackupPresenter(const shop::SafetyDesk &safety, QObject *parent = nullptr);
    ~BackupPresenter() override;

    const QList<shop::BackupView> &backups() const { return m_backups; } ///< newest first
    /// Whether the file can be reached now; a stick may lie in a drawer.
    bool isHere(const shop::BackupView &backup) const { return m_here.contains(backup.path); }
    bool isRunning() const { return m_running; }
    double fraction() const { return m_fraction; }

    void load();
    /// Into the chosen folder, with rotation.
    void makeNow();
    /// One copy to a file of one's own choosing.
    void makeAt(const QString &file);
    void stop();

Q_SIGNALS:
    void changed();
    void listChanged();
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    void run(std::function<Result<shop::BackupView>(const shop::SafetyDesk::ProgressFunction &, const vault::CancelToken &)> job);
    void advance(double fraction);

    const shop::SafetyDesk *m_safety;
    QList<shop::BackupView> m_backups;
    QSet<QString> m_here;
    vault::CancelToken m_cancel;
    double m_fraction = 0;
    bool m_running = false;
};

} // namespace kk::ui
