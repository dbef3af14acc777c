#pragma once

#include "app/base/Result.h"

namespace kk::testing {

/// What a generated file must add up to.
struct ShopifyOrdersTotals {
    qint64 bytes = 0;
    qint64 rows = 0;           ///< of items; the header not counted
    qint64 orders = 0;         ///< of every state
    qint64 turnoverOrders = 0; ///< paid or refunded
    qint64 totalCents = 0;     ///< of the turnover orders, before refunds
    qint64 refundedCents = 0;
    qint64 customers = 0; ///< different e-mail addresses

    bool operator==(const ShopifyOrdersTotals &) const = default;
};

/// Writes an orders_export.csv with all 79 columns, invented people and known totals, piece by piece. The same seed gives the same bytes.
/// 120,000 orders give 256,574 item rows and about 91 MB. Fails with ErrorKind::Storage.
[[nodiscard]] Result<ShopifyOrdersTotals> writeShopifyOrders(const QString &path, qint64 orders = 120'000, quint64 seed = 1);

} // namespace kk::testing
