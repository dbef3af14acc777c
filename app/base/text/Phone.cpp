#include "app/base/text/Phone.h"

#include "app/base/text/PhoneForeign.h"
#include "app/base/text/PhonePlan.h"
#include "app/base/text/Utf8.h"

#include <algorithm>
#include <array>

namespace kk {
namespace {

using namespace std::string_view_literals;

constexpr size_t kMostDigits = 24;

/// What of a cell can be dialled: an optional plus and digits. `mangled`: a spreadsheet has rounded the number.
struct Dialled {
    bool plus = false;
    bool mangled = false;
    size_t size = 0;
    std::array<char, kMostDigits> digits{};

    std::string_view view() const { return {digits.data(), size}; }
};

bool isBetweenNumbers(char32_t c)
{
    return c == ',' || c == ';' || c == '|' || c == '/' || c == '&' || c == '\n' || c == '\\';
}

size_t digitsIn(std::string_view text)
{
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), isAsciiDigit));
}

/// "6,12346E+08", "6.12E8": digits are lost, whatever follows.
bool isRounded(std::string_view text, size_t letter)
{
    const bool exponent = text[letter] == 'E' || text[letter] == 'e';
    const size_t next = letter + 1;
    return exponent && next < text.size() && (isAsciiDigit(text[next]) || text[next] == '+' || text[next] == '-')
        && text.substr(0, letter).find_first_of(".,") != std::string_view::npos;
}

/// Reads the first number of the cell.
Dialled dialled(std::string_view cell)
{
    Dialled out;
    // "612345678.0" and "612345678,00": a whole number that went through a column of decimals.
    if (const size_t zero = cell.find_last_not_of('0'); zero != std::string_view::npos && cell.size() - zero - 1 <= 2 && zero + 1 < cell.size()
        && (cell[zero] == '.' || cell[zero] == ',') && zero >= 9 && digitsIn(cell.substr(0, zero)) == zero)
        cell = cell.substr(0, zero);
    for (size_t position = 0; position < cell.size();) {
        const size_t here = position;
        const char32_t c = nextCharacter(cell, position);
        if (c >= '0' && c <= '9') {
            if (out.size == kMostDigits)
                return out;
            out.digits[out.size++] = static_cast<char>(c);
            continue;
        }
        const bool enough = out.size >= 9;
        if (c == '+') {
            if (enough)
                return out;
            out.plus = out.plus || out.size == 0;
            continue;
        }
        const bool letter = c < 0x80 && isAsciiLetter(static_cast<char>(c));
        if (letter && isRounded(cell, here)) {
            out.mangled = true;
            return out;
        }
        if (letter && out.size > 0) {
            // "06-12345678 thuis" ends here; "06-KOFFIE" is no number we read.
            if (out.size < 6)
                out.size = 0;
            return out;
        }
        if (c == '#' && out.size > 0)
            return out;
        if (enough && (isBetweenNumbers(c) || c == '('))
            return out;
        const bool startsAnother = enough && isBlankCharacter(c) && position < cell.size() && (cell[position] == '0' || cell[position] == '+')
            && digitsIn(cell.substr(position)) >= 9;
        if (startsAnother)
            return out;
    }
    return out;
}

std::string_view callingCode(std::string_view country)
{
    return country == "NL"sv || country.empty() ? "31"sv : country == "BE"sv ? "32"sv : country == "DE"sv ? "49"sv : ""sv;
}

/// The number as calling code and national part, when it is one of the three countries with a fast way.
struct Parts {
    std::string_view code;
    std::string_view national;
};

std::optional<Parts> international(std::string_view digits)
{
    for (const std::string_view code : {"31"sv, "32"sv, "49"sv}) {
        if (digits.substr(0, 2) != code)
            continue;
        std::string_view national = digits.substr(2);
        if (!national.empty() && national.front() == '0') // +31 (0)6 …
            national.remove_prefix(1);
        return Parts{code, national};
    }
    return std::nullopt;
}

std::optional<Parts> partsOf(const Dialled &number, std::string_view country)
{
    const std::string_view digits = number.view();
    if (number.plus)
        return international(digits);
    const std::string_view code = callingCode(country);
    if (code.empty())
        return std::nullopt;
    if (digits.substr(0, 2) == "00"sv)
        return international(digits.substr(2));
    if (digits.front() == '0')
        return Parts{code, digits.substr(1)};
    // "31612345678", where a spreadsheet ate the plus.
    if (code == "31"sv && digits.size() == 11 && digits.substr(0, 2) == code)
        return Parts{code, digits.substr(2)};
    // "612345678", where it ate the zero. In Germany and Belgium such digits may mean something else.
    if (code == "31"sv && digits.size() == 9)
        return Parts{code, digits};
    return std::nullopt;
}

bool isInvented(const Parts &parts)
{
    return parts.code == "31"sv && parts.national.size() == 9 && parts.national.substr(0, 3) == "600"sv;
}

bool isRun(std::string_view digits)
{
    for (const int step : {1, -1}) {
        size_t i = 1;
        while (i < digits.size() && digits[i] - '0' == (digits[i - 1] - '0' + step + 10) % 10)
            ++i;
        if (i == digits.size())
            return true;
    }
    return false;
}

QString spaced(std::string_view national, size_t area, std::initializer_list<size_t> groups)
{
    QString out = u'0' + QString::fromLatin1(national.data(), static_cast<qsizetype>(area));
    size_t at = area;
    for (const size_t group : groups) {
        out += u' ' + QString::fromLatin1(national.data() + at, static_cast<qsizetype>(group));
        at += group;
    }
    return out;
}

} // namespace

std::optional<E164> normalisePhone(std::string_view cell, std::string_view country)
{
    const Dialled number = dialled(cell);
    if (number.mangled || number.size < 3)
        return std::nullopt;
    const auto parts = partsOf(number, country);
    if (parts && (phoneplan::isCertain(parts->code, parts->national) || isInvented(*parts))) {
        E164 out;
        out.text.reserve(15);
        out.text.append(1, '+').append(parts->code).append(parts->national);
        return out;
    }
    // Without plus and zero the digits may also begin with a calling code: 31 900 3759.
    const bool isWhole = number.plus || number.digits[0] == '0';
    if (parts && isWhole && phoneplan::isCertainlyNone(parts->code, parts->national))
        return std::nullopt;
    std::string dial(number.plus ? "+" : "");
    dial += number.view();
    return readPhoneByLibrary(dial, country.empty() ? "NL"sv : country);
}

std::optional<E164> normalisePhone(const QString &cell, const QString &country)
{
    return normalisePhone(std::string_view(cell.toStdString()), std::string_view(country.toStdString()));
}

bool isPlaceholderPhone(const E164 &number)
{
    const std::string_view text = number.text;
    if (text.size() < 10)
        return false;
    // 0612345678, 0687654321; 0612121212 and 0611223344 are somebody's.
    const std::string_view tail = text.substr(text.size() - 8);
    if (isRun(tail) || isRun(text.substr(text.size() - 7)))
        return true;
    return tail.substr(1).find_first_not_of(tail.back()) == std::string_view::npos;
}

bool isInventedPhone(const E164 &number)
{
    return number.text.size() == 12 && number.text.compare(0, 6, "+31600") == 0;
}

QString formatPhone(const E164 &number)
{
    const std::string_view text = number.text;
    if (text.substr(0, 3) != "+31"sv)
        return formatPhoneByLibrary(number);
    const std::string_view national = text.substr(3);
    switch (phoneplan::dutchAreaLength(national)) {
    case 1: return spaced(national, 1, {2, 2, 2, 2});
    case 2: return spaced(national, 2, {3, 2, 2});
    case 3: return spaced(national, 3, {2, 2, 2});
    default: break;
    }
    const bool service = national.substr(0, 2) == "80"sv || national.substr(0, 1) == "9"sv;
    if (service && national.size() > 3)
        return spaced(national, 3, {national.size() - 3});
    return spaced(national, national.size(), {});
}

std::string searchDigits(std::string_view typed, std::string_view country)
{
    std::string digits;
    bool plus = false;
    for (size_t position = 0; position < typed.size();) {
        const char32_t c = nextCharacter(typed, position);
        if (c >= '0' && c <= '9')
            digits += static_cast<char>(c);
        else if (c == '+' && digits.empty())
            plus = true;
        else if (c != kNoCharacter && !isBlankCharacter(c) && !isInvisibleCharacter(c) && (c > 0x7F || "-.()/'"sv.find(static_cast<char>(c)) == std::string_view::npos)
                 && c != 0x2010 && c != 0x2011 && c != 0x2013 && c != 0x2014 && c != 0x2019)
            return {};
    }
    const std::string_view code = callingCode(country);
    if (!plus && digits.compare(0, 2, "00") == 0) {
        digits.erase(0, 2);
        plus = true;
    }
    if (plus) {
        // +31 (0)6: the zero is not dialled from abroad.
        const bool known = digits.compare(0, 2, "31") == 0 || digits.compare(0, 2, "32") == 0 || digits.compare(0, 2, "49") == 0;
        if (known && digits.size() > 2 && digits[2] == '0')
            digits.erase(2, 1);
        return digits;
    }
    if (!digits.empty() && digits.front() == '0' && !code.empty())
        digits.replace(0, 1, code);
    return digits;
}

} // namespace kk
