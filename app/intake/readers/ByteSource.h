#pragma once

#include "app/base/Result.h"
#include "app/intake/readers/Encoding.h"

#include <QFile>

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

/// A file from `start` on, decoded to UTF-8 while it is read.
class TextFileSource final : public ByteSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TextFileSource>> open(const QString &path, Encoding encoding, qint64 start);
    Result<qint64> read(char *to, qint64 max) override;
    qint64 bytesConsumed() const override { return m_consumed; }

private:
    TextFileSource(const QString &path, Encoding encoding)
        : m_file(path)
        , m_encoding(encoding)
        , m_decoder(encoding)
    {}
    [[nodiscard]] Result<qint64> readFromFile(char *to, qint64 max);

    QFile m_file;
    Encoding m_encoding;
    TextDecoder m_decoder;
    std::string m_raw;     ///< bytes of the file, when they have to be decoded
    std::string m_decoded; ///< decoded and not yet handed out
    size_t m_handedOut = 0;
    qint64 m_consumed = 0;
    bool m_ended = false;
};

/// The sentence for a file that cannot be opened or read.
Error fileError(const QFile &file);

} // namespace kk::intake
