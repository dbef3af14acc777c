#include "app/intake/values/Amount.h"

#include "app/intake/values/CellText.h"

#include <array>

namespace kk::intake {

namespace {

constexpr int kMaxDigits = 18;
constexpr int kMaxSeparators = 8;

/// The digits of an amount and where its points and commas stand.
struct Shape {
    std::array<char, kMaxDigits> digits{};
    int digitCount = 0;
    std::array<char, kMaxSeparators> separators{};
    std::array<int, kMaxSeparators> positions{}; ///< how many digits stand before the separator
    int separatorCount = 0;
    bool negative = false;
    bool noCents = false; ///< `12,-`
    std::array<char, 3> code{};
    bool sign = false; ///< `code` was written as a sign or code
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Length of a multi-byte character that an amount may contain, with what it means: ' ' blank, '-' minus, 'E' euro, 'P' pound.
size_t wideCharacter(std::string_view text, char &meaning)
{
    constexpr std::pair<std::string_view, char> kCharacters[] = {
        {"\xC2\xA0", ' '},     {"\xE2\x80\xAF", ' '}, {"\xE2\x80\x89", ' '}, {"\xE2\x80\x87", ' '}, {"\xE2\x80\x99", ' '},
        {"\xE2\x88\x92", '-'}, {"\xE2\x80\x93", '-'}, {"\xE2\x82\xAC", 'E'}, {"\xC2\xA3", 'P'},
    };
    for (const auto &[bytes, what] : kCharacters) {
        if (text.starts_with(bytes)) {
            meaning = what;
            return bytes.size();
        }
    }
    return 0;
}

void setCode(Shape &shape, std::string_view code)
{
    shape.sign = true;
    shape.code = {code[0], code[1], code[2]};
}

bool takeWord(Shape &shape, std::string_view word)
{
    const std::string lower = asciiLower(word);
    if (lower == "eur" || lower == "euro") {
        setCode(shape, "EUR");
        return true;
    }
    if (lower == "kr")
        return true;
    for (std::string_view code : {"usd", "gbp", "chf", "nok", "sek", "dkk", "pln", "cad", "aud", "czk", "huf"}) {
        if (lower == code) {
            const std::string capitals{static_cast<char>(code[0] - 32), static_cast<char>(code[1] - 32), static_cast<char>(code[2] - 32)};
            setCode(shape, capitals);
            return true;
        }
    }
    return false;
}

/// A dash before, behind or in place of the digits. False: it stands where no dash can stand.
bool takeDash(Shape &shape, std::string_view rest)
{
    if (shape.digitCount == 0 && shape.separatorCount == 0) {
        if (!rest.starts_with(','))
            shape.negative = true; // `-,50` is Dutch for fifty cents
        return true;
    }
    if (shape.separatorCount > 0 && shape.positions[static_cast<size_t>(shape.separatorCount - 1)] == shape.digitCount) {
        shape.noCents = true;
        return true;
    }
    if (!rest.empty())
        return false;
    shape.negative = !shape.negative;
    return true;
}

bool takeSeparator(Shape &shape, char separator)
{
    if (shape.separatorCount == kMaxSeparators)
        return false;
    shape.separators[static_cast<size_t>(shape.separatorCount)] = separator;
    shape.positions[static_cast<size_t>(shape.separatorCount)] = shape.digitCount;
    ++shape.separatorCount;
    return true;
}

bool takeCharacter(Shape &shape, std::string_view text, size_t &at)
{
    char c = text[at];
    if (isLetter(c)) {
        size_t end = at;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        const bool known = takeWord(shape, text.substr(at, end - at));
        at = end;
        return known;
    }
    size_t length = 1;
    if (static_cast<unsigned char>(c) >= 0x80) {
        length = wideCharacter(text.substr(at), c);
        if (length == 0)
            return false;
    }
    at += length;
    switch (c) {
    case ' ':
    case '\t':
    case '\'':
    case '+': return true;
    case '-': return takeDash(shape, text.substr(at));
    case '(': shape.negative = true; return shape.digitCount == 0;
    case ')': return shape.negative;
    case 'E': setCode(shape, "EUR"); return true;
    case 'P': setCode(shape, "GBP"); return true;
    case '$': setCode(shape, "USD"); return true;
    case '.':
    case ',': return takeSeparator(shape, c);
    default: break;
    }
    if (c < '0' || c > '9' || shape.digitCount == kMaxDigits || shape.noCents)
        return false;
    shape.digits[static_cast<size_t>(shape.digitCount++)] = c;
    return true;
}

/// False: this is no amount.
bool readShape(std::string_view text, Shape &shape)
{
    for (size_t at = 0; at < text.size();) {
        if (!takeCharacter(shape, text, at))
            return false;
    }
    return shape.digitCount > 0;
}

/// Where the whole part ends if `mark` is the decimal mark; -1: the text cannot be read so.
int wholeDigits(const Shape &shape, char mark)
{
    int whole = shape.digitCount;
    int groupStart = 0;
    bool grouped = false;
    for (int i = 0; i < shape.separatorCount; ++i) {
        const int position = shape.positions[static_cast<size_t>(i)];
        const bool last = i + 1 == shape.separatorCount;
        if (grouped && position - groupStart != 3)
            return -1;
        if (shape.separators[static_cast<size_t>(i)] == mark) {
            if (!last)
                return -1;
            return position;
        }
        if (!grouped && (position < 1 || position > 3 || (shape.digits[0] == '0')))
            return -1;
        grouped = true;
        groupStart = position;
    }
    return grouped && whole - groupStart != 3 ? -1 : whole;
}

qint64 valueOf(const Shape &shape, int whole, int decimals)
{
    qint64 value = 0;
    const int wanted = whole + decimals;
    for (int i = 0; i < wanted; ++i) {
        const int digit = i < shape.digitCount ? shape.digits[static_cast<size_t>(i)] - '0' : 0;
        value = value * 10 + digit;
    }
    if (wanted < shape.digitCount && shape.digits[static_cast<size_t>(wanted)] >= '5')
        ++value;
    return shape.negative ? -value : value;
}

bool tooBig(int whole)
{
    return whole > 11;
}

} // namespace

ReadNumber readNumber(std::string_view cell, DecimalMark mark, int decimals)
{
    const std::string_view text = bareText(cell);
    if (isEmptyText(text))
        return {};
    Shape shape;
    if (!readShape(text, shape))
        return {ReadOutcome::Unreadable, 0};
    const int asPoint = wholeDigits(shape, '.');
    const int asComma = wholeDigits(shape, ',');
    if ((asPoint < 0 && asComma < 0) || tooBig(std::max(asPoint, asComma)))
        return {ReadOutcome::Unreadable, 0};
    if (asPoint == asComma)
        return {ReadOutcome::Value, valueOf(shape, asPoint, decimals)};
    if (mark == DecimalMark::Point || mark == DecimalMark::Comma) {
        const int whole = mark == DecimalMark::Point ? asPoint : asComma;
        return whole < 0 ? ReadNumber{ReadOutcome::Contradicts, 0} : ReadNumber{ReadOutcome::Value, valueOf(shape, whole, decimals)};
    }
    if (asPoint >= 0 && asComma >= 0)
        return {ReadOutcome::Ambiguous, 0};
    return {ReadOutcome::Value, valueOf(shape, std::max(asPoint, asComma), decimals)};
}

std::optional<Currency> currencyIn(std::string_view cell)
{
    Shape shape;
    if (!readShape(bareText(cell), shape) || !shape.sign)
        return std::nullopt;
    return Currency{shape.code};
}

void AmountEvidence::testify(Witness &witness, std::string_view cell, qint64 row)
{
    if (witness.count++ == 0) {
        witness.row = row;
        witness.cell = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    }
}

void AmountEvidence::add(std::string_view cell, qint64 row)
{
    const std::string_view text = bareText(cell);
    Shape shape;
    if (isEmptyText(text) || !readShape(text, shape) || shape.separatorCount == 0)
        return;
    const bool asPoint = wholeDigits(shape, '.') >= 0;
    const bool asComma = wholeDigits(shape, ',') >= 0;
    if (asPoint && asComma)
        testify(m_doubtful, text, row);
    else if (asPoint)
        testify(m_point, text, row);
    else if (asComma)
        testify(m_comma, text, row);
}

void AmountEvidence::decide(ColumnNotation &notation) const
{
    const Witness *witness = nullptr;
    notation.decimalMark = DecimalMark::Unknown;
    if (m_point.count > m_comma.count) {
        notation.decimalMark = DecimalMark::Point;
        witness = &m_point;
    } else if (m_comma.count > m_point.count) {
        notation.decimalMark = DecimalMark::Comma;
        witness = &m_comma;
    } else if (m_doubtful.count > 0 || m_point.count > 0) {
        notation.decimalMark = DecimalMark::Ambiguous;
        witness = m_doubtful.count > 0 ? &m_doubtful : &m_point;
    }
    notation.eitherWay = m_doubtful.count;
    notation.onlyThisWay = notation.decimalMark == DecimalMark::Comma ? m_comma.count : m_point.count;
    notation.otherWay = notation.decimalMark == DecimalMark::Comma ? m_point.count : m_comma.count;
    if (witness != nullptr) {
        notation.evidence = witness->cell;
        notation.evidenceRow = witness->row;
    }
}

} // namespace kk::intake
