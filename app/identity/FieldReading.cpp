#include "app/identity/FieldReading.h"

#include "app/base/text/Email.h"
#include "app/base/text/Fold.h"
#include "app/base/text/Utf8.h"
#include "app/identity/Lexicon.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kk::identity {
namespace {

using namespace std::string_view_literals;

constexpr std::array kInfixes{"van"sv, "de"sv,  "der"sv, "den"sv, "het"sv, "t"sv,  "ter"sv, "ten"sv, "te"sv, "v"sv,  "vd"sv, "d"sv,  "vander"sv, "vanden"sv,
                              "vande"sv, "von"sv, "zu"sv,  "zum"sv, "la"sv,  "le"sv, "du"sv,  "da"sv,  "di"sv, "dos"sv, "el"sv, "al"sv, "op"sv,     "aan"sv,
                              "in"sv,  "bij"sv, "uit"sv, "voor"sv, "onder"sv, "s"sv, "ben"sv};
constexpr std::array kGlued{"vander"sv, "vanden"sv, "vande"sv, "vant"sv, "van"sv};
constexpr std::array kMarriage{"ev"sv, "geb"sv, "geboren"sv, "wed"sv, "weduwe"sv, "jr"sv, "sr"sv, "junior"sv, "senior"sv};
constexpr std::array kTitles{"dhr"sv, "hr"sv, "heer"sv, "mevr"sv, "mw"sv, "mej"sv, "mr"sv, "mrs"sv, "ms"sv, "drs"sv, "dr"sv, "ir"sv, "ing"sv, "prof"sv, "fam"sv, "familie"sv};
constexpr std::array kOneLetter{"th"sv, "ch"sv, "ph"sv, "ij"sv, "tj"sv, "sj"sv, "st"sv};

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isLetter(char c) { return isAsciiLower(c) || static_cast<unsigned char>(c) >= 0x80; }
bool isWordCharacter(char c) { return isLetter(c) || isAsciiDigit(c); }

/// Folded words; apostrophes are left out, everything else that is neither letter nor digit parts words.
std::vector<std::string> wordsOf(std::string_view cell)
{
    std::string folded;
    appendFolded(cell, folded);
    std::vector<std::string> words;
    bool open = false;
    for (const char c : folded) {
        if (c == '\'')
            continue;
        if (!isWordCharacter(c)) {
            open = false;
            continue;
        }
        if (!open)
            words.emplace_back();
        open = true;
        words.back() += c;
    }
    return words;
}

bool hasVowel(std::string_view word) { return word.find_first_of("aeiouy") != std::string_view::npos; }
bool isPlain(std::string_view word) { return std::all_of(word.begin(), word.end(), [](char c) { return isAsciiLower(c); }); }
bool hasLowerCase(std::string_view cell) { return std::any_of(cell.begin(), cell.end(), [](char c) { return isAsciiLower(c); }); }

void appendInitial(char letter, std::uint32_t &initials)
{
    for (unsigned shift = 0; shift < 30; shift += 5) {
        if ((initials >> shift & 31U) == 0) {
            initials |= static_cast<std::uint32_t>(letter - 'a' + 1) << shift;
            return;
        }
    }
}

void appendInitials(std::string_view word, std::uint32_t &initials)
{
    if (isOneOf(word, kOneLetter))
        word = word.substr(0, 1);
    for (const char c : word) {
        if (isAsciiLower(c))
            appendInitial(c, initials);
    }
}

/// `capitalsSpeak`: the name is not written in capitals as a whole, so "JP" in capitals are initials.
void readGivenWords(std::string_view cell, bool capitalsSpeak, ReadName &name)
{
    const bool allCapitals = capitalsSpeak && !hasLowerCase(cell);
    for (const std::string &word : wordsOf(cell)) {
        const bool letters = isPlain(word) && word.size() <= 4 && (word.size() == 1 || !hasVowel(word) || (allCapitals && word.size() <= 3));
        if (letters)
            appendInitials(word, name.initials);
        else if (!isOneOf(word, kTitles) || name.given.empty())
            name.given.push_back(word);
    }
}

std::string_view withoutGluedInfix(std::string_view word)
{
    for (const std::string_view infix : kGlued) {
        if (word.size() >= infix.size() + 4 && word.starts_with(infix))
            return word.substr(infix.size());
    }
    return word;
}

} // namespace

ReadName readNameColumns(std::string_view first, std::string_view initials, std::string_view infix, std::string_view last)
{
    ReadName name;
    const bool capitalsSpeak = hasLowerCase(last) || last.empty();
    readGivenWords(first, capitalsSpeak, name);
    if (name.initials == 0 && !initials.empty()) {
        for (const std::string &word : wordsOf(initials))
            appendInitials(word.substr(0, hasVowel(word) && word.size() > 3 ? 1 : 4), name.initials);
    }
    // The infix may stand at the end of the first name: "Marijke van der".
    while (name.given.size() > 1 && isOneOf(name.given.back(), kInfixes)) {
        appendInitial(name.given.back().front(), name.infix);
        name.given.pop_back();
    }
    for (const std::string &word : wordsOf(infix)) {
        if (isPlain(word))
            word == "vd" || word.starts_with("vand") ? appendInitials("vd", name.infix) : appendInitial(word.front(), name.infix);
    }
    auto words = wordsOf(last);
    std::erase_if(words, [&](const std::string &word) { return words.size() > 1 && isOneOf(word, kMarriage); });
    const bool named = std::any_of(words.begin(), words.end(), [](const std::string &word) { return !isOneOf(word, kInfixes); });
    for (const std::string &word : words) {
        if (named && words.size() > 1 && isPlain(word) && word.size() == 1 && word != "v" && word != "t" && word != "s") {
            // "K Kasteelhorst" as last name.
            if (name.initials == 0 && name.given.empty())
                appendInitials(word, name.initials);
            continue;
        }
        if (named && words.size() > 1 && isOneOf(word, kInfixes)) {
            if (name.infix == 0 || name.surname.empty())
                appendInitial(word.front(), name.infix);
            continue;
        }
        name.surname.emplace_back(words.size() == 1 || name.surname.empty() ? withoutGluedInfix(word) : std::string_view(word));
    }
    // "Gelderbos" as first and "Y." as last name.
    if (!name.given.empty() && name.initials == 0 && name.surname.size() == 1 && name.surname[0].size() == 1 && isPlain(name.surname[0])) {
        appendInitials(name.surname[0], name.initials);
        name.surname.swap(name.given);
        name.given.clear();
    }
    return name;
}

constexpr std::array kMailboxInfixes{"vander"sv, "vanden"sv, "vande"sv, "van"sv, "de"sv, "den"sv, "der"sv, "ten"sv, "ter"sv, "el"sv};

std::string_view withoutMailboxInfix(std::string_view name)
{
    for (const std::string_view infix : kMailboxInfixes) {
        if (name.size() > infix.size() && name.starts_with(infix))
            return name.substr(infix.size());
    }
    return name;
}

void stripMailboxInfix(std::string &rest)
{
    for (const std::string_view infix : kMailboxInfixes) {
        if (rest.size() > infix.size() && rest.ends_with(infix)) {
            rest.resize(rest.size() - infix.size());
            return;
        }
    }
}

bool isFamilyMailbox(std::string_view address) { return address.starts_with("fam") || isSharedMailbox(address); }

std::uint16_t yearInMailbox(std::string_view mailbox)
{
    std::size_t digits = 0;
    for (std::size_t at = 0; at <= mailbox.size(); ++at) {
        if (at < mailbox.size() && isAsciiDigit(mailbox[at])) {
            ++digits;
            continue;
        }
        if (digits == 4) {
            const std::string_view year = mailbox.substr(at - 4, 4);
            const int value = (year[0] - '0') * 1000 + (year[1] - '0') * 100 + (year[2] - '0') * 10 + (year[3] - '0');
            if (value >= 1900 && value < 2030)
                return static_cast<std::uint16_t>(value);
        }
        digits = 0;
    }
    return 0;
}

void readPhone(std::string_view cell, std::string &out)
{
    out.clear();
    for (const char c : cell) {
        if (isAsciiDigit(c))
            out += c;
    }
    if (out.size() < 6 || out.size() > 20) {
        out.clear();
        return;
    }
    if (out.size() > 9)
        out.erase(0, out.size() - 9);
    const bool isCount = "01234567890"sv.find(std::string_view(out).substr(1)) != std::string_view::npos;
    std::size_t longest = 1;
    std::size_t run = 1;
    for (std::size_t i = 1; i < out.size(); ++i) {
        run = out[i] == out[i - 1] ? run + 1 : 1;
        longest = std::max(longest, run);
    }
    if (isCount || longest >= 7)
        out.clear();
}

ReadPostcode readPostcode(std::string_view cell)
{
    std::string text;
    readNumber(cell, text);
    std::size_t digits = 0;
    while (digits < text.size() && isAsciiDigit(text[digits]))
        ++digits;
    const std::size_t letters = text.size() - digits;
    if (text.size() < 3 || text.size() > 10)
        return {};
    if (digits == 4 && letters == 2)
        return {text, text.substr(0, 4)};
    if (digits == 4 && letters <= 1)
        return {{}, text.substr(0, 4)};
    if (letters == 0)
        return digits > 4 ? ReadPostcode{text, text.substr(0, 3)} : ReadPostcode{{}, text};
    if (text.size() >= 5)
        return {text, text.substr(0, text.size() - 3)};
    return {{}, text};
}

ReadStreet readStreet(std::string_view street, std::string_view number, std::string_view addition)
{
    ReadStreet read;
    auto words = wordsOf(street);
    std::string rest;
    readWords(number, rest);
    // A number glued to the street: "Esdoornlaan 77".
    if (rest.empty() && words.size() > 1) {
        const auto isNumber = [](const std::string &word) { return isAsciiDigit(word.front()); };
        auto first = std::find_if(words.begin() + 1, words.end(), isNumber);
        if (first == words.end() && isNumber(words.front())) {
            rest = words.front();
            words.erase(words.begin());
        } else if (first != words.end()) {
            for (auto word = first; word != words.end(); ++word)
                rest += *word + ' ';
            words.erase(first, words.end());
        }
    }
    std::size_t at = 0;
    unsigned value = 0;
    while (at < rest.size() && isAsciiDigit(rest[at]) && value < 6000)
        value = value * 10 + static_cast<unsigned>(rest[at++] - '0');
    read.number = static_cast<std::uint16_t>(value);
    std::string more;
    readNumber(addition, more);
    if (more.empty() && at < rest.size())
        readNumber(std::string_view(rest).substr(at), more);
    if (!more.empty())
        read.addition = static_cast<std::uint16_t>(hashText(more) | 1U);
    constexpr std::array shorter{std::pair{"straat"sv, "str"sv}, std::pair{"strt"sv, "str"sv}, std::pair{"laan"sv, "ln"sv}, std::pair{"plein"sv, "pl"sv},
                                 std::pair{"street"sv, "str"sv}, std::pair{"avenue"sv, "av"sv}, std::pair{"road"sv, "rd"sv}};
    for (std::string &word : words) {
        for (const auto &[from, to] : shorter) {
            if (word.ends_with(from)) {
                word.replace(word.size() - from.size(), from.size(), to);
                break;
            }
        }
        read.name += word;
    }
    return read;
}

std::uint32_t readBirthDate(std::string_view cell)
{
    std::uint32_t parts[3] = {0, 0, 0};
    std::size_t part = 0;
    std::size_t digits = 0;
    std::string all;
    for (const char c : cell.substr(0, 32)) {
        if (isAsciiDigit(c)) {
            parts[part] = parts[part] * 10 + static_cast<std::uint32_t>(c - '0');
            all += c;
            if (++digits > 8)
                return 0;
        } else if (digits > 0) {
            digits = 0;
            if (++part == 3)
                break;
        }
    }
    if (part == 0 && all.size() == 8)
        return readBirthDate(all.insert(6, 1, '-').insert(4, 1, '-'));
    // A day first: 24-05-1971.
    if (parts[0] < 100 && parts[2] > 1000)
        std::swap(parts[0], parts[2]);
    if (parts[0] < 1000 || parts[0] > 2999 || parts[1] > 99 || parts[2] > 99)
        return 0;
    const std::uint32_t date = parts[0] * 10000 + parts[1] * 100 + parts[2];
    constexpr std::array<std::uint32_t, 5> typedToGetPast{19000101, 19700101, 11111111, 19010101, 20000101};
    return std::find(typedToGetPast.begin(), typedToGetPast.end(), date) != typedToGetPast.end() ? 0 : date;
}

void readNumber(std::string_view cell, std::string &out)
{
    out.clear();
    if (cell.empty())
        return;
    appendFolded(cell, out);
    std::erase_if(out, [](char c) { return !isWordCharacter(c); });
}

void readWords(std::string_view cell, std::string &out)
{
    out.clear();
    if (cell.empty())
        return;
    std::string folded;
    appendFolded(cell, folded);
    for (const char c : folded) {
        if (isWordCharacter(c))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
}

} // namespace kk::identity
