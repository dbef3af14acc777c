#pragma once

#include <QtGlobal>

namespace kk {

/// The most memory this process held at once, in bytes; 0 where the system does not say. Any thread.
qint64 peakMemoryBytes();

} // namespace kk
