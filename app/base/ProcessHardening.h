#pragma once

namespace kk {

/// Seam: keeps what this process holds in memory out of core dumps and crash reports. Call it first in `main`.
/// Secrets themselves never reach the swap file: `SecretBuffer` locks its pages.
/// Returns whether the system agreed; the program works all the same when it did not.
bool keepMemoryOutOfCrashReports();

} // namespace kk
