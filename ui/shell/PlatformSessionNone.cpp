#include "ui/shell/PlatformSession.h"

namespace kk::ui {

void PlatformSession::watch()
{
    // Nothing to listen to on this platform yet.
}

} // namespace kk::ui
