#include "app/loyalty/engine/Earner.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kk::loyalty {

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

/// `value × numerator ÷ denominator` in 128 bits by hand: GCC, Clang and MSVC share no such integer. One bit of the quotient a step.
std::uint64_t wideMultiplyDivide(std::uint64_t value, std::uint64_t numerator, std::uint64_t denominator, std::uint64_t &rest)
{
    std::uint64_t quotient = 0;
    rest = 0;
    for (int bit = 63; bit >= 0; --bit) {
        const bool isSet = ((value >> bit) & 1) != 0;
        // rest and numerator are below 2^63 here, and rest below denominator: twice rest and one numerator stay in range by parts.
        quotient = quotient > (std::numeric_limits<std::uint64_t>::max() >> 1) ? std::numeric_limits<std::uint64_t>::max() : quotient * 2;
        rest *= 2;
        if (rest >= denominator) {
            rest -= denominator;
            ++quotient;
        }
        if (!isSet)
            continue;
        quotient += numerator / denominator;
        rest += numerator % denominator;
        if (rest >= denominator) {
            rest -= denominator;
            ++quotient;
        }
    }
    return quotient;
}

std::int64_t multiplyDivide(std::int64_t value, std::int64_t numerator, std::int64_t denominator, Rounding rounding)
{
    const auto divisor = static_cast<std::uint64_t>(denominator);
    std::uint64_t rest = 0;
    std::uint64_t quotient = 0;
    if (value <= kMost / numerator) {
        const auto product = static_cast<std::uint64_t>(value * numerator);
        quotient = product / divisor;
        rest = product % divisor;
    } else {
        quotient = wideMultiplyDivide(static_cast<std::uint64_t>(value), static_cast<std::uint64_t>(numerator), divisor, rest);
    }
    if (rounding == Rounding::HalfUp && rest >= divisor - rest)
        ++quotient;
    return quotient > static_cast<std::uint64_t>(kMost) ? kMost : static_cast<std::int64_t>(quotient);
}

std::vector<std::int64_t> centsOf(const PlannedRule &rule, const Receipt &receipt)
{
    std::vector<std::int64_t> weights;
    weights.reserve(receipt.lines().size());
    for (const Line &line : receipt.lines())
        weights.push_back(receipt.counts(rule, line) ? (rule.base == TaxBase::Excluding ? line.netCents : line.cents) : 0);
    return weights;
}

std::vector<std::int64_t> piecesOf(const PlannedRule &rule, const Receipt &receipt)
{
    std::vector<std::int64_t> weights;
    weights.reserve(receipt.lines().size());
    for (const Line &line : receipt.lines())
        weights.push_back(receipt.counts(rule, line) ? line.quantity : 0);
    return weights;
}

std::int64_t sum(std::span<const std::int64_t> values)
{
    return std::accumulate(values.begin(), values.end(), std::int64_t{0});
}

/// `rate` units for each hundred cents or thousand thousandths of `weights`.
void giveFor(Award &award, std::span<const std::int64_t> weights, std::int64_t per)
{
    const PlannedRule &rule = *award.rule;
    const Ratio rate{rule.rate.numerator, rule.rate.denominator * per};
    award.basis = std::max<std::int64_t>(sum(weights), 0);
    if (rule.life.roundPer == RoundPer::Receipt) {
        award.units = scaled(award.basis, rate, rule.life.rounding);
        award.shares = sharesOf(award.units, weights);
        return;
    }
    for (const std::int64_t weight : weights) {
        award.shares.push_back(scaled(std::max<std::int64_t>(weight, 0), rate, rule.life.rounding));
        award.units += award.shares.back();
    }
}

} // namespace

std::int64_t scaled(std::int64_t value, Ratio ratio, Rounding rounding)
{
    return value <= 0 || ratio.numerator <= 0 || ratio.denominator <= 0 ? 0 : multiplyDivide(value, ratio.numerator, ratio.denominator, rounding);
}

std::vector<std::int64_t> sharesOf(std::int64_t whole, std::span<const std::int64_t> weights)
{
    std::vector<std::int64_t> shares(weights.size());
    std::int64_t total = 0;
    for (const std::int64_t weight : weights)
        total += std::max<std::int64_t>(weight, 0);
    if (total == 0) {
        if (!shares.empty())
            shares.front() = whole;
        return shares;
    }
    std::int64_t before = 0;
    std::int64_t given = 0;
    for (std::size_t line = 0; line < weights.size(); ++line) {
        before += std::max<std::int64_t>(weights[line], 0);
        const std::int64_t until = scaled(whole, {before, total}, Rounding::Down);
        shares[line] = until - given;
        given = until;
    }
    return shares;
}

Earner::Earner(const Plan &plan)
    : m_rulesOn(static_cast<std::size_t>(EventKind::Cluster) + 1)
{
    for (const PlannedRule &rule : plan.rules)
        m_rulesOn[static_cast<std::size_t>(rule.on)].push_back(&rule);
}

Award Earner::giverAward(const PlannedRule &rule, const Receipt &receipt) const
{
    Award award{&rule, 0, 0, {}};
    if (rule.give == GiveKind::PerEuro) {
        giveFor(award, centsOf(rule, receipt), 100);
    } else if (rule.give == GiveKind::PerItem) {
        giveFor(award, piecesOf(rule, receipt), 1000);
    } else {
        award.units = rule.give == GiveKind::Units ? rule.rate.numerator / rule.rate.denominator : 1;
        award.basis = receipt.total();
        award.shares = sharesOf(award.units, centsOf(rule, receipt));
    }
    return award;
}

std::vector<std::int64_t> Earner::givenPerLine(std::int32_t unit, std::size_t until) const
{
    std::vector<std::int64_t> given;
    for (std::size_t at = 0; at < until; ++at) {
        const Award &award = m_awards[at];
        if (award.rule->unit != unit)
            continue;
        given.resize(std::max(given.size(), award.shares.size()));
        for (std::size_t line = 0; line < award.shares.size(); ++line)
            given[line] += award.shares[line];
    }
    return given;
}

Award Earner::multiplierAward(const PlannedRule &rule, const Receipt &receipt, std::span<const std::int64_t> basis) const
{
    Award award{&rule, 0, 0, {}};
    std::vector<std::int64_t> weights(basis.size());
    for (std::size_t line = 0; line < basis.size(); ++line)
        weights[line] = line >= receipt.lines().size() || receipt.counts(rule, receipt.lines()[line]) ? basis[line] : 0;
    award.basis = sum(weights);
    // What comes on top: times 3/2 gives half as much again.
    award.units = scaled(award.basis, {rule.rate.numerator - rule.rate.denominator, rule.rate.denominator}, rule.life.rounding);
    award.shares = sharesOf(award.units, weights);
    return award;
}

/// What stands from `from` on is of one stack group. Leaves what its mode lets through.
void Earner::keepOfGroup(std::size_t from)
{
    if (m_awards.size() - from < 2)
        return;
    const auto first = m_awards.begin() + static_cast<std::ptrdiff_t>(from);
    const StackMode mode = first->rule->mode;
    if (mode == StackMode::Exclusive) {
        m_awards.erase(first + 1, m_awards.end());
    } else if (mode == StackMode::BestOf) {
        const auto best = std::max_element(first, m_awards.end(), [](const Award &left, const Award &right) { return left.units < right.units; });
        Award kept = std::move(*best);
        m_awards.erase(first, m_awards.end());
        m_awards.push_back(std::move(kept));
    }
}

void Earner::addGivers(const Receipt &receipt)
{
    const auto rules = rulesOn(receipt.event().kind);
    for (std::size_t at = 0; at < rules.size();) {
        const std::size_t from = m_awards.size();
        const PlannedRule &first = *rules[at];
        for (; at < rules.size() && rules[at]->group == first.group && rules[at]->unit == first.unit && rules[at]->isMultiplier() == first.isMultiplier(); ++at) {
            const PlannedRule &rule = *rules[at];
            if (rule.isMultiplier() || rule.give == GiveKind::Meter || rule.unit < 0 || receipt.whyNot(rule))
                continue;
            if (Award award = giverAward(rule, receipt); award.units > 0)
                m_awards.push_back(std::move(award));
        }
        keepOfGroup(from);
    }
}

void Earner::addMultipliers(const Receipt &receipt)
{
    const auto rules = rulesOn(receipt.event().kind);
    const std::size_t givers = m_awards.size();
    for (std::size_t at = 0; at < rules.size();) {
        const PlannedRule &first = *rules[at];
        const std::size_t from = m_awards.size();
        std::vector<std::int64_t> basis = first.isMultiplier() ? givenPerLine(first.unit, givers) : std::vector<std::int64_t>();
        for (; at < rules.size() && rules[at]->group == first.group && rules[at]->unit == first.unit && rules[at]->isMultiplier() == first.isMultiplier(); ++at) {
            const PlannedRule &rule = *rules[at];
            if (!rule.isMultiplier() || basis.empty() || receipt.whyNot(rule))
                continue;
            Award award = multiplierAward(rule, receipt, basis);
            if (award.units <= 0)
                continue;
            for (std::size_t line = 0; rule.mode == StackMode::Multiply && line < basis.size(); ++line)
                basis[line] += award.shares[line];
            m_awards.push_back(std::move(award));
        }
        keepOfGroup(from);
    }
}

std::span<const Award> Earner::awards(const Receipt &receipt)
{
    m_awards.clear();
    addGivers(receipt);
    if (!m_awards.empty())
        addMultipliers(receipt);
    return m_awards;
}

} // namespace kk::loyalty
