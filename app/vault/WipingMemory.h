#pragma once

namespace kk::vault {

/// Makes SQLite overwrite all memory it gives back: pages, rows and statements would otherwise stay readable in the heap after
/// the vault is locked. Has to come before the first use of SQLite in the process; the driver sees to that. Thread-safe.
///
/// SQLCipher's own `cipher_memory_security` does this too, but also asks the system to pin every single allocation, which
/// made plain inserts 6 % and opening 70 % slower and soon reaches the limit of what a user may pin.
void wipeFreedSqliteMemory();

} // namespace kk::vault
