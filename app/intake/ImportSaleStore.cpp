#include "app/intake/ImportSaleStore.h"

#include "app/vault/Statement.h"

namespace kk::intake {

using customers::CustomerId;
using customers::SaleId;
using customers::SourceId;
using customers::SourceRecordId;

namespace {

constexpr size_t kMostCachedProducts = 100'000;

constexpr auto kMark = "SELECT coalesce(max(id), 0) FROM sale";
constexpr auto kHasSales = "SELECT EXISTS (SELECT 1 FROM sale WHERE source_id = ?1)";
constexpr auto kFindSale = "SELECT id, content_hash, status FROM sale WHERE source_id = ?1 AND external_id = ?2";
constexpr auto kHasLines = "SELECT EXISTS (SELECT 1 FROM sale_line WHERE sale_id = ?1)";
constexpr auto kChangeStatus = "UPDATE sale SET status = ?2, refunded_cents = max(refunded_cents, ?3) WHERE id = ?1";
constexpr auto kChangeSale = R"(
    UPDATE sale SET record_id = coalesce(?2, record_id), customer_key = ?4, number = ?5, occurred_at = ?6, channel = ?7, status = ?8,
        currency = ?9, total_cents = ?10, refunded_cents = ?11, discount_cents = ?12, tax_cents = ?13, content_hash = ?14
     WHERE source_id = ?1 AND external_id = ?3)"; // the values in the order of SaleRow
constexpr auto kKeepBefore = R"(
    INSERT INTO sale_before (batch_id, sale_id, sale, lines)
    SELECT ?1, s.id,
           json_object('record', s.record_id, 'key', s.customer_key, 'number', s.number, 'at', s.occurred_at, 'channel', s.channel,
                       'status', s.status, 'currency', s.currency, 'total', s.total_cents, 'refunded', s.refunded_cents,
                       'discount', s.discount_cents, 'tax', s.tax_cents, 'hash', s.content_hash),
           (SELECT json_group_array(json_array(l.line, l.product_id, l.quantity_milli, l.total_cents, l.discount_cents, l.tax_cents))
              FROM sale_line l WHERE l.sale_id = s.id)
      FROM sale s WHERE s.id = ?2
    ON CONFLICT DO NOTHING)"; // the first look in this batch is the one from before
constexpr auto kDropLines = "DELETE FROM sale_line WHERE sale_id = ?1";
constexpr auto kFindProduct = "SELECT id FROM product WHERE source_id = ?1 AND sku = ?2 AND name = ?3 AND category = ?4";
constexpr auto kAddProduct = "INSERT INTO product (source_id, sku, name, category) VALUES (?1, ?2, ?3, ?4)";
constexpr auto kWaiting = R"(
    SELECT DISTINCT r.customer_id
      FROM sale s JOIN source_record r ON r.source_id = s.source_id AND r.external_id = s.customer_key AND r.aspect = 0
     WHERE s.source_id = ?1 AND s.record_id IS NULL AND s.customer_key <> '')";
constexpr auto kLinkWaiting = R"(
    UPDATE sale SET record_id = r.id
      FROM source_record r
     WHERE sale.source_id = ?1 AND sale.record_id IS NULL AND sale.customer_key <> ''
       AND r.source_id = sale.source_id AND r.external_id = sale.customer_key AND r.aspect = 0)";

} // namespace

Result<std::unique_ptr<ImportSaleStore>> ImportSaleStore::open(vault::Connection &db, customers::BatchId batch, SourceId source)
{
    std::unique_ptr<ImportSaleStore> store(new ImportSaleStore(db, batch, source));
    auto mark = db.prepare(kMark);
    if (!mark)
        return fail(mark);
    if (const auto row = mark->step(); !row)
        return fail(row);
    store->m_lastSaleBefore = mark->integer(0);
    auto had = db.prepare(kHasSales);
    if (!had)
        return fail(had);
    had->bindAt(1, source.value);
    if (const auto row = had->step(); !row)
        return fail(row);
    store->m_hadSales = had->boolean(0);
    return store;
}

/// The sale of this key in the vault, when this file or an earlier one has brought it.
Result<std::optional<ImportSaleStore::Known>> ImportSaleStore::known(const std::string &externalId)
{
    const bool isMet = m_keys.contains(externalId);
    if (!isMet)
        m_keys.add(externalId);
    if (!isMet && !m_hadSales)
        return std::nullopt;
    auto find = m_db.prepare(kFindSale);
    if (!find)
        return fail(find);
    find->bindAt(1, m_source.value);
    find->bindUtf8At(2, externalId);
    const auto row = find->step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::nullopt;
    return Known{find->id<customers::SaleTag>(0), find->integer(1), find->integer(2)};
}

Result<ImportSaleStore::Sold> ImportSaleStore::put(const PreparedSale &sale, std::optional<ImportStore::Recorded> customer)
{
    const auto before = known(sale.staged.externalId);
    if (!before)
        return fail(before);
    const SourceRecordId record = customer ? customer->record : SourceRecordId();
    Sold sold{Fate::New, customer ? customer->customer : CustomerId()};
    if (!*before) {
        const auto id = m_rows.add(SaleRow(m_source, sale, record));
        if (!id)
            return fail(id);
        if (const auto lines = putLines(*id, sale.staged.lines); !lines)
            return fail(lines);
        return sold;
    }
    const Known &found = **before;
    if (found.contentHash == sale.contentHash) {
        sold.fate = Fate::Unchanged;
        return sold;
    }
    if (const auto flushed = m_rows.flush(); !flushed) // its lines may wait
        return fail(flushed);
    const bool sameStatus = found.status == static_cast<qint64>(sale.staged.status);
    const auto poorer = isPoorer(found.id, sale.staged);
    if (!poorer)
        return fail(poorer);
    sold.fate = *poorer && sameStatus ? Fate::Unchanged : Fate::Changed;
    if (sold.fate == Fate::Unchanged)
        return sold;
    if (found.id.value <= m_lastSaleBefore) {
        if (const auto kept = keepBefore(found.id); !kept)
            return fail(kept);
    }
    const auto changed = *poorer ? changeStatus(found.id, sale.staged) : change(found, sale, record);
    if (!changed)
        return fail(changed);
    return sold;
}

Result<> ImportSaleStore::change(const Known &known, const PreparedSale &sale, SourceRecordId record)
{
    auto change = m_db.prepare(kChangeSale);
    if (!change)
        return fail(change);
    SaleRow(m_source, sale, record).bind(*change, 1);
    if (const auto changed = change->run(); !changed)
        return changed;
    auto drop = m_db.prepare(kDropLines);
    if (!drop)
        return fail(drop);
    drop->bindAt(1, known.id.value);
    if (const auto dropped = drop->run(); !dropped)
        return dropped;
    return putLines(known.id, sale.staged.lines);
}

/// A report that knows a sale without its lines does not take them away; all it can tell is that the sale was taken back.
Result<bool> ImportSaleStore::isPoorer(SaleId known, const StagedSale &sale)
{
    if (!sale.lines.empty())
        return false;
    auto query = m_db.prepare(kHasLines);
    if (!query)
        return fail(query);
    query->bindAt(1, known.value);
    if (const auto row = query->step(); !row)
        return fail(row);
    return query->boolean(0);
}

Result<> ImportSaleStore::changeStatus(SaleId known, const StagedSale &sale)
{
    auto change = m_db.prepare(kChangeStatus);
    if (!change)
        return fail(change);
    change->bindAt(1, known.value);
    change->bindAt(2, static_cast<qint64>(sale.status));
    change->bindAt(3, sale.refundedCents);
    return change->run();
}

Result<> ImportSaleStore::keepBefore(SaleId sale)
{
    auto keep = m_db.prepare(kKeepBefore);
    if (!keep)
        return fail(keep);
    keep->bindAt(1, m_batch.value);
    keep->bindAt(2, sale.value);
    return keep->run();
}

Result<> ImportSaleStore::putLines(SaleId sale, const std::vector<StagedLine> &lines)
{
    qint64 number = 0;
    for (const StagedLine &line : lines) {
        const auto sold = product(line);
        if (!sold)
            return fail(sold);
        if (const auto added = m_rows.add({sale, ++number, *sold, line.quantityMilli, line.totalCents, line.discountCents, line.taxCents}); !added)
            return added;
    }
    return {};
}

Result<qint64> ImportSaleStore::product(const StagedLine &line)
{
    std::string key;
    key.reserve(line.sku.size() + line.name.size() + line.category.size() + 2);
    key.append(line.sku).append(1, '\x1f').append(line.name).append(1, '\x1f').append(line.category);
    if (const auto cached = m_products.find(key); cached != m_products.end())
        return cached->second;
    const auto bind = [&](vault::Statement &statement) {
        statement.bindAt(1, m_source.value);
        statement.bindUtf8At(2, line.sku);
        statement.bindUtf8At(3, line.name);
        statement.bindUtf8At(4, line.category);
    };
    auto find = m_db.prepare(kFindProduct);
    if (!find)
        return fail(find);
    bind(*find);
    const auto row = find->step();
    if (!row)
        return fail(row);
    qint64 id = *row ? find->integer(0) : 0;
    if (id == 0) {
        auto add = m_db.prepare(kAddProduct);
        if (!add)
            return fail(add);
        bind(*add);
        if (const auto added = add->run(); !added)
            return fail(added);
        id = m_db.lastInsertId();
    }
    if (m_products.size() >= kMostCachedProducts)
        m_products.clear();
    m_products.emplace(std::move(key), id);
    return id;
}

Result<QList<CustomerId>> ImportSaleStore::finish()
{
    if (const auto flushed = m_rows.flush(); !flushed)
        return fail(flushed);
    auto waiting = m_db.prepare(kWaiting);
    if (!waiting)
        return fail(waiting);
    waiting->bindAt(1, m_source.value);
    QList<CustomerId> concerned;
    for (;;) {
        const auto row = waiting->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        concerned.append(waiting->id<customers::CustomerTag>(0));
    }
    waiting->reset();
    if (concerned.isEmpty())
        return concerned;
    auto link = m_db.prepare(kLinkWaiting);
    if (!link)
        return fail(link);
    link->bindAt(1, m_source.value);
    if (const auto linked = link->run(); !linked)
        return fail(linked);
    return concerned;
}

} // namespace kk::intake
