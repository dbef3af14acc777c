#pragma once

#include <QString>

namespace kk {

/// Where the program keeps what is neither settings nor data: its log. Linux and BSD: `$XDG_STATE_HOME/klantenkring`, else
/// `~/.local/state/klantenkring`; elsewhere the local application data. The folder need not exist.
QString stateFolder();

} // namespace kk
