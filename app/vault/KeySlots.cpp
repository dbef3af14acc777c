#include "app/vault/KeySlots.h"

#include "app/vault/DurableFile.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRootSize = 32;

QDate epoch()
{
    return QDate(1970, 1, 1);
}

bool isWayForPeople(SlotKind kind)
{
    return kind != SlotKind::Keychain;
}

Result<> checkDataKey(const SecretBuffer &dataKey)
{
    if (dataKey.size() != KeySlots::kDataKeySize)
        return fail(ErrorKind::Bug, KeySlots::tr("Something went wrong in the program. Nothing was changed."), u"data key size"_s);
    return {};
}

} // namespace

QString KeySlots::pathFor(const QString &vaultPath)
{
    return vaultPath + u"-keys"_s;
}

Result<KeySlots> KeySlots::load(const QString &path, const KeyPolicy &policy)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound,
                    tr("The key file is not beside the vault, and the vault does not open without it. The vault itself is "
                       "untouched. Put the key file of your last backup beside it."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage,
                    tr("The key file beside the vault cannot be read. Nothing was changed. Look whether the disk or stick is "
                       "still there and whether you may read it."),
                    u"key file: file error %1"_s.arg(file.error()));
    return fromBytes(file.read(KeySlotFile::kMaximumSize + 1), policy); // one byte more, so that a longer file shows
}

Result<KeySlots> KeySlots::fromBytes(const QByteArray &bytes, const KeyPolicy &policy)
{
    auto file = KeySlotFile::fromBytes(bytes, policy);
    if (!file)
        return fail(file);
    return KeySlots(std::move(*file));
}

KeySlots KeySlots::createNew(const KeyPolicy &policy)
{
    KeySlotFile file;
    file.cost = policy.costForNew();
    const SecretBuffer salt = SecretBuffer::random(file.salt.size()); // initialises libsodium, too
    std::copy(salt.bytes().begin(), salt.bytes().end(), file.salt.begin());
    return KeySlots(std::move(file));
}

Result<> KeySlots::save(const QString &path) const
{
    const bool somebodyCanEnter = std::any_of(m_file.slots.cbegin(), m_file.slots.cend(),
                                              [](const SealedSlot &slot) { return isWayForPeople(slot.kind); });
    if (!somebodyCanEnter)
        return fail(ErrorKind::Forbidden, tr("A vault needs at least one password or recovery code. Nothing was changed."));
    return writeDurably(path, toBytes());
}

Result<SlotId> KeySlots::addPassphrase(const SecretBuffer &dataKey, const SecretBuffer &passphrase, QDate today)
{
    const auto root = deriveForNew(passphrase, {});
    if (!root)
        return fail(root);
    return add(SlotKind::Passphrase, dataKey, *root, today);
}

Result<> KeySlots::replacePassphrase(SlotId slot, const SecretBuffer &dataKey, const SecretBuffer &passphrase, QDate today)
{
    const auto found = std::find_if(m_file.slots.begin(), m_file.slots.end(), [slot](const SealedSlot &candidate) {
        return candidate.id == slot.value && candidate.kind == SlotKind::Passphrase;
    });
    if (found == m_file.slots.end())
        return fail(ErrorKind::NotFound, tr("This password is no longer in the key file. Nothing was changed."));
    const auto root = deriveForNew(passphrase, slot);
    if (!root)
        return fail(root);
    return seal(*found, dataKey, *root, today);
}

Result<SlotId> KeySlots::addRecovery(const SecretBuffer &dataKey, const RecoveryCode &code, QDate today)
{
    return add(SlotKind::Recovery, dataKey, code.bits(), today);
}

Result<SlotId> KeySlots::addKeychain(const SecretBuffer &dataKey, const SecretBuffer &wrappingKey, QDate today)
{
    if (wrappingKey.size() != kRootSize)
        return fail(ErrorKind::Bug, tr("Something went wrong in the program. Nothing was changed."), u"wrapping key size"_s);
    return add(SlotKind::Keychain, dataKey, wrappingKey, today);
}

Result<UnlockedKey> KeySlots::unlock(const SecretBuffer &passphrase) const
{
    const auto root = derive(passphrase);
    if (!root)
        return fail(root);
    auto unlocked = openFirst(SlotKind::Passphrase, *root);
    if (!unlocked)
        return fail(ErrorKind::WrongKey, tr("This password does not fit. Check Caps Lock and try again."));
    return unlocked;
}

Result<UnlockedKey> KeySlots::unlockWithRecovery(const RecoveryCode &code) const
{
    // 128 random bits cannot be guessed: no Argon2 needed.
    auto unlocked = openFirst(SlotKind::Recovery, code.bits());
    if (!unlocked)
        return fail(ErrorKind::WrongKey,
                    tr("This recovery code does not belong to this vault. Look for the newest paper; an older code may have "
                       "been replaced."));
    return unlocked;
}

Result<UnlockedKey> KeySlots::unlockWithKeychain(SlotId slot, const SecretBuffer &wrappingKey) const
{
    const auto found = std::find_if(m_file.slots.cbegin(), m_file.slots.cend(), [slot](const SealedSlot &candidate) {
        return candidate.id == slot.value && candidate.kind == SlotKind::Keychain;
    });
    auto dataKey = found != m_file.slots.cend() && wrappingKey.size() == kRootSize
        ? open(*found, wrappingKey)
        : Result<SecretBuffer>(fail(ErrorKind::WrongKey, {}));
    if (!dataKey)
        return fail(ErrorKind::WrongKey,
                    tr("What this computer remembered does not fit this vault. Open it with your password. You can let this "
                       "computer remember it again afterwards."));
    return UnlockedKey{std::move(*dataKey), slot, SlotKind::Keychain};
}

Result<> KeySlots::remove(SlotId slot)
{
    const auto found = std::find_if(m_file.slots.begin(), m_file.slots.end(),
                                    [slot](const SealedSlot &candidate) { return candidate.id == slot.value; });
    if (found == m_file.slots.end())
        return fail(ErrorKind::NotFound, tr("This way into the vault is already gone."));
    const auto forPeople = std::count_if(m_file.slots.cbegin(), m_file.slots.cend(),
                                         [](const SealedSlot &candidate) { return isWayForPeople(candidate.kind); });
    if (isWayForPeople(found->kind) && forPeople == 1)
        return fail(ErrorKind::Forbidden,
                    tr("This is the last way into the vault. Add another password or recovery code first."));
    m_file.slots.erase(found);
    return {};
}

QList<SlotInfo> KeySlots::slots_() const
{
    QList<SlotInfo> infos;
    infos.reserve(m_file.slots.size());
    for (const SealedSlot &slot : m_file.slots)
        infos.append({SlotId{slot.id}, slot.kind, epoch().addDays(slot.createdDay)});
    return infos;
}

QByteArray KeySlots::publicMark() const
{
    return QByteArray(reinterpret_cast<const char *>(m_file.salt.data()), static_cast<qsizetype>(m_file.salt.size()));
}

Result<SecretBuffer> KeySlots::derive(const SecretBuffer &passphrase) const
{
    SecretBuffer root(kRootSize);
    const size_t memory = size_t{m_file.cost.memoryKiB} * 1024;
    // libsodium takes no null, not even for an empty passphrase.
    const char *letters = passphrase.isEmpty() ? "" : reinterpret_cast<const char *>(passphrase.data());
    if (crypto_pwhash(root.data(), root.size(), letters, passphrase.size(),
                      m_file.salt.data(), m_file.cost.passes, memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorKind::Busy,
                    tr("This computer has too little free memory to open the vault. Nothing was changed. Close other programs "
                       "and try again."),
                    u"argon2id: %1 KiB"_s.arg(m_file.cost.memoryKiB));
    return root;
}

/// Derives a passphrase that is about to get a slot, and refuses one that opens another slot than `except`.
Result<SecretBuffer> KeySlots::deriveForNew(const SecretBuffer &passphrase, SlotId except) const
{
    if (passphrase.isEmpty())
        return fail(ErrorKind::Input, tr("Type a password first."));
    auto root = derive(passphrase);
    if (!root)
        return root;
    const auto taken = openFirst(SlotKind::Passphrase, *root);
    if (taken && taken->slot != except)
        return fail(ErrorKind::Conflict, tr("This password cannot be used in this vault. Choose another one."));
    return root;
}

SecretBuffer KeySlots::slotKey(const SealedSlot &slot, const SecretBuffer &root) const
{
    SecretBuffer key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArray message = "Klantenkring slot key"_ba + m_file.sealedFields(slot);
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char *>(message.constData()),
                       static_cast<unsigned long long>(message.size()), root.data(), root.size());
    return key;
}

Result<UnlockedKey> KeySlots::openFirst(SlotKind kind, const SecretBuffer &root) const
{
    for (const SealedSlot &slot : m_file.slots) {
        if (slot.kind != kind)
            continue;
        if (auto dataKey = open(slot, root))
            return UnlockedKey{std::move(*dataKey), SlotId{slot.id}, kind};
    }
    return fail(ErrorKind::WrongKey, {});
}

Result<SecretBuffer> KeySlots::open(const SealedSlot &slot, const SecretBuffer &root) const
{
    SecretBuffer dataKey(kDataKeySize);
    const SecretBuffer key = slotKey(slot, root);
    const QByteArray fields = m_file.sealedFields(slot);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        dataKey.data(), nullptr, nullptr, slot.sealed.data(), slot.sealed.size(),
        reinterpret_cast<const unsigned char *>(fields.constData()), static_cast<unsigned long long>(fields.size()),
        slot.nonce.data(), key.data());
    if (refused)
        return fail(ErrorKind::WrongKey, {});
    return dataKey;
}

Result<SlotId> KeySlots::add(SlotKind kind, const SecretBuffer &dataKey, const SecretBuffer &root, QDate today)
{
    if (m_file.slots.size() >= KeySlotFile::kMaximumSlots)
        return fail(ErrorKind::Forbidden, tr("This vault has as many ways in as it can hold. Remove one first."));
    SealedSlot slot;
    slot.id = m_file.nextId;
    slot.kind = kind;
    if (const auto sealed = seal(slot, dataKey, root, today); !sealed)
        return fail(sealed);
    m_file.slots.append(slot);
    ++m_file.nextId;
    return SlotId{slot.id};
}

/// Fills the slot anew: day, salt, nonce and sealed key. The slot is unchanged when this fails.
Result<> KeySlots::seal(SealedSlot &slot, const SecretBuffer &dataKey, const SecretBuffer &root, QDate today) const
{
    if (const auto usable = checkDataKey(dataKey); !usable)
        return fail(usable);
    slot.createdDay = static_cast<quint32>(std::max<qint64>(0, epoch().daysTo(today)));
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    const SecretBuffer key = slotKey(slot, root);
    const QByteArray fields = m_file.sealedFields(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.sealed.data(), nullptr, dataKey.data(), dataKey.size(),
        reinterpret_cast<const unsigned char *>(fields.constData()), static_cast<unsigned long long>(fields.size()), nullptr,
        slot.nonce.data(), key.data());
    return {};
}

} // namespace kk::vault
