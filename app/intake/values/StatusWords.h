#pragma once

#include "app/intake/StagedSale.h"

#include <optional>
#include <string_view>

namespace kk::intake {

/// What a status word of a webshop or till means, in Dutch, English, German and French and in the spellings of several generations.
/// Nothing: the word is not known, and nobody should guess whether it is a sale.
std::optional<SaleStatus> saleStatusOf(std::string_view word);

/// What a row in a list of sales is.
enum class SaleKind {
    Sale,
    Refund,
    NoSale, ///< training, proforma, void: told as a sale that is none
    Other,  ///< a payout, a fee, money put into the drawer: nothing was sold
};

/// What the word in a column such as "Receipt type" means. Nothing: the word is not known.
std::optional<SaleKind> saleKindOf(std::string_view word);

/// Whether the name of a thing sold says that it is a gift voucher: a means of payment, no turnover.
bool isVoucherName(std::string_view name);

} // namespace kk::intake
