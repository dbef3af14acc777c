#include "app/shop/ProcessingStops.h"

namespace kk::shop {

consent::ProcessingStops allProcessingStops()
{
    return {};
}

} // namespace kk::shop
