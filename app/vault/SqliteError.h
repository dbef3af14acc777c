#pragma once

#include "app/base/Result.h"

struct sqlite3;

namespace kk::vault {

/// What was being done when SQLite failed; decides how much of its message may reach the log and what the user reads.
enum class SqlPhase {
    Open,    ///< opening a file with a key: NOTADB means the key does not fit
    Prepare, ///< compiling a constant statement: the message holds nothing personal
    Run,     ///< running it: the message may repeat a searched word, so only the code is kept
};

/// The result code of SQLite (extended) as our error. `sql` is the constant statement, for the log.
[[nodiscard]] Error sqliteError(sqlite3 *database, int code, SqlPhase phase, const char *sql = nullptr);

/// The kind a result code stands for.
[[nodiscard]] ErrorKind sqliteErrorKind(int code, SqlPhase phase);

/// The sentence a shopkeeper reads for it. Translated.
[[nodiscard]] QString sqliteUserText(ErrorKind kind);

} // namespace kk::vault
