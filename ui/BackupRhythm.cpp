#include "ui/BackupRhythm.h"

#include "app/base/Background.h"
#include "ui/shell/ProgressRelay.h"

namespace kk::ui {

namespace {

constexpr int kOldAfterDays = 3;

struct Found {
    shop::ShopSettings settings;
    std::optional<Instant> last;
    bool due = false;
};

Result<Found> ask(const shop::SafetyDesk &safety, Instant now)
{
    const auto settings = safety.settings();
    if (!settings)
        return fail(settings);
    const auto backups = safety.backups();
    if (!backups)
        return fail(backups);
    Found found{*settings, {}, false};
    if (!backups->isEmpty())
        found.last = backups->first().madeAt;
    found.due = shop::SafetyDesk::backupIsDue(found.settings, found.last, now);
    return found;
}

} // namespace

BackupRhythm::BackupRhythm(const shop::SafetyDesk &safety, const Clock &clock, QObject *parent)
    : QObject(parent), m_safety(&safety), m_clock(&clock)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupRhythm::look);
}

BackupRhythm::~BackupRhythm()
{
    m_cancel.cancel();
}

void BackupRhythm::start()
{
    m_timer.start(kLookEvery);
    look();
}

void BackupRhythm::look()
{
    if (m_running)
        return;
    inBackground(
        this, [safety = m_safety, now = m_clock->now()] { return ask(*safety, now); },
        [this](const Result<Found> &found) {
            if (!found || !found->due)
                return;
            m_last = found->last;
            if (found->settings.backupFolder.isEmpty())
                remind(tr("No place for backups was chosen yet. Choose one in the settings."));
            else
                run(false);
        });
}

void BackupRhythm::makeNow()
{
    run(true);
}

void BackupRhythm::run(bool byHand)
{
    if (m_running)
        return;
    m_running = true;
    m_cancel = {};
    if (m_progress)
        m_job = m_progress->begin(tr("Making a backup"), [cancel = m_cancel]() mutable { cancel.cancel(); });
    const ProgressRelay progress(this, [this, area = m_progress](double fraction) {
        if (area && m_running)
            area->advance(m_job, qint64(fraction * 100), 100);
    });
    inBackground(
        this, [safety = m_safety, progress, cancel = m_cancel] { return safety->backUpByRhythm(progress, cancel); },
        [this, byHand, area = m_progress](const Result<shop::BackupView> &backup) {
            m_running = false;
            if (area)
                area->end(m_job);
            onMade(backup, byHand);
        });
}

void BackupRhythm::onMade(const Result<shop::BackupView> &backup, bool byHand)
{
    if (backup) {
        if (byHand)
            Q_EMIT told(tr("Backup made and tested. Keep the stick outside the shop."));
        Q_EMIT made();
    } else if (backup.error().kind == ErrorKind::Cancelled) {
        if (byHand)
            Q_EMIT told(tr("Stopped. The older backups are as they were."));
    } else if (byHand) {
        Q_EMIT reminded(backup.error().userText);
    } else {
        remind(backup.error().userText);
    }
}

void BackupRhythm::remind(const QString &why)
{
    const QDate today = shopDay(m_clock->now());
    const bool old = !m_last || shopDay(*m_last).daysTo(today) >= kOldAfterDays;
    if (!old || m_remindedOn == today)
        return;
    m_remindedOn = today;
    Q_EMIT reminded(why);
}

} // namespace kk::ui
