#pragma once

#include "app/base/Result.h"
#include "app/intake/readers/Encoding.h"

#include <QFile>

#include <memory>
#include <string>
#include <string_view>

namespace kk::intake {

/// A stream of bytes to read once, front to back.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Puts at most `max` bytes into `to`; 0 is the end. Fails with ErrorKind::Storage.
    [[nodiscard]] virtual Result<qint64> read(char *to, qint64 max) = 0;
    /// How far we are in the file itself, for progress.
    virtual qint64 bytesConsumed() const = 0;
    /// Goes forward to `offset` without reading; false where that is not possible. Fails with ErrorKind::Storage.
    [[nodiscard]] virtual Result<bool> skipTo(qint64 offset);
    /// Rows read so far that the workbook does not show (filtered away). They are given like the others.
    virtual qint64 hiddenRows() const { return 0; }
};

/// Bytes in memory, which must outlive the source. For samples, tests and the fuzzer.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string_view bytes)
        : m_bytes(bytes)
    {}
    Result<qint64> read(char *to, qint64 max) override;
    qint64 bytesConsumed() const override { return m_position; }

private:
    std::string_view m_bytes;
    qint64 m_position = 0;
};

/// A file as it is on disk.
class FileSource final : public ByteSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const QString &path);
    Result<qint64> read(char *to, qint64 max) override;
    qint64 bytesConsumed() const override { return m_consumed; }
    Result<bool> skipTo(qint64 offset) override;
    qint64 size() const { return m_file.size(); }

private:
    explicit FileSource(const QString &path)
        : m_file(path)
    {}

    QFile m_file;
    qint64 m_consumed = 0;
};

/// Another source, decoded to UTF-8 while it is read. Its first `skip` bytes (a byte order mark) are left out.
class DecodedSource final : public ByteSource
{
public:
    DecodedSource(std::unique_ptr<ByteSource> raw, Encoding encoding, qint64 skip)
        : m_source(std::move(raw))
        , m_encoding(encoding)
        , m_decoder(encoding)
        , m_toSkip(skip)
    {}
    Result<qint64> read(char *to, qint64 max) override;
    qint64 bytesConsumed() const override { return m_source->bytesConsumed(); }
    qint64 hiddenRows() const override { return m_source->hiddenRows(); }

private:
    std::unique_ptr<ByteSource> m_source;
    Encoding m_encoding;
    TextDecoder m_decoder;
    qint64 m_toSkip;
    std::string m_raw;     ///< bytes of the source, when they have to be decoded
    std::string m_decoded; ///< decoded and not yet handed out
    size_t m_handedOut = 0;
    bool m_ended = false;
};

/// Reads until `wanted` bytes are there or the source ends. Room for all of them is made at once: keep it modest.
[[nodiscard]] Result<std::string> readUpTo(ByteSource &source, qint64 wanted);

/// The sentence for a file that cannot be opened or read.
Error fileError(const QFile &file);

} // namespace kk::intake
