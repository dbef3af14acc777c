#include "app/intake/values/DateFormat.h"

#include "app/intake/values/CellText.h"
#include "app/intake/values/DateParts.h"

#include <QCoreApplication>

namespace kk::intake {

Result<DateFormat> DateFormat::fromPattern(const QString &pattern)
{
    DateFormat format;
    const std::string text = pattern.toStdString();
    std::string seen;
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        Part part;
        if (std::string_view("yMdHhmsA").find(c) == std::string_view::npos) {
            part.literal = c;
            ++at;
        } else {
            const size_t end =
                std::min(text.find_first_not_of(c == 'A' ? std::string_view("AP") : std::string_view(&text[at], 1), at), text.size());
            part.letter = c;
            part.width = static_cast<int>(end - at);
            at = end;
            seen.push_back(c);
        }
        if (part.letter != 0 && !format.m_parts.empty() && format.m_parts.back().letter != 0)
            format.m_parts.back().fixedWidth = true;
        format.m_parts.push_back(part);
    }
    for (char needed : {'y', 'M', 'd'}) {
        if (seen.find(needed) == std::string::npos) {
            return fail(ErrorKind::Input,
                        QCoreApplication::translate(
                            "Intake", "The date format \"%1\" says nothing about day, month or year. Write it like dd-MM-yyyy.")
                            .arg(pattern));
        }
    }
    return format;
}

ReadDate DateFormat::read(std::string_view cell) const
{
    const std::string_view text = bareText(cell);
    ReadDate read;
    if (isEmptyText(text))
        return read;
    read.outcome = ReadOutcome::Unreadable;
    DateWalker walker{text};
    CivilTime &civil = read.civil;
    for (const Part &part : m_parts) {
        if (part.letter == 0) {
            if (!walker.take(part.literal))
                return read;
            continue;
        }
        if (part.letter == 'A') {
            if (!readHalfDay(walker, civil))
                return read;
            continue;
        }
        if (part.letter == 'M' && part.width >= 3) {
            civil.month = monthOfWord(walker.word());
            continue;
        }
        const size_t digits = walker.digitsAhead();
        const int value =
            part.fixedWidth || part.width > 2 ? walker.fixed(static_cast<size_t>(part.width)) : walker.number(part.letter == 'y' ? 4 : 2);
        switch (part.letter) {
        case 'y': civil.year = fullYear(value, part.width > 2 ? 4 : std::min<size_t>(digits, 4)); break;
        case 'M': civil.month = value; break;
        case 'd': civil.day = value; break;
        case 'H':
        case 'h':
            civil.hour = value;
            civil.hasTime = true;
            break;
        case 'm': civil.minute = value; break;
        default: civil.second = value; break;
        }
        if (value < 0)
            return read;
    }
    if (walker.ended() && civil.year == 0 && civil.month == 0 && civil.day == 0)
        read.outcome = ReadOutcome::Empty;
    else if (walker.ended() && isRealDay(civil.year, civil.month, civil.day) && civil.hour < 24 && civil.minute < 60 && civil.second < 61)
        read.outcome = ReadOutcome::Value;
    return read;
}

} // namespace kk::intake
