#include "app/vault/RememberedKey.h"

#include <QtEndian>

#include <cstring>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kIdSize = 4;
constexpr size_t kKeySize = 32;

} // namespace

QString RememberedKey::nameFor(const KeySlots &keys)
{
    return u"vault-"_s + QString::fromLatin1(keys.publicMark().toHex());
}

SecretBuffer RememberedKey::toSecret() const
{
    Q_ASSERT(wrappingKey.size() == kKeySize);
    SecretBuffer secret(kIdSize + kKeySize);
    qToBigEndian(slot.value, secret.data());
    std::memcpy(secret.data() + kIdSize, wrappingKey.data(), kKeySize);
    return secret;
}

Result<RememberedKey> RememberedKey::fromSecret(const SecretBuffer &secret)
{
    if (secret.size() != kIdSize + kKeySize)
        return fail(ErrorKind::Damaged,
                    QCoreApplication::translate("kk::vault::RememberedKey",
                                                "What this computer remembered cannot be used. Open the vault with your "
                                                "password and let this computer remember it again."),
                    u"remembered key: size"_s);
    RememberedKey key;
    key.slot = SlotId{qFromBigEndian<quint32>(secret.data())};
    key.wrappingKey = SecretBuffer(kKeySize);
    std::memcpy(key.wrappingKey.data(), secret.data() + kIdSize, kKeySize);
    return key;
}

} // namespace kk::vault
