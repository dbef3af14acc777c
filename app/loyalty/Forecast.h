#pragma once

#include "app/loyalty/Simulation.h"

#include <array>
#include <optional>
#include <vector>

namespace kk::loyalty {

/// The sales that a programme is played over, in the figures that its cost is held against.
struct SalesFigures {
    std::int64_t turnoverCents = 0;
    std::int64_t receipts = 0;
    int days = 0;
    std::vector<std::int32_t> receiptsOfCustomer;
    bool operator==(const SalesFigures &) const = default;
};

/// From the way of claiming that gives least to the one that gives most.
struct CentRange {
    std::int64_t low = 0;
    std::int64_t middle = 0;
    std::int64_t high = 0;
    bool operator==(const CentRange &) const = default;
};

/// What a programme would have cost on the shop's own sales: recalculated exactly, except for how much of it customers would have
/// taken. That is unknown, so it is a range (`Claiming`); nobody's behaviour is predicted.
struct Forecast {
    CentRange cost;                              ///< of what would have been claimed
    CentRange open;                              ///< value of what would still be open on the last day
    CentRange dearestWeek;
    std::array<std::int64_t, 12> costOfMonth{};  ///< January first; with the middle way of claiming
    std::array<std::int64_t, 7 * 24> costOfHour{};
    std::vector<UnitTotals> units;               ///< with the middle way
    std::vector<std::int64_t> valueOfRule;       ///< cents that a rule gave out, by its position
    std::vector<std::int64_t> cutOfRule;         ///< units that its limits cut
    std::vector<std::int64_t> valueOfCustomer;   ///< cents, by customer
    std::int64_t receiptsWithPoints = 0;
    SalesFigures sales;
};

/// `outcomes` in the order of `kClaimings`, of the same programme and sales.
Forecast forecastOf(const Programme &programme, const Plan &plan, const std::array<Outcome, kClaimings.size()> &outcomes, const SalesFigures &sales);

/// `part` of `whole` in hundredths of a per cent; nothing of nothing is nothing.
std::int64_t shareOf(std::int64_t part, std::int64_t whole);

/// How many more visits a week the programme has to bring to pay for itself, when a visit brings what it brings now and `marginPercent`
/// of it stays in the shop. Arithmetic, not a prediction. Nothing where the sales do not allow saying so; 0 when it costs nothing.
std::optional<std::int64_t> visitsToBreakEven(std::int64_t costCents, const SalesFigures &sales, int marginPercent);

/// Customers by how often they came, and what changes for each on average.
struct CustomerGroup {
    enum class Kind : std::uint8_t { Regular, NowAndThen, Once };
    Kind kind = Kind::Regular;
    std::int64_t customers = 0;
    std::int64_t meanDifferenceCents = 0;
};
inline constexpr int kRegularFrom = 12; ///< receipts in the period

/// The winners and losers of `after` against `before` (both over the same sales), and the groups they are in.
struct Comparison {
    Difference difference;
    std::array<CustomerGroup, 3> groups;
};
Comparison comparisonOf(const Forecast &before, const Forecast &after, std::int64_t threshold);

/// The customers who would get most, as positions, most first; who gets nothing is not among them.
std::vector<std::int32_t> topEarners(const Forecast &forecast, std::size_t most);

} // namespace kk::loyalty
