#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"
#include "app/vault/KeyPolicy.h"
#include "app/vault/KeySlotFile.h"
#include "app/vault/RecoveryCode.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

namespace kk::vault {

/// Which slot of the key file. Never given twice. Whose it is stands inside the vault, not in the key file.
struct SlotId {
    quint32 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const SlotId &) const = default;
};

struct SlotInfo {
    SlotId id;
    SlotKind kind = SlotKind::Passphrase;
    QDate created;

    bool operator==(const SlotInfo &) const = default;
};

/// The data key of a vault and the way it was reached.
struct UnlockedKey {
    SecretBuffer dataKey;
    SlotId slot;
    SlotKind kind = SlotKind::Passphrase;
};

/// The ways into a vault: one random 32-byte data key, sealed once for each way. The file `NAME.kring-keys`.
///
/// A value: loaded, changed, saved. Changing it does nothing to the file until `save`, which replaces it as a whole.
/// Adding, replacing and opening by passphrase derive a key, which takes about a second and 128 MiB: do it off the window's
/// thread. Const functions may run in several threads at once.
///
/// **One derivation for all users.** Argon2id runs once a try, with one salt for the file; each slot then takes its own key
/// from the result by BLAKE2b over the slot's own salt and fields. A salt a slot would make every try cost a second a user,
/// and the way in is to type a passphrase, without a name first. What it costs: who stole the file tests one guess against
/// all users at once, which is worth log2(users) bits, three for eight users; against a chosen user it gains nothing, and the
/// salt is random for each file, so nothing can be computed beforehand. Equal passphrases still give unequal slots.
class KeySlots {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::KeySlots)

public:
    static constexpr size_t kDataKeySize = 32;

    /// `/shop/MyShop.kring` has its keys in `/shop/MyShop.kring-keys`.
    static QString pathFor(const QString &vaultPath);
    static SecretBuffer newDataKey() { return SecretBuffer::random(kDataKeySize); }

    /// NotFound: no such file. Storage: it cannot be read. Input: a newer program made it. Damaged: not as written, or it asks
    /// for a cost that `policy` refuses; nothing was derived then. The file is never changed by reading.
    [[nodiscard]] static Result<KeySlots> load(const QString &path, const KeyPolicy &policy = KeyPolicy::standard());
    [[nodiscard]] static Result<KeySlots> fromBytes(const QByteArray &bytes, const KeyPolicy &policy = KeyPolicy::standard());
    /// Without a slot yet. With the standard policy this measures the computer for up to a second.
    static KeySlots createNew(const KeyPolicy &policy = KeyPolicy::standard());
    /// Storage when it cannot be written; the old file is then as it was. Forbidden when no user could come in with it.
    [[nodiscard]] Result<> save(const QString &path) const;
    QByteArray toBytes() const { return m_file.toBytes(); }

    /// Conflict when a user here has this very passphrase already: a passphrase must say who comes in.
    [[nodiscard]] Result<SlotId> addPassphrase(const SecretBuffer &dataKey, const SecretBuffer &passphrase,
                                               QDate today = shopDay(SystemClock().now()));
    /// A new passphrase in the same slot, so its user keeps it. NotFound when there is no such passphrase slot.
    [[nodiscard]] Result<> replacePassphrase(SlotId slot, const SecretBuffer &dataKey, const SecretBuffer &passphrase,
                                             QDate today = shopDay(SystemClock().now()));
    [[nodiscard]] Result<SlotId> addRecovery(const SecretBuffer &dataKey, const RecoveryCode &code,
                                             QDate today = shopDay(SystemClock().now()));
    /// `wrappingKey`: 32 random bytes that the keychain keeps, made for this slot.
    [[nodiscard]] Result<SlotId> addKeychain(const SecretBuffer &dataKey, const SecretBuffer &wrappingKey,
                                             QDate today = shopDay(SystemClock().now()));

    /// WrongKey, always in the same words, when no passphrase slot opens.
    [[nodiscard]] Result<UnlockedKey> unlock(const SecretBuffer &passphrase) const;
    [[nodiscard]] Result<UnlockedKey> unlockWithRecovery(const RecoveryCode &code) const;
    [[nodiscard]] Result<UnlockedKey> unlockWithKeychain(SlotId slot, const SecretBuffer &wrappingKey) const;

    /// Forbidden when only keychain slots would be left: a reinstalled computer would then have lost the shop.
    [[nodiscard]] Result<> remove(SlotId slot);

    QList<SlotInfo> slots_() const;
    KeyCost cost() const { return m_file.cost; }
    /// 16 bytes that tell this key file from every other, for ever: its salt. No secret.
    QByteArray publicMark() const;

    bool operator==(const KeySlots &other) const { return m_file == other.m_file; }

private:
    explicit KeySlots(KeySlotFile file) : m_file(std::move(file)) {}

    Result<SecretBuffer> derive(const SecretBuffer &passphrase) const;
    SecretBuffer slotKey(const SealedSlot &slot, const SecretBuffer &root) const;
    Result<UnlockedKey> openFirst(SlotKind kind, const SecretBuffer &root) const;
    Result<SecretBuffer> open(const SealedSlot &slot, const SecretBuffer &root) const;
    Result<SlotId> add(SlotKind kind, const SecretBuffer &dataKey, const SecretBuffer &root, QDate today);
    Result<> seal(SealedSlot &slot, const SecretBuffer &dataKey, const SecretBuffer &root, QDate today) const;
    Result<SecretBuffer> deriveForNew(const SecretBuffer &passphrase, SlotId except) const;

    KeySlotFile m_file;
};

} // namespace kk::vault
