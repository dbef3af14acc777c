#include "app/base/text/NameParts.h"

#include "app/base/text/Fold.h"
#include "app/base/text/NameWords.h"
#include "app/base/text/Utf8.h"

#include <algorithm>
#include <array>

namespace kk {
namespace {

using namespace std::string_view_literals;
using Words = std::vector<std::string>;
using std::ptrdiff_t;

/// One kind of apostrophe and hyphen, no blanks around hyphens, no spreadsheet's guard in front.
std::string prepared(std::string_view text)
{
    std::string tidy = tidyText(text);
    constexpr std::array signs{std::pair{"’"sv, '\''}, std::pair{"‘"sv, '\''}, std::pair{"`"sv, '\''}, std::pair{"´"sv, '\''},
                               std::pair{"–"sv, '-'},  std::pair{"‐"sv, '-'},  std::pair{"‑"sv, '-'}};
    for (const auto &[sign, plain] : signs)
        for (size_t at = tidy.find(sign); at != std::string::npos; at = tidy.find(sign, at))
            tidy.replace(at, sign.size(), 1, plain);
    constexpr std::array ligatures{std::pair{"ĳ"sv, "ij"sv}, std::pair{"Ĳ"sv, "IJ"sv}};
    for (const auto &[ligature, letters] : ligatures)
        for (size_t at = tidy.find(ligature); at != std::string::npos; at = tidy.find(ligature, at))
            tidy.replace(at, ligature.size(), letters);
    for (size_t at = tidy.find('-'); at != std::string::npos; at = tidy.find('-', at + 1)) {
        while (at > 0 && tidy[at - 1] == ' ')
            tidy.erase(--at, 1);
        while (at + 1 < tidy.size() && tidy[at + 1] == ' ')
            tidy.erase(at + 1, 1);
    }
    while (!tidy.empty() && "-,;"sv.find(tidy.back()) != std::string_view::npos)
        tidy.pop_back();
    return tidy == "-" ? std::string() : tidy;
}

void drop(Words &words, size_t first, size_t count)
{
    words.erase(words.begin() + static_cast<ptrdiff_t>(first), words.begin() + static_cast<ptrdiff_t>(first + count));
}

/// Takes "Dhr.", "de heer", "Fam.", "drs." off the front. Leaves at least one word.
void takeTitles(Words &words, NameParts &name)
{
    while (words.size() > 1) {
        const bool theSir = words.size() > 2 && names::bare(words[0]) == "de" && names::bare(words[1]) == "heer";
        const bool sir = theSir || names::isSirTitle(words[0]);
        const bool madam = names::isMadamTitle(words[0]);
        const bool link = name.salutation != Salutation::None && (names::bare(words[0]) == "en" || words[0] == "/" || words[0] == "&");
        if (names::isFamilyTitle(words[0]))
            name.salutation = Salutation::Family;
        else if (sir || madam)
            name.salutation = name.salutation == Salutation::None ? (sir ? Salutation::Sir : Salutation::Madam)
                : (name.salutation == Salutation::Sir) == sir   ? name.salutation
                                                                : Salutation::Family;
        else if (!link && !names::isLearnedTitle(words[0]))
            return;
        drop(words, 0, theSir ? 2 : 1);
    }
}

void takeSuffix(Words &words, NameParts &name)
{
    while (words.size() > 1 && names::isSuffix(words.back())) {
        name.suffix = words.back() + (name.suffix.empty() ? "" : " ") + name.suffix;
        words.pop_back();
        if (words.back().back() == ',')
            words.back().pop_back();
    }
}

std::string infixOf(const Words &words, size_t first, size_t last)
{
    std::string infix;
    for (size_t i = first; i < last; ++i)
        infix += (infix.empty() ? "" : " ") + names::fullInfix(words[i]);
    return infix;
}

/// How many words from `first` on are infix, leaving one for the surname.
size_t infixLength(const Words &words, size_t first)
{
    size_t end = first;
    while (end + 1 < words.size() && names::isInfixWord(words[end]))
        ++end;
    return end - first;
}

std::string naturalWords(const Words &words, size_t first, size_t last)
{
    std::string out;
    for (size_t i = first; i < last; ++i) {
        const bool inside = i > first && i + 1 < last && names::isInfixWord(words[i]);
        out += (out.empty() ? "" : " ") + (inside ? names::fullInfix(words[i]) : names::naturalWord(words[i]));
    }
    return out;
}

/// The words before the surname: call name in brackets, initials, given names.
void readGiven(const Words &words, bool allCapitals, NameParts &name)
{
    std::string given;
    for (std::string word : words) {
        const bool bracketed = word.size() > 2 && word.front() == '(' && word.back() == ')';
        if (bracketed)
            word = word.substr(1, word.size() - 2);
        if (!bracketed && names::isInitials(word, allCapitals))
            name.initials += names::dottedInitials(word);
        else if (bracketed && !name.initials.empty())
            given = names::naturalWord(word);
        else if (!bracketed)
            given += (given.empty() ? "" : " ") + names::naturalWord(word);
    }
    if (!given.empty())
        name.given = given;
}

/// "de Vries geb. Jansen" and "Jansen e/v de Vries" are both De Vries-Jansen: the partner's name first, the own name after the hyphen.
bool readMarried(const Words &words, size_t first, NameParts &name)
{
    for (size_t i = first + 1; i + 1 < words.size(); ++i) {
        const std::string word = names::bare(words[i]);
        const bool wife = word == "e/v" || word == "ev" || word == "wed" || word == "weduwe";
        if (!wife && word != "geb" && word != "geboren")
            continue;
        const size_t afterFirst = i + 1;
        const size_t partnerFirst = wife ? afterFirst : first;
        const size_t partnerLast = wife ? words.size() : i;
        const size_t ownFirst = wife ? first : afterFirst;
        const size_t ownLast = wife ? i : words.size();
        const Words partner(words.begin() + static_cast<ptrdiff_t>(partnerFirst), words.begin() + static_cast<ptrdiff_t>(partnerLast));
        const Words own(words.begin() + static_cast<ptrdiff_t>(ownFirst), words.begin() + static_cast<ptrdiff_t>(ownLast));
        const size_t infix = infixLength(partner, 0);
        const size_t ownInfix = infixLength(own, 0);
        name.infix = infixOf(partner, 0, infix);
        name.surname = naturalWords(partner, infix, partner.size()) + '-' + infixOf(own, 0, ownInfix) + (ownInfix ? " " : "")
            + naturalWords(own, ownInfix, own.size());
        return true;
    }
    return false;
}

void readSurname(const Words &words, size_t first, NameParts &name)
{
    if (readMarried(words, first, name))
        return;
    const size_t infix = infixLength(words, first);
    if (infix > 0)
        name.infix = infixOf(words, first, first + infix);
    name.surname = naturalWords(words, first + infix, words.size());
}

bool isAllCapitals(std::string_view text) { return !names::hasLower(text); }

/// "Vries, J.P. de", "de Vries, Jan", "Vries de, Jan", "Vries, de".
NameParts readReversed(const std::string &left, const std::string &right, bool allCapitals, NameParts name)
{
    Words surname = names::wordsOf(left);
    Words given = names::wordsOf(right);
    takeTitles(surname, name);
    if (given.size() > 1)
        takeTitles(given, name);
    else if (!given.empty() && (names::isSirTitle(given[0]) || names::isMadamTitle(given[0])))
        name.salutation = names::isSirTitle(given[0]) ? Salutation::Sir : Salutation::Madam, given.clear();
    takeSuffix(given, name);
    if (given.size() == 1 && names::isSuffix(given[0]))
        name.suffix = given[0], given.clear();
    size_t tail = given.size();
    while (tail > 0 && names::isInfixWord(given[tail - 1]))
        --tail;
    std::string infix = infixOf(given, tail, given.size());
    given.resize(tail);
    size_t end = surname.size();
    while (infix.empty() && end > 1 && names::isInfixWord(surname[end - 1]) && !names::isInfixWord(surname[0]))
        --end;
    if (end < surname.size())
        infix = infixOf(surname, end, surname.size());
    surname.resize(end);
    readSurname(surname, 0, name);
    if (!infix.empty())
        name.infix = infix;
    readGiven(given, allCapitals, name);
    return name;
}

/// "Do van Os", "Al de Vries": infix words that never begin a Dutch infix of two words.
bool isAlsoGivenName(std::string_view word)
{
    constexpr std::array given{"al"sv, "do"sv, "di"sv, "le"sv, "la"sv, "bin"sv};
    return std::find(given.begin(), given.end(), names::bare(word)) != given.end();
}

/// Where the surname with its infix begins in "Marijke van der Laan", "J. P. de Vries", "Jan Willem Jansen".
size_t surnameStart(const Words &words, bool allCapitals)
{
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        // "Jansen-van der Laan": the infix of the second name hangs on the first.
        if (const size_t hyphen = words[i].rfind('-'); hyphen != std::string::npos && names::isInfixWord(std::string_view(words[i]).substr(hyphen + 1)))
            return i;
        const bool infix = names::isInfixWord(words[i]);
        const bool givenName = i == 0 && words.size() > 2 && isAlsoGivenName(words[0]) && names::isInfixWord(words[1]);
        if (infix && !givenName)
            return i;
        const std::string word = names::bare(words[i + 1]);
        if (i + 2 < words.size() && (word == "e/v" || word == "geb" || word == "geboren"))
            return i;
    }
    if (words.size() == 2 && !names::isInitials(words[0], allCapitals) && names::isInitials(words[1], allCapitals) && words[1].find('.') != std::string::npos)
        return 0;
    return words.size() - 1;
}

void capitaliseAlone(std::string &text)
{
    const size_t letter = text.find_first_not_of("' ");
    if (letter == std::string::npos || text.front() == '\'')
        return;
    text[letter] = asciiUpper(text[letter]);
}

} // namespace

NameParts splitName(std::string_view fullName)
{
    NameParts name;
    const std::string text = prepared(fullName);
    if (text.empty())
        return name;
    if (looksLikeCompany(text)) {
        name.company = true;
        name.surname = text;
        return name;
    }
    const bool allCapitals = isAllCapitals(text);
    const size_t comma = text.find(',');
    if (comma != std::string::npos && comma > 0) {
        const std::string right = tidyText(std::string_view(text).substr(comma + 1));
        if (!right.empty() && !names::isSuffix(right) && right.find(',') == std::string::npos)
            return readReversed(text.substr(0, comma), right, allCapitals, name);
    }
    Words words = names::wordsOf(text);
    takeTitles(words, name);
    takeSuffix(words, name);
    if (words.size() == 2 && surnameStart(words, allCapitals) == 0 && !names::isInfixWord(words[0])) {
        readGiven({words[1]}, allCapitals, name); // "Jansen J.P."
        name.surname = names::naturalWord(words[0]);
        return name;
    }
    const size_t start = surnameStart(words, allCapitals);
    readGiven(Words(words.begin(), words.begin() + static_cast<ptrdiff_t>(start)), allCapitals, name);
    readSurname(words, start, name);
    return name;
}

NameParts nameFromColumns(std::string_view first, std::string_view infix, std::string_view last, std::string_view initials)
{
    const std::string lastText = prepared(last);
    const std::string firstText = prepared(first);
    if (lastText.empty())
        return splitName(prepared(infix).empty() ? firstText : firstText + ' ' + prepared(infix));
    NameParts name;
    if (looksLikeCompany(lastText)) {
        name.company = true;
        name.surname = lastText;
    } else if (const size_t comma = lastText.find(','); comma != std::string::npos && comma > 0) {
        name = readReversed(lastText.substr(0, comma), tidyText(std::string_view(lastText).substr(comma + 1)), isAllCapitals(lastText), name);
    } else {
        Words words = names::wordsOf(lastText);
        takeTitles(words, name);
        takeSuffix(words, name);
        size_t end = words.size();
        while (end > 1 && names::isInfixWord(words[end - 1]) && !names::isInfixWord(words[0]))
            --end;
        name.infix = infixOf(words, end, words.size());
        words.resize(end);
        readSurname(words, 0, name);
    }
    Words given = names::wordsOf(firstText);
    takeTitles(given, name);
    if (given.size() == 1 && (names::isSirTitle(given[0]) || names::isMadamTitle(given[0])))
        name.salutation = names::isSirTitle(given[0]) ? Salutation::Sir : Salutation::Madam, given.clear();
    // "Jan van der" | "Laan", and "Jan Jansen" | "Jansen".
    size_t end = given.size();
    while (end > 1 && names::isInfixWord(given[end - 1]))
        --end;
    if (end < given.size() && name.infix.empty())
        name.infix = infixOf(given, end, given.size());
    given.resize(end);
    if (given.size() > 1 && foldText(given.back()) == foldText(name.surname))
        given.pop_back();
    readGiven(given, isAllCapitals(firstText) && isAllCapitals(lastText), name);
    if (const std::string column = normaliseInfix(infix); !column.empty())
        name.infix = column;
    if (const std::string column = prepared(initials); !column.empty()) {
        name.initials.clear();
        for (const std::string &word : names::wordsOf(column))
            name.initials += names::dottedInitials(word);
    }
    return name;
}

std::string displayName(const NameParts &name)
{
    std::string out;
    const auto add = [&](std::string_view part) {
        if (!part.empty())
            out.append(out.empty() ? 0U : 1U, ' ').append(part);
    };
    const bool alone = name.given.empty() && name.initials.empty();
    if (name.salutation == Salutation::Family && alone)
        out = "Fam.";
    add(name.given.empty() ? name.initials : name.given);
    std::string infix = name.infix;
    if (alone)
        capitaliseAlone(infix);
    add(infix);
    add(name.surname);
    add(name.suffix);
    return out;
}

QString displayNameText(const NameParts &name)
{
    return QString::fromStdString(displayName(name));
}

std::string sortKey(const NameParts &name)
{
    std::string key = foldText(name.surname);
    std::string rest = foldText(name.given.empty() ? name.initials : name.given);
    if (!name.infix.empty())
        rest += (rest.empty() ? "" : " ") + foldText(name.infix);
    if (!rest.empty())
        key += ", " + rest;
    return key;
}

std::string naturalCase(std::string_view name)
{
    const std::string text = prepared(name);
    if (names::hasUpper(text) && names::hasLower(text))
        return text;
    const Words words = names::wordsOf(text);
    std::string out;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool infix = i + 1 < words.size() && names::isInfixWord(words[i]);
        out += (i ? " " : "") + (infix ? names::fullInfix(words[i]) : names::naturalWord(words[i]));
    }
    return out;
}

bool looksLikeCompany(std::string_view name)
{
    constexpr std::array anywhere{"bv"sv,      "vof"sv,     "bvba"sv,        "gmbh"sv,       "stichting"sv, "vereniging"sv,  "maatschap"sv, "holding"sv,
                                  "hotel"sv,   "restaurant"sv, "lunchroom"sv, "basisschool"sv, "gemeente"sv,  "eenmanszaak"sv, "sprl"sv,      "sarl"sv,
                                  "koffiehuis"sv, "brasserie"sv, "boekhandel"sv, "accountants"sv, "advocaten"sv, "makelaardij"sv, "cooperatie"sv};
    constexpr std::array atTheEnd{"nv"sv, "cv"sv, "ltd"sv, "llc"sv, "inc"sv, "ua"sv, "ug"sv, "kg"sv, "co"sv};
    const std::string folded = foldText(name);
    const Words words = names::wordsOf(folded);
    if (words.size() < 2)
        return false;
    for (size_t i = 0; i < words.size(); ++i) {
        std::string word = names::bare(words[i]);
        word.erase(std::remove_if(word.begin(), word.end(), [](char c) { return c == '(' || c == ')' || c == ','; }), word.end());
        if (std::find(anywhere.begin(), anywhere.end(), word) != anywhere.end())
            return true;
        if (i + 1 == words.size() && std::find(atTheEnd.begin(), atTheEnd.end(), word) != atTheEnd.end())
            return true;
    }
    return false;
}

std::string normaliseInfix(std::string_view words)
{
    const Words list = names::wordsOf(prepared(words));
    const bool all = std::all_of(list.begin(), list.end(), [](const std::string &word) { return names::isInfixWord(word); });
    return all ? infixOf(list, 0, list.size()) : std::string();
}

} // namespace kk
