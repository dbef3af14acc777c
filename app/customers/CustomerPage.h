#pragma once

#include "app/customers/Facts.h"

namespace kk::customers {

/// A row of the list of customers.
struct CustomerRow {
    CustomerId id;
    QString name;        ///< may be empty: show "name unknown"
    QString email;
    QString phone;       ///< as stored, E.164 where it could be read
    QString postcode;
    QString city;
    int mailAnswer = 0;  ///< what files claim about e-mail: 1 yes, 0 not asked, −1 no
    qint64 purchases = 0;
    qint64 totalCents = 0;
    std::optional<Instant> firstPurchase;
    std::optional<Instant> lastPurchase;
    bool operator==(const CustomerRow &) const = default;
};

enum class Channel { Shop = 0, Web = 1, Other = 2 };
QString channelName(Channel channel);
enum class SaleStatus { Completed = 0, Refunded = 1, PartlyRefunded = 2, Pending = 3, Cancelled = 4 };
QString saleStatusName(SaleStatus status);

struct SaleLine {
    QString product;
    QString sku;
    QString category;
    qint64 quantityMilli = 0; ///< thousandths: 1.5 kg is 1500
    Money total;
    Money discount;
};

struct Sale {
    SaleId id;
    QString number;
    QString sourceName;
    Instant occurredAt{};
    Channel channel = Channel::Shop;
    SaleStatus status = SaleStatus::Completed;
    Money total;
    Money refunded;
    Money discount;
    QList<SaleLine> lines;
};

/// What a file claims about consent. Not yet a consent: the consent ledger (step 4) weighs it.
struct ConsentClaimView {
    QString channel; ///< "email", "sms", …
    QString purpose; ///< "news", "partner_offers"
    bool yes = false;
    QString words;   ///< exactly as the file said it
    QString sourceName;
    std::optional<Instant> claimedAt;
    Instant importedAt{};
};

/// One thing that happened, newest first.
struct TimelineItem {
    enum class Kind { Purchase, Return, ConsentYes, ConsentNo, RecordFirstSeen, OwnCorrection };
    Kind kind = Kind::Purchase;
    Instant at{};
    QString sourceName;
    Channel channel = Channel::Shop;
    QString number;       ///< receipt or order number
    Money amount;
    qint64 lineCount = 0;
    QString words;        ///< consent: channel; correction: field
    SaleId sale;
};

/// Everything the page of one customer shows, read at one moment.
struct CustomerPage {
    CustomerRow row;
    QList<Fact> facts;
    QList<RecordView> records;
    QList<ConsentClaimView> consents;
    QList<TimelineItem> timeline; ///< the newest kTimelineLimit
    bool timelineCut = false;
    static constexpr int kTimelineLimit = 500;
};

} // namespace kk::customers
