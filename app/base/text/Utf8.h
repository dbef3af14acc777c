#pragma once

#include <string>
#include <string_view>

namespace kk {

inline constexpr char32_t kNoCharacter = 0xFFFFFFFF;

/// Reads the character at `position` and moves past it. Bytes that are no UTF-8 give `kNoCharacter` and are passed one at a time.
inline char32_t nextCharacter(std::string_view text, size_t &position)
{
    const auto byteAt = [&](size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char first = byteAt(position++);
    if (first < 0x80)
        return first;
    int more = 0;
    char32_t character = 0;
    char32_t smallest = 0;
    if ((first & 0xE0) == 0xC0) {
        more = 1, character = first & 0x1FU, smallest = 0x80;
    } else if ((first & 0xF0) == 0xE0) {
        more = 2, character = first & 0x0FU, smallest = 0x800;
    } else if ((first & 0xF8) == 0xF0) {
        more = 3, character = first & 0x07U, smallest = 0x10000;
    } else {
        return kNoCharacter;
    }
    if (position + static_cast<size_t>(more) > text.size())
        return kNoCharacter;
    for (int i = 0; i < more; ++i) {
        const unsigned char next = byteAt(position + static_cast<size_t>(i));
        if ((next & 0xC0) != 0x80)
            return kNoCharacter;
        character = (character << 6) | (next & 0x3FU);
    }
    if (character < smallest || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        return kNoCharacter;
    position += static_cast<size_t>(more);
    return character;
}

inline void appendCharacter(char32_t character, std::string &out)
{
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += static_cast<char>(0xC0 | (character >> 6));
        out += static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        out += static_cast<char>(0xE0 | (character >> 12));
        out += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (character >> 18));
        out += static_cast<char>(0x80 | ((character >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (character & 0x3F));
    }
}

/// Characters that show as blank: ASCII blanks and controls, no-break, en, em, thin, ideographic …
constexpr bool isBlankCharacter(char32_t c)
{
    return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F
        || c == 0x205F || c == 0x3000;
}

/// Characters that show as nothing: soft hyphen, zero-width blanks and joiners, direction marks, byte order mark.
constexpr bool isInvisibleCharacter(char32_t c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

constexpr bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAsciiUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isAsciiLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isAsciiLetter(char c) { return isAsciiUpper(c) || isAsciiLower(c); }
constexpr char asciiLower(char c) { return isAsciiUpper(c) ? static_cast<char>(c + 32) : c; }
constexpr char asciiUpper(char c) { return isAsciiLower(c) ? static_cast<char>(c - 32) : c; }

/// Without ASCII blanks at both ends.
constexpr std::string_view trimmedView(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= 0x20)
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= 0x20)
        text.remove_suffix(1);
    return text;
}

} // namespace kk
