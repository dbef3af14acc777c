#include "app/base/text/Street.h"

#include "app/base/text/Fold.h"
#include "app/base/text/Utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kk {
namespace {

using namespace std::string_view_literals;
using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view text)
{
    Words words;
    for (size_t start = 0; start < text.size();) {
        const size_t end = std::min(text.find(' ', start), text.size());
        if (end > start)
            words.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::string joined(const Words &words, size_t first, size_t last)
{
    std::string out;
    for (size_t i = first; i < last; ++i)
        out.append(out.empty() ? 0U : 1U, ' ').append(words[i]);
    return out;
}

bool startsWithDigit(std::string_view word) { return !word.empty() && isAsciiDigit(word.front()); }

bool isNumber(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), isAsciiDigit);
}

bool writesNumberFirst(std::string_view country)
{
    constexpr std::array countries{"FR"sv, "GB"sv, "US"sv, "IE"sv, "CA"sv, "AU"sv, "NZ"sv, "LU"sv};
    return std::find(countries.begin(), countries.end(), country) != countries.end();
}

/// A word that means "number" and is not part of the street: nr., no, #.
bool isNumberWord(std::string_view word)
{
    const std::string folded = foldText(word);
    return folded == "nr" || folded == "nr." || folded == "no." || folded == "nummer" || folded == "huisnummer" || folded == "huisnr" || folded == "#"
        || folded == "num.";
}

/// A word that may follow a house number: short, or one of those for floors and sides.
bool isAdditionWord(std::string_view word)
{
    constexpr std::array words{"huis"sv,   "hoog"sv,  "boven"sv, "beneden"sv,   "achter"sv, "voor"sv,  "etage"sv, "verdieping"sv, "rood"sv,   "zwart"sv,
                               "links"sv,  "rechts"sv, "tegenover"sv, "parterre"sv, "souterrain"sv, "kamer"sv, "unit"sv,  "appartement"sv, "wit"sv, "woonboot"sv};
    const std::string folded = foldText(word);
    return folded.size() <= 4 || isAsciiDigit(folded.front()) || std::find(words.begin(), words.end(), folded) != words.end();
}

/// "1945", "40-45": numbers that squares are named after. They only count as such when a house number follows.
bool isYear(std::string_view word)
{
    if (word.size() == 5 && word[2] == '-')
        return isNumber(word.substr(0, 2)) && isNumber(word.substr(3));
    return word.size() == 4 && isNumber(word) && (word.front() == '1' || word.substr(0, 2) == "20"sv);
}

std::string tidyAddition(std::string_view text)
{
    while (!text.empty() && " -/.,"sv.find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
    while (!text.empty() && " -/.,"sv.find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    std::string addition(text);
    const bool roman = addition.find_first_not_of("iIvVxX") == std::string::npos;
    if (addition.size() == 1 || roman)
        std::transform(addition.begin(), addition.end(), addition.begin(), asciiUpper);
    else if (std::string lower = foldText(addition); lower == "bis" || lower == "huis" || lower == "hs" || lower == "hoog" || lower == "ter")
        addition = std::move(lower);
    return addition;
}

StreetParts partsOf(std::string street, std::string_view numberAndMore, std::string_view more)
{
    StreetParts parts;
    const size_t digits = std::min(numberAndMore.find_first_not_of("0123456789"), numberAndMore.size());
    parts.number = numberAndMore.substr(0, digits);
    std::string addition(numberAndMore.substr(digits));
    if (!more.empty())
        addition.append(addition.empty() ? 0U : 1U, ' ').append(more);
    parts.addition = tidyAddition(addition);
    while (!street.empty() && (street.back() == ',' || street.back() == ' '))
        street.pop_back();
    parts.street = std::move(street);
    return parts;
}

/// The word that begins the house number; words.size() when there is none.
size_t numberAt(const Words &words)
{
    for (size_t i = 1; i < words.size(); ++i) {
        if (!startsWithDigit(words[i]))
            continue;
        if (i + 1 < words.size() && isYear(words[i]) && (startsWithDigit(words[i + 1]) || isNumberWord(words[i + 1])))
            continue;
        const bool onlyAdditionFollows = std::all_of(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end(), isAdditionWord);
        if (onlyAdditionFollows)
            return i;
    }
    return words.size();
}

/// "Kolkstraat8a": a word of letters with the number glued on.
StreetParts splitGlued(const std::string &line)
{
    const size_t end = line.size();
    size_t digit = line.find_first_of("0123456789");
    const bool glued = digit != std::string::npos && digit >= 3 && line[digit - 1] != ' ' && end - digit <= 6 && line[digit - 1] != '-';
    if (!glued)
        return {line, {}, {}};
    return partsOf(line.substr(0, digit), std::string_view(line).substr(digit), {});
}

} // namespace

StreetParts splitStreet(std::string_view line, std::string_view country)
{
    const std::string tidy = tidyText(line);
    Words words = wordsOf(tidy);
    if (words.empty())
        return {};
    const bool digitFirst = isNumber(words[0].substr(0, words[0].find_first_of(",")));
    const bool otherNumber = std::any_of(words.begin() + 1, words.end(), startsWithDigit);
    if (startsWithDigit(words[0]) && words.size() > 1 && (writesNumberFirst(country) || (digitFirst && !otherNumber && words[1].size() > 3))) {
        const bool addition = words.size() > 2 && (words[1].size() == 1 || foldText(words[1]) == "bis" || foldText(words[1]) == "ter");
        return partsOf(joined(words, addition ? 2 : 1, words.size()), words[0], addition ? words[1] : std::string_view());
    }
    if (startsWithDigit(words[0]) && words[0].find_first_of("eE") != 1 && std::all_of(words.begin() + 1, words.end(), isAdditionWord))
        return partsOf({}, words[0], joined(words, 1, words.size()));
    const size_t at = numberAt(words);
    if (at == words.size())
        return splitGlued(tidy);
    const size_t streetEnd = at > 1 && isNumberWord(words[at - 1]) ? at - 1 : at;
    return partsOf(joined(words, 0, streetEnd), words[at], joined(words, at + 1, words.size()));
}

std::string joinStreet(const StreetParts &parts, std::string_view country)
{
    if (parts.number.empty())
        return parts.street;
    std::string number = parts.number;
    if (!parts.addition.empty()) {
        const bool letter = parts.addition.size() == 1 && isAsciiLetter(parts.addition.front());
        const bool word = parts.addition.size() > 2 && isAsciiLower(parts.addition.front());
        number += letter ? "" : word ? " " : "-";
        number += parts.addition;
    }
    if (parts.street.empty())
        return number;
    return writesNumberFirst(country) ? number + ' ' + parts.street : parts.street + ' ' + number;
}

} // namespace kk
