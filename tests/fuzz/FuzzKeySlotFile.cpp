// The key file beside a vault, as somebody who knows the format would change it: the checksum is mended, so that the bytes
// get past it. What is read must be written back as the same bytes.
#include "app/vault/KeySlotFile.h"

#include <sodium.h>

#include <cstdint>
#include <cstdlib>

using namespace kk::vault;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kSum = 16;
    // Accepts every cost: nothing is derived here.
    const KeyPolicy policy{.floor = {0, 0}, .ceiling = {~0U, ~0U}, .ceilingOfWork = ~0ULL, .memoryForNewKiB = 0, .target = {}};
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (size > kSum)
        crypto_generichash(reinterpret_cast<unsigned char *>(bytes.data()) + size - kSum, kSum, data, size - kSum, nullptr, 0);
    const auto file = KeySlotFile::fromBytes(bytes, policy);
    if (file && file->toBytes() != bytes)
        std::abort();
    return 0;
}
