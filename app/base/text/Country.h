#pragma once

#include <string>
#include <string_view>

namespace kk {

/// The ISO 3166 code of a country in Dutch, English, German or French: `Nederland`, `NL`, `NLD`, `The Netherlands`, `Pays-Bas`,
/// `Niederlande` all give "NL". Empty when unknown. Pure; thread-safe.
std::string countryCode(std::string_view text);

} // namespace kk
