#pragma once

#include "app/base/Result.h"
#include "app/intake/BatchStore.h"

namespace kk::intake {

/// The name for the rejected rows of the `index`-th file of a batch: the chosen name, then "name-2.csv", "name-3.csv" ….
QString rejectedPath(const QString &chosen, int index);

/// Writes rows as they stood in their file, with the reason in one last column `Reden`, so that they can be mended there and
/// read again. UTF-8 with a byte order mark, which spreadsheet programs need. Takes no row apart: what was in a cell stays as it
/// was, quotation marks included. Replaces a file of that name; Storage when it cannot be written, and then nothing is there.
[[nodiscard]] Result<> saveRejectedRows(const QString &path, const QStringList &header, const QString &delimiter, const QList<KeptRow> &rows);

} // namespace kk::intake
