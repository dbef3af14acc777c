#pragma once

#include "tests/loyalty/LoyaltyStory.h"

#include <cstdint>
#include <random>

namespace kk::testing {

/// A programme and a story that nobody would write, from a seed: the same seed gives the same on every computer.
class RandomLoyalty
{
public:
    explicit RandomLoyalty(std::uint64_t seed)
        : m_random(seed)
    {}

    loyalty::Programme programme();
    Story story(const loyalty::Programme &programme, int events);
    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(limit)); }

private:
    loyalty::Rule rule(int at);
    loyalty::Meter meter(int at);
    std::vector<loyalty::Condition> conditions();
    loyalty::Line line(loyalty::Symbols &symbols);
    void addRefund(Story &story, loyalty::Day when);
    bool chance(int of) { return below(of) == 0; }

    std::mt19937_64 m_random;
};

} // namespace kk::testing
