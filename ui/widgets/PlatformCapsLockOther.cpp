#include "ui/widgets/PlatformCapsLock.h"

namespace kk::ui {

std::optional<bool> capsLockFromPlatform()
{
    return std::nullopt;
}

} // namespace kk::ui
