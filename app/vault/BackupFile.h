#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>

namespace kk::vault {

class KeySlots;

/// Called with the part that is done, 0 to 1. False asks to stop.
using BackupStep = std::function<bool(double fraction)>;

/// The last bytes of a backup: what it holds and that it is whole.
///
/// A backup is one file, so that nobody can lose the half of it: the encrypted database, the key file, this end. The end comes
/// last on purpose: it is written after the database was opened and checked, so a file that has one is a checked one,
/// and a file that was cut off has none. Format 1, numbers big-endian:
///
///     database · key file · 32 BLAKE2b of the database · 32 BLAKE2b of the key file · 32 seal
///     · 16 mark of the key file · 8 size of the database · 4 size of the key file · 8 made at (ms UTC) · 2 format
///     · 16 BLAKE2b of this end · 8 "KRINGBAK"
///
/// The hashes need no key and find every damage. The seal is made with the data key over all of it: somebody without the
/// key cannot put together a backup of pieces.
struct BackupEnd {
    static constexpr qsizetype kSize = 3 * 32 + 16 + 8 + 4 + 8 + 2 + 16 + 8;
    using Hash = std::array<unsigned char, 32>;

    Hash databaseHash{};
    Hash keysHash{};
    Hash seal{};
    std::array<unsigned char, 16> mark{}; ///< KeySlots::publicMark: which vault this is
    qint64 databaseSize = 0;
    qint64 keysSize = 0;
    Instant madeAt{};

    QByteArray toBytes() const;
    /// `fileSize` decides what the sizes must add up to. Fails with Damaged, or with Input when a newer program made it.
    [[nodiscard]] static Result<BackupEnd> fromBytes(const QByteArray &bytes, qint64 fileSize);

    Hash sealFor(const SecretBuffer &dataKey) const;
    bool isSealedWith(const SecretBuffer &dataKey) const;
};

/// Reading and finishing backup files. Blocking.
class BackupFile {
public:
    /// Reads the end only: quick, says what the file claims. NotFound, Storage, Damaged, Input.
    [[nodiscard]] static Result<BackupEnd> readEnd(const QString &path);
    /// The key file inside, checked against its hash.
    [[nodiscard]] static Result<QByteArray> readKeys(const QString &path, const BackupEnd &end);
    /// Reads all of it and compares every hash. Damaged, Storage, Cancelled.
    [[nodiscard]] static Result<> check(const QString &path, const BackupEnd &end, const BackupStep &step);
    /// The same, writing the database to `target`, which must not exist. Leaves nothing behind when it fails.
    [[nodiscard]] static Result<> extract(const QString &path, const BackupEnd &end, const QString &target, const BackupStep &step);
    /// Makes a whole backup of `path`, which holds the checked database: adds keys and end, flushes. Storage, Cancelled.
    [[nodiscard]] static Result<> finish(const QString &path, const KeySlots &keys, const SecretBuffer &dataKey, Instant now,
                                         const BackupStep &step);
};

} // namespace kk::vault
