#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

namespace kk::shop::sample {

/// Chance that is the same on every platform and compiler: PCG32 (O'Neill 2014), integers only, none of the standard library's distributions.
class Dice {
public:
    /// `stream` gives an independent row of throws for the same seed, so that a change in one part leaves the others as they were.
    explicit Dice(quint64 seed, quint64 stream = 0);

    quint32 next();
    /// 0 … limit-1, each as likely as the other. `limit` must not be 0.
    quint32 below(quint32 limit);
    /// first … last, both included.
    int between(int first, int last);
    /// True `perMille` times in a thousand.
    bool chance(int perMille) { return static_cast<int>(below(1000)) < perMille; }

    template <class Container>
    const auto &pick(const Container &from)
    {
        return from[below(static_cast<quint32>(std::size(from)))];
    }

private:
    quint64 m_state = 0;
    quint64 m_step = 0;
};

/// Picks an index in proportion to its weight.
class WeightedPick {
public:
    explicit WeightedPick(std::span<const int> weights);

    size_t operator()(Dice &dice) const;

private:
    std::vector<quint32> m_sums;
};

} // namespace kk::shop::sample
