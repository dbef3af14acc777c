#include "ui/imports/TimeLeft.h"

#include <algorithm>
#include <cmath>

namespace kk::ui {

namespace {

constexpr double kMemory = 8;          ///< seconds over which the speed is smoothed
constexpr double kFirstSeconds = 2;    ///< before that nothing is said
constexpr double kFirstPart = 0.02;
constexpr double kNear = 0.2;          ///< a difference that is not worth a jump
constexpr double kBend = 6;            ///< seconds in which a larger difference is made good

} // namespace

void TimeLeft::update(double part, std::chrono::milliseconds elapsed)
{
    const double now = std::chrono::duration<double>(elapsed).count();
    const double passed = now - m_elapsed;
    if (passed <= 0)
        return;
    const double speed = std::max(0.0, part - m_part) / passed;
    // In the beginning all of it counts; later only the last seconds do.
    const double weight = std::clamp(passed / std::min(now, kMemory), 0.0, 1.0);
    m_speed += weight * (speed - m_speed);
    m_part = std::max(m_part, part);
    m_elapsed = now;
    if (now < kFirstSeconds || m_part < kFirstPart || m_speed <= 0)
        return;
    const double estimate = (1 - m_part) / m_speed;
    if (m_left < 0) {
        m_left = estimate;
        return;
    }
    m_left = std::max(0.0, m_left - passed);
    const double difference = estimate - m_left;
    if (std::abs(difference) > kNear * std::max(m_left, 5.0))
        m_left += difference * std::min(1.0, passed / kBend);
}

std::optional<std::chrono::seconds> TimeLeft::shown() const
{
    if (m_left < 0)
        return std::nullopt;
    const double step = m_left < 60 ? 5 : 60;
    return std::chrono::seconds(static_cast<long long>(std::max(step == 5 ? 5.0 : 60.0, std::ceil(m_left / step) * step)));
}

} // namespace kk::ui
