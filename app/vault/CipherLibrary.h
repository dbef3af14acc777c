#pragma once

namespace kk::vault {

/// Keeps the cipher library whole until the process is gone. By itself it cleans up in an exit handler, while threads of a pool may
/// still be ending and clean up their own part: the same memory would be freed twice. Call before the first database is opened;
/// further calls do nothing. Thread-safe.
void keepCipherLibrary();

} // namespace kk::vault
