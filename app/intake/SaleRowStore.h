#pragma once

#include "app/customers/Facts.h"
#include "app/intake/PreparedRecord.h"
#include "app/vault/Connection.h"
#include "app/vault/Statement.h"

#include <optional>
#include <vector>

namespace kk::intake {

/// A sale as its row in the vault, without lines. Borrows the texts of the sale it is made of.
struct SaleRow {
    customers::SourceId source;
    customers::SourceRecordId record; ///< 0: nobody known
    std::string_view externalId;
    std::string_view customerKey;
    std::string_view number;
    Instant occurredAt{};
    SaleChannel channel = SaleChannel::Web;
    SaleStatus status = SaleStatus::Completed;
    Currency currency;
    qint64 totalCents = 0;
    qint64 refundedCents = 0;
    qint64 discountCents = 0;
    std::optional<qint64> taxCents;
    qint64 contentHash = 0;

    SaleRow(customers::SourceId sourceId, const PreparedSale &sale, customers::SourceRecordId recordId);
    /// Binds the values in the order above, from placeholder `first` on. There are kValues of them.
    void bind(vault::Statement &statement, int first) const;
    static constexpr int kValues = 14;
};

/// One line of a sale as its row in the vault.
struct LineRow {
    customers::SaleId sale;
    qint64 line = 0;
    qint64 product = 0;
    qint64 quantityMilli = 0;
    qint64 totalCents = 0;
    qint64 discountCents = 0;
    std::optional<qint64> taxCents;
};

/// Adds rows of new sales, and their lines many with one statement: that costs the vault much less than one by one. Lines wait
/// here until there are enough or `flush` is called; nobody else sees them before. Use inside one transaction of the writer.
class SaleRowStore {
public:
    SaleRowStore(vault::Connection &db, customers::BatchId batch) : m_db(db), m_batch(batch) {}

    /// Its key must not be in the vault.
    [[nodiscard]] Result<customers::SaleId> add(const SaleRow &sale);
    [[nodiscard]] Result<> add(const LineRow &line);
    [[nodiscard]] Result<> flush();

private:
    Result<> flushFull();
    Result<> addLines(const char *sql, size_t first, size_t count);

    vault::Connection &m_db;
    customers::BatchId m_batch;
    std::optional<vault::Statement> m_addSale; ///< kept between sales
    std::vector<LineRow> m_lines;
};

} // namespace kk::intake
