#pragma once

#include "app/identity/Comparison.h"
#include "app/identity/Duplicates.h"

namespace kk::identity {

struct Grouping {
    std::vector<Cluster> clusters; ///< by id
    /// Every pair within a cluster, with the probability with which its two sides were joined, and the edges between clusters, with the
    /// probability that is left when all members speak. Highest first.
    std::vector<Edge> edges;
};

/// Groups records by the evidence of all their pairs, not by chains: two groups become one only when what speaks for it between all
/// their members outweighs what speaks against it. `edges`: highest probability first.
Grouping groupByTotalEvidence(const RecordTable &table, const std::vector<Edge> &edges, const std::vector<Decision> &decisions,
                              const WeightModel &model, const Comparer &comparer, const SearchOptions &options);

/// Highest probability first, then by weight and index: one order for the same edges, always.
bool comesFirst(const Edge &one, const Edge &other);

} // namespace kk::identity
