#pragma once

#include "app/loyalty/Problem.h"
#include "app/loyalty/engine/Programme.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace kk::loyalty {

/// What the checks may know of the shop itself. Everything is optional: a programme can be checked without a shop.
struct ShopFigures {
    struct Group {
        std::int64_t lowestPieceCents = 0;       ///< of a piece sold in the last year; 0: not known
        std::optional<std::int64_t> marginPercent;
    };
    std::map<std::string, Group> groups;
    std::set<int> openWeekdays;                  ///< 1 = Monday; empty: not known
};

/// Checks a programme before it is published (`loyalty.md` §4.4 and §12): names, conditions that cannot hold, rules that tie, giving
/// back more than a sale brings, consent that is missing, products on which the law sets limits, and what would be unfair.
///
/// Pure; the same programme gives the same problems in the same order.
Problems check(const Programme &programme, const ShopFigures &shop = {});

} // namespace kk::loyalty
