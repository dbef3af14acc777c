#pragma once

#include "app/base/Clock.h"

#include <chrono>

namespace kk::ui {

/// Counts how long nobody touched anything. Pure: the clock and the touches come from outside.
///
/// It looks at the clock of the day, so the time a computer slept counts as well.
class IdleWatch {
public:
    /// A limit of 0 never falls due.
    IdleWatch(const Clock &clock, std::chrono::milliseconds limit);

    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    void noteActivity();
    bool isDue() const;

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_limit;
    Instant m_lastActivity;
};

} // namespace kk::ui
