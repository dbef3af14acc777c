#pragma once

#include <optional>

namespace kk::ui {

/// Seam: whether Caps Lock is on, where the platform tells. Empty where it does not; keys typed then give it away.
std::optional<bool> capsLockFromPlatform();

} // namespace kk::ui
