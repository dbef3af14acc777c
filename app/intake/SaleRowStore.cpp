#include "app/intake/SaleRowStore.h"


namespace kk::intake {

using customers::SaleId;

namespace {

constexpr size_t kLinesAtOnce = 32;

constexpr auto kAddSale = R"(
    INSERT INTO sale (source_id, record_id, external_id, customer_key, number, occurred_at, channel, status,
        currency, total_cents, refunded_cents, discount_cents, tax_cents, content_hash, batch_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
constexpr auto kAddLine = R"(
    INSERT INTO sale_line (sale_id, line, product_id, quantity_milli, total_cents, discount_cents, tax_cents)
    VALUES )";
constexpr int kLineValues = 7;

/// kAddLine with placeholders for so many rows.
std::string forRows(size_t rows)
{
    std::string sql(kAddLine);
    for (size_t row = 0; row < rows; ++row) {
        sql += row == 0 ? "(?" : ", (?";
        for (int i = 1; i < kLineValues; ++i)
            sql += ", ?";
        sql += ')';
    }
    return sql;
}

template <class T>
void bindOrNull(vault::Statement &statement, int index, const std::optional<T> &value)
{
    if (value)
        statement.bindAt(index, *value);
    else
        statement.bindNullAt(index);
}

} // namespace

SaleRow::SaleRow(customers::SourceId sourceId, const PreparedSale &sale, customers::SourceRecordId recordId)
    : source(sourceId), record(recordId), externalId(sale.staged.externalId), customerKey(sale.staged.customerExternalId), number(sale.staged.number),
      occurredAt(sale.staged.occurredAt), channel(sale.staged.channel), status(sale.staged.status), currency(sale.staged.currency),
      totalCents(sale.staged.totalCents), refundedCents(sale.staged.refundedCents), discountCents(sale.staged.discountCents),
      taxCents(sale.staged.taxCents), contentHash(sale.contentHash)
{
}

void SaleRow::bind(vault::Statement &statement, int first) const
{
    statement.bindAt(first, source.value);
    statement.bindAt(first + 1, record);
    statement.bindUtf8At(first + 2, externalId);
    statement.bindUtf8At(first + 3, customerKey);
    statement.bindUtf8At(first + 4, number);
    statement.bindAt(first + 5, toEpochMilliseconds(occurredAt));
    statement.bindAt(first + 6, static_cast<qint64>(channel));
    statement.bindAt(first + 7, static_cast<qint64>(status));
    statement.bindUtf8At(first + 8, std::string_view(currency.code.data(), currency.code.size()));
    statement.bindAt(first + 9, totalCents);
    statement.bindAt(first + 10, refundedCents);
    statement.bindAt(first + 11, discountCents);
    bindOrNull(statement, first + 12, taxCents);
    statement.bindAt(first + 13, contentHash);
}

Result<SaleId> SaleRowStore::add(const SaleRow &sale)
{
    if (!m_addSale) {
        auto add = m_db.prepare(kAddSale);
        if (!add)
            return fail(add);
        m_addSale = std::move(*add);
    }
    sale.bind(*m_addSale, 1);
    m_addSale->bindAt(SaleRow::kValues + 1, m_batch.value);
    if (const auto added = m_addSale->run(); !added)
        return fail(added);
    return SaleId(m_db.lastInsertId());
}

Result<> SaleRowStore::add(const LineRow &line)
{
    if (m_lines.size() == kLinesAtOnce) {
        if (const auto flushed = flushFull(); !flushed)
            return flushed;
    }
    m_lines.push_back(line);
    return {};
}

/// As many lines as make full statements: the rest goes with the next ones.
Result<> SaleRowStore::flushFull()
{
    static const std::string kMany = forRows(kLinesAtOnce);
    size_t done = 0;
    for (; done + kLinesAtOnce <= m_lines.size(); done += kLinesAtOnce) {
        if (const auto added = addLines(kMany.c_str(), done, kLinesAtOnce); !added)
            return added;
    }
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(done));
    return {};
}

Result<> SaleRowStore::flush()
{
    static const std::string kOne = forRows(1);
    if (const auto flushed = flushFull(); !flushed)
        return flushed;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (const auto added = addLines(kOne.c_str(), i, 1); !added)
            return added;
    }
    m_lines.clear();
    return {};
}

Result<> SaleRowStore::addLines(const char *sql, size_t first, size_t count)
{
    auto add = m_db.prepare(sql);
    if (!add)
        return fail(add);
    for (size_t i = 0; i < count; ++i) {
        const LineRow &line = m_lines[first + i];
        const int place = 1 + static_cast<int>(i) * kLineValues;
        add->bindAt(place, line.sale.value);
        add->bindAt(place + 1, line.line);
        add->bindAt(place + 2, line.product);
        add->bindAt(place + 3, line.quantityMilli);
        add->bindAt(place + 4, line.totalCents);
        add->bindAt(place + 5, line.discountCents);
        bindOrNull(*add, place + 6, line.taxCents);
    }
    return add->run();
}

} // namespace kk::intake
