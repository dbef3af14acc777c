#pragma once

#include "app/identity/Levels.h"

#include <array>

namespace kk::identity {

/// Probabilities of the levels 1, 2, … of a field; they need not add up to 1.
using AssumedLevels = std::array<double, kMostLevels>;

/// What is assumed of a field before a shop's own records have spoken. Estimates from what is known in general of Dutch shops:
/// how often people are met by initial only, move, change telephone or share one.
struct AssumedField {
    AssumedLevels same{};
    AssumedLevels moved{};
    AssumedLevels household{};
    AssumedLevels stranger{};
};
const AssumedField &assumedField(Field field);

/// Chance that a pair among `allPairs` is the same person, the same person moved, a household. Shops have some two further records to
/// every ten, and one family member to every ten.
std::array<double, 3> assumedPriors(double allPairs);

} // namespace kk::identity
