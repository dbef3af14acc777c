#pragma once

#include "app/loyalty/engine/Members.h"
#include "app/loyalty/engine/Plan.h"

#include <cstdint>
#include <vector>

namespace kk::loyalty {

/// A goal that was just reached, `times` over.
struct ReachedGoal {
    std::int32_t meter = 0;
    std::int32_t goal = 0;
    std::int32_t times = 1;
    Atom atom = -1; ///< who gets it
};

/// What the meters of everybody show. Each contribution is kept with the atom that made it; a customer shows the sum of their atoms,
/// so that merging and taking apart need nothing.
class Meters {
public:
    Meters(const Plan &plan, const Members &members, std::size_t atoms);

    /// Counts `amount` (below 0: something came back) and tells which goals that reaches, lowest first.
    void add(std::int32_t meter, Atom atom, Day day, std::int64_t amount, std::vector<ReachedGoal> &reached);
    /// What the customer's meter shows on that day. A meter of the shop or the street shows the same to everybody.
    std::int64_t value(std::int32_t meter, std::int32_t customer, Day day) const;
    /// The position of the tier, 0 where everybody begins.
    int tier(std::int32_t meter, std::int32_t customer, Day day) const;
    /// Looks at the tiers again: on the first day of a month.
    void review(Day day);

private:
    struct Part {
        Day day;
        std::int64_t amount;
    };
    /// What one atom contributed to one meter.
    struct State {
        std::int64_t total = 0;
        std::int32_t period = 0;    ///< of a calendar window
        std::uint32_t reached = 0;  ///< goals, one bit each
        std::int32_t reachedIn = 0; ///< the period in which they were
        std::int16_t tier = 0;
        Day belowSince = kNever;
        std::vector<Part> parts;    ///< rolling windows and streaks; ascending days
    };
    std::size_t slot(std::int32_t meter, Atom atom) const
    {
        return static_cast<std::size_t>(atom) * m_plan.meters.size() + static_cast<std::size_t>(meter);
    }
    State &stateOf(std::int32_t meter, Atom atom) { return m_states[slot(meter, atom)]; }
    const State &stateOf(std::int32_t meter, Atom atom) const { return m_states[slot(meter, atom)]; }
    std::int64_t valueOf(const PlannedMeter &meter, const State &state, Day day) const;
    std::int64_t streak(const PlannedMeter &meter, std::int32_t customer, Day day) const;
    std::int64_t stepsDone(const PlannedMeter &meter, std::int32_t customer) const;
    void count(const PlannedMeter &meter, State &state, Day day, std::int64_t amount);
    void checkGoals(const PlannedMeter &meter, Atom atom, Day day, std::vector<ReachedGoal> &reached);
    void checkMission(const PlannedMeter &mission, Atom atom, Day day, std::vector<ReachedGoal> &reached);
    void reachOnce(const PlannedMeter &meter, Atom atom, Day day, std::int64_t shown, std::vector<ReachedGoal> &reached);
    void reachAgain(const PlannedMeter &meter, Atom atom, Day day, std::vector<ReachedGoal> &reached);
    void takeOff(const PlannedMeter &meter, std::int32_t customer, Atom last, std::int64_t amount);
    void raiseTier(const PlannedMeter &meter, Atom atom, Day day);
    int tierAt(const PlannedMeter &meter, std::int64_t value) const;
    int storedTier(std::int32_t meter, std::int32_t customer) const;
    std::int32_t periodOf(const PlannedMeter &meter, Day day) const;

    const Plan &m_plan;
    const Members &m_members;
    std::vector<State> m_states;              ///< by atom, then meter: one event looks at all meters of one atom
    std::vector<std::int64_t> m_shared;       ///< by meter: what the whole shop or street shows
};

} // namespace kk::loyalty
