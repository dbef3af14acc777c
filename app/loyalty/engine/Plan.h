#pragma once

#include "app/loyalty/engine/Events.h"
#include "app/loyalty/engine/Programme.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kk::loyalty {

/// A condition whose words are symbols and whose meter is a position.
struct PlannedCondition {
    Field field = Field::ReceiptTotal;
    Operator comparison = Operator::Equal;
    std::int32_t meter = -1;
    std::vector<std::int64_t> values; ///< ascending; two of them for `Between`

    bool holds(std::int64_t value) const;
};

/// A rule as the engine walks it. `position` is its place in `Programme::rules`.
struct PlannedRule {
    std::int32_t position = 0;
    EventKind on = EventKind::Sale;
    Day from = 0;
    Day until = kNever;
    std::uint64_t consent = 0; ///< one bit a purpose, `Plan::purposes`
    std::vector<Symbol> segments;
    std::vector<PlannedCondition> ofEvent;
    std::vector<PlannedCondition> ofMember;
    std::vector<PlannedCondition> ofLines;
    GiveKind give = GiveKind::Units;
    std::int32_t unit = -1;   ///< what it gives, also for a reward and a badge; -1 for a meter
    std::int32_t meter = -1;
    Ratio rate;
    Counting counting = Counting::Events;
    TaxBase base = TaxBase::Including;
    std::int32_t group = 0;   ///< stack group; rules of one group stand together, in their order
    StackMode mode = StackMode::Add;
    std::vector<Cap> caps;
    std::int32_t firstCap = 0; ///< caps of all rules, counted through
    Life life;
    Cadence cadence = Cadence::Monthly;

    bool isMultiplier() const { return give == GiveKind::Multiply; }
};

struct PlannedGoal {
    std::int64_t at = 1;
    std::int32_t unit = -1;
    std::int64_t units = 0;
    Expiry expiry;
};

struct PlannedStep {
    std::int32_t meter = -1;
    std::int64_t at = 1;
};

struct PlannedMeter {
    std::int32_t position = 0;
    MeterKey key = MeterKey::Member;
    Window window = Window::SinceStart;
    int windowDays = 365;
    Distinct distinct = Distinct::No;
    int gapDays = 0;
    int grace = 0;
    Reset reset = Reset::Keep;
    std::vector<PlannedGoal> goals;        ///< lowest first
    std::vector<std::int64_t> tiers;       ///< levels, lowest first
    Downgrade downgrade = Downgrade::AtPeriodEnd;
    int graceDays = 0;
    std::vector<PlannedStep> steps;
    bool isOrdered = false;
    Day deadline = kNever;
    std::vector<std::int32_t> partOf;      ///< missions that have this meter as a step
};

/// Something that can be had: a unit of the programme, a reward or a badge. All three are counted in lots.
struct PlannedUnit {
    enum class Kind : std::uint8_t { Unit, Reward, Badge };
    Kind kind = Kind::Unit;
    std::int32_t position = 0; ///< in its own list of the programme
    std::int32_t priceUnit = -1;
    std::int64_t price = 0;    ///< of a reward; 0: only given
};

/// A programme made ready: every name resolved, rules in the order in which they work. Immutable; safe to share by threads.
struct Plan {
    std::string programme;
    int version = 1;
    std::vector<PlannedRule> rules; ///< givers before multipliers, groups together
    std::vector<PlannedMeter> meters;
    std::vector<PlannedUnit> units;
    std::vector<Symbol> unitNames;  ///< by unit: "punt", "reward:koffie", "badge:proever"
    std::vector<Symbol> meterNames; ///< by meter: "meter:stempels"
    std::vector<Symbol> purposes;   ///< by bit
    std::int32_t caps = 0;          ///< of all rules together
    Shortfall shortfall = Shortfall::SetOff;

    std::int32_t unitOf(Symbol name) const; ///< -1 if it has none
    std::int32_t meterOf(Symbol name) const; ///< -1 if it has none
    std::uint64_t bitOf(Symbol purpose) const; ///< 0 if no rule names it
};

/// Resolves the names of a programme. `programme` must have passed `check` without refusals; a name that is not there anyway makes
/// its rule never fire.
Plan planOf(const Programme &programme, Symbols &symbols);

/// "reward:koffie": rewards and badges are units too, under these names.
std::string rewardUnit(const std::string &reward);
std::string badgeUnit(const std::string &badge);
/// "meter:stempels": what a correction of a counter names.
std::string meterName(const std::string &meter);

} // namespace kk::loyalty
