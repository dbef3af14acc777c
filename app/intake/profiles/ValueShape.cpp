#include "app/intake/profiles/ValueShape.h"

#include "app/intake/values/Amount.h"
#include "app/intake/values/CellText.h"
#include "app/intake/values/DateText.h"

#include <QRegularExpression>

#include <array>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr double kEnough = 0.6;
constexpr int kLatestBirth = 2015; ///< dates of an earlier year only, and not all of one year, are birthdays rather than orders
constexpr int kEarliestBirth = 1900;

bool isEmail(const QString &cell)
{
    static const QRegularExpression pattern(u"^\\S+@\\S+\\.\\S+$"_s);
    return pattern.match(cell).hasMatch();
}

/// Dutch postcodes only: four or five digits may be anything.
bool isPostcode(const QString &cell)
{
    static const QRegularExpression pattern(u"^'?[1-9][0-9]{3}\\s?[A-Za-z]{2}$"_s);
    return pattern.match(cell).hasMatch();
}

bool isPhone(const QString &cell)
{
    static const QRegularExpression pattern(u"^'?(\\+|00|0)[0-9 ()./-]{8,18}$"_s);
    return pattern.match(cell).hasMatch();
}

bool isDate(const QString &cell, int &year)
{
    static const QRegularExpression pattern(u"^([0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{1,2} \\p{L}+ [0-9]{4})"_s);
    if (!pattern.match(cell).hasMatch())
        return false;
    const ReadDate date = readDate(cell.toStdString(), DateOrder::Unknown);
    year = date.civil.year;
    return date.outcome == ReadOutcome::Value || date.outcome == ReadOutcome::Ambiguous;
}

/// With cents or a currency sign: whole numbers may be anything.
bool isAmount(const QString &cell)
{
    static const QRegularExpression pattern(
        u"^(-|\\()?\\s*(€|EUR|\\$|£)?\\s*(-)?[0-9][0-9., ']*([.,][0-9]{2}|[.,]-)\\)?-?\\s*(€|EUR)?$|^(€|EUR) ?[0-9]+$"_s);
    return pattern.match(cell).hasMatch();
}

bool isYesNo(const QString &cell)
{
    const std::string text = cell.toStdString();
    const YesNo answer = yesOrNo(text);
    return (answer == YesNo::Yes || answer == YesNo::No) && wordSkeleton(text).size() < 8;
}

struct Tally {
    int count = 0;
    QString example;

    void add(bool matches, const QString &cell)
    {
        count += matches ? 1 : 0;
        if (matches && example.isEmpty())
            example = cell;
    }
};

} // namespace

ShapeFound shapeOf(const QList<QStringList> &samples, int column)
{
    std::array<Tally, 6> tallies; // in the order in which they are asked below
    constexpr std::array<ValueShape, 6> kShapes = {ValueShape::Email, ValueShape::Postcode, ValueShape::Phone,
                                                   ValueShape::Date,  ValueShape::Amount,   ValueShape::YesNo};
    int texts = 0;
    int latest = 0;
    int earliest = 9999;
    for (const QStringList &row : samples) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++texts;
        int year = 0;
        const bool date = isDate(cell, year);
        if (date && year > 0) {
            latest = std::max(latest, year);
            earliest = std::min(earliest, year);
        }
        tallies[0].add(isEmail(cell), cell);
        tallies[1].add(isPostcode(cell), cell);
        tallies[2].add(isPhone(cell) && !date, cell);
        tallies[3].add(date, cell);
        tallies[4].add(!date && isAmount(cell), cell);
        tallies[5].add(isYesNo(cell), cell);
    }
    ShapeFound found;
    for (size_t i = 0; i < tallies.size() && texts > 0; ++i) {
        const double share = static_cast<double>(tallies[i].count) / texts;
        if (share > kEnough && share > found.share)
            found = {kShapes[i], share, tallies[i].example};
    }
    if (found.shape == ValueShape::Date && latest > 0 && latest <= kLatestBirth && earliest >= kEarliestBirth && latest - earliest >= 3)
        found.shape = ValueShape::BirthDate;
    return found;
}

QString shapeName(ValueShape shape)
{
    switch (shape) {
    case ValueShape::None: return {};
    case ValueShape::Email: return u"email"_s;
    case ValueShape::Postcode: return u"postcode"_s;
    case ValueShape::Phone: return u"phone"_s;
    case ValueShape::Date: return u"date"_s;
    case ValueShape::BirthDate: return u"birth_date"_s;
    case ValueShape::Amount: return u"amount"_s;
    case ValueShape::YesNo: return u"yes_no"_s;
    }
    return {};
}

} // namespace kk::intake
