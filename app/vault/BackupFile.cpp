#include "app/vault/BackupFile.h"

#include "app/vault/DurableFile.h"
#include "app/vault/KeySlots.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <cstring>
#include <limits>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::Backup)
};

constexpr QByteArrayView kMagic("KRINGBAK");
constexpr QByteArrayView kSealContext("Klantenkring backup seal");
constexpr quint16 kFormat = 1;
constexpr qsizetype kChecksumSize = 16;
constexpr qint64 kBlock = 1 << 18;
constexpr qint64 kMaximumKeys = 1 << 20;

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorKind::Damaged,
                Text::tr("This backup is not as it was made, so it was not used. Your vault is untouched. Choose another backup."),
                detail);
}

tl::unexpected<Error> unreadable(const QFile &file)
{
    return fail(ErrorKind::Storage,
                Text::tr("The backup cannot be read here: the disk or stick may be gone. Nothing was changed. Connect it and try "
                         "again."),
                u"backup: file error %1"_s.arg(file.error()));
}

tl::unexpected<Error> notWritten(const QFile &file)
{
    return fail(ErrorKind::Storage,
                Text::tr("There is no room here, or the place is read-only or gone. Your vault and older backups are untouched. "
                         "Choose another place or make room."),
                u"backup: file error %1"_s.arg(file.error()));
}

tl::unexpected<Error> stopped()
{
    return fail(ErrorKind::Cancelled, Text::tr("Stopped. Your vault and older backups are untouched."));
}

template <class T>
void append(QByteArray &bytes, T number)
{
    std::array<char, sizeof(T)> raw{};
    qToBigEndian(number, raw.data());
    bytes.append(raw.data(), static_cast<qsizetype>(raw.size()));
}

template <size_t size>
void append(QByteArray &bytes, const std::array<unsigned char, size> &field)
{
    bytes.append(reinterpret_cast<const char *>(field.data()), static_cast<qsizetype>(size));
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

template <size_t size>
std::array<unsigned char, size> hashOf(QByteArrayView bytes)
{
    std::array<unsigned char, size> hash{};
    crypto_generichash(hash.data(), hash.size(), raw(bytes), static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

/// What the seal covers: everything but itself, and the checksum that follows.
QByteArray sealed(const BackupEnd &end)
{
    QByteArray bytes(kSealContext.data(), kSealContext.size());
    append(bytes, end.databaseHash);
    append(bytes, end.keysHash);
    append(bytes, end.mark);
    append(bytes, static_cast<quint64>(end.databaseSize));
    append(bytes, static_cast<quint32>(end.keysSize));
    append(bytes, static_cast<qint64>(toEpochMilliseconds(end.madeAt)));
    append(bytes, kFormat);
    return bytes;
}

/// Hashes the first `size` bytes of `from`, copying them to `to` when it is given.
Result<BackupEnd::Hash> hashFront(QFile &from, qint64 size, QFile *to, const BackupStep &step)
{
    crypto_generichash_state state;
    BackupEnd::Hash hash{};
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    QByteArray block(kBlock, Qt::Uninitialized);
    for (qint64 done = 0; done < size;) {
        if (!step(static_cast<double>(done) / static_cast<double>(size)))
            return stopped();
        const qint64 got = from.read(block.data(), std::min(kBlock, size - done));
        if (got <= 0)
            return unreadable(from);
        crypto_generichash_update(&state, raw(block), static_cast<unsigned long long>(got));
        if (to && to->write(block.constData(), got) != got)
            return notWritten(*to);
        done += got;
    }
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

/// `to` is null when the content is only looked at.
Result<> readAll(const QString &path, const BackupEnd &end, QFile *to, const BackupStep &step)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const auto hash = hashFront(file, end.databaseSize, to, step);
    if (!hash)
        return fail(hash);
    if (*hash != end.databaseHash)
        return damaged(u"backup: hash of the database"_s);
    if (const auto keys = BackupFile::readKeys(path, end); !keys)
        return fail(keys);
    return {};
}

} // namespace

QByteArray BackupEnd::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(kSize);
    append(bytes, databaseHash);
    append(bytes, keysHash);
    append(bytes, seal);
    append(bytes, mark);
    append(bytes, static_cast<quint64>(databaseSize));
    append(bytes, static_cast<quint32>(keysSize));
    append(bytes, static_cast<qint64>(toEpochMilliseconds(madeAt)));
    append(bytes, kFormat);
    append(bytes, hashOf<kChecksumSize>(bytes));
    bytes.append(kMagic);
    return bytes;
}

Result<BackupEnd> BackupEnd::fromBytes(const QByteArray &bytes, qint64 fileSize)
{
    if (bytes.size() != kSize || !bytes.endsWith(kMagic))
        return damaged(u"backup: no end"_s);
    const qsizetype fields = kSize - kMagic.size() - kChecksumSize;
    const auto sum = hashOf<kChecksumSize>(QByteArrayView(bytes).first(fields));
    if (std::memcmp(sum.data(), bytes.constData() + fields, sum.size()) != 0)
        return damaged(u"backup: checksum of the end"_s);
    const char *at = bytes.constData();
    BackupEnd end;
    for (Hash *hash : {&end.databaseHash, &end.keysHash, &end.seal}) {
        std::memcpy(hash->data(), at, hash->size());
        at += hash->size();
    }
    std::memcpy(end.mark.data(), at, end.mark.size());
    at += end.mark.size();
    const auto databaseSize = qFromBigEndian<quint64>(at);
    end.keysSize = qFromBigEndian<quint32>(at + 8);
    end.madeAt = fromEpochMilliseconds(qFromBigEndian<qint64>(at + 12));
    const auto format = qFromBigEndian<quint16>(at + 20);
    if (format > kFormat)
        return fail(ErrorKind::Input,
                    Text::tr("This backup was made with a newer Klantenkring. Update the program first. Nothing was changed."),
                    u"backup: format %1"_s.arg(format));
    const bool fits = format == kFormat && end.keysSize <= kMaximumKeys && fileSize >= kSize + end.keysSize
        && databaseSize == static_cast<quint64>(fileSize - kSize - end.keysSize);
    if (!fits)
        return damaged(u"backup: sizes"_s);
    end.databaseSize = static_cast<qint64>(databaseSize);
    return end;
}

BackupEnd::Hash BackupEnd::sealFor(const SecretBuffer &dataKey) const
{
    Hash made{};
    const QByteArray message = sealed(*this);
    crypto_generichash(made.data(), made.size(), raw(message), static_cast<unsigned long long>(message.size()), dataKey.data(),
                       dataKey.size());
    return made;
}

bool BackupEnd::isSealedWith(const SecretBuffer &dataKey) const
{
    const Hash expected = sealFor(dataKey);
    return sodium_memcmp(expected.data(), seal.data(), seal.size()) == 0;
}

Result<BackupEnd> BackupFile::readEnd(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, Text::tr("This backup is not there any more. Connect the disk or stick, or choose another."));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.size() < BackupEnd::kSize)
        return damaged(u"backup: too short"_s);
    if (!file.seek(file.size() - BackupEnd::kSize))
        return unreadable(file);
    return BackupEnd::fromBytes(file.read(BackupEnd::kSize), file.size());
}

Result<QByteArray> BackupFile::readKeys(const QString &path, const BackupEnd &end)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(end.databaseSize))
        return unreadable(file);
    const QByteArray keys = file.read(end.keysSize);
    if (keys.size() != end.keysSize)
        return unreadable(file);
    if (hashOf<32>(keys) != end.keysHash)
        return damaged(u"backup: hash of the keys"_s);
    return keys;
}

Result<> BackupFile::check(const QString &path, const BackupEnd &end, const BackupStep &step)
{
    return readAll(path, end, nullptr, step);
}

Result<> BackupFile::extract(const QString &path, const BackupEnd &end, const QString &target, const BackupStep &step)
{
    QFile to(target);
    if (!to.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        return notWritten(to);
    to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<> done = readAll(path, end, &to, step);
    if (done && !to.flush())
        done = notWritten(to);
    to.close();
    if (done)
        done = flushFile(target);
    if (!done)
        QFile::remove(target);
    return done;
}

Result<> BackupFile::finish(const QString &path, const KeySlots &keys, const SecretBuffer &dataKey, Instant now, const BackupStep &step)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return notWritten(file);
    const QByteArray keysBytes = keys.toBytes();
    const QByteArray mark = keys.publicMark();
    BackupEnd end;
    std::memcpy(end.mark.data(), mark.constData(), end.mark.size());
    end.databaseSize = file.size();
    end.keysSize = keysBytes.size();
    end.madeAt = now;
    const auto hash = hashFront(file, end.databaseSize, nullptr, step);
    if (!hash)
        return fail(hash);
    end.databaseHash = *hash;
    end.keysHash = hashOf<32>(keysBytes);
    end.seal = end.sealFor(dataKey);
    const QByteArray rest = keysBytes + end.toBytes();
    if (!file.seek(end.databaseSize) || file.write(rest) != rest.size() || !file.flush())
        return notWritten(file);
    file.close();
    return flushFile(path);
}

} // namespace kk::vault
