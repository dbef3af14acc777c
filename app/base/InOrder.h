#pragma once

#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace kk {

/// Work in the background that must be done in the order in which it was given: of two values stored one after the other the
/// second stays. Whoever gives it waits for nothing and hears nothing; what was given is done also when this is gone.
/// `start` is for one thread; the work runs on threads of the global pool, never two at a time.
class InOrder {
public:
    void start(std::function<void()> work)
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->waiting.push_back(std::move(work));
        if (m_queue->running)
            return;
        m_queue->running = true;
        QThreadPool::globalInstance()->start([queue = m_queue] { runAll(*queue); });
    }

private:
    struct Queue {
        std::mutex mutex;
        std::deque<std::function<void()>> waiting; ///< guarded by mutex
        bool running = false;                      ///< guarded by mutex
    };

    static void runAll(Queue &queue)
    {
        for (;;) {
            std::function<void()> work;
            {
                const std::lock_guard lock(queue.mutex);
                if (queue.waiting.empty()) {
                    queue.running = false;
                    return;
                }
                work = std::move(queue.waiting.front());
                queue.waiting.pop_front();
            }
            work();
        }
    }

    std::shared_ptr<Queue> m_queue = std::make_shared<Queue>();
};

} // namespace kk
