// The seam to the operating system for flushing files and directories.
#include "app/vault/DurableFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#endif

namespace kk::vault {

namespace {

tl::unexpected<Error> notWritten(const QFileDevice &file)
{
    return fail(ErrorKind::Storage,
                QCoreApplication::translate("kk::vault::DurableFile",
                                            "The file could not be written: the disk is full, read-only or gone. What was "
                                            "there is unchanged. Make room or choose another place."),
                QStringLiteral("write: file error %1").arg(file.error()));
}

} // namespace

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit()) // commit flushes the file to the disk first
        return notWritten(file);
    flushDirectory(QFileInfo(path).absolutePath());
    return {};
}

Result<> flushFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return notWritten(file);
#if defined(Q_OS_UNIX)
    const bool flushed = ::fsync(file.handle()) == 0;
#elif defined(Q_OS_WIN)
    const bool flushed = ::_commit(file.handle()) == 0;
#else
    const bool flushed = file.flush();
#endif
    return flushed ? Result<>() : notWritten(file);
}

void flushDirectory([[maybe_unused]] const QString &directory)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace kk::vault
