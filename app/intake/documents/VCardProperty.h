#pragma once

#include "app/intake/readers/ByteSource.h"

#include <string>
#include <string_view>
#include <vector>

namespace kk::intake {

/// One property of a vCard: `item1.TEL;TYPE=CELL:06 123 45 678`.
struct VCardProperty {
    std::string name;                 ///< in capitals, without its group: `TEL`
    std::vector<std::string> types;   ///< in capitals: `CELL`, `PREF`; also bare parameters of 2.1
    std::string value;                ///< unfolded and decoded to UTF-8; backslashes and semicolons still stand in it
    bool quotedPrintable = false;
    bool endsWithFile = false;

    bool hasType(std::string_view type) const;
    /// The components between semicolons, ready to be kept: backslashes resolved.
    std::vector<std::string> components() const;
    /// The whole value, backslashes resolved.
    std::string plainValue() const;
};

/// Reads the properties of a vCard file of version 2.1 to 4.0, one at a time: folded lines, soft line breaks of quoted-printable, character
/// sets named by the property or guessed from the file. What is a picture, a sound or a key is passed over unread.
///
/// Of a value beyond 64 KB the rest is left out; memory does not grow with the file. Not thread-safe.
class VCardReader
{
public:
    static constexpr size_t kMostValueBytes = size_t(64) * 1024;
    static constexpr qint64 kMostLineBytes = 64 * 1024 * 1024; ///< the largest picture on one line

    /// `encoding`: of what names none itself.
    VCardReader(ByteSource &source, Encoding encoding);

    /// Goes to the next property; false at the end. Lines that are none are passed over. Fails with Storage, or with Input at a line beyond
    /// kMostLineBytes.
    [[nodiscard]] Result<bool> next();
    const VCardProperty &property() const { return m_property; }
    /// Lines read so far.
    qint64 line() const { return m_lines; }

private:
    [[nodiscard]] Result<bool> readLine(std::string &line);
    [[nodiscard]] Result<int> peek();
    [[nodiscard]] Result<> appendFolded(std::string &text);
    bool parse(std::string_view text);
    void decodeValue(std::string_view raw, Encoding encoding, bool base64);

    ByteSource &m_source;
    Encoding m_encoding;
    std::vector<char> m_data;
    size_t m_at = 0;
    size_t m_end = 0;
    bool m_sourceEnded = false;
    qint64 m_lines = 0;
    std::string m_text;
    std::string m_next;
    VCardProperty m_property;
};

} // namespace kk::intake
