#pragma once

#include "app/intake/StagedSale.h"

#include <optional>

namespace kk::intake {

/// The items of an order in one cell: `name:Koffie|sku:K1|quantity:2|total:12.95|total_tax:1.17;name:…`, where a backslash takes the meaning
/// of `:`, `|` and `;` away; or as JSON with the same names. Line totals include tax. Nothing: a number in it cannot be read.
std::optional<std::vector<StagedLine>> readWooItemCell(std::string_view cell);

} // namespace kk::intake
