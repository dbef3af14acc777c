#include "app/identity/TrainingPairs.h"

#include "app/identity/InThreads.h"

#include <algorithm>

namespace kk::identity {
namespace {

constexpr std::size_t kTrainingPairsPerPass = 12'000;
constexpr std::size_t kRandomPairs = 60'000;
constexpr std::uint64_t kPairsAtATime = 50'000;

/// Numbers that are the same in every run: a counter, well mixed.
std::uint64_t mixed(std::uint64_t counter) { return hashPair(counter, 0x6B6B); }

} // namespace

std::vector<TrainingPair> randomPairs(const RecordTable &table, const std::vector<Comparer> &comparers)
{
    const std::uint64_t records = table.size();
    std::vector<std::pair<std::uint32_t, std::uint32_t>> drawn;
    if (records * (records - 1) / 2 <= kRandomPairs) {
        for (std::uint32_t a = 0; a < records; ++a) {
            for (std::uint32_t b = a + 1; b < records; ++b)
                drawn.emplace_back(a, b);
        }
    } else {
        drawn.reserve(kRandomPairs);
        for (std::uint64_t i = 0; drawn.size() < kRandomPairs; ++i) {
            const auto a = static_cast<std::uint32_t>(mixed(2 * i) % records);
            const auto b = static_cast<std::uint32_t>(mixed(2 * i + 1) % records);
            if (a != b)
                drawn.emplace_back(a, b);
        }
    }
    std::vector<TrainingPair> pairs(drawn.size());
    constexpr std::size_t kAtATime = 4096;
    inThreads(static_cast<unsigned>(comparers.size()), drawn.size() / kAtATime + 1, [&](std::size_t piece, unsigned thread) {
        const Comparer &own = comparers[thread];
        for (std::size_t i = piece * kAtATime; i < std::min((piece + 1) * kAtATime, drawn.size()); ++i)
            pairs[i].vector = own.compare(drawn[i].first, drawn[i].second);
    });
    return pairs;
}

std::vector<TrainingPair> trainingPairs(const Blocks &blocks, const std::vector<Comparer> &comparers, SearchProgress &progress)
{
    const auto portions = blocks.portions(kPairsAtATime);
    std::vector<std::vector<TrainingPair>> found(portions.size());
    inThreads(static_cast<unsigned>(comparers.size()), portions.size(), [&](std::size_t i, unsigned thread) {
        if (thread == 0 ? !progress.goesOn(static_cast<double>(i) / static_cast<double>(portions.size())) : progress.isStopped())
            return;
        const Comparer &own = comparers[thread];
        const std::uint64_t every = std::max<std::uint64_t>(1, blocks.cost(portions[i].pass).candidates / kTrainingPairsPerPass);
        blocks.forEachPair(
            portions[i], [every](std::uint32_t a, std::uint32_t b) { return every == 1 || hashPair(a, b) % every == 0; },
            [&](std::uint32_t a, std::uint32_t b) { found[i].push_back({own.compare(a, b), static_cast<float>(every)}); });
    });
    std::vector<TrainingPair> pairs;
    for (const auto &some : found)
        pairs.insert(pairs.end(), some.begin(), some.end());
    return pairs;
}

} // namespace kk::identity
