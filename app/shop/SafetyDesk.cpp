#include "app/shop/SafetyDesk.h"

#include "app/loyalty/ledger/LedgerCheck.h"
#include "app/shop/FigureStore.h"
#include "app/shop/LedgerPeople.h"
#include "app/shop/SettingsText.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Backup.h"
#include "app/vault/BackupFolder.h"
#include "app/vault/ErasureJournal.h"
#include "app/vault/SettingStore.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace kk::shop {

using vault::Act;
using vault::SettingStore;

SafetyDesk::SafetyDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, vault::KeyPolicy policy)
    : m_vault(vault), m_session(session), m_clock(clock), m_policy(policy)
{
}

Result<ShopSettings> SafetyDesk::settings() const
{
    const auto text = m_vault.readNow([](vault::Connection &db) { return SettingStore(db).settings(); });
    if (!text)
        return fail(text);
    return settingsFromText(*text);
}

Result<> SafetyDesk::change(const ShopSettings &settings) const
{
    if (const auto allowed = m_session.require(Act::ChangeSettings); !allowed)
        return allowed;
    if (settings.shopName.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Settings", "Fill in the name of the shop."));
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        SettingStore store(db);
        const auto before = store.settings();
        if (!before)
            return fail(before);
        QJsonArray changed;
        const auto text = settingsToText(settings);
        for (auto it = text.begin(); it != text.end(); ++it) {
            if (before->value(it.key()) == it.value())
                continue;
            if (const auto set = store.set(it.key(), it.value()); !set)
                return set;
            changed.append(it.key());
        }
        if (changed.isEmpty())
            return {};
        const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("settings.change"), QJsonObject{{QStringLiteral("keys"), changed}});
        if (!noted)
            return fail(noted);
        return transaction->commit();
    });
}

Result<Overview> SafetyDesk::overview() const
{
    if (const auto allowed = m_session.require(Act::SeeOverview); !allowed)
        return fail(allowed);
    const auto chosen = settings();
    if (!chosen)
        return fail(chosen);
    auto overview = m_vault.readNow([&](vault::Connection &db) { return FigureStore(db, m_clock).overview(); });
    if (overview)
        overview->backupDue = backupIsDue(*chosen, overview->lastBackup, m_clock.now());
    return overview;
}

bool SafetyDesk::backupIsDue(const ShopSettings &settings, const std::optional<Instant> &last, Instant now)
{
    if (settings.isSample || settings.backupRhythm == ShopSettings::Rhythm::Never)
        return false;
    if (!last)
        return true;
    const int days = settings.backupRhythm == ShopSettings::Rhythm::Daily ? 1 : 7;
    return shopDay(*last).daysTo(shopDay(now)) >= days;
}

Result<VaultInfo> SafetyDesk::info() const
{
    if (const auto allowed = m_session.require(Act::SeeOverview); !allowed)
        return fail(allowed);
    return m_vault.readNow([this](vault::Connection &db) { return FigureStore(db, m_clock).info(); });
}

Result<CheckReport> SafetyDesk::check() const
{
    if (const auto allowed = m_session.require(Act::CheckVault); !allowed)
        return fail(allowed);
    return m_vault.readNow([this](vault::Connection &db) -> Result<CheckReport> {
        auto report = FigureStore(db, m_clock).check();
        if (!report || !report->structureOk)
            return report;
        static const consent::ProcessingStops none; // nobody is let through here: what was let through stands in the vault
        const auto people = ledgerPeople(m_clock, m_session.user, none);
        const auto ledger = loyalty::checkLedger(db, m_clock.now(), people);
        if (!ledger && ledger.error().kind != ErrorKind::Damaged)
            return fail(ledger);
        report->ledgerOk = ledger && ledger->isSound();
        report->ledgerIsBehind = ledger && ledger->isBehind;
        if (!report->ledgerOk) {
            report->problems.append(QCoreApplication::translate("Check", "The ledger of points was changed from outside, or its balances do not follow from what happened. Restore the last backup."));
            qWarning("%s", qPrintable(ledger ? ledger->finding : ledger.error().detail));
        }
        return report;
    });
}

Result<BackupView> SafetyDesk::backUp(const QString &file, const ProgressFunction &progress, const vault::CancelToken &cancel) const
{
    if (const auto allowed = m_session.require(Act::MakeBackup); !allowed)
        return fail(allowed);
    const vault::BackupPlan plan{m_vault.path(), file, m_clock.now(), m_policy};
    const auto made = vault::Backup::make(plan, m_vault.dataKey(), [&](double fraction) {
        if (progress)
            progress(fraction);
        return !cancel.isCancelled() && !m_vault.isStopping();
    });
    if (!made)
        return fail(made);
    const vault::ErasureJournal beside(vault::ErasureJournal::pathBesideBackup(made->path, made->mark)); // for whom the vault itself gets lost
    if (const auto copied = beside.takeOver(vault::ErasureJournal(vault::ErasureJournal::pathFor(m_vault.path()))); !copied)
        return fail(copied);
    const BackupView view{made->madeAt, made->path, made->bytes, true};
    const auto noted = m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        if (const auto kept = FigureStore(db, m_clock).noteBackup(view); !kept)
            return kept;
        if (const auto kept = vault::note(db, m_clock, m_session.user, QStringLiteral("backup.make")); !kept)
            return kept;
        return transaction->commit();
    });
    if (!noted)
        return fail(noted);
    return view;
}

Result<BackupView> SafetyDesk::backUpByRhythm(const ProgressFunction &progress, const vault::CancelToken &cancel) const
{
    if (const auto allowed = m_session.require(Act::MakeBackup); !allowed)
        return fail(allowed);
    const auto chosen = settings();
    if (!chosen)
        return fail(chosen);
    if (chosen->backupFolder.isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Settings", "Choose a folder for backups first, on a stick or another disk."));
    const vault::BackupFolder folder(chosen->backupFolder, m_vault.path());
    const auto made = backUp(QDir(chosen->backupFolder).filePath(folder.nameFor(m_clock.now())), progress, cancel);
    if (!made)
        return made;
    const auto info = vault::Backup::info(made->path);
    if (!info)
        return fail(info);
    if (const auto rotated = folder.rotate(*info); !rotated)
        return fail(rotated);
    return made;
}

Result<QList<BackupView>> SafetyDesk::backups() const
{
    if (const auto allowed = m_session.require(Act::SeeOverview); !allowed)
        return fail(allowed);
    return m_vault.readNow([this](vault::Connection &db) { return FigureStore(db, m_clock).backups(); });
}

Result<QString> SafetyDesk::preference(const QString &key) const
{
    return m_vault.readNow([&](vault::Connection &db) { return SettingStore(db).preference(m_session.user, key); });
}

Result<> SafetyDesk::setPreference(const QString &key, const QString &value) const
{
    return m_vault.writeNow([&](vault::Connection &db) { return SettingStore(db).setPreference(m_session.user, key, value); });
}

Result<QString> SafetyDesk::takeDraft(const QString &place) const
{
    return m_vault.writeNow([&](vault::Connection &db) -> Result<QString> {
        SettingStore store(db);
        auto draft = store.draft(m_session.user, place);
        if (!draft || draft->isEmpty())
            return draft;
        if (const auto gone = store.saveDraft(m_session.user, place, QString(), m_clock.now()); !gone)
            return fail(gone);
        return draft;
    });
}

Result<> SafetyDesk::saveDraft(const QString &place, const QString &content) const
{
    return m_vault.writeNow([&](vault::Connection &db) { return SettingStore(db).saveDraft(m_session.user, place, content, m_clock.now()); });
}

} // namespace kk::shop
