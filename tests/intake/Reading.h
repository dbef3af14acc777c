#pragma once

#include "tests/support/CollectingSink.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace kk::testing {

/// What came of recognising and reading one file.
struct Reading {
    Result<intake::Recognition> recognition = fail(ErrorKind::Bug, {});
    Result<intake::ReadingSummary> summary = fail(ErrorKind::Bug, {});
    CollectingSink sink;

    QString profileId() const { return recognition && recognition->profile != nullptr ? recognition->profile->info().id : QString(); }
    QString error() const { return !recognition ? recognition.error().userText : !summary ? summary.error().userText : QString(); }
    /// Every row of the file is accounted for.
    bool addsUp() const
    {
        return summary && summary->rows == summary->headRows + summary->usedRows + summary->rejectedRows + summary->skippedRows &&
               summary->rejectedRows == static_cast<qint64>(sink.rejects.size()) &&
               summary->records == static_cast<qint64>(sink.records.size()) && summary->sales == static_cast<qint64>(sink.sales.size());
    }
};

inline Reading readPath(const QString &path, const intake::RecogniseOptions &recogniseOptions = {}, const intake::ReadOptions &options = {})
{
    Reading reading;
    reading.recognition = intake::recognise(path, recogniseOptions);
    if (reading.recognition)
        reading.summary = intake::readFile(path, *reading.recognition, options, reading.sink);
    return reading;
}

inline Reading readBytes(const QByteArray &bytes, const intake::RecogniseOptions &recogniseOptions = {},
                         const intake::ReadOptions &options = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    return readPath(path, recogniseOptions, options);
}

/// A small invented export of this source tree.
inline QString ownSample(const QString &name)
{
    return QStringLiteral(KLANTENKRING_SOURCE_DIR "/tests/data/intake/") + name;
}

} // namespace kk::testing
