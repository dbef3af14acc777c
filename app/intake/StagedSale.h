#pragma once

#include "app/base/Money.h"
#include "app/intake/StagedRecord.h"

namespace kk::intake {

enum class SaleChannel { Shop, Web, Other };

/// What became of a sale. Only Completed, Refunded and PartlyRefunded are turnover; the others are told so that a sale that was
/// pending in the first file can become one in the second, and one that was cancelled can stop being one.
enum class SaleStatus {
    Completed,
    Refunded,
    PartlyRefunded,
    Pending,
    Cancelled, ///< also void, abandoned, failed
};

/// One thing sold (or given back: negative quantity and total).
struct StagedLine {
    std::string sku;
    std::string name;
    std::string category;
    qint64 quantityMilli = 1000; ///< thousandths: 1.5 kg is 1500
    qint64 totalCents = 0;       ///< what the line cost, after its own discount
    qint64 discountCents = 0;    ///< discount of this line alone, positive
    std::optional<qint64> taxCents;

    bool operator==(const StagedLine &) const = default;
};

/// One order of a webshop or one receipt of a till, with all its lines.
struct StagedSale {
    std::string externalId; ///< the key of the sale in the system; never empty
    std::string number;     ///< what people call it (`#1001`); may equal externalId
    Instant occurredAt{};
    SaleChannel channel = SaleChannel::Web;
    Currency currency;
    qint64 totalCents = 0;    ///< what was paid, tax and shipping included, before refunds; negative for a receipt of returns
    qint64 refundedCents = 0; ///< positive; the part of totalCents given back
    qint64 discountCents = 0; ///< discount on the whole sale, positive; the lines' own discounts are not in it
    std::optional<qint64> taxCents;
    SaleStatus status = SaleStatus::Completed;
    /// The key of the customer record in the same source, if the system gives one. The record may be in another file.
    std::string customerExternalId;
    /// The person as the order states them. When both are there, `customer->externalId` equals customerExternalId.
    std::optional<StagedRecord> customer;
    std::vector<StagedLine> lines;
    qint64 firstRow = 0; ///< see RejectedRow::row
};

} // namespace kk::intake
