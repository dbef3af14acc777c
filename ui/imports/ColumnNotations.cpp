// The part of ColumnSheet about dates and amounts: how each column is read, and the evidence for it.
#include "ui/imports/ColumnSheet.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using intake::ColumnNotation;
using intake::DateOrder;
using intake::DecimalMark;

namespace {

constexpr DateOrder kOrders[] = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
constexpr DecimalMark kMarks[] = {DecimalMark::Comma, DecimalMark::Point};

/// "09/01/08" with the day first: "dd/MM/yy", as long as the cell writes it.
QString formatOf(const QString &cell, bool dayFirst)
{
    QString separator;
    for (const QChar letter : cell) {
        if (!letter.isDigit()) {
            separator = letter;
            break;
        }
    }
    const QString year = cell.section(separator, 2, 2).left(4).trimmed().size() > 2 ? u"yyyy"_s : u"yy"_s;
    return dayFirst ? u"d"_s + separator + u"M"_s + separator + year : u"M"_s + separator + u"d"_s + separator + year;
}

/// The same cell as a day, read either way; empty when it cannot be read.
QString dayOf(const QString &cell, bool dayFirst)
{
    static const QRegularExpression parts(u"^(\\d{1,2})\\D(\\d{1,2})\\D(\\d{2,4})"_s);
    const QRegularExpressionMatch match = parts.match(cell);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    int year = match.captured(3).toInt();
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const QDate day(year, dayFirst ? second : first, dayFirst ? first : second);
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString();
}

} // namespace

ColumnSheet::Notation ColumnSheet::notationOf(const ColumnNotation &found) const
{
    Notation notation;
    notation.column = found.column;
    notation.name = found.name;
    notation.isDate = found.kind == ColumnNotation::Kind::Date;
    const auto toldOrder = m_options.dateOrders.find(found.column);
    const auto toldMark = m_options.decimalMarks.find(found.column);
    const bool isTold = notation.isDate ? toldOrder != m_options.dateOrders.end() : toldMark != m_options.decimalMarks.end();
    if (notation.isDate) {
        notation.choices = {tr("Day first"), tr("Month first"), tr("Year first")};
        const DateOrder order = isTold ? toldOrder->second : found.dateOrder;
        notation.choice = static_cast<int>(std::find(std::begin(kOrders), std::end(kOrders), order) - std::begin(kOrders));
    } else {
        notation.choices = {tr("Comma before the cents"), tr("Point before the cents")};
        const DecimalMark mark = isTold ? toldMark->second : found.decimalMark;
        notation.choice = static_cast<int>(std::find(std::begin(kMarks), std::end(kMarks), mark) - std::begin(kMarks));
    }
    if (notation.choice >= notation.choices.size())
        notation.choice = -1;
    const QLocale locale;
    if (isTold)
        notation.evidence = tr("You said so.");
    else if (found.onlyThisWay > 0 && found.otherWay > 0)
        notation.evidence = tr("%1 cells can only be read so, like “%2”; %3 only the other way.")
                                .arg(locale.toString(found.onlyThisWay), found.evidence, locale.toString(found.otherWay));
    else if (found.onlyThisWay > 0)
        notation.evidence = tr("%Ln cell(s) can only be read so, like “%1”.", "", static_cast<int>(found.onlyThisWay)).arg(found.evidence);
    else if (found.isAmbiguous())
        notation.evidence = tr("%Ln cell(s) can be read in two ways, like “%1”.", "", static_cast<int>(found.eitherWay)).arg(found.evidence);
    else if (found.eitherWay > 0)
        notation.evidence = tr("No cell says so by itself; the order of the rows or the other columns do.");
    else
        notation.evidence = tr("Only whole numbers, or nothing, in the rows looked at.");
    return notation;
}

QList<ColumnSheet::Notation> ColumnSheet::notations() const
{
    QList<Notation> all;
    for (const ColumnNotation &found : m_notations) {
        const bool used = m_ofKnownFile || (found.column >= 0 && found.column < columnCount() && !m_meanings[found.column].isEmpty());
        if (used && (found.onlyThisWay > 0 || found.otherWay > 0 || found.eitherWay > 0))
            all.append(notationOf(found));
    }
    return all;
}

void ColumnSheet::setNotation(int column, int choice)
{
    for (const ColumnNotation &found : m_notations) {
        if (found.column != column)
            continue;
        if (found.kind == ColumnNotation::Kind::Date && choice >= 0 && choice < static_cast<int>(std::size(kOrders))) {
            m_options.dateOrders[column] = kOrders[choice];
            m_mapping.dateFormat.clear(); // the choice counts, not an older pattern
        } else if (found.kind == ColumnNotation::Kind::Amount && choice >= 0 && choice < static_cast<int>(std::size(kMarks))) {
            m_options.decimalMarks[column] = kMarks[choice];
            m_mapping.decimalMark.reset();
        }
    }
}

std::optional<ColumnQuestion> ColumnSheet::notationQuestion(const ColumnNotation &notation) const
{
    ColumnQuestion question;
    question.column = notation.column;
    question.title = tr("Column %1: what does “%2” mean?").arg(notation.name, notation.evidence);
    if (notation.kind == ColumnNotation::Kind::Date && m_mapping.dateFormat.isEmpty() && m_options.dateOrders.count(notation.column) == 0) {
        question.kind = ColumnQuestion::Kind::DateOrder;
        question.counts = tr("Every date in this column can be read in two ways.");
        question.choices = {dayOf(notation.evidence, true), dayOf(notation.evidence, false)};
        if (question.choices.contains(QString()))
            question.choices = {tr("The day comes first"), tr("The month comes first")};
        question.note = tr("Your answer counts for every date in this file.");
        return question;
    }
    if (notation.kind == ColumnNotation::Kind::Amount && !m_mapping.decimalMark && m_options.decimalMarks.count(notation.column) == 0) {
        question.kind = ColumnQuestion::Kind::DecimalMark;
        question.counts = tr("Every amount in this column can be read in two ways.");
        question.choices = {tr("The comma stands before the cents"), tr("The point stands before the cents")};
        question.note = tr("Your answer counts for every amount in this file.");
        return question;
    }
    return std::nullopt;
}

void ColumnSheet::answerDates(int column, bool dayFirst)
{
    for (const ColumnNotation &notation : std::as_const(m_doubts)) {
        if (notation.kind == ColumnNotation::Kind::Date)
            m_options.dateOrders[notation.column] = dayFirst ? intake::DateOrder::DayMonthYear : intake::DateOrder::MonthDayYear;
        if (notation.column == column && !m_ofKnownFile)
            m_mapping.dateFormat = formatOf(notation.evidence, dayFirst);
    }
}

void ColumnSheet::answerAmounts(bool comma)
{
    for (const ColumnNotation &notation : std::as_const(m_doubts)) {
        if (notation.kind == ColumnNotation::Kind::Amount)
            m_options.decimalMarks[notation.column] = comma ? intake::DecimalMark::Comma : intake::DecimalMark::Point;
    }
    if (!m_ofKnownFile)
        m_mapping.decimalMark = comma ? ',' : '.';
}

} // namespace kk::ui
