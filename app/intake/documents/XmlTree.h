#pragma once

#include "app/intake/readers/XmlReader.h"

namespace kk::intake {

/// Calls `onChild(name)` for every element directly inside the one whose Start was read last, up to its end. `name` is its local name.
/// What onChild leaves of the element is skipped, so it need not read what it does not want.
template <class OnChild>
[[nodiscard]] Result<> forEachChild(XmlReader &xml, OnChild &&onChild)
{
    const int parent = xml.depth();
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return fail(token);
        if (xml.depth() < parent || *token == XmlReader::Token::EndOfDocument)
            return {};
        if (*token != XmlReader::Token::Start)
            continue;
        if (const Result<> read = onChild(xml.localName()); !read)
            return read;
        while (xml.depth() > parent) {
            if (const auto rest = xml.next(); !rest)
                return fail(rest);
        }
    }
}

/// Puts the text of the element in `to`, at most `most` bytes of it.
[[nodiscard]] inline Result<> readText(XmlReader &xml, std::string &to, size_t most = 4096)
{
    const auto text = xml.elementText(most);
    if (!text)
        return fail(text);
    to.assign(*text);
    return {};
}

} // namespace kk::intake
