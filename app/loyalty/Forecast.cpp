#include "app/loyalty/Forecast.h"

#include <algorithm>
#include <numeric>

namespace kk::loyalty {

namespace {

constexpr std::int64_t kDaysOfWeek = 7;

CentRange rangeOf(const std::array<Outcome, kClaimings.size()> &outcomes, std::int64_t Outcome::*figure)
{
    CentRange range{outcomes[0].*figure, outcomes[1].*figure, outcomes[0].*figure};
    for (const Outcome &outcome : outcomes) {
        range.low = std::min(range.low, outcome.*figure);
        range.high = std::max(range.high, outcome.*figure);
    }
    return range;
}

/// What one of a unit costs the shop when it is taken.
Ratio costOfOne(const Programme &programme, const PlannedUnit &unit)
{
    const auto position = static_cast<std::size_t>(unit.position);
    switch (unit.kind) {
    case PlannedUnit::Kind::Unit: return programme.units[position].valueCents;
    case PlannedUnit::Kind::Reward: {
        const Reward &reward = programme.rewards[position];
        return {reward.costCents > 0 ? reward.costCents : reward.valueCents, 1};
    }
    case PlannedUnit::Kind::Badge: break;
    }
    return {0, 1};
}

CustomerGroup::Kind kindOf(std::int32_t receipts)
{
    return receipts >= kRegularFrom ? CustomerGroup::Kind::Regular : receipts > 1 ? CustomerGroup::Kind::NowAndThen : CustomerGroup::Kind::Once;
}

/// `Difference` of two lists of values by customer.
Difference countDifference(const std::vector<std::int64_t> &before, const std::vector<std::int64_t> &after, std::int64_t threshold)
{
    Outcome one;
    one.valueOfCustomer = before;
    Outcome other;
    other.valueOfCustomer = after;
    return differenceOf(one, other, threshold);
}

} // namespace

Forecast forecastOf(const Programme &programme, const Plan &plan, const std::array<Outcome, kClaimings.size()> &outcomes, const SalesFigures &sales)
{
    const Outcome &middle = outcomes[1];
    Forecast forecast;
    forecast.cost = rangeOf(outcomes, &Outcome::costCents);
    forecast.open = rangeOf(outcomes, &Outcome::liabilityCents);
    forecast.dearestWeek = rangeOf(outcomes, &Outcome::dearestWeekCents);
    forecast.costOfMonth = middle.costOfMonth;
    forecast.costOfHour = middle.costOfHour;
    forecast.units = middle.units;
    forecast.cutOfRule = middle.cutOfRule;
    forecast.valueOfCustomer = middle.valueOfCustomer;
    forecast.receiptsWithPoints = middle.receiptsWithPoints;
    forecast.sales = sales;
    forecast.valueOfRule.resize(programme.rules.size());
    for (const PlannedRule &rule : plan.rules) {
        if (rule.unit < 0)
            continue; // it counts in a meter
        const auto position = static_cast<std::size_t>(rule.position);
        forecast.valueOfRule[position] = scaled(middle.unitsOfRule[position], costOfOne(programme, plan.units[static_cast<std::size_t>(rule.unit)]), Rounding::HalfUp);
    }
    return forecast;
}

std::int64_t shareOf(std::int64_t part, std::int64_t whole)
{
    return whole <= 0 ? 0 : scaled(part, {10'000, whole}, Rounding::HalfUp);
}

std::optional<std::int64_t> visitsToBreakEven(std::int64_t costCents, const SalesFigures &sales, int marginPercent)
{
    if (costCents <= 0)
        return 0;
    if (sales.receipts <= 0 || sales.turnoverCents <= 0 || sales.days < kDaysOfWeek || marginPercent <= 0)
        return std::nullopt;
    // cost ÷ (turnover ÷ receipts × margin) visits in all, of which so many in a week; rounded up, as half a visit pays nothing.
    const double visits = static_cast<double>(costCents) * static_cast<double>(sales.receipts) * 100.0 * static_cast<double>(kDaysOfWeek)
        / (static_cast<double>(sales.turnoverCents) * marginPercent * sales.days);
    const auto whole = static_cast<std::int64_t>(visits);
    return static_cast<double>(whole) < visits ? whole + 1 : whole;
}

Comparison comparisonOf(const Forecast &before, const Forecast &after, std::int64_t threshold)
{
    Comparison comparison;
    comparison.difference = countDifference(before.valueOfCustomer, after.valueOfCustomer, threshold);
    std::array<std::int64_t, 3> sums{};
    const std::size_t customers = std::min({before.valueOfCustomer.size(), after.valueOfCustomer.size(), after.sales.receiptsOfCustomer.size()});
    for (std::size_t customer = 0; customer < customers; ++customer) {
        if (after.sales.receiptsOfCustomer[customer] == 0) {
            --comparison.difference.same; // nobody who buys: in no group
            continue;
        }
        const auto kind = static_cast<std::size_t>(kindOf(after.sales.receiptsOfCustomer[customer]));
        ++comparison.groups[kind].customers;
        sums[kind] += after.valueOfCustomer[customer] - before.valueOfCustomer[customer];
    }
    for (std::size_t kind = 0; kind < comparison.groups.size(); ++kind) {
        CustomerGroup &group = comparison.groups[kind];
        group.kind = static_cast<CustomerGroup::Kind>(kind);
        group.meanDifferenceCents = group.customers == 0 ? 0 : sums[kind] / group.customers;
    }
    comparison.difference.same = std::max<std::int64_t>(comparison.difference.same, 0);
    return comparison;
}

std::vector<std::int32_t> topEarners(const Forecast &forecast, std::size_t most)
{
    std::vector<std::int32_t> customers(forecast.valueOfCustomer.size());
    std::iota(customers.begin(), customers.end(), 0);
    const auto value = [&forecast](std::int32_t customer) { return forecast.valueOfCustomer[static_cast<std::size_t>(customer)]; };
    std::erase_if(customers, [&value](std::int32_t customer) { return value(customer) <= 0; });
    const auto end = customers.begin() + static_cast<std::ptrdiff_t>(std::min(most, customers.size()));
    std::ranges::partial_sort(customers, end, [&value](std::int32_t one, std::int32_t other) { return value(one) != value(other) ? value(one) > value(other) : one < other; });
    customers.erase(end, customers.end());
    return customers;
}

} // namespace kk::loyalty
