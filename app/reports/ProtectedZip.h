#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kk::reports {

/// A file that is not on disk yet.
struct NamedBytes {
    QString name; ///< without a folder
    QByteArray bytes;
    bool operator==(const NamedBytes &) const = default;
};

/// A ZIP whose members are encrypted with AES-256 (WinZip AE-2). The names of members can be read without the password: they must say
/// nothing. Errors: Storage, Bug.
[[nodiscard]] Result<QByteArray> protectedZip(const QList<NamedBytes> &files, const SecretBuffer &password, Instant madeAt);

/// Writes all files into the folder or none: each goes under another name first, and nothing half is left. Never overwrites what is
/// there. Errors: Conflict (a name is taken), Storage (disk full, folder gone or read-only).
[[nodiscard]] Result<> writeAllOrNone(const QString &folder, const QList<NamedBytes> &files);
/// Writes one file where somebody chose to have it, over what stands there; the old one stays when it fails. Errors: Storage.
[[nodiscard]] Result<> writeOver(const QString &path, const QByteArray &bytes);

} // namespace kk::reports
