#pragma once

#include "app/customers/Facts.h"

#include <QMap>

namespace kk::intake {

/// What one file gave, or would give. read = new + changed + same + rejected, for persons and sales apart.
struct FileReport {
    QString file;            ///< name without folder
    QString profile;
    QString sourceName;
    QString encoding;
    QString delimiter;
    qint64 rows = 0;
    qint64 recordsNew = 0;
    qint64 recordsChanged = 0;
    qint64 recordsUnchanged = 0;
    qint64 recordsBlocked = 0;  ///< erased people who stay away
    qint64 salesNew = 0;
    qint64 salesChanged = 0;
    qint64 salesUnchanged = 0;
    qint64 saleLinesNew = 0;
    qint64 consentEvents = 0;
    qint64 rejected = 0;
    qint64 totalCents = 0;      ///< of the sales in the file that count as sales
    QMap<QString, qint64> centsByMonth; ///< "2026-11" → cents, to compare with the shop's own screen
    QStringList droppedColumns; ///< never stored: password hashes, IP addresses …
    std::optional<Instant> readBefore; ///< this very file was read before
    struct Rejected {
        qint64 row = 0;
        QString reason;         ///< a translated sentence
        QString column;
        QString cell;
    };
    QList<Rejected> rejectedRows; ///< the first 1,000
    struct Example {            ///< what changes: old and new value of a field
        QString name;
        QString field;
        QString before;
        QString after;
    };
    QList<Example> changes;     ///< the first 200
    QStringList newNames;       ///< the first 200
};

struct ImportReport {
    customers::BatchId batch;   ///< 0 in a dry run, or when nothing was new
    bool dryRun = false;
    QList<FileReport> files;
    QStringList leftOut;        ///< members of a zip that are no export we know
    double seconds = 0;
};

/// An earlier import in the list.
struct BatchView {
    customers::BatchId id;
    Instant finishedAt{};
    QString userName;
    bool undone = false;
    std::optional<Instant> undoneAt;
    bool canUndo = false;       ///< the newest whole batch of its sources
    QList<FileReport> files;
};

struct UndoReport {
    customers::BatchId batch;
    qint64 recordsRemoved = 0;
    qint64 recordsPutBack = 0;
    qint64 salesRemoved = 0;
    qint64 salesPutBack = 0;
};

} // namespace kk::intake
