#include "app/intake/readers/XmlText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace kk::intake {

namespace {

constexpr size_t kLongestReference = 12; ///< `&#x10FFFF;`

void appendUtf8(std::string &to, uint32_t c)
{
    if (c < 0x80) {
        to.push_back(static_cast<char>(c));
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr std::array<uint32_t, 4> kLead = {0, 0xC0, 0xE0, 0xF0};
    to.push_back(static_cast<char>(kLead[static_cast<size_t>(more)] | (c >> (6 * more))));
    for (int i = more - 1; i >= 0; --i)
        to.push_back(static_cast<char>(0x80 | ((c >> (6 * i)) & 0x3F)));
}

/// What `name`, between `&` and `;`, stands for. False: nothing XML itself knows.
bool appendReference(std::string &to, std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> kKnown = {
        {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto &[known, sign] : kKnown) {
        if (name == known) {
            to.push_back(sign);
            return true;
        }
    }
    if (name.size() < 2 || name[0] != '#')
        return false;
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    uint32_t c = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), c, hex ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size() || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF) || c == 0)
        return false;
    appendUtf8(to, c < 0x20 && c != '\t' && c != '\n' && c != '\r' ? ' ' : c);
    return true;
}

} // namespace

bool isPlainXml(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c >= 0x20 && c != '&') || c == '\n' || c == '\t'; });
}

size_t wholeXmlCharacters(std::string_view text)
{
    size_t size = text.size();
    for (size_t back = 1; back <= 3 && back < size; ++back) {
        const auto byte = static_cast<unsigned char>(text[size - back]);
        if (byte >= 0xC0) {
            size -= back;
            break;
        }
        if (byte < 0x80)
            break;
    }
    const size_t tail = size > kLongestReference ? size - kLongestReference : 0;
    const size_t reference = text.substr(0, size).rfind('&');
    if (reference != std::string_view::npos && reference >= tail && text.substr(reference, size - reference).find(';') == std::string_view::npos)
        size = reference;
    if (size > 1 && text[size - 1] == '\r')
        --size;
    return size;
}

bool appendXmlText(std::string &to, std::string_view raw, bool references, bool &hadOtherEncoding)
{
    std::string converted;
    if (!isValidUtf8(raw)) {
        appendDecoded(converted, raw, Encoding::Windows1252);
        hadOtherEncoding = true;
        raw = converted;
    }
    to.reserve(to.size() + raw.size());
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '&' && references) {
            const size_t end = raw.find(';', i);
            if (end == std::string_view::npos || end - i > kLongestReference || !appendReference(to, raw.substr(i + 1, end - i - 1)))
                return false;
            i = end;
        } else if (c == '\r') {
            // As XML says: a line ends with LF, however it was written.
            if (i + 1 >= raw.size() || raw[i + 1] != '\n')
                to.push_back('\n');
        } else {
            const auto byte = static_cast<unsigned char>(c);
            to.push_back(byte < 0x20 && c != '\n' && c != '\t' ? ' ' : c);
        }
    }
    return true;
}

Error xmlDamaged(qint64 offset)
{
    return {ErrorKind::Input,
            QCoreApplication::translate(
                "Intake", "This file is damaged: it is no correct XML. Nothing was taken in. Download the export again, or choose another file."),
            QStringLiteral("xml at byte %1").arg(offset)};
}

Error xmlCutOff(qint64 offset)
{
    return {ErrorKind::Input,
            QCoreApplication::translate("Intake",
                                        "This file ends in the middle, as if the download stopped. Nothing was taken in. Download the export again."),
            QStringLiteral("xml at byte %1").arg(offset)};
}

Error xmlHasDocumentType()
{
    return {ErrorKind::Input,
            QCoreApplication::translate(
                "Intake", "This file begins with a document type (<!DOCTYPE). That is not safe to read, and no shop or till needs it. "
                          "Nothing was taken in. Download the export again, or ask the supplier for one without it."),
            {}};
}

Result<std::unique_ptr<ByteSource>> xmlSource(std::unique_ptr<ByteSource> raw, std::string_view head)
{
    const EncodingGuess guess = guessEncoding({head});
    Encoding encoding = Encoding::Utf8;
    if (guess.encoding == Encoding::Utf16LittleEndian || guess.encoding == Encoding::Utf16BigEndian) {
        encoding = guess.encoding;
    } else if (guess.byteOrderMark == 0 && head.starts_with("<?xml")) {
        const std::string_view line = head.substr(0, std::min<size_t>(head.find("?>"), 512));
        const size_t at = line.find("encoding");
        const size_t open = at == std::string_view::npos ? at : line.find_first_of("\"'", at);
        const size_t close = open == std::string_view::npos ? open : line.find(line[open], open + 1);
        if (close != std::string_view::npos) {
            const std::string_view name = line.substr(open + 1, close - open - 1);
            encoding = encodingFromName(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))).value_or(Encoding::Utf8);
            // Some programs state UTF-16 in a file they then write as UTF-8.
            if (encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian)
                encoding = Encoding::Utf8;
        }
    }
    return std::unique_ptr<ByteSource>(std::make_unique<DecodedSource>(std::move(raw), encoding, guess.byteOrderMark));
}

} // namespace kk::intake
