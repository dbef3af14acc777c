#include "app/intake/readers/Encoding.h"

#include "app/intake/readers/EncodingTables.h"

#include <algorithm>
#include <cstring>

namespace kk::intake {

namespace {

const HighHalf &highHalf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Cp850: return kCp850;
    case Encoding::MacRoman: return kMacRoman;
    case Encoding::Latin9: return kLatin9;
    default: return kWindows1252;
    }
}

struct EncodingName {
    Encoding encoding;
    QStringView name;
};

/// The first name of an encoding is the one we show.
constexpr EncodingName kNames[] = {
    {Encoding::Utf8, u"UTF-8"},
    {Encoding::Utf8, u"utf8"},
    {Encoding::Utf16LittleEndian, u"UTF-16LE"},
    {Encoding::Utf16LittleEndian, u"utf-16"},
    {Encoding::Utf16BigEndian, u"UTF-16BE"},
    {Encoding::Windows1252, u"windows-1252"},
    {Encoding::Windows1252, u"cp1252"},
    {Encoding::Windows1252, u"iso-8859-1"},
    {Encoding::Windows1252, u"latin1"},
    {Encoding::Cp850, u"IBM850"},
    {Encoding::Cp850, u"cp850"},
    {Encoding::MacRoman, u"macintosh"},
    {Encoding::MacRoman, u"macroman"},
    {Encoding::Latin9, u"ISO-8859-15"},
    {Encoding::Latin9, u"latin9"},
};

void appendUtf8(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out.push_back(static_cast<char>(code));
    } else if (code < 0x800) {
        out.push_back(static_cast<char>(0xC0 | (code >> 6)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    } else if (code < 0x10000) {
        out.push_back(static_cast<char>(0xE0 | (code >> 12)));
        out.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    } else {
        out.push_back(static_cast<char>(0xF0 | (code >> 18)));
        out.push_back(static_cast<char>(0x80 | ((code >> 12) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    }
}

constexpr char32_t kReplacement = 0xFFFD;

bool isAsciiLetter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiUpper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isAsciiLower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}

/// How well one high byte, decoded, fits between its neighbours in a text of Dutch names and amounts.
int fitness(char16_t decoded, unsigned char before, unsigned char after)
{
    constexpr QStringView kUsual = u"éëèêïîöôüûçáàâäóñß";
    constexpr QStringView kUsualCapitals = u"ÉËÈÏÖÜÇÁÄÓ";
    const QChar letter(decoded);
    const bool besideLetter = isAsciiLetter(before) || isAsciiLetter(after);
    if (decoded < 0xA0)
        return -10; // C1 control characters stand in no export
    if (decoded >= 0x2500 && decoded < 0x2600)
        return -4; // frames of a DOS screen
    if (decoded == u'€')
        return after == ' ' || (after >= '0' && after <= '9') || (before >= '0' && before <= '9') ? 5 : 0;
    if (decoded == u'’' || decoded == u'‘')
        return besideLetter ? 2 : 0;
    if (letter.isLower())
        return !besideLetter ? -1 : isAsciiUpper(before) && isAsciiUpper(after) ? -2 : kUsual.contains(letter) ? 4 : 1;
    if (letter.isUpper()) {
        if (isAsciiLower(before) || !besideLetter)
            return -3; // a capital in the middle of a word
        return kUsualCapitals.contains(letter) ? 3 : 0;
    }
    return besideLetter ? -2 : 0;
}

int score(const std::vector<std::string_view> &pieces, Encoding encoding)
{
    const HighHalf &table = highHalf(encoding);
    int total = 0;
    int seen = 0;
    for (std::string_view piece : pieces) {
        for (size_t i = 0; i < piece.size() && seen < 20'000; ++i) {
            const auto byte = static_cast<unsigned char>(piece[i]);
            if (byte < 0x80)
                continue;
            ++seen;
            const auto before = i > 0 ? static_cast<unsigned char>(piece[i - 1]) : static_cast<unsigned char>(' ');
            const auto after = i + 1 < piece.size() ? static_cast<unsigned char>(piece[i + 1]) : static_cast<unsigned char>(' ');
            total += fitness(table[byte - 0x80U], before, after);
        }
    }
    return total;
}

std::optional<EncodingGuess> fromByteOrderMark(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return EncodingGuess{Encoding::Utf8, 3};
    if (head.starts_with("\xFF\xFE"))
        return EncodingGuess{Encoding::Utf16LittleEndian, 2};
    if (head.starts_with("\xFE\xFF"))
        return EncodingGuess{Encoding::Utf16BigEndian, 2};
    return std::nullopt;
}

/// Western text in UTF-16 has a NUL in nearly every second place, always on the same side.
std::optional<EncodingGuess> fromNulPattern(std::string_view head)
{
    const size_t size = std::min<size_t>(head.size(), 8192) & ~size_t{1};
    if (size < 4)
        return std::nullopt;
    size_t even = 0;
    size_t odd = 0;
    for (size_t i = 0; i < size; i += 2) {
        even += head[i] == '\0' ? 1 : 0;
        odd += head[i + 1] == '\0' ? 1 : 0;
    }
    const size_t units = size / 2;
    if (odd * 10 >= units * 7 && even * 10 <= units)
        return EncodingGuess{Encoding::Utf16LittleEndian, 0};
    if (even * 10 >= units * 7 && odd * 10 <= units)
        return EncodingGuess{Encoding::Utf16BigEndian, 0};
    return std::nullopt;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// A piece from the middle of a file may begin and end inside a character.
std::string_view wholeCharacters(std::string_view piece, bool isHead)
{
    if (!isHead) {
        for (int i = 0; i < 3 && !piece.empty() && isContinuation(piece.front()); ++i)
            piece.remove_prefix(1);
    }
    size_t tail = 0;
    while (tail < 3 && tail < piece.size() && isContinuation(piece[piece.size() - 1 - tail]))
        ++tail;
    if (tail < piece.size()) {
        const auto lead = static_cast<unsigned char>(piece[piece.size() - 1 - tail]);
        const size_t wanted = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
        if (wanted > tail)
            piece.remove_suffix(tail + 1);
    }
    return piece;
}

/// UTF-8 if the pieces are, or if the few bad places are outnumbered by good characters (a cell pasted from elsewhere).
bool looksUtf8(const std::vector<std::string_view> &pieces)
{
    qint64 good = 0;
    qint64 bad = 0;
    for (size_t index = 0; index < pieces.size(); ++index) {
        const std::string_view piece = wholeCharacters(pieces[index], index == 0);
        for (size_t i = 0; i < piece.size();) {
            const auto byte = static_cast<unsigned char>(piece[i]);
            if (byte < 0x80) {
                ++i;
                continue;
            }
            const size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            const bool valid = i + length <= piece.size() && isValidUtf8(piece.substr(i, length));
            (valid ? good : bad) += 1;
            i += valid ? length : 1;
        }
    }
    return bad == 0 || good > bad * 4;
}

} // namespace

QString encodingName(Encoding encoding)
{
    const auto *found =
        std::find_if(std::begin(kNames), std::end(kNames), [encoding](const EncodingName &name) { return name.encoding == encoding; });
    return found->name.toString();
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    for (const EncodingName &known : kNames) {
        if (known.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return known.encoding;
    }
    return std::nullopt;
}

EncodingGuess guessEncoding(const std::vector<std::string_view> &pieces)
{
    if (pieces.empty())
        return {};
    if (const auto marked = fromByteOrderMark(pieces.front()))
        return *marked;
    if (const auto wide = fromNulPattern(pieces.front()))
        return *wide;
    if (looksUtf8(pieces))
        return {};
    EncodingGuess best{Encoding::Windows1252, 0};
    int bestScore = score(pieces, Encoding::Windows1252);
    for (Encoding candidate : {Encoding::Latin9, Encoding::Cp850, Encoding::MacRoman}) {
        const int candidateScore = score(pieces, candidate);
        if (candidateScore > bestScore) {
            best.encoding = candidate;
            bestScore = candidateScore;
        }
    }
    return best;
}

bool isValidUtf8(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end) {
        while (end - at >= 8) {
            quint64 word;
            std::memcpy(&word, at, 8);
            if (word & 0x8080808080808080ULL)
                break;
            at += 8;
        }
        if (at == end)
            break;
        const auto lead = static_cast<unsigned char>(*at);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const int extra = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || end - at <= extra)
            return false;
        const auto second = static_cast<unsigned char>(at[1]);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
            (lead == 0xF4 && second > 0x8F))
            return false;
        for (int i = 1; i <= extra; ++i) {
            if (!isContinuation(at[i]))
                return false;
        }
        at += extra + 1;
    }
    return true;
}

void appendDecoded(std::string &out, std::string_view bytes, Encoding encoding)
{
    const HighHalf &table = highHalf(encoding);
    for (char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            out.push_back(c);
        else
            appendUtf8(out, table[byte - 0x80U]);
    }
}

void TextDecoder::decodeUnit(char16_t unit, std::string &out)
{
    if (m_highSurrogate != 0) {
        const char16_t high = m_highSurrogate;
        m_highSurrogate = 0;
        if (QChar::isLowSurrogate(unit)) {
            appendUtf8(out, QChar::surrogateToUcs4(high, unit));
            return;
        }
        appendUtf8(out, kReplacement);
    }
    if (QChar::isHighSurrogate(unit))
        m_highSurrogate = unit;
    else
        appendUtf8(out, QChar::isLowSurrogate(unit) || unit == 0 ? kReplacement : char32_t(unit));
}

void TextDecoder::decode(std::string_view bytes, std::string &out)
{
    if (m_encoding == Encoding::Utf8) {
        out.append(bytes);
        return;
    }
    if (m_encoding != Encoding::Utf16LittleEndian && m_encoding != Encoding::Utf16BigEndian) {
        appendDecoded(out, bytes, m_encoding);
        return;
    }
    for (char c : bytes) {
        const int byte = static_cast<unsigned char>(c);
        if (m_pendingByte < 0) {
            m_pendingByte = byte;
            continue;
        }
        const int unit = m_encoding == Encoding::Utf16LittleEndian ? m_pendingByte | (byte << 8) : (m_pendingByte << 8) | byte;
        m_pendingByte = -1;
        decodeUnit(static_cast<char16_t>(unit), out);
    }
}

void TextDecoder::finish(std::string &out)
{
    if (m_pendingByte >= 0 || m_highSurrogate != 0)
        appendUtf8(out, kReplacement);
    m_pendingByte = -1;
    m_highSurrogate = 0;
}

} // namespace kk::intake
