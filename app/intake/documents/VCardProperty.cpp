#include "app/intake/documents/VCardProperty.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kk::intake {

namespace {

constexpr size_t kBuffer = 64 * 1024;
constexpr size_t kMostParameters = 64;

std::string upper(std::string_view text)
{
    std::string capitals(text);
    for (char &c : capitals) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return capitals;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        const bool coded = text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        if (coded) {
            bytes.push_back(static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
        } else if (text[i] == '=' && i + 3 == text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            bytes.push_back(static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
        } else {
            bytes.push_back(text[i]);
        }
    }
    return bytes;
}

/// What nobody needs to know a customer: pictures, sounds, keys, and cards inside cards.
bool isPassedOver(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kNames = {"PHOTO", "LOGO", "SOUND", "KEY"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain.push_back(text[i]);
            continue;
        }
        const char next = text[++i];
        plain.push_back(next == 'n' || next == 'N' ? '\n' : next);
    }
    return plain;
}

/// The position of the colon before the value; those in quoted parameters are passed over.
size_t valueColon(std::string_view text)
{
    bool quoted = false;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == ':' && !quoted)
            return i;
    }
    return text.find(':');
}

} // namespace

bool VCardProperty::hasType(std::string_view type) const
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

std::vector<std::string> VCardProperty::components() const
{
    std::vector<std::string> parts;
    size_t from = 0;
    for (size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
        } else if (i == value.size() || value[i] == ';') {
            parts.push_back(unescaped(std::string_view(value).substr(from, i - from)));
            from = i + 1;
        }
    }
    if (from < value.size())
        parts.push_back(unescaped(std::string_view(value).substr(from)));
    return parts;
}

std::string VCardProperty::plainValue() const
{
    return unescaped(value);
}

VCardReader::VCardReader(ByteSource &source, Encoding encoding)
    : m_source(source)
    , m_encoding(encoding)
    , m_data(kBuffer)
{}

/// The byte that comes next without taking it; -1 at the end.
Result<int> VCardReader::peek()
{
    if (m_at == m_end && !m_sourceEnded) {
        const auto size = m_source.read(m_data.data(), static_cast<qint64>(m_data.size()));
        if (!size)
            return fail(size);
        m_at = 0;
        m_end = static_cast<size_t>(*size);
        m_sourceEnded = *size == 0;
    }
    return m_at < m_end ? static_cast<int>(static_cast<unsigned char>(m_data[m_at])) : -1;
}

/// Appends the next line, without its end; false at the end of the file.
Result<bool> VCardReader::readLine(std::string &line)
{
    bool any = false;
    for (qint64 bytes = 0;;) {
        const auto c = peek();
        if (!c)
            return fail(c);
        if (*c < 0)
            break;
        any = true;
        const char *begin = m_data.data() + m_at;
        const char *end = m_data.data() + m_end;
        const char *stop = std::find_if(begin, end, [](char at) { return at == '\n' || at == '\r'; });
        const auto size = static_cast<size_t>(stop - begin);
        if (line.size() < kMostValueBytes)
            line.append(begin, std::min(size, kMostValueBytes - line.size()));
        m_at += size;
        bytes += static_cast<qint64>(size);
        if (bytes > kMostLineBytes) {
            return fail(ErrorKind::Input,
                        QCoreApplication::translate("Intake", "Line %1 of this file is longer than 64 million characters. That is not an address book. "
                                                              "Nothing was taken in. Export the address book again, or choose another file.")
                            .arg(m_lines + 1));
        }
        if (stop == end)
            continue;
        const char lineEnd = *stop;
        ++m_at;
        const auto second = peek();
        if (!second)
            return fail(second);
        if (lineEnd == '\r' && *second == '\n')
            ++m_at;
        ++m_lines;
        return true;
    }
    m_lines += any ? 1 : 0;
    return any;
}

/// Lines that begin with a blank go on with the one before.
Result<> VCardReader::appendFolded(std::string &text)
{
    for (;;) {
        const auto c = peek();
        if (!c)
            return fail(c);
        if (*c != ' ' && *c != '\t')
            return {};
        ++m_at;
        if (const auto read = readLine(text); !read)
            return fail(read);
    }
}

Result<bool> VCardReader::next()
{
    for (;;) {
        m_text.clear();
        const auto there = readLine(m_text);
        if (!there || !*there)
            return there;
        if (const auto folded = appendFolded(m_text); !folded)
            return fail(folded);
        const size_t colon = valueColon(m_text);
        if (colon == std::string::npos)
            continue;
        const bool quoted = upper(std::string_view(m_text).substr(0, colon)).find("QUOTED-PRINTABLE") != std::string::npos;
        // A soft line break: the line ends with an equals sign and goes on with the next, which need not begin with a blank.
        while (quoted && m_text.ends_with('=')) {
            m_text.pop_back();
            m_next.clear();
            const auto more = readLine(m_next);
            if (!more)
                return fail(more);
            if (!*more)
                break;
            if (m_text.size() < kMostValueBytes)
                m_text += m_next;
            else if (!m_next.ends_with('='))
                break;
            else
                m_text += '=';
        }
        if (!parse(m_text))
            continue;
        const auto c = peek();
        if (!c)
            return fail(c);
        m_property.endsWithFile = *c < 0;
        return true;
    }
}

bool VCardReader::parse(std::string_view text)
{
    const size_t colon = valueColon(text);
    std::string_view head = text.substr(0, colon);
    m_property = VCardProperty();
    Encoding encoding = m_encoding;
    bool base64 = false;
    bool first = true;
    while (!head.empty() || first) {
        const size_t end = std::min(head.find(';'), head.size());
        std::string part = upper(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
        if (first) {
            m_property.name = part.substr(part.rfind('.') == std::string::npos ? 0 : part.rfind('.') + 1);
            first = false;
            continue;
        }
        const size_t equals = part.find('=');
        const std::string key = equals == std::string::npos ? std::string() : part.substr(0, equals);
        std::string word = equals == std::string::npos ? part : part.substr(equals + 1);
        word.erase(std::remove(word.begin(), word.end(), '"'), word.end());
        if (key == "CHARSET")
            encoding = encodingFromName(QString::fromStdString(word)).value_or(encoding);
        else if (word == "QUOTED-PRINTABLE")
            m_property.quotedPrintable = true;
        else if (word == "BASE64" || word == "B")
            base64 = true;
        for (size_t at = 0; at <= word.size() && (key.empty() || key == "TYPE") && m_property.types.size() < kMostParameters;) {
            const size_t comma = std::min(word.find(',', at), word.size());
            m_property.types.push_back(word.substr(at, comma - at));
            at = comma + 1;
        }
        if (key == "PREF")
            m_property.types.emplace_back("PREF");
    }
    if (m_property.name.empty() || m_property.name.size() > 64)
        return false;
    decodeValue(text.substr(colon + 1), encoding, base64 || isPassedOver(m_property.name));
    return true;
}

void VCardReader::decodeValue(std::string_view raw, Encoding encoding, bool base64)
{
    if (base64)
        return;
    std::string bytes = m_property.quotedPrintable ? fromQuotedPrintable(raw) : std::string(raw);
    if (isValidUtf8(bytes))
        m_property.value = std::move(bytes);
    else
        appendDecoded(m_property.value, bytes, encoding == Encoding::Utf8 ? Encoding::Windows1252 : encoding);
}

} // namespace kk::intake
