#include "ui/settings/SettingsPresenter.h"

#include "app/base/Background.h"

#include <QDir>
#include <QFileInfo>

namespace kk::ui {

SettingsPresenter::SettingsPresenter(const shop::SafetyDesk &safety, QObject *parent) : QObject(parent), m_safety(&safety) {}

void SettingsPresenter::load()
{
    inBackground(
        this, [safety = m_safety] { return safety->settings(); },
        [this, asked = ++m_generation](Result<shop::ShopSettings> settings) {
            if (asked != m_generation)
                return;
            if (!settings) {
                Q_EMIT failed(settings.error().userText);
                return;
            }
            m_stored = std::move(*settings);
            Q_EMIT changed();
        });
}

void SettingsPresenter::refuse(Field field, const QString &sentence)
{
    m_problems.insert(field, sentence);
    Q_EMIT changed();
}

void SettingsPresenter::store(Field field, shop::ShopSettings next, const QString &told)
{
    m_problems.remove(field);
    if (!m_stored)
        return;
    if (next == *m_stored) {
        Q_EMIT changed();
        return;
    }
    const shop::ShopSettings before = *m_stored;
    m_stored = next;
    inBackground(
        this, [safety = m_safety, next] { return safety->change(next); },
        [this, field, before, told, asked = ++m_generation](const Result<> &stored) {
            if (!stored) {
                if (asked == m_generation)
                    m_stored = before;
                return refuse(field, stored.error().userText);
            }
            m_before = before;
            Q_EMIT changed();
            Q_EMIT saved(told);
        });
}

void SettingsPresenter::setShopName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return refuse(Field::ShopName, tr("Type the name of your shop. The old name stays until then."));
    auto next = settings();
    next.shopName = name.trimmed();
    store(Field::ShopName, next, tr("The shop is now called %1.").arg(next.shopName));
}

void SettingsPresenter::setShopKind(const QString &key)
{
    auto next = settings();
    next.shopKind = key;
    store(Field::ShopKind, next, tr("The kind of shop was changed."));
}

void SettingsPresenter::setIdleMinutes(int minutes)
{
    if (minutes < 1 || minutes > 60)
        return refuse(Field::IdleMinutes, tr("Choose 1 to 60 minutes."));
    auto next = settings();
    next.idleMinutes = minutes;
    store(Field::IdleMinutes, next, tr("The shop locks after %Ln minute(s) without work.", nullptr, minutes));
}

void SettingsPresenter::setBackupFolder(const QString &folder)
{
    const QFileInfo place(folder);
    if (!folder.isEmpty() && (!place.isDir() || !place.isWritable()))
        return refuse(Field::BackupFolder, tr("Nothing can be stored in this folder. Choose another one."));
    auto next = settings();
    next.backupFolder = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
    store(Field::BackupFolder, next, tr("Backups now go to %1.").arg(QDir::toNativeSeparators(next.backupFolder)));
}

void SettingsPresenter::setBackupRhythm(shop::ShopSettings::Rhythm rhythm)
{
    using Rhythm = shop::ShopSettings::Rhythm;
    auto next = settings();
    next.backupRhythm = rhythm;
    store(Field::BackupRhythm, next,
          rhythm == Rhythm::Daily    ? tr("A backup is made every day.")
          : rhythm == Rhythm::Weekly ? tr("A backup is made every week.")
                                     : tr("Backups are only made when you ask."));
}

void SettingsPresenter::setKeep(const QString &fieldKey, shop::ShopSettings::Keep keep)
{
    auto next = settings();
    next.keep.insert(fieldKey, keep);
    store(Field::Keep, next, tr("Saved. The next import follows this."));
}

void SettingsPresenter::undo()
{
    if (!m_before)
        return;
    const shop::ShopSettings back = *m_before;
    m_before.reset();
    inBackground(
        this, [safety = m_safety, back] { return safety->change(back); },
        [this, back, asked = ++m_generation](const Result<> &stored) {
            if (!stored) {
                Q_EMIT failed(stored.error().userText);
                return;
            }
            if (asked == m_generation)
                m_stored = back;
            Q_EMIT changed();
        });
}

} // namespace kk::ui
