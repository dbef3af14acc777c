#include "app/intake/values/CellText.h"

#include "app/intake/Header.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <unordered_map>

namespace kk::intake {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The length of the blank or invisible character at the start of `text`; 0: it starts with something to read.
size_t leadingBlank(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto first = static_cast<unsigned char>(text[0]);
    if (first <= 0x20 || first == 0x7F)
        return 1;
    if (first == 0xC2 && text.size() > 1)
        return text[1] == '\xA0' || text[1] == '\xAD' || static_cast<unsigned char>(text[1]) < 0xA0 ? 2 : 0;
    if (first == 0xE2 && text.size() > 2 && text[1] == '\x80') {
        const auto third = static_cast<unsigned char>(text[2]);
        return (third >= 0x80 && third <= 0x8F) || third == 0xAF || (third >= 0xA8 && third <= 0xAE) ? 3 : 0;
    }
    if (first == 0xE2 && text.size() > 2 && text[1] == '\x81' && static_cast<unsigned char>(text[2]) >= 0x9F)
        return 3;
    return text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xE3\x80\x80") ? 3 : 0;
}

size_t trailingBlank(std::string_view text)
{
    for (size_t length = 1; length <= 3 && length <= text.size(); ++length) {
        if (leadingBlank(text.substr(text.size() - length)) == length)
            return length;
    }
    return 0;
}

std::string_view trimmed(std::string_view text)
{
    while (const size_t length = leadingBlank(text))
        text.remove_prefix(length);
    while (const size_t length = trailingBlank(text))
        text.remove_suffix(length);
    return text;
}

bool isGuarded(std::string_view text)
{
    if (text.size() < 2 || text[0] != '\'')
        return false;
    return isDigit(text[1]) || std::strchr("+-=@(.,\t#", text[1]) != nullptr;
}

bool isEmptyWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 20> kWords = {
        "-",    "--",   "---",        "----",      "\xE2\x80\x94", "n/a",    "N/A",   "n.v.t.", "nvt",     "null",      "NULL",
        "#N/B", "#N/A", "#WAARDE!", "#VALUE!",      "#VERW!", "#REF!", "(leeg)", "(empty)", "(not set)",
    };
    return text.size() <= 9 && std::find(kWords.begin(), kWords.end(), text) != kWords.end();
}

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// The slow way, for texts with anything beyond printable ASCII.
std::string tidied(std::string_view text, bool keepLines)
{
    const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString tidy;
    tidy.reserve(decoded.size());
    for (QChar c : decoded) {
        if (keepLines && c == u'\n')
            tidy += c;
        else if (c.category() == QChar::Other_Format || c == u'\r')
            continue;
        else if (c.isSpace() || c.category() == QChar::Other_Control)
            tidy += u' ';
        else
            tidy += c;
    }
    const QByteArray bytes = tidy.normalized(QString::NormalizationForm_C).toUtf8();
    return std::string(trimmed(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size()))));
}

const std::unordered_map<std::string_view, YesNo> &consentWords()
{
    static const std::unordered_map<std::string_view, YesNo> words = [] {
        std::unordered_map<std::string_view, YesNo> all;
        for (std::string_view yes :
             {"yes",         "y",         "true",       "1",         "x",       "on",           "ja",          "j",          "waar",
              "aan",         "wahr",      "oui",        "o",         "vrai",    "subscribed",   "subscribe",   "optin",      "optedin",
              "confirmed",   "active",    "granted",    "accepted",  "enabled", "ingeschreven", "aangemeld",   "actief",     "akkoord",
              "toestemming", "abonniert", "angemeldet", "bestatigt", "abonne",  "inscrit",      "doubleoptin", "singleoptin"})
            all.emplace(yes, YesNo::Yes);
        for (std::string_view no : {"no",
                                    "n",
                                    "false",
                                    "0",
                                    "off",
                                    "nee",
                                    "onwaar",
                                    "uit",
                                    "nein",
                                    "falsch",
                                    "non",
                                    "faux",
                                    "unsubscribed",
                                    "notsubscribed",
                                    "neversubscribed",
                                    "optout",
                                    "optedout",
                                    "inactive",
                                    "denied",
                                    "refused",
                                    "revoked",
                                    "disabled",
                                    "uitgeschreven",
                                    "afgemeld",
                                    "nietingeschreven",
                                    "inactief",
                                    "geweigerd",
                                    "ingetrokken",
                                    "abgemeldet",
                                    "nichtabonniert",
                                    "desabonne",
                                    "desinscrit",
                                    "cleaned"})
            all.emplace(no, YesNo::No);
        return all;
    }();
    return words;
}

bool startsLikeAMoment(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return text.size() >= 8 && isDigit(text[0]) && digits >= 6 &&
           std::count_if(text.begin(), text.end(), [](char c) { return c == '-' || c == '/' || c == '.'; }) >= 2;
}

} // namespace

std::string_view bareText(std::string_view cell)
{
    std::string_view text = cell;
    if (!text.empty() && (leadingBlank(text) != 0 || trailingBlank(text) != 0))
        text = trimmed(text);
    if (isGuarded(text))
        text = trimmed(text.substr(1));
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"'))
        text = trimmed(text.substr(2, text.size() - 3));
    return text;
}

std::string cleanText(std::string_view cell, bool keepLines)
{
    const std::string_view text = bareText(cell);
    if (isEmptyWord(text))
        return {};
    return isPlain(text) ? std::string(text) : tidied(text, keepLines);
}

bool isEmptyText(std::string_view cell)
{
    const std::string_view text = bareText(cell);
    return text.empty() || isEmptyWord(text);
}

bool isMangledNumber(std::string_view cell)
{
    const std::string_view text = bareText(cell);
    const size_t exponent = text.find_first_of("Ee");
    if (exponent == std::string_view::npos || exponent == 0 || text.size() < 4)
        return false;
    const std::string_view mantissa = text.substr(0, exponent);
    std::string_view power = text.substr(exponent + 1);
    if (!power.starts_with('+'))
        return false;
    power.remove_prefix(1);
    const bool digitsOnly = std::all_of(mantissa.begin(), mantissa.end(), [](char c) { return isDigit(c) || c == ',' || c == '.'; });
    return isDigit(mantissa[0]) && digitsOnly && !power.empty() && power.size() <= 3 && std::all_of(power.begin(), power.end(), isDigit);
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return lower;
}

std::string wordSkeleton(std::string_view cell)
{
    const std::string_view text = bareText(cell);
    if (!isPlain(text))
        return headerSkeleton(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
    std::string skeleton;
    for (char c : text) {
        if (isDigit(c) || (c >= 'a' && c <= 'z') || c == '#')
            skeleton.push_back(c);
        else if (c >= 'A' && c <= 'Z')
            skeleton.push_back(static_cast<char>(c + ('a' - 'A')));
    }
    return skeleton;
}

YesNo yesOrNo(std::string_view cell)
{
    if (isEmptyText(cell))
        return YesNo::Blank;
    const std::string word = wordSkeleton(cell);
    const auto found = consentWords().find(word);
    if (found != consentWords().end())
        return found->second;
    return startsLikeAMoment(bareText(cell)) && !word.starts_with("0000") ? YesNo::Yes : YesNo::Unknown;
}

} // namespace kk::intake
