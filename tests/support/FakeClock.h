#pragma once

#include "app/base/Clock.h"

namespace kk::testing {

/// A clock that stands still until the test turns it.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start = fromEpochMilliseconds(1'795'000'000'000)) : m_now(start) {}
    Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

} // namespace kk::testing
