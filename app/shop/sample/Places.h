#pragma once

#include "app/shop/sample/Dice.h"

#include <string>
#include <string_view>
#include <vector>

namespace kk::shop::sample {

/// An address that could be, and is nobody's: the street is put together, the postcode drawn.
struct Address {
    std::string street;
    int number = 0;
    std::string addition; ///< "A", "II", "bis"; mostly empty
    std::string postcode; ///< "7411 AB"
    std::string town;
    std::string_view areaCode; ///< "0570"

    bool operator==(const Address &) const = default;
};

/// Somewhere in or around Deventer; a webshop's customer (`far`) may live anywhere in the country.
Address inventAddress(Dice &dice, bool far);

} // namespace kk::shop::sample
