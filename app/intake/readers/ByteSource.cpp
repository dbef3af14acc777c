#include "app/intake/readers/ByteSource.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstring>

namespace kk::intake {

namespace {

constexpr qint64 kRawPiece = 256 * 1024;

} // namespace

Error fileError(const QFile &file)
{
    const QString name = QFileInfo(file.fileName()).fileName();
    if (!file.exists())
        return {ErrorKind::NotFound, QCoreApplication::translate("Intake", "The file %1 is not there. Choose it again.").arg(name),
                file.errorString()};
    if (QFileInfo(file.fileName()).isDir())
        return {ErrorKind::Input, QCoreApplication::translate("Intake", "%1 is a folder. Choose the file in it.").arg(name), {}};
    if (!QFileInfo(file.fileName()).isFile())
        return {ErrorKind::Input,
                QCoreApplication::translate("Intake", "%1 is no file but a device or a link to one. Choose the export file of the webshop or till.")
                    .arg(name),
                {}};
    return {ErrorKind::Storage,
            QCoreApplication::translate(
                "Intake", "The file %1 cannot be read. Close it in other programs, or copy it to another folder, and try again.")
                .arg(name),
            file.errorString()};
}

Result<qint64> MemorySource::read(char *to, qint64 max)
{
    const qint64 size = std::min<qint64>(max, static_cast<qint64>(m_bytes.size()) - m_position);
    if (size > 0)
        std::memcpy(to, m_bytes.data() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

Result<bool> ByteSource::skipTo(qint64)
{
    return false;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const QString &path)
{
    std::unique_ptr<FileSource> source(new FileSource(path));
    const QFileInfo info(path);
    // A pipe or a device never ends; what is no ordinary file is not opened at all.
    if ((info.exists() && !info.isFile()) || !source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected<Error>(fileError(source->m_file));
    return source;
}

Result<qint64> FileSource::read(char *to, qint64 max)
{
    const qint64 size = m_file.read(to, max);
    if (size < 0)
        return tl::unexpected<Error>(fileError(m_file));
    m_consumed += size;
    return size;
}

Result<bool> FileSource::skipTo(qint64 offset)
{
    if (!m_file.seek(offset))
        return tl::unexpected<Error>(fileError(m_file));
    m_consumed = offset;
    return true;
}

Result<qint64> DecodedSource::read(char *to, qint64 max)
{
    while (m_toSkip > 0) {
        char dropped[4];
        const auto size = m_source->read(dropped, std::min<qint64>(m_toSkip, sizeof dropped));
        if (!size)
            return fail(size);
        m_toSkip = *size == 0 ? 0 : m_toSkip - *size;
    }
    if (m_encoding == Encoding::Utf8)
        return m_source->read(to, max);
    while (m_handedOut == m_decoded.size() && !m_ended) {
        m_raw.resize(static_cast<size_t>(kRawPiece));
        const auto size = m_source->read(m_raw.data(), kRawPiece);
        if (!size)
            return fail(size);
        m_decoded.clear();
        m_handedOut = 0;
        m_decoder.decode(std::string_view(m_raw).substr(0, static_cast<size_t>(*size)), m_decoded);
        if (*size == 0) {
            m_decoder.finish(m_decoded);
            m_ended = true;
        }
    }
    const size_t size = std::min(static_cast<size_t>(max), m_decoded.size() - m_handedOut);
    std::memcpy(to, m_decoded.data() + m_handedOut, size);
    m_handedOut += size;
    return static_cast<qint64>(size);
}

Result<std::string> readUpTo(ByteSource &source, qint64 wanted)
{
    std::string bytes(static_cast<size_t>(wanted), '\0');
    qint64 filled = 0;
    while (filled < wanted) {
        const auto size = source.read(bytes.data() + filled, wanted - filled);
        if (!size)
            return fail(size);
        if (*size == 0)
            break;
        filled += *size;
    }
    bytes.resize(static_cast<size_t>(filled));
    return bytes;
}

} // namespace kk::intake
