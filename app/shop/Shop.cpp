#include "app/shop/Shop.h"

#include "app/shop/ProcessingStops.h"
#include "app/shop/SettingsText.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Backup.h"
#include "app/vault/BackupFolder.h"
#include "app/vault/CipherSelfTest.h"
#include "app/vault/SettingStore.h"
#include "app/vault/Transaction.h"
#include "app/vault/UserStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QSysInfo>

namespace kk::shop {

using vault::KeySlots;
using vault::RecoveryCode;
using vault::Session;
using vault::SlotKind;
using vault::UnlockedKey;
using vault::UserStore;
using vault::Vault;
using vault::VaultLock;

namespace {

/// The first rows of a new vault: the owner, the owner's ways in, the name of the shop.
Result<> furnish(vault::Connection &db, const NewShop &plan, vault::SlotId passphrase, vault::SlotId recovery, const Clock &clock)
{
    const Instant now = clock.now();
    auto transaction = vault::Transaction::begin(db);
    if (!transaction)
        return fail(transaction);
    UserStore users(db);
    const auto owner = users.add(plan.ownerName.trimmed(), vault::Role::Owner, now);
    if (!owner)
        return fail(owner);
    if (const auto known = users.addSlot({passphrase, *owner, SlotKind::Passphrase, {}, now, {}}); !known)
        return known;
    if (const auto known = users.addSlot({recovery, *owner, SlotKind::Recovery, {}, now, {}}); !known)
        return known;
    ShopSettings settings;
    settings.shopName = plan.shopName.trimmed();
    settings.shopKind = plan.shopKind;
    settings.isSample = plan.isSample;
    vault::SettingStore store(db);
    const auto text = settingsToText(settings);
    for (auto it = text.begin(); it != text.end(); ++it) {
        if (const auto set = store.set(it.key(), it.value()); !set)
            return set;
    }
    if (const auto noted = vault::note(db, clock, *owner, QStringLiteral("vault.create")); !noted)
        return fail(noted);
    return transaction->commit();
}

} // namespace

Surroundings Surroundings::standard()
{
    static const SystemClock clock;
    return {&clock, vault::KeyPolicy::standard(), QSysInfo::machineHostName()};
}

Shop::Shop(std::unique_ptr<VaultLock> lock, std::unique_ptr<Vault> vault, Session session, const Surroundings &around)
    : m_lock(std::move(lock)), m_vault(std::move(vault)), m_session(std::move(session)),
      m_customers(*m_vault, m_session, *around.clock), m_consents(*m_vault, m_session, *around.clock, allProcessingStops(*around.clock)),
      m_audiences(*m_vault, m_session, *around.clock, allProcessingStops(*around.clock)), m_imports(*m_vault, m_session, *around.clock),
      m_duplicates(*m_vault, m_session), m_merging(*m_vault, m_session, *around.clock, {std::make_shared<RestrictionMergeStop>(*around.clock)}),
      m_mappings(*m_vault, m_session, *around.clock), m_loyalty(*m_vault, m_session), m_simulation(*m_vault, m_session, *around.clock),
      m_programmes(*m_vault, m_session, *around.clock), m_ledger(*m_vault, m_session, *around.clock, allProcessingStops(*around.clock)),
      m_counter(*m_vault, m_session, *around.clock, allProcessingStops(*around.clock)), m_loyaltyYears(*m_vault, m_session, *around.clock),
      m_floor(m_counter, m_programmes, *around.clock), m_signUp(m_customers, m_floor, m_consents),
      m_folders(*m_vault, m_session, *around.clock, m_imports, m_mappings),
      m_requests(*m_vault, m_session, *around.clock),
      m_answers(*m_vault, m_session, *around.clock), m_registers(*m_vault, m_session, *around.clock),
      m_people(*m_vault, m_session, *around.clock, around.keyPolicy), m_safety(*m_vault, m_session, *around.clock, around.keyPolicy),
      m_erasing(*m_vault, m_session, *around.clock, m_safety), m_rights(*m_vault, m_session, *around.clock), m_retention(*m_vault, m_session, *around.clock)
{
}

Shop::~Shop() = default;

Result<Shop::Founded> Shop::found(const NewShop &plan, const SecretBuffer &passphrase, const Surroundings &around)
{
    if (plan.shopName.trimmed().isEmpty() || plan.ownerName.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Shop", "Fill in the name of the shop and your own name."));
    const QString keysPath = KeySlots::pathFor(plan.path);
    if (QFileInfo::exists(plan.path) || QFileInfo::exists(keysPath))
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Shop", "There is already a vault in this place. Choose another name or open that vault. Nothing was changed."));
    if (const auto proof = vault::proveEncryption(); !proof)
        return fail(proof);
    auto lock = VaultLock::acquire(plan.path, around.computerName);
    if (!lock)
        return fail(lock);
    SecretBuffer dataKey = KeySlots::newDataKey();
    RecoveryCode code = RecoveryCode::random();
    KeySlots keys = KeySlots::createNew(around.keyPolicy);
    const Instant now = around.clock->now();
    const auto passphraseSlot = keys.addPassphrase(dataKey, passphrase, shopDay(now));
    if (!passphraseSlot)
        return fail(passphraseSlot);
    const auto recoverySlot = keys.addRecovery(dataKey, code, shopDay(now));
    if (!recoverySlot)
        return fail(recoverySlot);
    if (const auto saved = keys.save(keysPath); !saved)
        return fail(saved);
    auto shop = [&]() -> Result<std::unique_ptr<Shop>> {
        auto vault = Vault::create(plan.path, dataKey.copy());
        if (!vault)
            return fail(vault);
        const auto furnished = (*vault)->writeNow([&](vault::Connection &db) { return furnish(db, plan, *passphraseSlot, *recoverySlot, *around.clock); });
        if (!furnished)
            return fail(furnished);
        vault->reset();
        return openWith(plan.path, {std::move(dataKey), *passphraseSlot, SlotKind::Passphrase}, std::move(*lock), around);
    }();
    if (!shop) { // both files are of this minute and hold nothing yet
        const QStringList made{plan.path, plan.path + QStringLiteral("-wal"), plan.path + QStringLiteral("-shm"), keysPath};
        for (const QString &file : made)
            QFile::remove(file);
        return fail(shop);
    }
    return Founded{std::move(*shop), std::move(code)};
}

Result<std::unique_ptr<Shop>> Shop::unlock(const QString &path, const SecretBuffer &passphrase, const Surroundings &around)
{
    return unlockWith(path, around, [&](const KeySlots &keys) { return keys.unlock(passphrase); });
}

Result<std::unique_ptr<Shop>> Shop::unlock(const QString &path, const RecoveryCode &code, const Surroundings &around)
{
    return unlockWith(path, around, [&](const KeySlots &keys) { return keys.unlockWithRecovery(code); });
}

Result<std::unique_ptr<Shop>> Shop::unlock(const QString &path, vault::SlotId slot, const SecretBuffer &wrappingKey, const Surroundings &around)
{
    return unlockWith(path, around, [&](const KeySlots &keys) { return keys.unlockWithKeychain(slot, wrappingKey); });
}

Result<std::unique_ptr<Shop>> Shop::unlockWith(const QString &path, const Surroundings &around,
                                               const std::function<Result<UnlockedKey>(const KeySlots &)> &open)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Shop", "There is no vault in this place. Look where it was kept, or restore a backup."));
    if (const auto proof = vault::proveEncryption(); !proof)
        return fail(proof);
    auto lock = VaultLock::acquire(path, around.computerName);
    if (!lock)
        return fail(lock);
    const auto keys = KeySlots::load(KeySlots::pathFor(path), around.keyPolicy);
    if (!keys)
        return fail(keys);
    auto key = open(*keys);
    if (!key)
        return fail(key);
    return openWith(path, std::move(*key), std::move(*lock), around);
}

Result<std::unique_ptr<Shop>> Shop::openWith(const QString &path, UnlockedKey key, std::unique_ptr<VaultLock> lock, const Surroundings &around)
{
    const SecretBuffer dataKey = key.dataKey.copy();
    const auto backupFirst = [&]() -> Result<> { // a newer program is about to change the tables
        const QString folder = QFileInfo(path).absolutePath();
        const QString file = QDir(folder).filePath(vault::BackupFolder(folder, path).nameFor(around.clock->now()));
        const auto made = vault::Backup::make({path, file, around.clock->now(), around.keyPolicy}, dataKey, [](double) { return true; });
        if (!made)
            return fail(made);
        return {};
    };
    auto vault = Vault::open(path, std::move(key.dataKey), backupFirst);
    if (!vault && vault.error().kind == ErrorKind::WrongKey) // what was typed fitted the key file, so it is the vault that does not
        return fail(ErrorKind::Damaged,
                    QCoreApplication::translate("Shop", "Something in the vault is not right. We changed nothing. Restore a backup."), vault.error().detail);
    if (!vault)
        return fail(vault);
    if (const auto followed = ErasureDesk::catchUp(**vault, *around.clock); !followed) // erased stays erased, also when an older backup came back
        return fail(followed);
    const auto user = (*vault)->readNow([&](vault::Connection &db) { return UserStore(db).userOfSlot(key.slot); });
    if (!user)
        return fail(user);
    (*vault)->writeLater([id = user->id, slot = key.slot, now = around.clock->now()](vault::Connection &db) -> Result<> {
        if (const auto seen = UserStore(db).seen(id, slot, now); !seen)
            return seen;
        return vault::SettingStore(db).forgetOldDrafts(now);
    });
    lock->nameHolder(user->name);
    return std::unique_ptr<Shop>(new Shop(std::move(lock), std::move(*vault), {user->id, user->name, user->role}, around));
}

} // namespace kk::shop
