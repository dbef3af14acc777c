#include "app/identity/Duplicates.h"

#include "app/identity/Blocking.h"
#include "app/identity/Clusters.h"
#include "app/identity/Comparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace kk::identity {
namespace {

constexpr std::size_t kTrainingPairsPerPass = 12'000;
constexpr std::size_t kRandomPairs = 60'000;

/// Numbers that are the same in every run: a counter, well mixed.
std::uint64_t mixed(std::uint64_t counter) { return hashPair(counter, 0x6B6B); }

std::vector<TrainingPair> randomPairs(const RecordTable &table, const Comparer &comparer)
{
    std::vector<TrainingPair> pairs;
    const std::uint64_t records = table.size();
    if (records < 2)
        return pairs;
    const std::uint64_t all = records * (records - 1) / 2;
    if (all <= kRandomPairs) {
        for (std::size_t a = 0; a < records; ++a) {
            for (std::size_t b = a + 1; b < records; ++b)
                pairs.push_back({comparer.compare(a, b), 1});
        }
        return pairs;
    }
    pairs.reserve(kRandomPairs);
    for (std::uint64_t i = 0; pairs.size() < kRandomPairs; ++i) {
        const std::uint64_t a = mixed(2 * i) % records;
        const std::uint64_t b = mixed(2 * i + 1) % records;
        if (a != b)
            pairs.push_back({comparer.compare(a, b), 1});
    }
    return pairs;
}

std::vector<TrainingPair> trainingPairs(const Blocks &blocks, const Comparer &comparer)
{
    std::vector<TrainingPair> pairs;
    for (std::size_t pass = 0; pass < blockingPasses().size(); ++pass) {
        const std::uint64_t every = std::max<std::uint64_t>(1, blocks.cost(pass).candidates / kTrainingPairsPerPass);
        blocks.forEachPair(pass, [&](std::uint32_t a, std::uint32_t b) {
            if (every == 1 || hashPair(a, b) % every == 0)
                pairs.push_back({comparer.compare(a, b), static_cast<float>(every)});
        });
    }
    return pairs;
}

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
    Rarity rarity(table);
    const Blocks blocks(table, options.pairsPerRecord);
    findings.statistics.candidates = blocks.candidates();
    const Comparer comparer(table, rarity);
    const double allPairs = std::max(1.0, 0.5 * static_cast<double>(table.size()) * static_cast<double>(table.size() - 1));
    const auto random = randomPairs(table, comparer);
    const auto training = trainingPairs(blocks, comparer);
    findings.statistics.trainingRounds = findings.model.train(random, training, allPairs);
    if (!goesOn(0.3))
        return fail(ErrorKind::Cancelled, stoppedText());
    std::vector<Edge> edges;
    for (std::size_t pass = 0; pass < blockingPasses().size(); ++pass) {
        blocks.forEachPair(pass, [&](std::uint32_t a, std::uint32_t b) {
            ++findings.statistics.pairsCompared;
            const Posterior posterior = findings.model.posterior(comparer.compare(a, b));
            if (posterior.same >= options.keepFrom || posterior.household >= 0.5)
                edges.push_back({a, b, static_cast<float>(posterior.same), static_cast<float>(posterior.household), static_cast<float>(posterior.weight)});
        });
        if (!goesOn(0.3 + 0.6 * static_cast<double>(pass + 1) / static_cast<double>(blockingPasses().size())))
            return fail(ErrorKind::Cancelled, stoppedText());
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
