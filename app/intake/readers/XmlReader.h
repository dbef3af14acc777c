#pragma once

#include "app/intake/readers/ByteSource.h"

#include <string>
#include <string_view>
#include <vector>

namespace kk::intake {

/// What an XML document may ask of us.
struct XmlLimits {
    int depth = 64;                     ///< elements inside each other
    size_t attributes = 256;            ///< of one element
    size_t nameBytes = 256;             ///< of an element or attribute
    size_t tagBytes = size_t(128) * 1024; ///< a whole tag with its attributes
    size_t textBytes = size_t(16) * 1024 * 1024; ///< between two tags
};

/// Reads XML from front to back, a token at a time, in memory that does not grow with the document.
///
/// No document type is read: `<!DOCTYPE` is refused, so there are no entities but the five of XML itself and characters by number, and
/// nothing is ever fetched. Bytes that are no UTF-8 are understood as windows-1252, control characters as blanks: tills write such things.
/// Whatever else is not well-formed is refused, so that half a file is not taken for a whole one. Not thread-safe.
class XmlReader
{
public:
    enum class Token {
        Start,        ///< name() and attributes
        End,          ///< name(); comes also for `<a/>`
        Text,         ///< text(); a long one comes in several pieces
        EndOfDocument ///< the root has been closed and nothing follows
    };

    /// `source` gives UTF-8 and outlives the reader; see xmlSource() in XmlText.h.
    explicit XmlReader(ByteSource &source, const XmlLimits &limits = {});

    /// Fails with Storage when the source does, with Input and a sentence when the document is damaged, cut off or beyond the limits.
    [[nodiscard]] Result<Token> next();
    /// Reads on to the end of the element whose Start was read last.
    [[nodiscard]] Result<> skipElement();
    /// The whole text of the element whose Start was read last, those of elements in it included, up to its end. What goes beyond
    /// `most` bytes is left out.
    [[nodiscard]] Result<std::string_view> elementText(size_t most = size_t(64) * 1024);

    std::string_view name() const { return m_name; } ///< with its prefix, as it stands there; valid until next()
    std::string_view localName() const { return m_localName; }
    std::string_view text() const { return m_text; } ///< UTF-8; valid until next()
    /// The value of the attribute with that name (with prefix), or nothing. Valid until next().
    std::string_view attribute(std::string_view name) const;
    /// The same by the part of the name behind the prefix.
    std::string_view attributeByLocalName(std::string_view name) const;
    int depth() const { return static_cast<int>(m_depth); } ///< of the element just started; after End that of its parent
    bool hadOtherEncoding() const { return m_hadOtherEncoding; }
    qint64 bytesConsumed() const { return m_source.bytesConsumed(); }

private:
    struct Attribute {
        std::string_view name;
        std::string_view raw;
    };

    [[nodiscard]] Result<bool> more(); ///< false: the source has ended
    [[nodiscard]] Result<Token> readMarkup();
    [[nodiscard]] Result<Token> readStart();
    [[nodiscard]] Result<Token> readEnd();
    [[nodiscard]] Result<bool> readText(); ///< false: nothing worth telling
    [[nodiscard]] Result<bool> readCharacterData();
    [[nodiscard]] Result<> skipPast(std::string_view end);
    [[nodiscard]] Result<bool> startsWith(std::string_view expected);
    [[nodiscard]] Result<> findTagEnd(size_t &end);
    void close();
    [[nodiscard]] bool splitAttributes(std::string_view inside);
    [[nodiscard]] bool setText(std::string_view raw, bool entities);
    std::string_view left() const { return {m_data.data() + m_at, m_end - m_at}; }
    Error damaged() const;
    Error cutOff() const;

    ByteSource &m_source;
    XmlLimits m_limits;
    std::vector<char> m_data;
    size_t m_at = 0;
    size_t m_end = 0;
    qint64 m_before = 0; ///< bytes of the stream before m_data
    bool m_sourceEnded = false;
    bool m_emptyElement = false; ///< `<a/>` was read; its End is still to be told
    bool m_inCharacterData = false;
    bool m_rootClosed = false;
    mutable bool m_hadOtherEncoding = false;
    std::vector<std::string> m_open; ///< names of the elements that are open, the first m_depth of them; never shrinks
    size_t m_depth = 0;
    size_t m_textRun = 0; ///< bytes of text since the last tag
    std::string_view m_name;
    std::string_view m_localName;
    std::string_view m_text;
    std::string m_decoded; ///< behind m_text, when it differs from the bytes in m_data
    std::string m_collected;
    std::vector<Attribute> m_attributes;
    mutable std::string m_value; ///< the attribute asked for last, when it had entities in it
};

} // namespace kk::intake
