#pragma once

#include "app/base/Result.h"

namespace kk::vault {

/// Proves once per process, on a small file of its own, that what we write is encrypted: SQLCipher is there, the file does
/// not begin as SQLite's, a marker is not found in it, a wrong key fails and the right one reads it back.
/// A program for which this fails must not open or make a vault. Later calls repeat the first answer. Thread-safe.
/// Errors: Storage (no place for temporary files), Bug (this build does not encrypt).
[[nodiscard]] Result<> proveEncryption();

} // namespace kk::vault
