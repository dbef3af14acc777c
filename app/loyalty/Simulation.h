#pragma once

#include "app/loyalty/engine/Engine.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace kk::loyalty {

/// How readily customers take what they have saved. Nobody knows before: the literature gives 5 to 35 % never taken, so a programme is
/// always shown for all three (`loyalty.md` §7, level 2). Presets, no prediction.
enum class Claiming : std::uint8_t { Seldom, Often, AlmostAlways };
inline constexpr std::array kClaimings{Claiming::Seldom, Claiming::Often, Claiming::AlmostAlways};

/// What became of one kind of points, rewards or badges.
struct UnitTotals {
    std::int32_t unit = 0;
    std::int64_t issued = 0;      ///< earned, reached and opened, less what was taken back
    std::int64_t redeemed = 0;
    std::int64_t expired = 0;
    std::int64_t outstanding = 0; ///< at the end
};

/// What a programme would have cost on these sales.
struct Outcome {
    std::vector<UnitTotals> units;                ///< by unit of the plan
    std::int64_t costCents = 0;                   ///< of what was claimed, at cost; at its value where no cost is said
    std::int64_t liabilityCents = 0;              ///< value of what is still open at the end
    std::vector<std::int64_t> valueOfCustomer;    ///< cents, by customer: what they got or still have
    std::vector<std::int64_t> unitsOfRule;        ///< by position of the rule
    std::vector<std::int64_t> cutOfRule;          ///< what caps cut
    std::array<std::int64_t, 12> costOfMonth{};   ///< January first
    std::array<std::int64_t, 7 * 24> costOfHour{};///< Monday 0:00 first
    std::int64_t dearestWeekCents = 0;            ///< what was claimed in the week with the most of it
    std::int64_t receiptsWithPoints = 0;
};

/// Plays `stream` through a programme. The customers claim by hash of customer and receipt: the same run gives the same outcome.
/// `goOn` is asked now and then; false stops, and the outcome is of what was played until then.
Outcome simulate(const Programme &programme, const Plan &plan, const EventStream &stream, Claiming claiming, const std::function<bool()> &goOn = {});

/// Who is better or worse off under `after` than under `before`, by more than `threshold` cents.
struct Difference {
    std::int64_t winners = 0;
    std::int64_t losers = 0;
    std::int64_t same = 0;
    std::int64_t wonCents = 0;  ///< by the winners together
    std::int64_t lostCents = 0; ///< by the losers, above 0
};
Difference differenceOf(const Outcome &before, const Outcome &after, std::int64_t threshold);

} // namespace kk::loyalty
