#pragma once

#include "app/shop/sample/Dice.h"

#include <string>
#include <string_view>

namespace kk::shop::sample {

/// What fingers, tills and hurried people make of a name or number.

/// One letter wrong: doubled, dropped, swapped with its neighbour, or y for ij, k for c.
std::string misspelt(Dice &dice, std::string_view word);
/// Without accents, as many tills store it.
std::string withoutAccents(std::string_view text);
std::string inCapitals(std::string_view text);
/// "van der" as "v.d.", "v/d", "V.D." or in full.
std::string shortInfix(Dice &dice, std::string_view infix);
/// "0600123456" as 06-00123456, 06 00 12 34 56, +31600123456, 0031 6…, '+31….
std::string phoneNotation(Dice &dice, std::string_view digits, size_t areaLength);
/// "7411 AB" as 7411AB, 7411ab, 7411 AB.
std::string postcodeNotation(Dice &dice, std::string_view postcode);

} // namespace kk::shop::sample
