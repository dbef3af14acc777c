#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace kk::shop::sample {

/// One thing De Morgenster sells. Prices include VAT.
struct Product {
    std::string_view sku;
    std::string_view name;
    std::string_view category; ///< Koffie, Thee, Toebehoren, Geschenken, Toonbank
    qint64 priceCents = 0;
    int vatPercent = 9;
    int weight = 1;      ///< how often it is bought
    bool online = true;  ///< drinks over the counter are not
};

const std::vector<Product> &assortment();

} // namespace kk::shop::sample
