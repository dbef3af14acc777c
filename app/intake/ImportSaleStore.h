#pragma once

#include "app/intake/ImportStore.h"

#include <unordered_map>

namespace kk::vault {
class Statement;
}

namespace kk::intake {

/// Puts prepared sales of one batch into the vault, beside ImportStore for the people. Use inside one transaction of the
/// writer; sales above the mark taken at the start are of this file, so only older ones are kept as they were.
class ImportSaleStore {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportSaleStore>> open(vault::Connection &db, customers::BatchId batch);

    struct Sold {
        Fate fate = Fate::Unchanged;
        customers::CustomerId customer; ///< 0: nobody known
    };
    [[nodiscard]] Result<Sold> put(customers::SourceId source, const PreparedSale &sale, std::optional<ImportStore::Recorded> customer);
    /// Points sales that waited for their customer to the record that has come. Answers the customers concerned.
    [[nodiscard]] Result<QList<customers::CustomerId>> linkWaiting(customers::SourceId source);

private:
    ImportSaleStore(vault::Connection &db, customers::BatchId batch) : m_db(db), m_batch(batch) {}

    Result<qint64> product(customers::SourceId source, const StagedLine &line);
    Result<> putLines(customers::SaleId sale, customers::SourceId source, const std::vector<StagedLine> &lines);
    Result<bool> isPoorer(customers::SaleId known, const StagedSale &sale);
    Result<> changeStatus(customers::SaleId known, const StagedSale &sale);
    Result<> keepBefore(customers::SaleId sale);
    void bindSale(vault::Statement &statement, customers::SourceId source, const PreparedSale &sale, customers::SourceRecordId record);

    vault::Connection &m_db;
    customers::BatchId m_batch;
    qint64 m_lastSaleBefore = 0;
    std::unordered_map<std::string, qint64> m_products; ///< bounded; a cache of the table
};

} // namespace kk::intake
