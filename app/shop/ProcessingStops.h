#pragma once

#include "app/base/Clock.h"
#include "app/consent/ProcessingStop.h"

namespace kk::shop {

/// Everything that can say why the data of a customer must not be used now. A folder that knows of such a thing (a restriction, an
/// objection under review) adds its stop here; every permit asks them all, in its own transaction.
consent::ProcessingStops allProcessingStops(const Clock &clock);

} // namespace kk::shop
