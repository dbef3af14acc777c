#include "app/identity/Duplicates.h"

#include "app/identity/Blocking.h"
#include "app/identity/Clusters.h"
#include "app/identity/Comparison.h"
#include "app/identity/InThreads.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>

namespace kk::identity {
namespace {

constexpr std::size_t kTrainingPairsPerPass = 12'000;
constexpr std::size_t kRandomPairs = 60'000;
constexpr std::uint64_t kPairsAtATime = 50'000;
constexpr unsigned kMostThreads = 64;
constexpr double kHouseholdFrom = -1; ///< log2 of one half

/// Numbers that are the same in every run: a counter, well mixed.
std::uint64_t mixed(std::uint64_t counter) { return hashPair(counter, 0x6B6B); }

/// Pairs drawn at random, or all of them in a small shop.
std::vector<TrainingPair> randomPairs(const RecordTable &table, const std::vector<Comparer> &comparers, unsigned threads)
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
    inThreads(threads, drawn.size() / kAtATime + 1, [&](std::size_t piece, unsigned thread) {
        const Comparer &own = comparers[thread];
        for (std::size_t i = piece * kAtATime; i < std::min((piece + 1) * kAtATime, drawn.size()); ++i)
            pairs[i].vector = own.compare(drawn[i].first, drawn[i].second);
    });
    return pairs;
}

/// Candidates to learn from: of each pass about as many, each standing for as many as were left out.
std::vector<TrainingPair> trainingPairs(const Blocks &blocks, const std::vector<Comparer> &comparers, unsigned threads)
{
    const auto portions = blocks.portions(kPairsAtATime);
    std::vector<std::vector<TrainingPair>> found(portions.size());
    inThreads(threads, portions.size(), [&](std::size_t i, unsigned thread) {
        const Comparer &own = comparers[thread];
        const std::uint64_t every = std::max<std::uint64_t>(1, blocks.cost(portions[i].pass).candidates / kTrainingPairsPerPass);
        blocks.forEachPair(portions[i], [&](std::uint32_t a, std::uint32_t b) {
            if (every == 1 || hashPair(a, b) % every == 0)
                found[i].push_back({own.compare(a, b), static_cast<float>(every)});
        });
    });
    std::vector<TrainingPair> pairs;
    for (const auto &some : found)
        pairs.insert(pairs.end(), some.begin(), some.end());
    return pairs;
}

/// What one thread found in its portion.
struct Portioned {
    std::vector<Edge> edges;
    std::uint64_t compared = 0;
};

} // namespace

QString stoppedText()
{
    return QCoreApplication::translate("Identity", "Looking for duplicates was stopped. Nothing was changed. Start it again whenever you like.");
}

Result<Findings> findDuplicates(const RecordTable &table, const std::vector<Decision> &decisions, const SearchOptions &options, const Progress &progress)
{
    const auto start = std::chrono::steady_clock::now();
    const auto goesOn = [&progress](double done) { return !progress || progress(done); };
    Findings findings;
    findings.statistics.records = table.size();
    const unsigned threads = std::clamp(options.threads, 1U, kMostThreads);
    const Rarity rarity(table);
    const Blocks blocks(table, options.pairsPerRecord, threads);
    findings.statistics.candidates = blocks.candidates();
    if (!goesOn(0.1))
        return fail(ErrorKind::Cancelled, stoppedText());
    const Comparer comparer(table, rarity);
    const std::vector<Comparer> comparers(threads, comparer);
    const double allPairs = std::max(1.0, 0.5 * static_cast<double>(table.size()) * (static_cast<double>(table.size()) - 1));
    findings.statistics.trainingRounds =
        findings.model.train(randomPairs(table, comparers, threads), trainingPairs(blocks, comparers, threads), allPairs);
    if (!goesOn(0.3))
        return fail(ErrorKind::Cancelled, stoppedText());
    const auto portions = blocks.portions(kPairsAtATime);
    std::vector<Portioned> found(portions.size());
    std::atomic_bool stopped = false;
    std::atomic_size_t done = 0;
    const double logKeep = std::log2(options.keepFrom);
    inThreads(threads, portions.size(), [&](std::size_t i, unsigned thread) {
        if (stopped.load(std::memory_order_relaxed))
            return;
        const Comparer &own = comparers[thread];
        Portioned &mine = found[i];
        blocks.forEachPair(portions[i], [&](std::uint32_t a, std::uint32_t b) {
            ++mine.compared;
            const ComparisonVector vector = own.compare(a, b);
            if (findings.model.isStranger(vector, logKeep, kHouseholdFrom))
                return;
            const Posterior posterior = findings.model.posterior(vector);
            if (posterior.same >= options.keepFrom || posterior.household >= 0.5)
                mine.edges.push_back({a, b, static_cast<float>(posterior.same), static_cast<float>(posterior.household), static_cast<float>(posterior.weight)});
        });
        const auto ready = static_cast<double>(done.fetch_add(1) + 1);
        if (thread == 0 && !goesOn(0.3 + 0.6 * ready / static_cast<double>(portions.size())))
            stopped = true;
    });
    if (stopped)
        return fail(ErrorKind::Cancelled, stoppedText());
    std::vector<Edge> edges;
    for (Portioned &portion : found) {
        findings.statistics.pairsCompared += portion.compared;
        edges.insert(edges.end(), portion.edges.begin(), portion.edges.end());
        portion.edges = {};
    }
    std::sort(edges.begin(), edges.end(), comesFirst);
    const auto firstHousehold = std::find_if(edges.begin(), edges.end(), [&](const Edge &edge) { return static_cast<double>(edge.probability) < options.keepFrom; });
    findings.households.assign(firstHousehold, edges.end());
    edges.erase(firstHousehold, edges.end());
    Grouping grouping = groupByTotalEvidence(table, edges, decisions, findings.model, comparer, options);
    findings.clusters = std::move(grouping.clusters);
    findings.edges = std::move(grouping.edges);
    findings.statistics.pairsKept = findings.edges.size();
    findings.statistics.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return findings;
}

} // namespace kk::identity
