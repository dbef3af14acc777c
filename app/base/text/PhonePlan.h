#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kk {

/// What of the Dutch, Belgian and German number plans is certain. A number outside it may still be good: ask the library.
namespace phoneplan {

/// Digits of the Dutch area code without 0: 2 ("20") or 3 ("570"); 1 for mobiles; 0 when the code is not in the plan.
/// Source: plan of telephone numbers (Nummerplan telefoon- en ISDN-diensten).
size_t dutchAreaLength(std::string_view national);

/// Is this national number (without 0) certainly one of that country ("31", "32", "49")?
bool isCertain(std::string_view callingCode, std::string_view national);

/// Is this national number (without 0) certainly one of nobody: too long, too short, or of a series that is given out to no one?
/// Answers for the Netherlands only; elsewhere, and for service numbers (08…, 09…, 14…), never.
bool isCertainlyNone(std::string_view callingCode, std::string_view national);

} // namespace phoneplan
} // namespace kk
