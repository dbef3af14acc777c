#pragma once

#include "app/base/Result.h"
#include "app/vault/KeyPolicy.h"

#include <QByteArray>
#include <QList>

#include <array>

namespace kk::vault {

enum class SlotKind : quint8 { Passphrase = 1, Keychain = 2, Recovery = 3 };

/// One way into a vault as the key file holds it: a sealed copy of the data key. Names nobody.
struct SealedSlot {
    quint32 id = 0;
    SlotKind kind = SlotKind::Passphrase;
    quint32 createdDay = 0; ///< days since 1 January 1970
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, 48> sealed{}; ///< 32 bytes of data key and 16 of authentication

    bool operator==(const SealedSlot &) const = default;
};

/// The content of `NAME.kring-keys`, and its bytes. Knows the format and nothing of keys.
///
/// Format 1, all numbers big-endian:
///
///     8  "KRINGKEY"            16 salt of Argon2id         n × 97 slots: 4 id, 1 kind, 4 day,
///     2  format (1)             4 next slot id                   16 salt, 24 nonce, 48 sealed key
///     2  suite (1)              2 number of slots          16 BLAKE2b of all before: tells damage from a wrong key
///     4  memory in KiB, 4 passes
///
/// Suite 1 = Argon2id 1.3, BLAKE2b, XChaCha20-Poly1305.
struct KeySlotFile {
    static constexpr qsizetype kMaximumSize = 64 * 97 + 58;
    static constexpr qsizetype kMaximumSlots = 64;

    KeyCost cost;
    std::array<unsigned char, 16> salt{};
    quint32 nextId = 1; ///< ids are never given twice, so that a removed user's id cannot become somebody else's
    QList<SealedSlot> slots;

    /// Fails with Input when a newer program wrote it, else with Damaged: any other size, order, kind or cost than this
    /// program would write, `policy` included. Never allocates more than the file is long.
    static Result<KeySlotFile> fromBytes(const QByteArray &bytes, const KeyPolicy &policy);
    QByteArray toBytes() const;

    /// What the seal of a slot covers beside the key: everything of the file's head that says how to open it, and the
    /// slot's own fields. Changing any of them makes the slot unopenable.
    QByteArray sealedFields(const SealedSlot &slot) const;

    bool operator==(const KeySlotFile &) const = default;
};

} // namespace kk::vault
