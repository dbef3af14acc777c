#include "app/intake/StagingQueue.h"

namespace kk::intake {

bool StagingQueue::push(StagedBatch &&batch)
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_givenUp || m_batches.size() < kMostBatches; });
    if (m_givenUp)
        return false;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

void StagingQueue::finish()
{
    const std::lock_guard lock(m_guard);
    m_finished = true;
    m_changed.notify_all();
}

std::optional<StagedBatch> StagingQueue::pop()
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_finished || !m_batches.empty(); });
    if (m_batches.empty())
        return std::nullopt;
    StagedBatch batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
}

void StagingQueue::giveUp()
{
    const std::lock_guard lock(m_guard);
    m_givenUp = true;
    m_batches.clear();
    m_changed.notify_all();
}

} // namespace kk::intake
