#include "ui/style/PlatformColorScheme.h"

namespace kk::ui {

void PlatformColorScheme::watch()
{
    // Nothing to ask here: the palette at start is all that is known.
}

} // namespace kk::ui
