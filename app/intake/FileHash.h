#pragma once

#include "app/base/Result.h"
#include "app/vault/Vault.h"

#include <QByteArray>
#include <QString>

namespace kk::intake {

/// SHA-256 of a file's bytes, by which the same file is known again. Errors: NotFound, Storage, Cancelled. Any thread.
[[nodiscard]] Result<QByteArray> fileSha256(const QString &path, const vault::CancelToken &cancel = {});

} // namespace kk::intake
