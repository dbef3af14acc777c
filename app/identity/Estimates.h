#pragma once

#include "app/identity/Duplicates.h"

#include <span>

namespace kk::identity {

/// A pair the owner judged, with the probability it had.
struct Judged {
    double probability = 0;
    bool same = false;
};

/// What the owner's decisions say about the engine's probabilities: a shift of the log odds. 0 until there are decisions; a few
/// decisions move it a little, many settle it.
struct Calibration {
    double shift = 0;     ///< in natural log odds; below 0 the engine was too sure
    double deviation = 1; ///< how uncertain the shift is (standard deviation)

    /// The probability as it is after the owner's experience.
    double corrected(double probability) const;
};
Calibration calibrate(std::span<const Judged> judged);

/// A share with the range in which it lies in 95 of 100 cases.
struct Share {
    double value = 0;
    double low = 0;
    double high = 1;
};

/// What a threshold would bring.
struct Estimate {
    double pairs = 0;         ///< pairs at or above the threshold
    double expectedWrong = 0; ///< of these, how many are not one person
    Share precision;          ///< how many of the pairs found are right
    Share recall;             ///< how many of the right pairs are found
};
/// Reckoned from the probabilities themselves, without labels; `calibration` makes it what this shop has seen.
Estimate estimateFrom(const Findings &findings, double threshold, const Calibration &calibration = {});

/// The lowest of the probabilities at which at most `wrong` of the pairs (0 to 1) are expected not to be one person; 1 when there is none.
double thresholdFor(const Findings &findings, double wrong, const Calibration &calibration = {});

} // namespace kk::identity
