#include "app/identity/Duplicates.h"

#include "app/identity/Clusters.h"
#include "app/identity/InThreads.h"
#include "app/identity/TrainingPairs.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace kk::identity {
namespace {

constexpr std::uint64_t kPairsAtATime = 50'000;
constexpr std::size_t kRecordsAtATime = 8192;
constexpr unsigned kMostThreads = 64;
constexpr double kHouseholdFrom = 0.5;
constexpr std::uint32_t kGone = UINT32_MAX;

/// One search, step by step. Every step ends early when the search is stopped.
class Search {
public:
    Search(const RecordTable &table, const SearchOptions &options, const SearchMemory *before, SearchProgress &progress)
        : m_table(table), m_options(options), m_before(before), m_progress(progress), m_threads(std::clamp(options.threads, 1U, kMostThreads)),
          m_rarity(table, before ? before->model.yardstick() : Yardstick()), m_blocks(makeBlocks()), m_comparers(m_threads, Comparer(table, m_rarity))
    {
        m_findings.statistics.records = m_findings.statistics.recordsWeighed = table.size();
        m_findings.statistics.candidates = m_blocks.candidates();
    }

    void learn();
    void findTouched();
    void weigh();
    void group(const std::vector<Decision> &decisions);
    Findings take() { return std::move(m_findings); }

private:
    Blocks makeBlocks()
    {
        m_progress.phase(0, 0.15);
        const std::vector<std::uint32_t> bounds = m_before ? m_before->model.yardstick().largestBlocks : std::vector<std::uint32_t>();
        return {m_table, m_options.pairsPerRecord, bounds, m_threads, m_progress};
    }
    bool isAgain() const { return m_before && !m_before->isEmpty() && m_table.isInOrder(); }
    void weighPortion(const Blocks::Portion &portion, const Comparer &comparer, std::vector<Edge> &edges, std::uint64_t &compared) const;
    void takeOver(std::vector<Edge> &edges) const;
    void remember(const std::vector<Edge> &edges);

    const RecordTable &m_table;
    const SearchOptions &m_options;
    const SearchMemory *m_before;
    SearchProgress &m_progress;
    unsigned m_threads;
    Rarity m_rarity;
    Blocks m_blocks;
    std::vector<Comparer> m_comparers;
    std::vector<std::uint64_t> m_marks;  ///< where something is to be remembered, or was
    std::vector<std::uint8_t> m_touched; ///< new or changed; empty: all are
    Findings m_findings;
};

void Search::learn()
{
    m_progress.phase(0.15, 0.2);
    WeightModel &model = m_findings.model;
    if (m_before) {
        model = m_before->model;
    } else {
        const auto records = static_cast<double>(m_table.size());
        const auto random = randomPairs(m_table, m_comparers);
        const auto pairs = trainingPairs(m_blocks, m_comparers, m_progress);
        m_progress.phase(0.2, 0.3);
        m_findings.statistics.trainingRounds = model.train(random, pairs, std::max(1.0, 0.5 * records * (records - 1)), WeightModel::kMostRounds, m_threads,
                                                           [this](double done) { return m_progress.goesOn(done); });
    }
    if (model.yardstick().isTaken())
        return;
    Yardstick yardstick = m_rarity.yardstick();
    for (std::size_t pass = 0; pass < blockingPasses().size(); ++pass)
        yardstick.largestBlocks.push_back(m_blocks.cost(pass).bound);
    model.setYardstick(std::move(yardstick));
}

void Search::findTouched()
{
    if (!isAgain() && !m_options.remember)
        return;
    m_marks.resize(m_table.size());
    inThreads(m_threads, m_table.size() / kRecordsAtATime + 1, [&](std::size_t piece, unsigned) {
        for (std::size_t i = piece * kRecordsAtATime; i < std::min((piece + 1) * kRecordsAtATime, m_table.size()); ++i)
            m_marks[i] = markOf(m_table, m_rarity, m_blocks, i);
    });
    if (!isAgain())
        return;
    m_touched.assign(m_table.size(), 1);
    std::size_t known = 0;
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        while (known < m_before->ids.size() && m_before->ids[known] < m_table.id(i))
            ++known;
        if (known < m_before->ids.size() && m_before->ids[known] == m_table.id(i) && m_before->marks[known] == m_marks[i]) {
            m_touched[i] = 0;
            --m_findings.statistics.recordsWeighed;
        }
    }
}

void Search::weighPortion(const Blocks::Portion &portion, const Comparer &comparer, std::vector<Edge> &edges, std::uint64_t &compared) const
{
    const WeightModel &model = m_findings.model;
    const double logKeep = std::log2(m_options.keepFrom);
    const double logHousehold = std::log2(kHouseholdFrom);
    const auto visit = [&](std::uint32_t a, std::uint32_t b) {
        ++compared;
        const ComparisonVector vector = comparer.compare(a, b);
        if (model.isStranger(vector, logKeep, logHousehold))
            return;
        const Posterior posterior = model.posterior(vector);
        if (posterior.same >= m_options.keepFrom || posterior.household >= kHouseholdFrom)
            edges.push_back({a, b, static_cast<float>(posterior.same), static_cast<float>(posterior.household), static_cast<float>(posterior.weight)});
    };
    if (m_touched.empty())
        m_blocks.forEachPair(portion, visit);
    else
        m_blocks.forEachPair(portion, [this](std::uint32_t a, std::uint32_t b) { return (m_touched[a] | m_touched[b]) != 0; }, visit);
}

/// What is known of two records that both stayed as they were.
void Search::takeOver(std::vector<Edge> &edges) const
{
    if (m_touched.empty())
        return;
    std::vector<std::uint32_t> placeOf(m_before->ids.size(), kGone);
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < placeOf.size(); ++i) {
        while (place < m_table.size() && m_table.id(place) < m_before->ids[i])
            ++place;
        if (place < m_table.size() && m_table.id(place) == m_before->ids[i] && m_touched[place] == 0)
            placeOf[i] = place;
    }
    for (Edge edge : m_before->pairs) {
        edge.a = placeOf[edge.a];
        edge.b = placeOf[edge.b];
        if (edge.a != kGone && edge.b != kGone)
            edges.push_back(edge);
    }
}

void Search::weigh()
{
    m_progress.phase(0.3, 0.85);
    const auto portions = m_blocks.portions(kPairsAtATime);
    struct Found {
        std::vector<Edge> edges;
        std::uint64_t compared = 0;
    };
    std::vector<Found> found(portions.size());
    inThreads(m_threads, portions.size(), [&](std::size_t i, unsigned thread) {
        if (thread == 0 ? m_progress.goesOn(static_cast<double>(i) / static_cast<double>(portions.size())) : !m_progress.isStopped())
            weighPortion(portions[i], m_comparers[thread], found[i].edges, found[i].compared);
    });
    if (m_progress.isStopped())
        return;
    std::vector<Edge> edges;
    for (Found &portion : found) {
        m_findings.statistics.pairsCompared += portion.compared;
        edges.insert(edges.end(), portion.edges.begin(), portion.edges.end());
        portion.edges = {};
    }
    takeOver(edges);
    std::sort(edges.begin(), edges.end(), comesFirst);
    // Two keys that are equal by chance alone can bring a pair twice.
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    if (m_options.remember)
        remember(edges);
    const auto firstHousehold = std::find_if(edges.begin(), edges.end(), [&](const Edge &edge) { return static_cast<double>(edge.probability) < m_options.keepFrom; });
    m_findings.households.assign(firstHousehold, edges.end());
    edges.erase(firstHousehold, edges.end());
    m_findings.edges = std::move(edges);
}

void Search::remember(const std::vector<Edge> &edges)
{
    SearchMemory &memory = m_findings.memory;
    memory.model = m_findings.model;
    if (!m_table.isInOrder())
        return;
    for (std::size_t i = 0; i < m_table.size(); ++i)
        memory.ids.push_back(m_table.id(i));
    memory.marks = std::move(m_marks);
    memory.pairs = edges;
}

void Search::group(const std::vector<Decision> &decisions)
{
    m_progress.phase(0.85, 1);
    Grouping grouping = groupByTotalEvidence(m_table, m_findings.edges, decisions, m_findings.model, m_comparers.front(), m_options, m_progress);
    m_findings.clusters = std::move(grouping.clusters);
    m_findings.edges = std::move(grouping.edges);
    m_findings.statistics.pairsKept = m_findings.edges.size();
}

Result<Findings> searched(const RecordTable &table, const std::vector<Decision> &decisions, const SearchMemory *before, const SearchOptions &options, const Progress &progress)
{
    const auto start = std::chrono::steady_clock::now();
    SearchProgress asked(progress);
    Search search(table, options, before, asked);
    for (const auto step : {&Search::learn, &Search::findTouched, &Search::weigh}) {
        if (!asked.isStopped())
            (search.*step)();
    }
    if (!asked.isStopped())
        search.group(decisions);
    if (asked.isStopped())
        return fail(ErrorKind::Cancelled, stoppedText());
    Findings findings = search.take();
    findings.statistics.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return findings;
}

} // namespace

bool comesFirst(const Edge &one, const Edge &other)
{
    if (one.probability != other.probability)
        return one.probability > other.probability;
    if (one.weight != other.weight)
        return one.weight > other.weight;
    return one.a != other.a ? one.a < other.a : one.b < other.b;
}

QString stoppedText()
{
    return QCoreApplication::translate("Identity", "Looking for duplicates was stopped. Nothing was changed. Start it again whenever you like.");
}

Result<Findings> findDuplicates(const RecordTable &table, const std::vector<Decision> &decisions, const SearchOptions &options, const Progress &progress)
{
    return searched(table, decisions, nullptr, options, progress);
}

Result<Findings> findAgain(const RecordTable &table, const std::vector<Decision> &decisions, const SearchMemory &before, const SearchOptions &options, const Progress &progress)
{
    return searched(table, decisions, &before, options, progress);
}

} // namespace kk::identity
