#pragma once

#include "app/identity/RecordTable.h"
#include "app/identity/SearchProgress.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kk::identity {

/// One way of finding candidates: records that share a blocking key.
struct BlockingPass {
    std::string_view name; ///< "surname+initial"
    std::uint8_t first;    ///< its first column of keys
    std::uint8_t columns;  ///< how many keys a record may have in this pass
    double share;          ///< of the pairs a record that one pass may cost; vaguer keys get less
};
std::span<const BlockingPass> blockingPasses();
inline constexpr std::size_t kKeyColumns = 40;

/// Keys of one record, 0 where a pass does not apply. They follow from what the record says, not from the order in which words came.
using BlockingKeys = std::array<std::uint32_t, kKeyColumns>;
BlockingKeys blockingKeys(const RecordTable &table, const Features &features);

/// How much work a pass is, known before anything is compared.
struct PassCost {
    std::uint64_t candidates = 0; ///< pairs, those found by earlier passes counted again
    std::uint32_t blocks = 0;
    std::uint32_t tooLarge = 0;   ///< blocks left out because they were larger than the bound
    std::uint32_t bound = 0;      ///< the largest block that is compared
};

/// The blocks of a table. Blocks larger than a bound are left out: the bound is the largest with which a pass stays within
/// its share of pairs a record, so that the work grows with the number of records and not with its square.
class Blocks {
public:
    /// `pairsPerRecord`: what a pass of precise keys may cost; vaguer ones get their share of it. `bounds`: the largest block of each pass where
    /// that was decided before; empty to decide it now. Incomplete, and good for nothing, when `progress` stops.
    Blocks(const RecordTable &table, double pairsPerRecord, std::span<const std::uint32_t> bounds, unsigned threads, SearchProgress &progress);

    const PassCost &cost(std::size_t pass) const { return m_costs[pass]; }
    std::uint64_t candidates() const;
    /// One bit for each column of keys: those by which the record has candidates.
    std::uint64_t activeColumns(std::size_t record) const;

    /// Some blocks of one pass: what one thread takes at a time.
    struct Portion {
        std::size_t pass = 0;
        std::size_t firstBlock = 0;
        std::size_t endBlock = 0;
    };
    /// All blocks in portions of about as many candidates.
    std::vector<Portion> portions(std::uint64_t candidates) const;

    /// Calls `visit(a, b)` for every candidate pair of the portion that belongs to its pass and to no earlier one, a < b, always in the same order.
    template <class Visit>
    void forEachPair(const Portion &portion, Visit visit) const
    {
        forEachPair(portion, [](std::uint32_t, std::uint32_t) { return true; }, visit);
    }
    /// The same for the pairs that `wanted(a, b)` says yes to; it is asked first, and for pairs of other passes too.
    template <class Wanted, class Visit>
    void forEachPair(const Portion &portion, Wanted wanted, Visit visit) const
    {
        const std::size_t pass = portion.pass;
        const auto &order = m_orders[pass];
        for (std::size_t at = portion.firstBlock; at < portion.endBlock; ++at) {
            const Block &block = m_blocks[pass][at];
            for (std::uint32_t i = block.first; i < block.end; ++i) {
                for (std::uint32_t j = i + 1; j < block.end; ++j) {
                    // Within a block records stand in the order of the table.
                    if (wanted(order[i], order[j]) && !isKnown(pass, block.key, order[i], order[j]))
                        visit(order[i], order[j]);
                }
            }
        }
    }

private:
    struct Block {
        std::uint32_t key = 0;
        std::uint32_t first = 0; ///< in the order of its pass
        std::uint32_t end = 0;
    };
    bool isKnown(std::size_t pass, std::uint32_t key, std::uint32_t a, std::uint32_t b) const;
    void build(std::size_t pass, double budget, std::uint32_t bound);
    void noteSeveral();

    std::vector<BlockingKeys> m_keys;
    std::vector<std::uint32_t> m_several; ///< one bit for each pass in which a record has more than one key
    std::vector<std::vector<std::uint32_t>> m_orders; ///< records in the order of their keys, by pass
    std::vector<std::vector<Block>> m_blocks;         ///< by pass
    std::vector<PassCost> m_costs;
};

} // namespace kk::identity
