#pragma once

#include "app/base/Result.h"
#include "app/intake/PreparedRecord.h"
#include "app/intake/RejectedRow.h"
#include "app/intake/StagedCount.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace kk::intake {

using StagedItem = std::variant<PreparedRecord, PreparedSale, RejectedRow, StagedBalance, StagedPeopleCount>;
using StagedBatch = std::vector<StagedItem>;

/// From the thread that reads a file to the thread that writes the vault, in order. Holds a few batches at most, so that
/// memory does not grow with the file.
class StagingQueue {
public:
    static constexpr size_t kBatchSize = 256;
    static constexpr size_t kMostBatches = 8;

    /// Waits while the queue is full. False when the reader of the queue has given up.
    bool push(StagedBatch &&batch);
    /// The writer's side: no more will come.
    void finish();
    /// Waits for the next batch; nothing when the file is done.
    std::optional<StagedBatch> pop();
    /// The reader's side: nothing more is wanted; wakes a waiting push.
    void giveUp();

private:
    std::mutex m_guard; ///< of everything below
    std::condition_variable m_changed;
    std::deque<StagedBatch> m_batches;
    bool m_finished = false;
    bool m_givenUp = false;
};

} // namespace kk::intake
