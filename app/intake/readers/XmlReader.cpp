#include "app/intake/readers/XmlReader.h"

#include "app/intake/readers/XmlText.h"

#include <algorithm>
#include <cstring>

namespace kk::intake {

namespace {

constexpr size_t kWindow = 256 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':' || c == '-' ||
           c == '.';
}

bool isName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), isNameByte) && name[0] != '-' && name[0] != '.' &&
           !(name[0] >= '0' && name[0] <= '9');
}

std::string_view afterPrefix(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

XmlReader::XmlReader(ByteSource &source, const XmlLimits &limits)
    : m_source(source)
    , m_limits(limits)
    , m_data(std::max(kWindow, limits.tagBytes * 2))
{}

Result<bool> XmlReader::more()
{
    if (m_sourceEnded)
        return false;
    std::memmove(m_data.data(), m_data.data() + m_at, m_end - m_at);
    m_before += static_cast<qint64>(m_at);
    m_end -= m_at;
    m_at = 0;
    const auto size = m_source.read(m_data.data() + m_end, static_cast<qint64>(m_data.size() - m_end));
    if (!size)
        return fail(size);
    m_sourceEnded = *size == 0;
    m_end += static_cast<size_t>(*size);
    return !m_sourceEnded;
}

Result<XmlReader::Token> XmlReader::next()
{
    if (m_emptyElement) {
        m_emptyElement = false;
        close();
        return Token::End;
    }
    for (;;) {
        if (m_at == m_end) {
            const auto there = more();
            if (!there)
                return fail(there);
            if (!*there && m_depth > 0)
                return tl::unexpected<Error>(cutOff());
            if (!*there && !m_rootClosed)
                return tl::unexpected<Error>(damaged());
            if (!*there)
                return Token::EndOfDocument;
        }
        if (m_inCharacterData || m_data[m_at] != '<') {
            const auto told = m_inCharacterData ? readCharacterData() : readText();
            if (!told)
                return fail(told);
            if (*told)
                return Token::Text;
            continue;
        }
        auto token = readMarkup();
        if (!token || *token != Token::Text)
            return token;
    }
}

/// Start and End; Text stands for what is not told: comments, instructions, the start of character data.
Result<XmlReader::Token> XmlReader::readMarkup()
{
    m_textRun = 0;
    while (left().size() < 2) {
        const auto there = more();
        if (!there)
            return fail(there);
        if (!*there)
            return tl::unexpected<Error>(cutOff());
    }
    const char second = left()[1];
    if (second == '?')
        return skipPast("?>").map([] { return Token::Text; });
    if (second == '/')
        return readEnd();
    if (second != '!')
        return readStart();
    const auto comment = startsWith("<!--");
    if (!comment)
        return fail(comment);
    if (*comment) {
        m_at += 4;
        return skipPast("-->").map([] { return Token::Text; });
    }
    const auto data = startsWith("<![CDATA[");
    if (!data)
        return fail(data);
    if (!*data || m_depth == 0) {
        const bool isType = left().size() >= 3 && (left()[2] == 'D' || left()[2] == 'd');
        if (!isType)
            return tl::unexpected<Error>(damaged());
        return tl::unexpected<Error>(xmlHasDocumentType());
    }
    m_at += 9;
    m_inCharacterData = true;
    return Token::Text;
}

Result<bool> XmlReader::startsWith(std::string_view expected)
{
    while (left().size() < expected.size() && expected.starts_with(left())) {
        const auto there = more();
        if (!there)
            return fail(there);
        if (!*there)
            break;
    }
    return left().starts_with(expected);
}

Result<> XmlReader::skipPast(std::string_view end)
{
    for (;;) {
        const size_t found = left().find(end);
        if (found != std::string_view::npos) {
            m_at += found + end.size();
            return {};
        }
        m_at = left().size() < end.size() ? m_at : m_end - (end.size() - 1);
        const auto there = more();
        if (!there)
            return fail(there);
        if (!*there)
            return tl::unexpected<Error>(cutOff());
    }
}

/// `end`: the position of the `>` that closes the tag, from m_at; quoted ones are passed over.
Result<> XmlReader::findTagEnd(size_t &end)
{
    char quote = 0;
    for (size_t i = 1;; ++i) {
        if (i > m_limits.tagBytes)
            return tl::unexpected<Error>(damaged());
        if (i == left().size()) {
            const auto there = more();
            if (!there)
                return fail(there);
            if (!*there)
                return tl::unexpected<Error>(cutOff());
        }
        const char c = m_data[m_at + i];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            end = i;
            return {};
        } else if (c == '<') {
            return tl::unexpected<Error>(damaged());
        }
    }
}

Result<XmlReader::Token> XmlReader::readStart()
{
    size_t end = 0;
    if (const auto found = findTagEnd(end); !found)
        return fail(found);
    std::string_view inside = left().substr(1, end - 1);
    m_at += end + 1;
    m_emptyElement = inside.ends_with('/');
    if (m_emptyElement)
        inside.remove_suffix(1);
    size_t nameEnd = 0;
    while (nameEnd < inside.size() && isNameByte(inside[nameEnd]))
        ++nameEnd;
    m_name = inside.substr(0, nameEnd);
    const bool sane = nameEnd <= m_limits.nameBytes && isName(m_name) && depth() < m_limits.depth && !m_rootClosed;
    if (!sane || !splitAttributes(inside.substr(nameEnd)))
        return tl::unexpected<Error>(damaged());
    m_localName = afterPrefix(m_name);
    if (m_open.size() == m_depth)
        m_open.emplace_back();
    m_open[m_depth++] = m_name;
    return Token::Start;
}

bool XmlReader::splitAttributes(std::string_view inside)
{
    m_attributes.clear();
    for (size_t at = 0;;) {
        const size_t gap = at;
        while (at < inside.size() && isBlank(inside[at]))
            ++at;
        if (at == inside.size())
            return true;
        size_t nameEnd = at;
        while (nameEnd < inside.size() && isNameByte(inside[nameEnd]))
            ++nameEnd;
        const std::string_view name = inside.substr(at, nameEnd - at);
        size_t open = nameEnd;
        while (open < inside.size() && (isBlank(inside[open]) || inside[open] == '='))
            ++open;
        if (at == gap || !isName(name) || name.size() > m_limits.nameBytes || open == nameEnd || open == inside.size() ||
            (inside[open] != '"' && inside[open] != '\''))
            return false;
        const size_t close = inside.find(inside[open], open + 1);
        if (close == std::string_view::npos || m_attributes.size() == m_limits.attributes)
            return false;
        m_attributes.push_back({name, inside.substr(open + 1, close - open - 1)});
        at = close + 1;
    }
}

void XmlReader::close()
{
    --m_depth;
    m_rootClosed = m_depth == 0;
    m_name = m_open[m_depth];
    m_localName = afterPrefix(m_name);
    m_attributes.clear();
}

Result<XmlReader::Token> XmlReader::readEnd()
{
    size_t end = 0;
    if (const auto found = findTagEnd(end); !found)
        return fail(found);
    std::string_view name = left().substr(2, end - 2);
    while (!name.empty() && isBlank(name.back()))
        name.remove_suffix(1);
    if (m_depth == 0 || name != m_open[m_depth - 1])
        return tl::unexpected<Error>(damaged());
    m_at += end + 1;
    close();
    return Token::End;
}

Result<bool> XmlReader::readText()
{
    size_t size = 0;
    for (;;) {
        const void *found = std::memchr(m_data.data() + m_at, '<', m_end - m_at);
        if (found != nullptr) {
            size = static_cast<size_t>(static_cast<const char *>(found) - (m_data.data() + m_at));
            break;
        }
        size = m_sourceEnded || m_depth == 0 ? left().size() : wholeXmlCharacters(left());
        if (m_end - m_at >= m_data.size() / 2 || m_sourceEnded)
            break;
        const auto there = more();
        if (!there)
            return fail(there);
    }
    const std::string_view raw = left().substr(0, size);
    if (m_depth == 0) {
        // Before the root a byte order mark may stand, after it nothing but blanks.
        const std::string_view bare = m_before == 0 && m_at == 0 && raw.starts_with("\xEF\xBB\xBF") ? raw.substr(3) : raw;
        if (!std::all_of(bare.begin(), bare.end(), isBlank))
            return tl::unexpected<Error>(damaged());
        m_at += size;
        return false;
    }
    m_textRun += raw.size();
    if (size == 0 || m_textRun > m_limits.textBytes || !setText(raw, true))
        return tl::unexpected<Error>(damaged());
    m_at += size;
    return true;
}

Result<bool> XmlReader::readCharacterData()
{
    for (;;) {
        const size_t found = left().find("]]>");
        if (found != std::string_view::npos) {
            m_inCharacterData = false;
            const bool told = found > 0 && setText(left().substr(0, found), false);
            m_at += found + 3;
            return told;
        }
        if (left().size() >= m_data.size() / 2) {
            const size_t size = wholeXmlCharacters(left().substr(0, left().size() - 2));
            m_textRun += size;
            if (size == 0 || m_textRun > m_limits.textBytes || !setText(left().substr(0, size), false))
                return tl::unexpected<Error>(damaged());
            m_at += size;
            return true;
        }
        const auto there = more();
        if (!there)
            return fail(there);
        if (!*there)
            return tl::unexpected<Error>(cutOff());
    }
}

bool XmlReader::setText(std::string_view raw, bool entities)
{
    if (isPlainXml(raw)) {
        m_text = raw;
        return true;
    }
    m_decoded.clear();
    if (!appendXmlText(m_decoded, raw, entities, m_hadOtherEncoding))
        return false;
    m_text = m_decoded;
    return true;
}

std::string_view XmlReader::attribute(std::string_view name) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name != name)
            continue;
        if (isPlainXml(attribute.raw))
            return attribute.raw;
        m_value.clear();
        // A reference nobody knows makes the value empty; it is no reason to refuse the document.
        return appendXmlText(m_value, attribute.raw, true, m_hadOtherEncoding) ? std::string_view(m_value) : std::string_view();
    }
    return {};
}

std::string_view XmlReader::attributeByLocalName(std::string_view name) const
{
    const auto found = std::find_if(m_attributes.begin(), m_attributes.end(), [name](const Attribute &known) { return afterPrefix(known.name) == name; });
    return found == m_attributes.end() ? std::string_view() : attribute(found->name);
}

Result<> XmlReader::skipElement()
{
    const int outside = depth() - 1;
    while (depth() > outside) {
        const auto token = next();
        if (!token)
            return fail(token);
    }
    return {};
}

Result<std::string_view> XmlReader::elementText(size_t most)
{
    const int outside = depth() - 1;
    m_collected.clear();
    while (depth() > outside) {
        const auto token = next();
        if (!token)
            return fail(token);
        if (*token == Token::Text && m_collected.size() < most)
            m_collected += m_text.substr(0, most - m_collected.size());
    }
    return std::string_view(m_collected);
}

Error XmlReader::damaged() const
{
    return xmlDamaged(m_before + static_cast<qint64>(m_at));
}

Error XmlReader::cutOff() const
{
    return xmlCutOff(m_before + static_cast<qint64>(m_end));
}

} // namespace kk::intake
