#pragma once

#include <atomic>
#include <functional>

namespace kk::identity {

/// Told between steps: how far, 0 to 1. Returning false stops the search.
using Progress = std::function<bool(double)>;

/// How far a search is, and whether it goes on. Asked by the thread on which the search was called, often enough to stop within a second
/// whatever the size of the shop; read by every thread that works for it.
class SearchProgress {
public:
    explicit SearchProgress(const Progress &tell) : m_tell(tell) {}

    /// What follows is this part of the whole, 0 to 1.
    void phase(double from, double to)
    {
        m_from = from;
        m_to = to;
    }
    /// `done`: of the phase, 0 to 1. After a no it stays no.
    bool goesOn(double done)
    {
        if (!isStopped() && m_tell && !m_tell(m_from + (m_to - m_from) * done))
            m_stopped.store(true, std::memory_order_relaxed);
        return !isStopped();
    }
    bool isStopped() const { return m_stopped.load(std::memory_order_relaxed); }

private:
    const Progress &m_tell;
    std::atomic_bool m_stopped = false;
    double m_from = 0;
    double m_to = 1;
};

} // namespace kk::identity
