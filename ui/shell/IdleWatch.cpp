#include "ui/shell/IdleWatch.h"

namespace kk::ui {

IdleWatch::IdleWatch(const Clock &clock, std::chrono::milliseconds limit) : m_clock(clock), m_limit(limit), m_lastActivity(clock.now())
{
}

void IdleWatch::noteActivity()
{
    m_lastActivity = m_clock.now();
}

bool IdleWatch::isDue() const
{
    return m_limit.count() > 0 && m_clock.now() - m_lastActivity >= m_limit;
}

} // namespace kk::ui
