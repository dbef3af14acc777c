#pragma once

#include "app/intake/values/ShopTime.h"

#include <string_view>

namespace kk::intake {

/// Walks over the text of a date. For the readers of dates in this folder only.
struct DateWalker {
    std::string_view text;
    size_t at = 0;

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

    bool ended() const { return at >= text.size(); }
    char peek() const { return ended() ? '\0' : text[at]; }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++at;
        return true;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == ',')
            ++at;
    }
    size_t digitsAhead() const
    {
        size_t count = 0;
        while (at + count < text.size() && isDigit(text[at + count]))
            ++count;
        return count;
    }
    /// -1: no number of at most `most` digits.
    int number(size_t most)
    {
        const size_t count = digitsAhead();
        if (count == 0 || count > most)
            return -1;
        return fixed(count);
    }
    int fixed(size_t count)
    {
        if (digitsAhead() < count)
            return -1;
        int value = 0;
        for (size_t i = 0; i < count; ++i)
            value = value * 10 + (text[at++] - '0');
        return value;
    }
    std::string_view word()
    {
        const size_t begin = at;
        while (!ended() && isLetter(peek()))
            ++at;
        return text.substr(begin, at - begin);
    }
};

/// How the parts of a date stand.
enum class PartOrder { YearFirst, DayOrMonthFirst, MonthNamed, Serial, None };

struct DateParts {
    PartOrder order = PartOrder::None;
    int first = 0; ///< for DayOrMonthFirst: the first and second number
    int second = 0;
    CivilTime civil; ///< year and, but for DayOrMonthFirst, the day
};

/// Takes a date apart without deciding which number is the day. False: this is no date.
bool readDateParts(std::string_view text, DateParts &parts);
/// `0000-00-00` and its kin: a system's way to say that there is no date.
bool isZeroDate(const DateParts &parts);

/// Dutch, English, German and French names and their short forms; 0: no month.
int monthOfWord(std::string_view word);
/// Two digits mean the century that makes the year no later than next year.
int fullYear(int year, size_t digits);
bool readClock(DateWalker &walker, CivilTime &civil);
bool readHalfDay(DateWalker &walker, CivilTime &civil);
/// At the end of the text: nothing, `Z`, `+0200`, `+02:00`, `CET`.
bool readZone(DateWalker &walker, CivilTime &civil);

} // namespace kk::intake
