#include "app/shop/sample/Spelling.h"

#include "app/base/text/Fold.h"
#include "app/base/text/Utf8.h"

#include <QString>

#include <algorithm>
#include <array>

namespace kk::shop::sample {
namespace {

using namespace std::string_view_literals;

bool replaceOnce(std::string &word, std::string_view from, std::string_view to)
{
    const size_t at = word.find(from, 1);
    if (at == std::string::npos)
        return false;
    word.replace(at, from.size(), to);
    return true;
}

bool replaceSound(Dice &dice, std::string &word)
{
    constexpr std::array sounds{std::pair{"ij"sv, "y"sv}, std::pair{"ck"sv, "k"sv}, std::pair{"dt"sv, "t"sv}, std::pair{"ei"sv, "ij"sv}, std::pair{"ss"sv, "s"sv},
                                std::pair{"nn"sv, "n"sv}, std::pair{"ph"sv, "f"sv}, std::pair{"oo"sv, "o"sv}, std::pair{"c"sv, "k"sv},  std::pair{"uy"sv, "ui"sv}};
    const size_t first = dice.below(static_cast<quint32>(sounds.size()));
    for (size_t i = 0; i < sounds.size(); ++i) {
        const auto &[from, to] = sounds[(first + i) % sounds.size()];
        if (replaceOnce(word, from, to))
            return true;
    }
    return false;
}

} // namespace

std::string misspelt(Dice &dice, std::string_view word)
{
    std::string out(word);
    const bool ascii = std::all_of(out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (out.size() < 4 || !ascii)
        return out;
    if (dice.chance(500) && replaceSound(dice, out))
        return out;
    const size_t at = 1 + dice.below(static_cast<quint32>(out.size() - 2));
    switch (dice.below(3)) {
    case 0: out.insert(at, 1, out[at]); break;
    case 1: out.erase(at, 1); break;
    default: std::swap(out[at], out[at + 1]); break;
    }
    return out;
}

std::string withoutAccents(std::string_view text)
{
    std::string out;
    for (const QChar c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) {
        if (c.unicode() < 0x80) {
            out += static_cast<char>(c.unicode());
            continue;
        }
        const QString folded = foldText(QString(c));
        out += (c.isUpper() ? folded.toUpper() : folded).toStdString();
    }
    return out;
}

std::string inCapitals(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUpper().toStdString();
}

std::string shortInfix(Dice &dice, std::string_view infix)
{
    const bool van = infix == "van der"sv || infix == "van de"sv || infix == "van den"sv;
    if (!van || dice.chance(450))
        return std::string(infix);
    constexpr std::array forms{"v.d."sv, "v/d"sv, "vd"sv, "v.d."sv};
    return std::string(dice.pick(forms));
}

std::string phoneNotation(Dice &dice, std::string_view digits, size_t areaLength)
{
    if (digits.empty())
        return {};
    const std::string area(digits.substr(0, areaLength));
    const std::string rest(digits.substr(areaLength));
    std::string pairs;
    for (size_t i = 0; i < rest.size(); i += 2)
        pairs += ' ' + rest.substr(i, 2);
    switch (dice.below(9)) {
    case 0: case 1: case 2: return area + '-' + rest;
    case 3: case 4: return std::string(digits);
    case 5: return area + pairs;
    case 6: return "+31" + std::string(digits.substr(1));
    case 7: return "0031 " + area.substr(1) + ' ' + rest;
    default: return "+31 (0)" + area.substr(1) + ' ' + rest;
    }
}

std::string postcodeNotation(Dice &dice, std::string_view postcode)
{
    std::string out(postcode);
    const quint32 kind = dice.below(10);
    if (kind >= 5)
        out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
    if (kind >= 8)
        std::transform(out.begin(), out.end(), out.begin(), asciiLower);
    return out;
}

} // namespace kk::shop::sample
