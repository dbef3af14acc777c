#include "app/vault/KeyPolicy.h"

#include "app/base/SecretBuffer.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace kk::vault {

namespace {

constexpr quint32 kMiB = 1024; // in KiB

/// What one derivation takes here, or zero when there is not enough memory to try. Time of the processor, not of the wall: a
/// computer that is busy while its vault is made must not get a vault that is easy to guess for ever.
std::chrono::nanoseconds measure(KeyCost cost)
{
    const SecretBuffer passphrase = SecretBuffer::random(16);
    SecretBuffer key(32);
    const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    const std::clock_t begin = std::clock();
    const int failed = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
                                     passphrase.size(), salt.data(), cost.passes, size_t{cost.memoryKiB} * 1024,
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return std::chrono::nanoseconds{0};
    const std::chrono::duration<double> seconds(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    return std::chrono::duration_cast<std::chrono::nanoseconds>(seconds);
}

} // namespace

KeyPolicy KeyPolicy::standard()
{
    using namespace std::chrono_literals;
    return {.floor = {64 * kMiB, 3},
            .ceiling = {1024 * kMiB, 64},
            .ceilingOfWork = quint64{8} * 1024 * kMiB,
            .memoryForNewKiB = 128 * kMiB,
            .target = 1000ms};
}

bool KeyPolicy::accepts(KeyCost cost) const
{
    return cost.memoryKiB >= floor.memoryKiB && cost.memoryKiB <= ceiling.memoryKiB && cost.passes >= floor.passes
        && cost.passes <= ceiling.passes && quint64{cost.memoryKiB} * cost.passes <= ceilingOfWork;
}

KeyCost KeyPolicy::costForNew() const
{
    KeyCost cost{std::clamp(memoryForNewKiB, floor.memoryKiB, ceiling.memoryKiB), floor.passes};
    if (target <= std::chrono::milliseconds{0})
        return cost;
    // Two measurements, because fetching the memory takes its time once, whatever the passes.
    const auto few = measure(cost);
    const auto twice = measure({cost.memoryKiB, cost.passes * 2});
    if (few.count() == 0 || twice.count() == 0)
        return {floor.memoryKiB, floor.passes};
    const auto perPass = std::max<std::chrono::nanoseconds>((twice - few) / cost.passes, twice / (cost.passes * 4));
    const auto fetching = std::max(few - perPass * cost.passes, std::chrono::nanoseconds{0});
    const auto most = std::min<quint64>(ceiling.passes, ceilingOfWork / std::max(cost.memoryKiB, 1U));
    const auto wanted = std::max<qint64>((target - fetching + perPass / 2) / perPass, 0);
    cost.passes = static_cast<quint32>(std::clamp<quint64>(static_cast<quint64>(wanted), floor.passes, most));
    return cost;
}

} // namespace kk::vault
