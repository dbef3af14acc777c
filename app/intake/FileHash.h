#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

namespace kk::intake {

/// SHA-256 of a file's bytes, by which the same file is known again. Errors: NotFound, Storage. Any thread.
[[nodiscard]] Result<QByteArray> fileSha256(const QString &path);

} // namespace kk::intake
