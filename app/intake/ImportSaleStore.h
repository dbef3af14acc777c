#pragma once

#include "app/intake/ImportStore.h"
#include "app/intake/SaleRowStore.h"
#include "app/intake/profiles/SeenKeys.h"

#include <unordered_map>

namespace kk::intake {

/// Puts prepared sales of one batch into the vault, beside ImportStore for the people. Use inside one transaction of the
/// writer; sales above the mark taken at the start are of this file, so only older ones are kept as they were.
class ImportSaleStore {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportSaleStore>> open(vault::Connection &db, customers::BatchId batch, customers::SourceId source);

    struct Sold {
        Fate fate = Fate::Unchanged;
        customers::CustomerId customer; ///< 0: nobody known
    };
    [[nodiscard]] Result<Sold> put(const PreparedSale &sale, std::optional<ImportStore::Recorded> customer);
    /// Writes what still waits, and points sales that waited for their customer to the record that has come. Call it once, after the
    /// last sale of the file. Answers the customers concerned.
    [[nodiscard]] Result<QList<customers::CustomerId>> finish();

private:
    ImportSaleStore(vault::Connection &db, customers::BatchId batch, customers::SourceId source)
        : m_db(db), m_batch(batch), m_source(source), m_rows(db, batch)
    {
    }

    struct Known {
        customers::SaleId id;
        qint64 contentHash = 0;
        qint64 status = 0;
    };
    Result<std::optional<Known>> known(const std::string &externalId);
    Result<> change(const Known &known, const PreparedSale &sale, customers::SourceRecordId record);
    Result<qint64> product(const StagedLine &line);
    Result<> putLines(customers::SaleId sale, const std::vector<StagedLine> &lines);
    Result<bool> isPoorer(customers::SaleId known, const StagedSale &sale);
    Result<> changeStatus(customers::SaleId known, const StagedSale &sale);
    Result<> keepBefore(customers::SaleId sale);

    vault::Connection &m_db;
    customers::BatchId m_batch;
    customers::SourceId m_source;
    SaleRowStore m_rows;
    qint64 m_lastSaleBefore = 0;
    bool m_hadSales = false; ///< of this source, before this file: only then the vault must be asked about a key that is new here
    SeenKeys m_keys;         ///< of this file
    std::unordered_map<std::string, qint64> m_products; ///< bounded; a cache of the table
};

} // namespace kk::intake
