#include "app/intake/readers/CellFormat.h"

#include "app/intake/readers/SheetText.h"

#include <QDate>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kk::intake {

namespace {

constexpr int kSecondsADay = 86'400;
constexpr double kLastDay = 2'958'466; ///< the day after 31 December 9999
constexpr double kLeapBug = 60;        ///< the 29th of February 1900, which only spreadsheets know

/// The first section of a code without texts, colours, conditions and fillers.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size() - 1);
        } else if (code[i] == '[') {
            const size_t end = std::min(code.find(']', i + 1), code.size() - 1);
            const char unit = i + 1 < code.size() ? code[i + 1] : ' ';
            // [h] and [mm] are hours and minutes beyond a day; the others are colours, conditions and languages.
            if (end - i <= 3 && (unit == 'h' || unit == 'm' || unit == 's' || unit == 'H'))
                bare += 'h';
            i = end;
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else {
            bare += code[i] >= 'A' && code[i] <= 'Z' ? static_cast<char>(code[i] - 'A' + 'a') : code[i];
        }
    }
    return bare;
}

std::string padded(qint64 number, size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() >= digits ? text : std::string(digits - text.size(), '0') + text;
}

std::string clock(int second)
{
    return padded(second / 3600, 2) + ':' + padded(second / 60 % 60, 2) + ':' + padded(second % 60, 2);
}

} // namespace

CellFormat CellFormat::builtIn(int id)
{
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    const bool time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    return {date ? Kind::Date : time ? Kind::Time : Kind::Plain, 0};
}

CellFormat CellFormat::fromCode(std::string_view code)
{
    const std::string bare = bareCode(code);
    if (bare.size() > 1 && bare.size() <= 15 && std::all_of(bare.begin(), bare.end(), [](char c) { return c == '0'; }))
        return {Kind::LeadingZeros, static_cast<int>(bare.size())};
    if (bare.find("general") != std::string::npos)
        return {};
    const bool number = bare.find_first_of("0#?") != std::string::npos;
    const bool day = bare.find_first_of("yd") != std::string::npos;
    const bool hour = bare.find_first_of("hs") != std::string::npos;
    if (day)
        return {Kind::Date, 0};
    if (hour)
        return {Kind::Time, 0};
    return {!number && bare.find('m') != std::string::npos ? Kind::Date : Kind::Plain, 0};
}

std::string formattedCell(std::string_view number, const CellFormat &format, bool from1904)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (format.kind == CellFormat::Kind::Plain || error != std::errc() || end != number.data() + number.size())
        return sheetNumber(number);
    if (format.kind == CellFormat::Kind::LeadingZeros) {
        const bool whole = value == std::floor(value) && value >= 0 && value < 1e15;
        return whole ? padded(static_cast<qint64>(value), static_cast<size_t>(format.digits)) : sheetNumber(number);
    }
    if (!(value >= 0) || value >= kLastDay)
        return sheetNumber(number);
    double day = std::floor(value);
    int second = static_cast<int>(std::lround((value - day) * kSecondsADay));
    if (second == kSecondsADay) {
        second = 0;
        day += 1;
    }
    if (format.kind == CellFormat::Kind::Time && day == 0)
        return clock(second);
    const bool noSuchDay = !from1904 && (day == kLeapBug || day == 0);
    if (noSuchDay)
        return sheetNumber(number);
    // Before the day that never was, the count of 1900 is one day short.
    const QDate start = from1904 ? QDate(1904, 1, 1) : day < kLeapBug ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const std::string date = start.addDays(static_cast<qint64>(day)).toString(Qt::ISODate).toStdString();
    return second == 0 ? date : date + 'T' + clock(second);
}

} // namespace kk::intake
