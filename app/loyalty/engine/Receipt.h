#pragma once

#include "app/loyalty/engine/Members.h"
#include "app/loyalty/engine/Meters.h"
#include "app/loyalty/engine/Plan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kk::loyalty {

/// The first condition of a rule that an event does not fulfil, and what was there instead.
struct FailedCondition {
    enum class Part : std::uint8_t { Period, Segment, Consent, Condition, NothingCounts };
    Part part = Part::Condition;
    const PlannedCondition *condition = nullptr; ///< with `Condition`
    std::optional<std::int64_t> value;           ///< what the event has; nothing: it has no such thing
};

/// One event, laid beside rules. What the lines add up to is counted once.
///
/// Rules see the meters, the tier and the history as they were before this event.
class Receipt {
public:
    Receipt(const Event &event, std::span<const Line> lines, const Members &members, const Meters &meters);

    const Event &event() const { return m_event; }
    std::span<const Line> lines() const { return m_lines; }

    /// Nothing if the rule applies to this event.
    std::optional<FailedCondition> whyNot(const PlannedRule &rule) const;
    /// The lines that count for this rule; with no condition on lines, all of them.
    bool counts(const PlannedRule &rule, const Line &line) const;

    std::int64_t total() const { return m_total; }

private:
    std::optional<std::int64_t> eventValue(Field field) const;
    std::optional<std::int64_t> memberValue(const PlannedCondition &condition) const;
    static std::int64_t lineValue(Field field, const Line &line);
    bool isWished(const PlannedCondition &condition) const;
    bool isInSegment(const std::vector<Symbol> &segments) const;
    bool holdsForMember(const PlannedCondition &condition, std::optional<std::int64_t> &value) const;

    const Event &m_event;
    std::span<const Line> m_lines;
    const Members &m_members;
    const Meters &m_meters;
    std::int64_t m_total = 0;
    std::int64_t m_items = 0;
};

} // namespace kk::loyalty
