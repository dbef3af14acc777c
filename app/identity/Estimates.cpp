#include "app/identity/Estimates.h"

#include <algorithm>
#include <cmath>

namespace kk::identity {
namespace {

constexpr double kRange = 1.96;         ///< standard deviations on each side of a range of 95 in 100
constexpr double kAssumedDeviation = 1; ///< of the shift before anything was judged: a factor of e in the odds
constexpr double kEdge = 1e-6;

double logOdds(double probability)
{
    const double bounded = std::clamp(probability, kEdge, 1 - kEdge);
    return std::log(bounded / (1 - bounded));
}

double fromLogOdds(double odds) { return 1 / (1 + std::exp(-odds)); }

struct Sums {
    double pairs = 0;
    double right = 0;     ///< expected among the pairs from the threshold on
    double allRight = 0;  ///< expected among all edges
    double variance = 0;  ///< of `right`
};

Sums sumsOf(const Findings &findings, double threshold, const Calibration &calibration)
{
    Sums sums;
    for (const Edge &edge : findings.edges) {
        const auto probability = static_cast<double>(edge.probability);
        const double right = calibration.corrected(probability);
        sums.allRight += right;
        if (probability < threshold)
            continue;
        sums.pairs += 1;
        sums.right += right;
        sums.variance += right * (1 - right);
    }
    return sums;
}

/// Pairs of one person there are, also those that no blocking pass proposed or that were not kept.
double allMatches(const Findings &findings, const Sums &sums)
{
    const auto records = static_cast<double>(findings.statistics.records);
    const double prior = findings.model.prior(PairClass::SamePerson) + findings.model.prior(PairClass::SamePersonMoved);
    return std::max(sums.allRight, prior * records * std::max(0.0, records - 1) / 2);
}

Share bounded(double value, double low, double high)
{
    return {std::clamp(value, 0.0, 1.0), std::clamp(std::min(value, low), 0.0, 1.0), std::clamp(std::max(value, high), 0.0, 1.0)};
}

} // namespace

double Calibration::corrected(double probability) const
{
    return shift == 0 ? probability : fromLogOdds(logOdds(probability) + shift);
}

/// The shift that makes the judgements most likely, with a normal prior around none; by Newton's method.
Calibration calibrate(std::span<const Judged> judged)
{
    double shift = 0;
    double curvature = 1 / (kAssumedDeviation * kAssumedDeviation);
    for (int round = 0; round < 50; ++round) {
        double slope = -shift / (kAssumedDeviation * kAssumedDeviation);
        curvature = 1 / (kAssumedDeviation * kAssumedDeviation);
        for (const Judged &one : judged) {
            const double expected = fromLogOdds(logOdds(one.probability) + shift);
            slope += (one.same ? 1 : 0) - expected;
            curvature += expected * (1 - expected);
        }
        const double step = std::clamp(slope / curvature, -1.0, 1.0);
        shift += step;
        if (std::abs(step) < 1e-9)
            break;
    }
    return {judged.empty() ? 0 : shift, 1 / std::sqrt(curvature)};
}

Estimate estimateFrom(const Findings &findings, double threshold, const Calibration &calibration)
{
    const Sums sums = sumsOf(findings, threshold, calibration);
    Estimate estimate;
    estimate.pairs = sums.pairs;
    estimate.expectedWrong = sums.pairs - sums.right;
    if (sums.pairs == 0) {
        estimate.precision = {1, 0, 1};
        estimate.recall = {0, 0, 1};
        return estimate;
    }
    // Two things are uncertain: the calibration, and which of the pairs it hits.
    const Sums low = sumsOf(findings, threshold, {calibration.shift - kRange * calibration.deviation, 0});
    const Sums high = sumsOf(findings, threshold, {calibration.shift + kRange * calibration.deviation, 0});
    const double chance = kRange * std::sqrt(sums.variance);
    estimate.precision = bounded(sums.right / sums.pairs, (low.right - chance) / sums.pairs, (high.right + chance) / sums.pairs);
    const auto recall = [&findings](const Sums &one, double more) {
        const double all = allMatches(findings, one);
        return all > 0 ? (one.right + more) / all : 0;
    };
    estimate.recall = bounded(recall(sums, 0), std::min(recall(low, -chance), recall(high, -chance)), std::max(recall(low, chance), recall(high, chance)));
    return estimate;
}

double thresholdFor(const Findings &findings, double wrong, const Calibration &calibration)
{
    double pairs = 0;
    double expectedWrong = 0;
    double threshold = 1;
    for (std::size_t i = 0; i < findings.edges.size(); ++i) {
        const auto probability = static_cast<double>(findings.edges[i].probability);
        pairs += 1;
        expectedWrong += 1 - calibration.corrected(probability);
        const bool lastOfItsKind = i + 1 == findings.edges.size() || findings.edges[i + 1].probability < findings.edges[i].probability;
        if (lastOfItsKind && expectedWrong <= wrong * pairs)
            threshold = probability;
    }
    return threshold;
}

} // namespace kk::identity
