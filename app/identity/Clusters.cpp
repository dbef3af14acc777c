#include "app/identity/Clusters.h"

#include <algorithm>
#include <numeric>

namespace kk::identity {
namespace {

/// Of two large groups, so many pairs speak.
constexpr std::size_t kMostPairs = 600;
/// Of larger groups not every pair is written down: a customer of ten thousand records has fifty million.
constexpr std::size_t kMostMembersPaired = 2000;
constexpr std::size_t kEdgesAtATime = 256; ///< between two looks whether to go on

class Groups {
public:
    explicit Groups(std::size_t records) : m_parent(records), m_members(records), m_probability(records, 1.0F)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
        for (std::uint32_t i = 0; i < records; ++i)
            m_members[i] = {i};
    }
    std::uint32_t of(std::uint32_t record)
    {
        while (m_parent[record] != record)
            record = m_parent[record] = m_parent[m_parent[record]];
        return record;
    }
    const std::vector<std::uint32_t> &members(std::uint32_t group) const { return m_members[group]; }
    /// Of the weakest join that made the group.
    float probability(std::uint32_t group) const { return m_probability[group]; }
    void join(std::uint32_t x, std::uint32_t y, float probability)
    {
        m_probability[x] = m_probability[y] = std::min({m_probability[x], m_probability[y], probability});
        if (m_members[x].size() < m_members[y].size())
            std::swap(x, y);
        m_parent[y] = x;
        m_members[x].insert(m_members[x].end(), m_members[y].begin(), m_members[y].end());
        m_members[y] = {};
    }

private:
    std::vector<std::uint32_t> m_parent;
    std::vector<std::vector<std::uint32_t>> m_members;
    std::vector<float> m_probability;
};

/// The owner's decisions by index, pairs that must stay apart in order.
struct Bound {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> same;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> apart;

    Bound(const RecordTable &table, const std::vector<Decision> &decisions)
    {
        for (const Decision &decision : decisions) {
            const std::size_t a = table.indexOf(decision.a);
            const std::size_t b = table.indexOf(decision.b);
            if (a == table.size() || b == table.size() || a == b)
                continue;
            const std::pair pair{static_cast<std::uint32_t>(std::min(a, b)), static_cast<std::uint32_t>(std::max(a, b))};
            if (decision.verdict == Verdict::Same)
                same.push_back(pair);
            else if (decision.verdict == Verdict::NotSame)
                apart.push_back(pair);
        }
        std::sort(same.begin(), same.end());
        std::sort(apart.begin(), apart.end());
    }
    bool isApart(std::uint32_t a, std::uint32_t b) const
    {
        return std::binary_search(apart.begin(), apart.end(), std::pair{std::min(a, b), std::max(a, b)});
    }
};

} // namespace

Grouping groupByTotalEvidence(const RecordTable &table, const std::vector<Edge> &edges, const std::vector<Decision> &decisions,
                              const WeightModel &model, const Comparer &comparer, const SearchOptions &options, SearchProgress &progress)
{
    const Bound bound(table, decisions);
    Groups groups(table.size());
    Grouping grouping;
    std::vector<ComparisonVector> pairs;
    const auto weigh = [&](std::uint32_t x, std::uint32_t y) {
        pairs.clear();
        for (const std::uint32_t a : groups.members(x)) {
            for (const std::uint32_t b : groups.members(y)) {
                if (!bound.apart.empty() && bound.isApart(a, b))
                    return Posterior{};
                if (pairs.size() < kMostPairs)
                    pairs.push_back(comparer.compare(a, b));
            }
        }
        return model.posteriorOfGroups(pairs);
    };
    const auto join = [&](std::uint32_t x, std::uint32_t y, float probability) {
        std::size_t at = 0;
        const bool isHuge = groups.members(x).size() + groups.members(y).size() > kMostMembersPaired;
        for (const std::uint32_t a : groups.members(x)) {
            for (const std::uint32_t b : groups.members(y)) {
                if (isHuge && at > 0)
                    break;
                const Posterior own = at < pairs.size() ? model.posterior(pairs[at]) : model.posterior(comparer.compare(a, b));
                grouping.edges.push_back({std::min(a, b), std::max(a, b), probability, static_cast<float>(own.household), static_cast<float>(own.weight)});
                ++at;
            }
        }
        groups.join(x, y, probability);
    };
    for (const auto &[a, b] : bound.same) {
        const std::uint32_t x = groups.of(a);
        const std::uint32_t y = groups.of(b);
        if (x == y)
            continue;
        pairs.clear();
        join(x, y, 1.0F);
    }
    std::vector<Edge> apart;
    for (std::size_t at = 0; at < edges.size(); ++at) {
        if (at % kEdgesAtATime == 0 && !progress.goesOn(static_cast<double>(at) / static_cast<double>(edges.size())))
            return {};
        const Edge &edge = edges[at];
        const std::uint32_t x = groups.of(edge.a);
        const std::uint32_t y = groups.of(edge.b);
        if (x == y)
            continue;
        const bool single = groups.members(x).size() == 1 && groups.members(y).size() == 1;
        if (single && static_cast<double>(edge.probability) < options.lookAtFrom) {
            apart.push_back(edge);
            continue;
        }
        const Posterior together = weigh(x, y);
        if (static_cast<double>(edge.probability) >= options.lookAtFrom && together.same >= options.lookAtFrom) {
            join(x, y, static_cast<float>(together.same));
        } else {
            apart.push_back(edge);
            apart.back().probability = std::min(edge.probability, static_cast<float>(together.same));
        }
    }
    for (const Edge &edge : apart) {
        if (groups.of(edge.a) != groups.of(edge.b) && static_cast<double>(edge.probability) >= options.keepFrom)
            grouping.edges.push_back(edge);
    }
    std::sort(grouping.edges.begin(), grouping.edges.end(), comesFirst);
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        if (groups.of(i) != i || groups.members(i).size() < 2)
            continue;
        Cluster cluster;
        cluster.records = groups.members(i);
        std::sort(cluster.records.begin(), cluster.records.end());
        cluster.id = table.id(cluster.records.front());
        cluster.probability = static_cast<double>(groups.probability(i));
        for (const std::uint32_t record : cluster.records)
            cluster.id = std::min(cluster.id, table.id(record));
        grouping.clusters.push_back(std::move(cluster));
    }
    std::sort(grouping.clusters.begin(), grouping.clusters.end(), [](const Cluster &one, const Cluster &other) { return one.id < other.id; });
    return grouping;
}

} // namespace kk::identity
