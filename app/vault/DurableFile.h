#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

namespace kk::vault {

// The file acts that must survive a power cut. A rename is only safe on disk when the directory is, too.

/// Puts `bytes` at `path` as a whole or not at all: a new file beside it, flushed, then renamed over the old one.
/// Only the owner of the account may read it. Fails with Storage; the old file is then as it was.
[[nodiscard]] Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// Flushes a file that somebody else wrote to the disk.
[[nodiscard]] Result<> flushFile(const QString &path);

/// Makes names created, renamed or removed in `directory` durable. Where the system cannot, this does nothing.
void flushDirectory(const QString &directory);

} // namespace kk::vault
