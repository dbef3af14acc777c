#pragma once

#include "app/loyalty/engine/Receipt.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kk::loyalty {

/// What a rule gives for an event, before caps.
struct Award {
    const PlannedRule *rule = nullptr;
    std::int64_t units = 0;
    std::int64_t basis = 0;           ///< cents, thousandths of pieces, or units that were multiplied
    std::vector<std::int64_t> shares; ///< by line; they add up to `units`
};

/// Splits `whole` over weights (those below 0 count as 0) in whole units: running sums are rounded down, so that the parts add up and
/// each part depends only on what stands before it.
std::vector<std::int64_t> sharesOf(std::int64_t whole, std::span<const std::int64_t> weights);
/// `value × ratio`, rounded; stays within 64 bits or becomes the nearest limit.
std::int64_t scaled(std::int64_t value, Ratio ratio, Rounding rounding);

/// Works out what the rules of a plan give for one event.
///
/// Givers first: each on its own lines. Multipliers then work on what the givers of the same unit gave for the multiplier's lines,
/// already rounded: "31 points, times 2". Within a stack group its mode decides; what different groups add, adds up.
class Earner {
public:
    explicit Earner(const Plan &plan);
    /// What the event earns, in the order of the rules. Valid until the next call.
    std::span<const Award> awards(const Receipt &receipt);
    /// The rules that react to a kind of event, and whether a multiplier or giver.
    std::span<const PlannedRule *const> rulesOn(EventKind kind) const { return m_rulesOn[static_cast<std::size_t>(kind)]; }

private:
    Award giverAward(const PlannedRule &rule, const Receipt &receipt) const;
    Award multiplierAward(const PlannedRule &rule, const Receipt &receipt, std::span<const std::int64_t> basis) const;
    void addGivers(const Receipt &receipt);
    void addMultipliers(const Receipt &receipt);
    void keepOfGroup(std::size_t from);
    std::vector<std::int64_t> givenPerLine(std::int32_t unit, std::size_t until) const;

    std::vector<std::vector<const PlannedRule *>> m_rulesOn;
    std::vector<Award> m_awards;
};

} // namespace kk::loyalty
