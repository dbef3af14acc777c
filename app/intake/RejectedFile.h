#pragma once

#include "app/base/Result.h"
#include "app/intake/BatchStore.h"

namespace kk::intake {

/// The name for the rejected rows of the `index`-th file of a batch: the chosen name, then "name-2.csv", "name-3.csv" ….
QString rejectedPath(const QString &chosen, int index);

/// Writes kept rows with a RejectedRowWriter. Replaces a file of that name; Storage when it cannot be written, and then the file
/// that was there stays.
[[nodiscard]] Result<> saveRejectedRows(const QString &path, const QStringList &header, const QString &delimiter, const QList<KeptRow> &rows);

} // namespace kk::intake
