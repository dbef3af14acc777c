#pragma once

#include "app/loyalty/engine/Earner.h"
#include "app/loyalty/engine/Entry.h"
#include "app/loyalty/engine/Lots.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace kk::loyalty {

/// Plays events through a programme and posts what follows. The same events in the same order give the same entries, on every
/// computer: integers only, no clock, no chance.
///
/// Feed it the events of one stream in their order. Not thread-safe; several engines may share a plan and a stream.
class Engine {
public:
    Engine(const Plan &plan, const EventStream &stream, EntrySink &sink);

    /// Plays one event. Days between it and the one before pass first: what lapses lapses, rules that react to the calendar react.
    void play(const Event &event);
    /// Lets the calendar run up to and including this day.
    void runUntil(Day day);
    /// All events of the stream.
    void playAll();

    const Members &members() const { return m_members; }
    const Meters &meters() const { return m_meters; }
    const Lots &lots() const { return m_lots; }
    /// The event as rules would see it now, before it is played; for explanations.
    Receipt receiptOf(const Event &event) const { return {event, m_stream.linesOf(event), m_members, m_meters}; }

private:
    struct SaleRecord {
        std::uint32_t firstLine = 0;
        std::uint32_t lineCount = 0;
        LotNumber firstLot = 0;
        LotNumber lots = 0;        ///< how many it made directly
        Day day = 0;
        std::vector<std::int64_t> backCents;    ///< by line: what came back
        std::vector<std::int64_t> backQuantity; ///< … in thousandths
        std::vector<std::pair<const PlannedRule *, std::int64_t>> counted; ///< in meters, and not taken back yet
        const Event *event = nullptr;
    };
    struct CapState {
        std::int32_t period = -1;
        std::int64_t used = 0;
    };

    void beginDay(Day day);
    void tick(Day day, Cadence cadence);
    void react(const Event &event);
    void sell(const Event &event);
    void refund(const Event &event);
    void refundUnmatched(const Event &event);
    void clawBackLines(const Event &event, SaleRecord &sale, std::int32_t line, std::int64_t cents, std::int64_t quantity);
    std::int64_t clawedShare(const PlannedRule &rule, const Lot &lot, const SaleRecord &sale, std::size_t line, std::int64_t before, std::int64_t after) const;
    void recompute(const Event &event, SaleRecord &sale);
    void redeem(const Event &event);
    void adjust(const Event &event);
    void earnAwards(const Event &event, std::span<const Award> awards);
    void countMeters(const Event &event, const Receipt &receipt);
    void uncountMeters(const Event &event, SaleRecord &sale);
    void addToMeter(std::int32_t meter, const Event &event, Day day, std::int64_t amount);
    void grant(const ReachedGoal &goal, const Event &event);
    Cut capped(const PlannedRule &rule, const Event &event, std::int64_t units);
    CapState &capState(const PlannedRule &rule, std::size_t cap, Atom atom);
    const PlannedRule *ruleAt(std::int32_t position) const;

    const Plan &m_plan;
    const EventStream &m_stream;
    EntrySink &m_sink;
    Members m_members;
    Meters m_meters;
    Lots m_lots;
    Earner m_earner;
    std::unordered_map<std::int64_t, SaleRecord> m_sales; ///< those that a refund of the stream refers to
    std::vector<const PlannedRule *> m_byPosition;
    std::vector<CapState> m_caps; ///< by customer, then cap; a campaign is nobody and stands first
    std::vector<ReachedGoal> m_reached;
    Day m_today = -kNever;
};

} // namespace kk::loyalty
