#include "ui/entry/RestorePresenter.h"

#include "app/base/Background.h"
#include "ui/entry/VaultPlace.h"
#include "ui/shell/ProgressRelay.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// "De Morgenster-2026-11-21.kring-backup" is of a shop that was called "De Morgenster".
QString shopNameOf(const QString &backupFile)
{
    static const QRegularExpression day(u"-\\d{4}-\\d{2}-\\d{2}.*$"_s);
    return QFileInfo(backupFile).completeBaseName().remove(day);
}

} // namespace

RestorePresenter::RestorePresenter(shop::Surroundings around, QString present, QString folder, QObject *parent)
    : QObject(parent), m_around(std::move(around)), m_present(std::move(present)), m_folder(std::move(folder)), m_target(m_present)
{
}

RestorePresenter::~RestorePresenter()
{
    m_cancel.cancel();
}

QString RestorePresenter::preview() const
{
    if (!m_backup)
        return {};
    const QString made = QLocale().toString(shopDay(m_backup->madeAt), u"dddd d MMMM yyyy"_s);
    const QString place = QDir::toNativeSeparators(m_target);
    if (QFileInfo::exists(m_target))
        return tr("The backup of %1 becomes the shop. The shop that is there now is kept under another name beside it.").arg(made);
    return tr("The backup of %1 becomes a shop here: %2").arg(made, place);
}

void RestorePresenter::refuse(const QString &sentence)
{
    m_problem = sentence;
    Q_EMIT changed();
}

void RestorePresenter::choose(const QString &backupFile)
{
    if (m_busy)
        return;
    m_problem.clear();
    m_backup.reset();
    Q_EMIT changed();
    inBackground(
        this, [backupFile] { return vault::Backup::info(backupFile); },
        [this, backupFile, asked = ++m_generation](const Result<vault::BackupInfo> &info) {
            if (asked != m_generation)
                return;
            if (!info)
                return refuse(info.error().userText);
            m_backup = *info;
            m_target = m_present.isEmpty() ? vaultPlaceFor(m_folder, shopNameOf(backupFile)) : m_present;
            Q_EMIT changed();
        });
}

void RestorePresenter::run(SecretBuffer passphrase)
{
    if (passphrase.isEmpty())
        return refuse(tr("Type the password that was used when the backup was made."));
    auto secret = std::make_shared<SecretBuffer>(std::move(passphrase));
    start([secret](const auto &plan, const auto &step) { return vault::Restore::run(plan, *secret, step); });
}

void RestorePresenter::runWithCode(const QString &typed)
{
    auto code = vault::RecoveryCode::fromText(typed);
    if (!code)
        return refuse(code.error().userText);
    auto shared = std::make_shared<vault::RecoveryCode>(std::move(*code));
    start([shared](const auto &plan, const auto &step) { return vault::Restore::run(plan, *shared, step); });
}

void RestorePresenter::start(Job job)
{
    if (m_busy || !m_backup)
        return;
    m_busy = true;
    m_problem.clear();
    m_fraction = 0;
    m_cancel = {};
    Q_EMIT changed();
    const vault::RestorePlan plan{.backup = m_backup->path,
                                  .vault = m_target,
                                  .computerName = m_around.computerName,
                                  .now = m_around.clock->now(),
                                  .keyPolicy = m_around.keyPolicy};
    const ProgressRelay show(this, [this](double fraction) {
        m_fraction = fraction;
        Q_EMIT changed();
    });
    const auto step = [show, cancel = m_cancel](double fraction) {
        show(fraction);
        return !cancel.isCancelled();
    };
    inBackground(this, [job = std::move(job), plan, step] { return job(plan, step); }, [this](const Result<vault::Restored> &answer) { take(answer); });
}

void RestorePresenter::take(const Result<vault::Restored> &answer)
{
    m_busy = false;
    if (!answer)
        return refuse(answer.error().kind == ErrorKind::Cancelled ? tr("Stopped. Nothing was changed.") : answer.error().userText);
    m_result = *answer;
    Q_EMIT changed();
    Q_EMIT restored();
}

void RestorePresenter::stop()
{
    m_cancel.cancel();
}

} // namespace kk::ui
