#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kk {

/// A postcode as its country writes it: NL "1234 AB", BE "9000", DE "10115", GB "SW1A 1AA", PL "00-950", PT "1000-205".
/// Takes the notations people use (`1234ab`, `NL-1234 AB`, `'1234AB`, `B-9000`).
///
/// Nothing comes back for what cannot be one: Dutch letters SA, SD, SS, a first digit 0, a Dutch postcode that lost its letters,
/// four digits for Germany. A country without a rule here keeps its text, tidied, in capitals. `country` is an ISO code, "" is NL.
std::optional<std::string> normalisePostcode(std::string_view text, std::string_view country = "NL");

} // namespace kk
