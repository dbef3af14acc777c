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

Result<std::unique_ptr<TextFileSource>> TextFileSource::open(const QString &path, Encoding encoding, qint64 start)
{
    std::unique_ptr<TextFileSource> source(new TextFileSource(path, encoding));
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !source->m_file.seek(start))
        return tl::unexpected<Error>(fileError(source->m_file));
    source->m_consumed = start;
    return source;
}

Result<qint64> TextFileSource::readFromFile(char *to, qint64 max)
{
    const qint64 size = m_file.read(to, max);
    if (size < 0)
        return tl::unexpected<Error>(fileError(m_file));
    m_consumed += size;
    return size;
}

Result<qint64> TextFileSource::read(char *to, qint64 max)
{
    if (m_encoding == Encoding::Utf8)
        return readFromFile(to, max);
    while (m_handedOut == m_decoded.size() && !m_ended) {
        m_raw.resize(static_cast<size_t>(kRawPiece));
        const auto size = readFromFile(m_raw.data(), kRawPiece);
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

} // namespace kk::intake
