#pragma once

#include "app/identity/Blocking.h"
#include "app/identity/Comparison.h"

namespace kk::identity {

/// Pairs drawn at random, or all of them in a small shop: how strangers compare. `comparers`: one for each thread. The same in every run.
std::vector<TrainingPair> randomPairs(const RecordTable &table, const std::vector<Comparer> &comparers);

/// Candidates to learn from: of each pass about as many, each standing for as many as were left out. Good for nothing when `progress` stops.
std::vector<TrainingPair> trainingPairs(const Blocks &blocks, const std::vector<Comparer> &comparers, SearchProgress &progress);

} // namespace kk::identity
