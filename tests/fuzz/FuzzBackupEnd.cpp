// The end of a backup file, with its checksum mended. What is read must be written back as the same bytes, and must fit the file.
#include "app/vault/BackupFile.h"

#include <sodium.h>

#include <cstdint>
#include <cstdlib>

using namespace kk::vault;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype kSum = 16;
    constexpr qsizetype kMagic = 8;
    if (size < 8)
        return 0;
    qint64 fileSize = 0;
    for (std::size_t i = 0; i < 8; ++i)
        fileSize = static_cast<qint64>(static_cast<quint64>(fileSize) << 8 | data[i]);
    QByteArray bytes(reinterpret_cast<const char *>(data) + 8, static_cast<qsizetype>(size - 8));
    if (bytes.size() == BackupEnd::kSize) {
        const qsizetype fields = BackupEnd::kSize - kSum - kMagic;
        crypto_generichash(reinterpret_cast<unsigned char *>(bytes.data()) + fields, kSum, data + 8,
                           static_cast<unsigned long long>(fields), nullptr, 0);
    }
    const auto end = BackupEnd::fromBytes(bytes, fileSize);
    if (!end)
        return 0;
    const bool fits = end->databaseSize >= 0 && end->keysSize >= 0 && end->databaseSize + end->keysSize + BackupEnd::kSize == fileSize;
    if (!fits || end->toBytes() != bytes)
        std::abort();
    return 0;
}
