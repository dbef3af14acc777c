#include "app/base/text/Postcode.h"

#include "app/base/text/Fold.h"
#include "app/base/text/Utf8.h"

#include <algorithm>
#include <array>

namespace kk {
namespace {

using namespace std::string_view_literals;

/// How a country writes its postcode: 9 a digit, A a letter, everything else itself. Separators are put in, not asked for.
struct Shape {
    std::string_view country;
    std::string_view shape;
};

constexpr std::array kShapes{
    Shape{"BE", "9999"},   Shape{"DE", "99999"},    Shape{"LU", "9999"},     Shape{"FR", "99999"}, Shape{"AT", "9999"},  Shape{"CH", "9999"},
    Shape{"DK", "9999"},   Shape{"NO", "9999"},     Shape{"ES", "99999"},    Shape{"IT", "99999"}, Shape{"FI", "99999"}, Shape{"SE", "999 99"},
    Shape{"PL", "99-999"}, Shape{"PT", "9999-999"}, Shape{"CZ", "999 99"},   Shape{"SK", "999 99"}, Shape{"GR", "999 99"}, Shape{"HU", "9999"},
    Shape{"SI", "9999"},   Shape{"HR", "99999"},    Shape{"BG", "9999"},     Shape{"RO", "999999"}, Shape{"EE", "99999"}, Shape{"CY", "9999"},
    Shape{"US", "99999"},  Shape{"AU", "9999"},     Shape{"US", "99999-9999"},
};

/// Letters and digits of the text, in capitals. Nothing when it holds another sign than a separator.
std::optional<std::string> signsOf(std::string_view text)
{
    std::string signs;
    for (const char c : text) {
        if (isAsciiLetter(c) || isAsciiDigit(c))
            signs += asciiUpper(c);
        else if (" -.'_"sv.find(c) == std::string_view::npos)
            return std::nullopt;
    }
    return signs;
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isAsciiDigit);
}

std::string_view withoutPrefix(std::string_view signs, std::string_view prefix)
{
    return signs.size() > prefix.size() && signs.substr(0, prefix.size()) == prefix && isAsciiDigit(signs[prefix.size()]) ? signs.substr(prefix.size())
                                                                                                                          : signs;
}

std::optional<std::string> dutch(std::string_view signs)
{
    signs = withoutPrefix(signs, "NL"sv);
    if (signs.size() != 6 || !isDigits(signs.substr(0, 4)) || signs[0] == '0' || !isAsciiLetter(signs[4]) || !isAsciiLetter(signs[5]))
        return std::nullopt;
    const std::string_view letters = signs.substr(4);
    // PostNL does not use these three, for what they stood for in the war.
    if (letters == "SA"sv || letters == "SD"sv || letters == "SS"sv)
        return std::nullopt;
    return std::string(signs.substr(0, 4)) + ' ' + std::string(letters);
}

std::optional<std::string> british(std::string_view signs)
{
    if (signs.size() < 5 || signs.size() > 7 || !isAsciiLetter(signs[0]))
        return std::nullopt;
    const std::string_view inward = signs.substr(signs.size() - 3);
    if (!isAsciiDigit(inward[0]) || !isAsciiLetter(inward[1]) || !isAsciiLetter(inward[2]))
        return std::nullopt;
    return std::string(signs.substr(0, signs.size() - 3)) + ' ' + std::string(inward);
}

std::optional<std::string> shaped(std::string_view signs, std::string_view shape)
{
    std::string out;
    size_t position = 0;
    for (const char expected : shape) {
        if (expected != '9') {
            out += expected;
        } else if (position < signs.size() && isAsciiDigit(signs[position])) {
            out += signs[position++];
        } else {
            return std::nullopt;
        }
    }
    return position == signs.size() ? std::optional(out) : std::nullopt;
}

} // namespace

std::optional<std::string> normalisePostcode(std::string_view text, std::string_view country)
{
    const std::string tidy = tidyText(text);
    const auto signs = signsOf(tidy);
    if (tidy.empty() || !signs)
        return std::nullopt;
    if (country.empty() || country == "NL"sv)
        return dutch(*signs);
    if (country == "GB"sv)
        return british(*signs);
    // "B-9000", "BE 9000": one or two letters of the country in front.
    std::string_view digits = withoutPrefix(withoutPrefix(*signs, country), country.substr(0, 1));
    bool known = false;
    for (const Shape &shape : kShapes) {
        if (shape.country != country)
            continue;
        known = true;
        if (auto written = shaped(digits, shape.shape))
            return country == "BE"sv && written->front() == '0' ? std::nullopt : written;
    }
    if (known)
        return std::nullopt;
    std::string kept = tidy;
    std::transform(kept.begin(), kept.end(), kept.begin(), asciiUpper);
    return kept;
}

} // namespace kk
