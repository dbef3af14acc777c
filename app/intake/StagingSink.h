#pragma once

#include "app/base/Result.h"
#include "app/intake/RejectedRow.h"
#include "app/intake/StagedCount.h"
#include "app/intake/StagedRecord.h"
#include "app/intake/StagedSale.h"

namespace kk::intake {

/// Where a file goes while it is being read. Every function is called on the thread that reads, in the order of the file.
class StagingSink
{
public:
    virtual ~StagingSink() = default;

    /// A failure stops the reading and is passed on as it is.
    [[nodiscard]] virtual Result<> record(StagedRecord &&record) = 0;
    [[nodiscard]] virtual Result<> sale(StagedSale &&sale) = 0;
    /// For sinks that take balances and counts of people; the others refuse such a file.
    [[nodiscard]] virtual Result<> balance(StagedBalance &&) { return fail(ErrorKind::Bug, {}); }
    [[nodiscard]] virtual Result<> peopleCount(StagedPeopleCount &&) { return fail(ErrorKind::Bug, {}); }
    virtual void rejected(RejectedRow &&row) = 0;

    /// Called a few times per megabyte. `bytesRead` grows to Recognition::bytes. Answer false to stop: reading then ends with
    /// ErrorKind::Cancelled.
    virtual bool progress(qint64 bytesRead, qint64 rowsRead) = 0;
};

} // namespace kk::intake
