#pragma once

#include <string>
#include <string_view>

namespace kk {

/// An address line taken apart.
struct StreetParts {
    std::string street;   ///< "Vismarkt", "Plein 1945"
    std::string number;   ///< digits only: "3"; empty when the line has none
    std::string addition; ///< "II", "A", "bis", "huis"; capitals for single letters and Roman figures

    bool operator==(const StreetParts &) const = default;
};

/// Splits "Kolkstraat 8 a", "Vismarkt 3-II", "Plein 1945 12bis", "Dorpsstraat 12 t/o", and, for countries that write the number
/// first (FR, GB, US, IE, CA, AU, LU), "12 rue de la Paix". What cannot be split is all street. Pure; thread-safe.
StreetParts splitStreet(std::string_view line, std::string_view country = "NL");

/// One line again: "Vismarkt 3-II", "Kolkstraat 8A".
std::string joinStreet(const StreetParts &parts, std::string_view country = "NL");

} // namespace kk
