#pragma once

#include "app/identity/Comparison.h"
#include "app/identity/Duplicates.h"

namespace kk::identity {

/// Groups records by the evidence of all their pairs, not by chains: two groups become one only when what speaks for it between all
/// their members outweighs what speaks against it.
std::vector<Cluster> groupByTotalEvidence(const RecordTable &table, const std::vector<Edge> &edges, const std::vector<Decision> &decisions,
                                          const WeightModel &model, const Comparer &comparer, const SearchOptions &options);

} // namespace kk::identity
