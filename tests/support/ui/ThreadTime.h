#pragma once

#include <QtGlobal>

namespace kk::testing {

/// Milliseconds the processor worked for the calling thread so far: what another program took in between is not in it. -1 where the
/// system does not tell.
qint64 threadTime();

} // namespace kk::testing
