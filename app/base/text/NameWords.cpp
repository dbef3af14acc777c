#include "app/base/text/NameWords.h"

#include "app/base/text/Fold.h"
#include "app/base/text/Utf8.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kk::names {
namespace {

using namespace std::string_view_literals;

template <size_t N>
bool holds(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array kInfixes{
    "van"sv, "de"sv,  "der"sv, "den"sv, "het"sv, "'t"sv,  "te"sv,    "ten"sv,  "ter"sv,  "op"sv,  "in"sv,  "aan"sv, "bij"sv, "onder"sv, "over"sv, "uit"sv,
    "uyt"sv, "voor"sv, "tot"sv, "thoe"sv, "von"sv, "vom"sv, "zu"sv, "zum"sv, "zur"sv, "da"sv,  "das"sv, "do"sv,  "dos"sv, "du"sv,  "des"sv,
    "del"sv, "della"sv, "di"sv, "dal"sv, "la"sv,  "le"sv,  "les"sv, "el"sv,  "al"sv,  "bin"sv, "ibn"sv, "af"sv, "av"sv,  "'s"sv,
};

struct Short {
    std::string_view written;
    std::string_view full;
};
constexpr std::array kShortInfixes{
    Short{"vd", "van de"},    Short{"v/d", "van de"},   Short{"vdr", "van der"}, Short{"v/dr", "van der"}, Short{"vdn", "van den"},
    Short{"v/dn", "van den"}, Short{"vh", "van het"},   Short{"v/h", "van het"}, Short{"v", "van"},        Short{"v't", "van 't"},
    Short{"v/t", "van 't"},   Short{"van't", "van 't"}, Short{"in't", "in 't"},  Short{"op't", "op 't"},   Short{"ad", "aan de"},
    Short{"a/d", "aan de"},   Short{"t", "'t"},         Short{"o/d", "op de"},
};

/// Words that are as often a name by themselves; they need their dot or slash to count as a short infix.
bool needsSign(std::string_view bareWord) { return bareWord == "v"sv || bareWord == "t"sv || bareWord == "ad"sv; }

std::string_view fullOf(std::string_view written, std::string_view bareWord)
{
    for (const Short &shortForm : kShortInfixes)
        if (shortForm.written == bareWord && (!needsSign(bareWord) || written.find('.') != std::string_view::npos))
            return bareWord == "t"sv ? std::string_view() : shortForm.full;
    return {};
}

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool isVowel(char c) { return "AEIOUYaeiouy"sv.find(c) != std::string_view::npos; }

std::string capitalised(std::string_view part)
{
    QString text = qt(part).toLower();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetter())
            continue;
        text[i] = text[i].toUpper();
        const bool ij = text[i] == u'I' && i + 1 < text.size() && text[i + 1] == u'j';
        if (ij)
            text[i + 1] = u'J';
        break;
    }
    return text.toStdString();
}

/// A part between hyphens: "VAN" after a hyphen is an infix, "O'BRIEN" has two capitals, "MCDONALD" too.
std::string naturalPart(std::string_view part, bool mayBeInfix)
{
    if (part.empty() || (hasUpper(part) && hasLower(part)))
        return std::string(part);
    if (mayBeInfix && isInfixWord(part))
        return fullInfix(part);
    if (const size_t apostrophe = part.find('\''); apostrophe == 1 && part.size() > 3)
        return capitalised(part.substr(0, 2)) + capitalised(part.substr(2));
    std::string word = capitalised(part);
    if (word.size() > 4 && word.substr(0, 2) == "Mc")
        word[2] = asciiUpper(word[2]);
    return word;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view tidied)
{
    std::vector<std::string> words;
    for (size_t start = 0; start < tidied.size();) {
        const size_t end = std::min(tidied.find(' ', start), tidied.size());
        if (end > start)
            words.emplace_back(tidied.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::string joined(const std::vector<std::string> &words, size_t first, size_t last)
{
    std::string out;
    for (size_t i = first; i < last; ++i) {
        if (!out.empty())
            out += ' ';
        out += words[i];
    }
    return out;
}

std::string bare(std::string_view word)
{
    std::string folded = foldText(word);
    folded.erase(std::remove(folded.begin(), folded.end(), '.'), folded.end());
    return folded;
}

bool isInfixWord(std::string_view word)
{
    if (word.size() > 7)
        return false;
    const std::string folded = bare(word);
    const bool dotted = word.find('.') != std::string_view::npos;
    return (!dotted && holds(kInfixes, folded)) || !fullOf(word, folded).empty();
}

std::string fullInfix(std::string_view word)
{
    std::string folded = bare(word);
    if (const std::string_view full = fullOf(word, folded); !full.empty())
        return std::string(full);
    return folded;
}

bool isSirTitle(std::string_view word)
{
    constexpr std::array titles{"dhr"sv, "de heer"sv, "heer"sv, "hr"sv, "mr"sv, "mister"sv, "meneer"sv, "herr"sv, "monsieur"sv, "sir"sv};
    return holds(titles, bare(word));
}

bool isMadamTitle(std::string_view word)
{
    constexpr std::array titles{"mevr"sv, "mevrouw"sv, "mw"sv, "mej"sv, "mejuffrouw"sv, "mrs"sv, "ms"sv, "miss"sv, "mme"sv, "madame"sv, "frau"sv, "mevr/mw"sv};
    return holds(titles, bare(word));
}

bool isFamilyTitle(std::string_view word)
{
    constexpr std::array titles{"fam"sv, "familie"sv, "famille"sv, "gezin"sv, "dhr/mevr"sv, "dhr/mw"sv, "mevr/dhr"sv, "heer/mevrouw"sv};
    return holds(titles, bare(word));
}

bool isLearnedTitle(std::string_view word)
{
    constexpr std::array titles{"dr"sv, "drs"sv, "ir"sv, "ing"sv, "prof"sv, "ds"sv, "mag"sv, "dipl"sv};
    return holds(titles, bare(word));
}

bool isSuffix(std::string_view word)
{
    constexpr std::array suffixes{"jr"sv, "sr"sv, "junior"sv, "senior"sv, "msc"sv, "bsc"sv, "phd"sv, "mba"sv, "llm"sv};
    return holds(suffixes, bare(word));
}

bool hasUpper(std::string_view text)
{
    if (std::any_of(text.begin(), text.end(), isAsciiUpper))
        return true;
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return !ascii && qt(text).toLower() != qt(text);
}

bool hasLower(std::string_view text)
{
    if (std::any_of(text.begin(), text.end(), isAsciiLower))
        return true;
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return !ascii && qt(text).toUpper() != qt(text);
}

bool isInitials(std::string_view word, bool allCapitals)
{
    // An apostrophe, digit or hyphen without dots belongs to a name.
    if (word.empty() || word.find_first_of("'0123456789") != std::string_view::npos)
        return false;
    if (word.find('.') != std::string_view::npos) {
        size_t length = 0;
        for (const char c : word) {
            length = c == '.' || c == '-' ? 0 : length + ((static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0);
            if (length > 3)
                return false;
        }
        return true;
    }
    const QString letters = qt(word);
    if (letters.size() == 1)
        return letters[0].isLetter();
    const bool capitals = std::all_of(word.begin(), word.end(), isAsciiUpper);
    if (!capitals || word.size() > 4)
        return false;
    return !allCapitals || std::none_of(word.begin(), word.end(), isVowel);
}

std::string dottedInitials(std::string_view word)
{
    const QString text = qt(word);
    QString out;
    if (!text.contains(u'.')) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool ij = text[i].toUpper() == u'I' && i + 1 < text.size() && text[i + 1].toUpper() == u'J';
            if (text[i].isLetter())
                out += ij ? QStringLiteral("IJ") : QString(text[i].toUpper());
            else if (text[i] == u'-' && out.endsWith(u'.'))
                out.chop(1);
            out += text[i].isLetter() ? QStringLiteral(".") : text.mid(i, 1);
            i += ij ? 1 : 0;
        }
        return out.toStdString();
    }
    for (QString part : text.split(u'.', Qt::SkipEmptyParts)) {
        if (part.startsWith(u'-') && part.size() > 1) {
            out += u'-';
            part.remove(0, 1);
        }
        out += part.toLower() == QStringLiteral("ij") ? QStringLiteral("IJ") : part.left(1).toUpper() + part.mid(1).toLower();
        out += u'.';
    }
    return out.toStdString();
}

std::string naturalWord(std::string_view word)
{
    std::string out;
    bool first = true;
    for (size_t start = 0; start <= word.size();) {
        const size_t end = std::min(word.find('-', start), word.size());
        out += (first ? "" : "-") + naturalPart(word.substr(start, end - start), !first);
        first = false;
        start = end + 1;
    }
    return out;
}

} // namespace kk::names
