#pragma once

#include "app/vault/KeySlots.h"

namespace kk::vault {

/// What the keychain of a computer keeps to open a vault: which slot, and the random key made for it.
struct RememberedKey {
    SlotId slot;
    SecretBuffer wrappingKey;

    static SecretBuffer newWrappingKey() { return SecretBuffer::random(32); }
    /// The name in the keychain: the same for a vault wherever it is moved; says nothing about shop or user.
    static QString nameFor(const KeySlots &keys);
    SecretBuffer toSecret() const;
    /// Fails with Damaged when this is not what `toSecret` made.
    [[nodiscard]] static Result<RememberedKey> fromSecret(const SecretBuffer &secret);
};

} // namespace kk::vault
