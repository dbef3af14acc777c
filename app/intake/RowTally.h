#pragma once

#include "app/intake/FileReading.h"

namespace kk::intake {

/// Keeps the books while a file is read, so that at the end every row is accounted for.
class RowTally
{
public:
    explicit RowTally(ReadingSummary &summary)
        : m_summary(summary)
    {}

    void used(qint64 rows = 1) { m_summary.usedRows += rows; }
    void skipped(ReadingNote::Kind kind, qint64 row);
    void note(ReadingNote::Kind kind, qint64 row, const QString &column = {});
    /// Counts the row and hands it to the sink.
    void reject(StagingSink &sink, RejectedRow &&row);
    /// Counts the record and hands it to the sink.
    [[nodiscard]] Result<> record(StagingSink &sink, StagedRecord &&record);
    /// Counts the sale and hands it to the sink.
    [[nodiscard]] Result<> balance(StagingSink &sink, StagedBalance &&balance);
    [[nodiscard]] Result<> peopleCount(StagingSink &sink, StagedPeopleCount &&count);
    [[nodiscard]] Result<> sale(StagingSink &sink, StagedSale &&sale);

private:
    ReadingSummary &m_summary;
};

} // namespace kk::intake
