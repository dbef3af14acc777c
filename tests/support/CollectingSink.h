#pragma once

#include "app/intake/FileReading.h"

namespace kk::testing {

/// A sink that keeps everything.
class CollectingSink final : public intake::StagingSink
{
public:
    Result<> record(intake::StagedRecord &&record) override
    {
        records.push_back(std::move(record));
        return {};
    }
    Result<> sale(intake::StagedSale &&sale) override
    {
        sales.push_back(std::move(sale));
        return {};
    }
    Result<> balance(intake::StagedBalance &&balance) override
    {
        balances.push_back(std::move(balance));
        return {};
    }
    Result<> peopleCount(intake::StagedPeopleCount &&count) override
    {
        counts.push_back(std::move(count));
        return {};
    }
    void rejected(intake::RejectedRow &&row) override { rejects.push_back(std::move(row)); }
    bool progress(qint64, qint64) override { return ++progressCalls != cancelAtCall; }

    const intake::StagedSale *saleOf(std::string_view externalId) const
    {
        for (const intake::StagedSale &sale : sales) {
            if (sale.externalId == externalId)
                return &sale;
        }
        return nullptr;
    }
    const intake::StagedRecord *recordOf(std::string_view externalId) const
    {
        for (const intake::StagedRecord &record : records) {
            if (record.externalId == externalId)
                return &record;
        }
        return nullptr;
    }

    std::vector<intake::StagedRecord> records;
    std::vector<intake::StagedSale> sales;
    std::vector<intake::StagedBalance> balances;
    std::vector<intake::StagedPeopleCount> counts;
    std::vector<intake::RejectedRow> rejects;
    int progressCalls = 0;
    int cancelAtCall = 0;
};

} // namespace kk::testing
