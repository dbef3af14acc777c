#include "ui/loyalty/FigureWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("kk::ui::FigureWords", text);
}

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString percent(std::int64_t hundredths)
{
    return QLocale().toString(static_cast<double>(hundredths) / 100, 'f', 1);
}

std::int64_t sumOf(const loyalty::Forecast &forecast, std::int64_t loyalty::UnitTotals::*figure)
{
    std::int64_t sum = 0;
    for (const loyalty::UnitTotals &unit : forecast.units)
        sum += unit.*figure;
    return sum;
}

using CellOf = std::function<QString(const loyalty::Forecast &)>;

QStringList row(const LoyaltyPresenter &presenter, const char *label, const CellOf &cell)
{
    QStringList cells{said(label)};
    for (const Variant &variant : presenter.variants())
        cells.append(!variant.isThere ? QString() : variant.forecast ? cell(*variant.forecast) : u"–"_s);
    return cells;
}

QString breakEven(const loyalty::Forecast &forecast, int margin)
{
    const auto visits = loyalty::visitsToBreakEven(forecast.cost.middle, forecast.sales, margin);
    if (!visits)
        return u"–"_s;
    if (*visits == 0)
        return said(QT_TRANSLATE_NOOP("kk::ui::FigureWords", "nothing"));
    const int count = static_cast<int>(*visits);
    return QCoreApplication::translate("kk::ui::FigureWords", "+ %Ln visit(s)", nullptr, count);
}

void addMore(const LoyaltyPresenter &presenter, QList<QStringList> &rows)
{
    using loyalty::Forecast;
    using loyalty::UnitTotals;
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Share of margin"), [&](const Forecast &forecast) {
        return presenter.marginPercent() > 0 ? FigureWords::share(forecast.cost, forecast.sales.turnoverCents * presenter.marginPercent() / 100) : u"–"_s;
    }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Open points, low"), [](const Forecast &forecast) { return FigureWords::euros(forecast.open.low); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Open points, middle"), [](const Forecast &forecast) { return FigureWords::euros(forecast.open.middle); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Open points, high"), [](const Forecast &forecast) { return FigureWords::euros(forecast.open.high); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Given out"), [](const Forecast &forecast) { return number(sumOf(forecast, &UnitTotals::issued)); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Used"), [](const Forecast &forecast) { return number(sumOf(forecast, &UnitTotals::redeemed)); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Lapsed"), [](const Forecast &forecast) { return number(sumOf(forecast, &UnitTotals::expired)); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Cut by limits"), [](const Forecast &forecast) {
        std::int64_t cut = 0;
        for (const std::int64_t of : forecast.cutOfRule)
            cut += of;
        return number(cut);
    }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Receipts that earned"), [](const Forecast &forecast) { return number(forecast.receiptsWithPoints); }));
}

} // namespace

QString FigureWords::euros(std::int64_t cents)
{
    const std::int64_t whole = (std::abs(cents) + 50) / 100;
    return cents < 0 && whole > 0 ? u"− € %1"_s.arg(number(whole)) : u"€ %1"_s.arg(number(whole));
}

QString FigureWords::range(const loyalty::CentRange &range)
{
    const QString low = euros(range.low);
    const QString high = euros(range.high);
    return low == high ? low : said(QT_TRANSLATE_NOOP("kk::ui::FigureWords", "%1 to %2")).arg(low, high);
}

QString FigureWords::share(const loyalty::CentRange &part, std::int64_t whole)
{
    const QString low = percent(loyalty::shareOf(part.low, whole));
    const QString high = percent(loyalty::shareOf(part.high, whole));
    return low == high ? u"%1 %"_s.arg(low) : u"%1 – %2 %"_s.arg(low, high);
}

QList<QStringList> FigureWords::rows(const LoyaltyPresenter &presenter, bool all)
{
    using loyalty::Forecast;
    QList<QStringList> rows;
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Cost a year, from"), [](const Forecast &forecast) { return euros(forecast.cost.low); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "… to"), [](const Forecast &forecast) { return euros(forecast.cost.high); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Share of turnover"), [](const Forecast &forecast) { return share(forecast.cost, forecast.sales.turnoverCents); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Still open at the end"), [](const Forecast &forecast) { return euros(forecast.open.middle); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Dearest week"), [](const Forecast &forecast) { return euros(forecast.dearestWeek.middle); }));
    rows.append(row(presenter, QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Needed to break even"), [&](const Forecast &forecast) { return breakEven(forecast, presenter.marginPercent()); }));
    if (all)
        addMore(presenter, rows);
    return rows;
}

QString FigureWords::monthsSentence(const loyalty::Forecast &forecast)
{
    const auto highest = std::ranges::max_element(forecast.costOfMonth);
    if (*highest == 0)
        return said(QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Nothing would have been claimed yet."));
    const int month = static_cast<int>(highest - forecast.costOfMonth.begin()) + 1;
    return said(QT_TRANSLATE_NOOP("kk::ui::FigureWords", "Highest month: %1, %2.")).arg(QLocale().standaloneMonthName(month), euros(*highest));
}

} // namespace kk::ui
