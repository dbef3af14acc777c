#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kk::intake {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Cp850, MacRoman, Latin9 };

/// `UTF-8`, `UTF-16LE`, `UTF-16BE`, `windows-1252`, `IBM850`, `macintosh`, `ISO-8859-15`.
QString encodingName(Encoding encoding);
/// Also reads common other names (`cp1252`, `latin1`, `utf8`, …), whatever the case.
std::optional<Encoding> encodingFromName(QStringView name);

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    int byteOrderMark = 0; ///< its length in bytes; 0: there is none
};

/// Guesses from pieces of a file, the first of which is its head. Rules in this order: byte order mark; the pattern of NUL bytes of
/// UTF-16; strict UTF-8; else the one of four single-byte encodings that makes letters out of the high bytes that occur in Dutch names.
/// Detectors of libraries are wrong on such short texts, see TestEncoding.
EncodingGuess guessEncoding(const std::vector<std::string_view> &pieces);

bool isValidUtf8(std::string_view bytes);

/// Appends `bytes` of a single-byte encoding as UTF-8.
void appendDecoded(std::string &out, std::string_view bytes, Encoding encoding);

/// Turns a stream of bytes into UTF-8, piece by piece. UTF-8 goes through untouched, right or wrong. NUL and lone surrogates
/// become U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding)
        : m_encoding(encoding)
    {}

    void decode(std::string_view bytes, std::string &out);
    /// What is left at the end of the file: half a character becomes U+FFFD.
    void finish(std::string &out);

private:
    void decodeUnit(char16_t unit, std::string &out);

    Encoding m_encoding;
    int m_pendingByte = -1; ///< the first byte of a UTF-16 unit whose second is in the next piece
    char16_t m_highSurrogate = 0;
};

} // namespace kk::intake
