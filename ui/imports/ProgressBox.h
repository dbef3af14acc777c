#pragma once

#include "app/shop/ImportDesk.h"

#include <mutex>

namespace kk::ui {

/// Where an import leaves its progress and the window picks it up, so that neither waits for the other. Thread-safe.
class ProgressBox {
public:
    void put(const shop::ImportProgress &progress)
    {
        const std::lock_guard lock(m_mutex);
        m_latest = progress;
    }
    shop::ImportProgress latest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_latest;
    }

private:
    mutable std::mutex m_mutex;
    shop::ImportProgress m_latest; ///< guarded by m_mutex
};

} // namespace kk::ui
