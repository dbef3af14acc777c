#pragma once

#include "app/identity/Comparison.h"
#include "app/identity/Duplicates.h"

namespace kk::identity {

struct Grouping {
    std::vector<Cluster> clusters; ///< by id
    /// Every pair within a cluster (of up to 2000 records; of larger ones some), with the probability with which its two sides were joined, and the edges between clusters, with the
    /// probability that is left when all members speak. Highest first.
    std::vector<Edge> edges;
};

/// Groups records by the evidence of all their pairs, not by chains: two groups become one only when what speaks for it between all
/// their members outweighs what speaks against it. `edges`: highest probability first. Good for nothing when `progress` stops.
Grouping groupByTotalEvidence(const RecordTable &table, const std::vector<Edge> &edges, const std::vector<Decision> &decisions,
                              const WeightModel &model, const Comparer &comparer, const SearchOptions &options, SearchProgress &progress);

} // namespace kk::identity
