#pragma once

#include "app/customers/SuppressionStore.h"
#include "app/intake/BatchStore.h"
#include "app/intake/FileReading.h"
#include "app/intake/ImportRun.h"
#include "app/intake/ImportSaleStore.h"
#include "app/intake/OpeningStore.h"
#include "app/intake/StagingQueue.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace kk::intake {

/// Stores one file of a batch and counts what became of every row. Runs on the vault's writer. Borrows all it is given.
class FileStorer {
public:
    struct Stores {
        ImportStore &people;
        ImportSaleStore &sales;
        BatchStore &batches;
        OpeningStore &openings;
        const customers::Suppression &suppressed;
    };

    FileStorer(const Stores &stores, customers::BatchId batch, qint64 fileId, customers::SourceId source, const FileToRead &file);

    [[nodiscard]] Result<> store(StagedItem &item);
    /// The last counts: persons stated by orders, the totals a month, and what the reader accounts for.
    void close(const ReadingSummary &summary);

    FileReport &report() { return m_report; }
    std::vector<qint64> takeTouched() { return std::move(m_touched); } ///< customers whose shown values must be derived again

private:
    Result<> storeRecord(const PreparedRecord &record);
    Result<> storeSale(PreparedSale &sale);
    Result<> storeBalance(const StagedBalance &balance);
    Result<> storeCount(const StagedPeopleCount &people);
    Result<> reject(const RejectedRow &row);
    bool isBlocked(const PreparedRecord &record);
    void count(Fate fate);
    void countStated(const ImportStore::Recorded &put);
    void countSale(const StagedSale &sale, const ImportSaleStore::Sold &sold);
    void touch(customers::CustomerId customer) { m_touched.push_back(customer.value); }

    struct Hour {
        qint64 hour = 0; ///< since 1970: one look at the calendar an hour, not one a sale
        SaleStatus status = SaleStatus::Completed;
        Currency currency;
        auto operator<=>(const Hour &) const = default;
    };

    Stores m_stores;
    customers::BatchId m_batch;
    qint64 m_fileId;
    customers::SourceId m_source;
    FileReport m_report;
    std::vector<qint64> m_touched;
    std::unordered_map<qint64, Fate> m_stated;
    std::unordered_set<std::string> m_blockedStated; ///< erased persons whom orders state, by their key
    std::map<Hour, FileReport::Turnover> m_hours;
};

} // namespace kk::intake
