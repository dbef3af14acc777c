#pragma once

#include "app/identity/Edge.h"
#include "app/identity/WeightModel.h"

#include <cstdint>
#include <vector>

namespace kk::identity {

class Blocks;
class Rarity;
class RecordTable;

/// What a search leaves behind, so that the next one only has to weigh what is new or was changed. Numbers only.
struct SearchMemory {
    std::vector<std::int64_t> ids;    ///< of the records, ascending
    std::vector<std::uint64_t> marks; ///< of each: everything about it that weighing looks at
    std::vector<Edge> pairs;          ///< kept before grouping; a and b are places in `ids`, a < b
    WeightModel model;

    bool isEmpty() const { return ids.empty(); }
    bool operator==(const SearchMemory &) const = default;
};

/// What weighing looks at in a record, as one number: what it says, how rare that is, and by which keys it finds candidates. Two
/// records whose marks both stayed as they were weigh as they weighed before. (The chance that a change goes unseen is that of two
/// texts with one 32-bit hash.)
std::uint64_t markOf(const RecordTable &table, const Rarity &rarity, const Blocks &blocks, std::size_t record);

} // namespace kk::identity
