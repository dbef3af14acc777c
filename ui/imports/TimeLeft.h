#pragma once

#include <chrono>
#include <optional>

namespace kk::ui {

/// How long work still takes, told steadily: counts down with the clock, and bends slowly to what the speed of late says, so that the
/// number does not jump. Knows no clock of its own; a value.
class TimeLeft {
public:
    /// `part` done, from 0 to 1, after `elapsed` since the beginning. Call it a few times a second.
    void update(double part, std::chrono::milliseconds elapsed);
    /// Rounded as people say it: to 5 seconds below a minute, to whole minutes above. Nothing in the first moments.
    std::optional<std::chrono::seconds> shown() const;

private:
    double m_part = 0;
    double m_elapsed = 0; ///< seconds, at the last update
    double m_speed = 0;   ///< parts a second, smoothed
    double m_left = -1;   ///< seconds; negative: not known yet
};

} // namespace kk::ui
