#include "ui/settings/BackupPresenter.h"

#include "app/base/Background.h"
#include "ui/shell/ProgressRelay.h"

#include <QFileInfo>

namespace kk::ui {

BackupPresenter::BackupPresenter(const shop::SafetyDesk &safety, QObject *parent) : QObject(parent), m_safety(&safety) {}

BackupPresenter::~BackupPresenter()
{
    m_cancel.cancel();
}

void BackupPresenter::load()
{
    struct Found {
        Result<QList<shop::BackupView>> backups;
        QSet<QString> here;
    };
    const auto look = [safety = m_safety] {
        Found found{safety->backups(), {}};
        for (const shop::BackupView &backup : found.backups.value_or(QList<shop::BackupView>())) {
            if (QFileInfo::exists(backup.path)) // a place on the network may take its time
                found.here.insert(backup.path);
        }
        return found;
    };
    inBackground(this, look, [this](Found found) {
        if (found.backups) {
            m_backups = std::move(*found.backups);
            m_here = std::move(found.here);
        } else {
            Q_EMIT failed(found.backups.error().userText);
        }
        Q_EMIT listChanged();
    });
}

void BackupPresenter::makeNow()
{
    run([safety = m_safety](const auto &progress, const auto &cancel) { return safety->backUpByRhythm(progress, cancel); });
}

void BackupPresenter::makeAt(const QString &file)
{
    run([safety = m_safety, file](const auto &progress, const auto &cancel) { return safety->backUp(file, progress, cancel); });
}

void BackupPresenter::run(std::function<Result<shop::BackupView>(const shop::SafetyDesk::ProgressFunction &, const vault::CancelToken &)> job)
{
    if (m_running)
        return;
    m_running = true;
    m_cancel = {};
    advance(0);
    const ProgressRelay progress(this, [this](double fraction) { advance(fraction); });
    inBackground(
        this, [job = std::move(job), progress, cancel = m_cancel] { return job(progress, cancel); },
        [this](const Result<shop::BackupView> &made) {
            m_running = false;
            Q_EMIT changed();
            if (made)
                Q_EMIT told(tr("Backup made and tested. Keep the stick outside the shop."));
            else if (made.error().kind == ErrorKind::Cancelled)
                Q_EMIT told(tr("Stopped. The older backups are as they were."));
            else
                Q_EMIT failed(made.error().userText);
            load();
        });
}

void BackupPresenter::advance(double fraction)
{
    m_fraction = fraction;
    Q_EMIT changed();
}

void BackupPresenter::stop()
{
    m_cancel.cancel();
}

} // namespace kk::ui
