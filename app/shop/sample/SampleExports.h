#pragma once

#include "app/base/Result.h"
#include "app/shop/sample/SampleShop.h"

#include <QDir>
#include <QList>

namespace kk::shop::sample {

/// One export file as written, with the sums that an import of it must arrive at.
struct SampleFile {
    QString fileName;    ///< within the folder
    QString profile;     ///< `woocommerce-orders` …: what the file must be recognised as
    QString source;      ///< the system it comes from: files of one source share their customer keys
    QString mappingFile; ///< for the generic profiles: the JSON for --mapping, within the folder
    qint64 rows = 0;     ///< data rows, the header not counted
    qint64 customers = 0; ///< customer records in a customers file
    qint64 sales = 0;     ///< sales of every state
    qint64 countedSales = 0; ///< those that are turnover: neither pending nor cancelled
    qint64 saleLines = 0;
    qint64 totalCents = 0;    ///< of the counted sales, before refunds
    qint64 refundedCents = 0; ///< of the counted sales

    bool operator==(const SampleFile &) const = default;
};

/// Writes what the systems of the shop would export, in their own layouts (sources: the table of formats in the import documentation):
/// WooCommerce customers and orders (Customer/Order/Coupon Export, one row an item), Shopify customers and orders, Lightspeed Retail
/// X-Series customers (at most 1,000 a file) and sales, and customers and receipts of an old Dutch till (semicolon, Windows-1252,
/// decimal comma). None of them says who is the same person. The folder must exist; files of the same names are replaced.
/// Fails with ErrorKind::Storage when a file cannot be written. Same shop, same bytes.
[[nodiscard]] Result<QList<SampleFile>> writeExports(const SampleShop &shop, const QDir &folder);

} // namespace kk::shop::sample
