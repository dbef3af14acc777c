#pragma once

#include <QFile>
#include <QtGlobal>

namespace kk::testing {

/// The most memory this process held at once, in bytes; 0 where the system does not say (only Linux does, in /proc).
inline qint64 peakMemoryBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace kk::testing
