#pragma once

#include "app/vault/KeyPolicy.h"

namespace kk::testing {

/// Real encryption, cheap derivation: 8 KiB and one pass. Only tests can ask for it; no file can.
inline vault::KeyPolicy cheapKeys()
{
    return {.floor = {8, 1}, .ceiling = {1024, 4}, .ceilingOfWork = 4096, .memoryForNewKiB = 8, .target = {}};
}

} // namespace kk::testing
