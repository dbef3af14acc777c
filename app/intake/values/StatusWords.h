#pragma once

#include "app/intake/StagedSale.h"

#include <optional>
#include <string_view>

namespace kk::intake {

/// What a status word of a webshop or till means, in Dutch, English, German and French and in the spellings of several generations.
/// Nothing: the word is not known, and nobody should guess whether it is a sale.
std::optional<SaleStatus> saleStatusOf(std::string_view word);

} // namespace kk::intake
