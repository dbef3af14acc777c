#include "app/intake/values/DateParts.h"

#include "app/intake/values/CellText.h"

namespace kk::intake {

int monthOfWord(std::string_view word)
{
    const std::string name = wordSkeleton(word);
    if (name.size() < 3)
        return 0;
    struct Month {
        std::string_view beginning;
        int number;
    };
    static constexpr Month kMonths[] = {
        {"jan", 1}, {"feb", 2}, {"fev", 2},  {"mar", 3},  {"mrt", 3},  {"maa", 3},  {"apr", 4},  {"avr", 4},
        {"mei", 5}, {"may", 5}, {"mai", 5},  {"jun", 6},  {"juin", 6}, {"jul", 7},  {"juil", 7}, {"aug", 8},
        {"aou", 8}, {"sep", 9}, {"oct", 10}, {"okt", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12}, {"des", 12},
    };
    for (const Month &month : kMonths) {
        if (name.starts_with(month.beginning))
            return month.number;
    }
    return 0;
}

int fullYear(int year, size_t digits)
{
    if (digits > 2)
        return year;
    static const int latest = QDate::currentDate().year() + 1;
    return 2000 + year <= latest ? 2000 + year : 1900 + year;
}

bool readZone(DateWalker &walker, CivilTime &civil)
{
    walker.skipBlanks();
    if (walker.ended())
        return true;
    if (DateWalker::isLetter(walker.peek())) {
        const std::string zone = asciiLower(walker.word());
        civil.hasOffset = true;
        civil.offsetMinutes = zone == "cest" ? 120 : zone == "cet" ? 60 : 0;
        const bool known = zone == "z" || zone == "utc" || zone == "gmt" || zone == "cet" || zone == "cest";
        return known && (walker.ended() || zone == "utc" || zone == "gmt") && (walker.ended() || readZone(walker, civil));
    }
    const bool west = walker.peek() == '-';
    if (!walker.take('+') && !walker.take('-'))
        return false;
    const int hours = walker.fixed(2);
    walker.take(':');
    const int minutes = walker.ended() ? 0 : walker.fixed(2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || !walker.ended())
        return false;
    civil.hasOffset = true;
    civil.offsetMinutes = (hours * 60 + minutes) * (west ? -1 : 1);
    return true;
}

bool readHalfDay(DateWalker &walker, CivilTime &civil)
{
    const size_t before = walker.at;
    walker.skipBlanks();
    std::string half = asciiLower(walker.word());
    if (half.size() == 1 && walker.take('.')) {
        half += asciiLower(walker.word());
        walker.take('.');
    }
    if (half != "am" && half != "pm") {
        walker.at = before;
        return true;
    }
    if (civil.hour < 1 || civil.hour > 12)
        return false;
    civil.hour = civil.hour % 12 + (half == "pm" ? 12 : 0);
    return true;
}

bool readClock(DateWalker &walker, CivilTime &civil)
{
    civil.hour = walker.number(2);
    if (civil.hour < 0 || !walker.take(':'))
        return false;
    civil.minute = walker.number(2);
    if (walker.take(':')) {
        civil.second = walker.number(2);
        if (walker.peek() == '.' ||
            (walker.peek() == ',' && walker.at + 1 < walker.text.size() && DateWalker::isDigit(walker.text[walker.at + 1]))) {
            ++walker.at;
            int scale = 100;
            while (DateWalker::isDigit(walker.peek())) {
                civil.millisecond += (walker.text[walker.at++] - '0') * scale;
                scale /= 10;
            }
        }
    }
    civil.hasTime = true;
    return readHalfDay(walker, civil) && civil.hour >= 0 && civil.hour < 24 && civil.minute >= 0 && civil.minute < 60 &&
           civil.second >= 0 && civil.second < 61;
}

namespace {

/// What follows the day: nothing, or a time and perhaps a zone.
bool readRest(DateWalker &walker, CivilTime &civil)
{
    walker.skipBlanks();
    if (walker.peek() == 'T' || walker.peek() == 't')
        ++walker.at;
    else if (DateWalker::isLetter(walker.peek())) {
        const std::string joint = asciiLower(walker.word());
        if (joint != "om" && joint != "at" && joint != "um")
            return false;
    }
    walker.skipBlanks();
    if (walker.ended())
        return true;
    return readClock(walker, civil) && readZone(walker, civil);
}

CivilTime fromDays(qint64 days, qint64 milliseconds)
{
    const QDate date = QDate(1970, 1, 1).addDays(days);
    CivilTime civil;
    civil.year = date.year();
    civil.month = date.month();
    civil.day = date.day();
    civil.hour = static_cast<int>(milliseconds / 3'600'000);
    civil.minute = static_cast<int>(milliseconds / 60'000 % 60);
    civil.second = static_cast<int>(milliseconds / 1000 % 60);
    civil.hasTime = milliseconds != 0;
    return civil;
}

/// The day numbers of spreadsheets (1900 system), with the time as a fraction: 45658.04.
bool readSerial(DateWalker walker, DateParts &parts)
{
    const int days = walker.fixed(5);
    qint64 fraction = 0;
    qint64 scale = 1;
    if (walker.take('.') || walker.take(',')) {
        while (DateWalker::isDigit(walker.peek()) && scale < 1'000'000'000) {
            fraction = fraction * 10 + (walker.text[walker.at++] - '0');
            scale *= 10;
        }
        while (DateWalker::isDigit(walker.peek()))
            ++walker.at;
    }
    if (!walker.ended() || days < 20'000 || days > 80'000)
        return false;
    const qint64 seconds = (fraction * 86'400 + scale / 2) / scale;
    parts.order = PartOrder::Serial;
    parts.civil = fromDays(days - 25'569, std::min<qint64>(seconds, 86'399) * 1000);
    return true;
}

/// What follows a day of eight digits: nothing, a zone, or a time as `T030405Z`, `T0304`, `T03:04:05.678+01:00`.
bool readCompactRest(DateWalker &walker, CivilTime &civil)
{
    DateWalker ahead = walker;
    const bool letter = ahead.take('T') || ahead.take('t');
    ahead.skipBlanks();
    const size_t digits = ahead.digitsAhead();
    if (digits == 0)
        return !letter && readZone(walker, civil);
    walker = ahead;
    if (digits != 4 && digits != 6)
        return readClock(walker, civil) && readZone(walker, civil);
    civil.hour = walker.fixed(2);
    civil.minute = walker.fixed(2);
    civil.second = digits == 6 ? walker.fixed(2) : 0;
    if (digits == 6 && (walker.peek() == '.' || walker.peek() == ',')) {
        ++walker.at;
        for (int scale = 100; DateWalker::isDigit(walker.peek()); scale /= 10)
            civil.millisecond += (walker.text[walker.at++] - '0') * scale;
    }
    civil.hasTime = true;
    return readZone(walker, civil);
}

/// Digits without separators: 20250105, 20250105T030405Z, 20250105100000, 05012025, seconds since 1970.
bool readCompact(DateWalker walker, size_t digits, DateParts &parts)
{
    if (digits == 10 && walker.text.size() == 10) {
        qint64 seconds = 0;
        for (char c : walker.text)
            seconds = seconds * 10 + (c - '0');
        parts.order = PartOrder::Serial;
        parts.civil = fromDays(seconds / 86'400, seconds % 86'400 * 1000);
        parts.civil.hasOffset = true;
        return seconds >= 900'000'000;
    }
    if (digits != 8 && digits != 12 && digits != 14)
        return false;
    const DateWalker start = walker;
    CivilTime civil;
    civil.year = walker.fixed(4);
    civil.month = walker.fixed(2);
    civil.day = walker.fixed(2);
    if ((civil.year >= 1850 && civil.year <= 2150 && civil.month <= 12 && civil.day <= 31) || (civil.year == 0 && civil.month == 0)) {
        parts.order = PartOrder::YearFirst;
    } else {
        walker = start;
        parts.order = PartOrder::DayOrMonthFirst;
        parts.first = walker.fixed(2);
        parts.second = walker.fixed(2);
        civil.year = walker.fixed(4);
    }
    if (digits > 8) {
        civil.hour = walker.fixed(2);
        civil.minute = walker.fixed(2);
        civil.second = digits == 14 ? walker.fixed(2) : 0;
        civil.hasTime = true;
    }
    if (!(digits > 8 ? readZone(walker, civil) : readCompactRest(walker, civil)))
        return false;
    parts.civil = civil;
    return civil.hour >= 0 && civil.hour < 24 && civil.minute >= 0 && civil.minute < 60 && civil.second < 61;
}

bool readYearFirst(DateWalker &walker, DateParts &parts)
{
    parts.civil.year = walker.fixed(4);
    const char separator = walker.peek();
    ++walker.at;
    parts.civil.month = walker.number(2);
    if (!walker.take(separator))
        return false;
    parts.civil.day = walker.number(2);
    parts.order = PartOrder::YearFirst;
    return parts.civil.month >= 0 && parts.civil.day >= 0 && readRest(walker, parts.civil);
}

bool readMonthNamed(DateWalker &walker, DateParts &parts)
{
    const bool dayFirst = DateWalker::isDigit(walker.peek());
    if (dayFirst) {
        parts.civil.day = walker.number(2);
        while (walker.peek() == '.' || walker.peek() == ' ' || walker.peek() == '-' || walker.peek() == '/')
            ++walker.at;
    }
    parts.civil.month = monthOfWord(walker.word());
    while (walker.peek() == '.' || walker.peek() == ' ' || walker.peek() == '-' || walker.peek() == '/')
        ++walker.at;
    if (!dayFirst) {
        parts.civil.day = walker.number(2);
        walker.skipBlanks();
    }
    const size_t digits = walker.digitsAhead();
    const int year = digits == 2 || digits == 4 ? walker.fixed(digits) : -1;
    if (parts.civil.month == 0 || parts.civil.day < 0 || year < 0)
        return false;
    parts.civil.year = fullYear(year, digits);
    parts.order = PartOrder::MonthNamed;
    return readRest(walker, parts.civil);
}

bool readDayOrMonthFirst(DateWalker &walker, DateParts &parts)
{
    parts.first = walker.number(2);
    const char separator = walker.peek();
    ++walker.at;
    parts.second = walker.number(2);
    if (parts.first < 0 || parts.second < 0 || !walker.take(separator))
        return false;
    const size_t digits = walker.digitsAhead();
    if (digits != 2 && digits != 4)
        return false;
    const int year = walker.fixed(digits);
    const bool zero = parts.first == 0 && parts.second == 0 && year == 0;
    parts.civil.year = zero ? 0 : fullYear(year, digits);
    parts.order = PartOrder::DayOrMonthFirst;
    return readRest(walker, parts.civil);
}

} // namespace

bool readDateParts(std::string_view text, DateParts &parts)
{
    DateWalker walker{text};
    const size_t digits = walker.digitsAhead();
    if (digits == 0) {
        DateWalker named = walker;
        const std::string_view word = named.word();
        if (monthOfWord(word) != 0)
            return readMonthNamed(walker, parts);
        if (word.empty() || named.ended())
            return false;
        named.skipBlanks(); // a weekday
        named.take('.');
        named.skipBlanks();
        return DateWalker::isDigit(named.peek()) && readDateParts(text.substr(named.at), parts);
    }
    const char separator = digits < text.size() ? text[digits] : '\0';
    if (digits == 5)
        return readSerial(walker, parts);
    if (digits >= 8)
        return readCompact(walker, digits, parts);
    if (digits == 4 && (separator == '-' || separator == '/' || separator == '.'))
        return readYearFirst(walker, parts);
    if (digits > 2 || separator == '\0')
        return false;
    DateWalker ahead = walker;
    ahead.at = digits + 1;
    const bool numeric = (separator == '-' || separator == '/' || separator == '.') && DateWalker::isDigit(ahead.peek());
    return numeric ? readDayOrMonthFirst(walker, parts) : readMonthNamed(walker, parts);
}

bool isZeroDate(const DateParts &parts)
{
    const bool numbered = parts.order == PartOrder::DayOrMonthFirst;
    return parts.civil.year == 0 && (numbered ? parts.first == 0 && parts.second == 0 : parts.civil.month == 0 && parts.civil.day == 0);
}

} // namespace kk::intake
