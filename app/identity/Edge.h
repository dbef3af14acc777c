#pragma once

#include <cstdint>

namespace kk::identity {

/// A pair worth keeping: an edge of the graph.
struct Edge {
    std::uint32_t a = 0; ///< indices in the table, a < b
    std::uint32_t b = 0;
    float probability = 0; ///< of one person, other records of the two considered (0 to 1)
    float household = 0;   ///< probability of two members of one household
    float weight = 0;      ///< match weight of the pair alone in bits, prior included
    bool operator==(const Edge &) const = default;
};

/// Highest probability first, then by weight and index: one order for the same edges, always.
bool comesFirst(const Edge &one, const Edge &other);

} // namespace kk::identity
