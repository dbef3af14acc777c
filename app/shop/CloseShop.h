#pragma once

#include "app/shop/Shop.h"

#include <memory>

namespace kk::shop {

/// Closes a shop that desks may still be asked through `inBackground`: work that was begun is let finish for some seconds, so
/// that drafts on their way are stored; then the vault refuses what is left; then it closes and its key is wiped.
/// Blocking; never call it on a thread of the global pool.
void closeWhenQuiet(std::unique_ptr<Shop> shop);

} // namespace kk::shop
