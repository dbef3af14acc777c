#include "app/intake/RejectedFile.h"

#include "app/intake/RejectedRowWriter.h"

#include <QFileInfo>

namespace kk::intake {

QString rejectedPath(const QString &chosen, int index)
{
    if (index == 0)
        return chosen;
    const QFileInfo info(chosen);
    const QString suffix = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    return info.path() + u'/' + info.completeBaseName() + u'-' + QString::number(index + 1) + suffix;
}

Result<> saveRejectedRows(const QString &path, const QStringList &header, const QString &delimiter, const QList<KeptRow> &rows)
{
    auto writer = RejectedRowWriter::create(path, header, delimiter);
    if (!writer)
        return fail(writer);
    for (const KeptRow &row : rows) {
        if (const auto added = (*writer)->add(row.row, row.reason, row.original); !added)
            return added;
    }
    return (*writer)->commit();
}

} // namespace kk::intake
