#include "app/customers/SaleStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::customers {

namespace {

constexpr auto kBuyer = "SELECT r.customer_id FROM sale s JOIN source_record r ON r.id = s.record_id WHERE s.id = :sale";
constexpr auto kLoad = R"(
    SELECT s.id, s.number, o.name, s.occurred_at, s.channel, s.status, s.currency, s.total_cents, s.refunded_cents, s.discount_cents
      FROM sale s JOIN source o ON o.id = s.source_id WHERE s.id = :id)";
constexpr auto kOfCustomer = R"(
    SELECT s.id, s.number, o.name, s.occurred_at, s.channel, s.status, s.currency, s.total_cents, s.refunded_cents, s.discount_cents
      FROM source_record r JOIN sale s ON s.record_id = r.id JOIN source o ON o.id = s.source_id
     WHERE r.customer_id = :customer
     ORDER BY s.occurred_at DESC, s.id DESC)";
constexpr auto kLines = R"(
    SELECT p.name, p.sku, p.category, l.quantity_milli, l.total_cents, l.discount_cents
      FROM sale_line l JOIN product p ON p.id = l.product_id WHERE l.sale_id = :id ORDER BY l.line)";
constexpr auto kClaims = R"(
    SELECT c.channel, c.purpose, c.answer, c.words, o.name, c.claimed_at, v.stated_at
      FROM source_record r JOIN consent_claim c ON c.version_id = r.version_id
      JOIN record_version v ON v.id = r.version_id JOIN source o ON o.id = r.source_id
     WHERE r.customer_id = :customer
     ORDER BY c.channel, c.purpose, coalesce(c.claimed_at, v.stated_at) DESC)";
constexpr auto kPurchases = R"(
    SELECT s.id, s.occurred_at, o.name, s.channel, s.number, s.currency, s.total_cents, s.refunded_cents,
           (SELECT count(*) FROM sale_line l WHERE l.sale_id = s.id)
      FROM source_record r JOIN sale s ON s.record_id = r.id JOIN source o ON o.id = s.source_id
     WHERE r.customer_id = :customer AND s.status IN (0, 1, 2)
     ORDER BY s.occurred_at DESC LIMIT :limit)";
constexpr auto kVersions = R"(
    SELECT v.stated_at, o.name, o.system,
           v.id = (SELECT min(e.id) FROM record_version e WHERE e.record_id = r.id)
      FROM source_record r JOIN record_version v ON v.record_id = r.id JOIN source o ON o.id = r.source_id
     WHERE r.customer_id = :customer
     ORDER BY v.stated_at DESC LIMIT :limit)";

Sale readSale(const vault::Statement &row)
{
    const Currency currency = Currency::fromText(row.text(6));
    return {row.id<SaleTag>(0), row.text(1), row.text(2), row.instant(3), static_cast<Channel>(row.integer(4)),
            static_cast<SaleStatus>(row.integer(5)), {row.integer(7), currency}, {row.integer(8), currency}, {row.integer(9), currency}, {}};
}

/// Every row of a query through `read`.
template <class Read>
Result<> eachRow(vault::Statement &query, Read read)
{
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        read(query);
    }
}

} // namespace

Result<Sale> SaleStore::load(SaleId id)
{
    auto query = m_db.prepare(kLoad);
    if (!query)
        return fail(query);
    const auto found = query->bind(":id", id).step();
    if (!found)
        return fail(found);
    if (!*found)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Customers", "This receipt is no longer in the vault. Its import may have been undone."));
    Sale sale = readSale(*query);
    auto lines = m_db.prepare(kLines);
    if (!lines)
        return fail(lines);
    lines->bind(":id", id);
    const Currency currency = sale.total.currency;
    const auto read = eachRow(*lines, [&](const vault::Statement &row) {
        sale.lines.append({row.text(0), row.text(1), row.text(2), row.integer(3), {row.integer(4), currency}, {row.integer(5), currency}});
    });
    if (!read)
        return fail(read);
    return sale;
}

Result<CustomerId> SaleStore::buyer(SaleId sale)
{
    auto query = m_db.prepare(kBuyer);
    if (!query)
        return fail(query);
    const auto row = query->bind(":sale", sale).step();
    if (!row)
        return fail(row);
    return *row ? query->id<CustomerTag>(0) : CustomerId();
}

Result<QList<Sale>> SaleStore::ofCustomer(CustomerId customer)
{
    auto query = m_db.prepare(kOfCustomer);
    if (!query)
        return fail(query);
    query->bind(":customer", customer);
    QList<Sale> sales;
    if (const auto read = eachRow(*query, [&](const vault::Statement &row) { sales.append(readSale(row)); }); !read)
        return fail(read);
    return sales;
}

Result<QList<ConsentClaimView>> SaleStore::claims(CustomerId customer)
{
    auto query = m_db.prepare(kClaims);
    if (!query)
        return fail(query);
    query->bind(":customer", customer);
    QList<ConsentClaimView> claims;
    const auto read = eachRow(*query, [&](const vault::Statement &row) {
        claims.append({row.text(0), row.text(1), row.boolean(2), row.text(3), row.text(4), row.maybeInstant(5), row.instant(6)});
    });
    if (!read)
        return fail(read);
    return claims;
}

Result<QList<TimelineItem>> SaleStore::timeline(CustomerId customer, int limit)
{
    QList<TimelineItem> items;
    auto purchases = m_db.prepare(kPurchases);
    if (!purchases)
        return fail(purchases);
    purchases->bind(":customer", customer).bind(":limit", limit);
    auto read = eachRow(*purchases, [&](const vault::Statement &row) {
        const Currency currency = Currency::fromText(row.text(5));
        TimelineItem item;
        item.sale = row.id<SaleTag>(0);
        item.at = row.instant(1);
        item.sourceName = row.text(2);
        item.channel = static_cast<Channel>(row.integer(3));
        item.number = row.text(4);
        item.amount = {row.integer(6), currency};
        item.lineCount = row.integer(8);
        item.kind = row.integer(6) < 0 ? TimelineItem::Kind::Return : TimelineItem::Kind::Purchase;
        items.append(item);
        if (row.integer(7) > 0) {
            item.kind = TimelineItem::Kind::Return;
            item.amount = {-row.integer(7), currency};
            items.append(item);
        }
    });
    if (!read)
        return fail(read);
    auto versions = m_db.prepare(kVersions);
    if (!versions)
        return fail(versions);
    versions->bind(":customer", customer).bind(":limit", limit);
    read = eachRow(*versions, [&](const vault::Statement &row) {
        const bool isOwn = row.text(2) == QLatin1StringView("own");
        if (!isOwn && !row.boolean(3))
            return; // a later version from a file is in "data from files", not in the story
        TimelineItem item;
        item.at = row.instant(0);
        item.sourceName = row.text(1);
        item.kind = isOwn ? TimelineItem::Kind::OwnCorrection : TimelineItem::Kind::RecordFirstSeen;
        items.append(item);
    });
    if (!read)
        return fail(read);
    const auto told = claims(customer);
    if (!told)
        return fail(told);
    for (const ConsentClaimView &claim : *told) {
        TimelineItem item;
        item.kind = claim.yes ? TimelineItem::Kind::ConsentYes : TimelineItem::Kind::ConsentNo;
        item.at = claim.claimedAt.value_or(claim.importedAt);
        item.sourceName = claim.sourceName;
        item.words = claim.channel;
        items.append(item);
    }
    std::stable_sort(items.begin(), items.end(), [](const TimelineItem &left, const TimelineItem &right) { return left.at > right.at; });
    if (items.size() > limit)
        items.resize(limit);
    return items;
}

} // namespace kk::customers
