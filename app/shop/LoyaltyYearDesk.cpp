#include "app/shop/LoyaltyYearDesk.h"

#include "app/base/Money.h"
#include "app/loyalty/drafting/RewardSentence.h"
#include "app/vault/AuditNote.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

namespace kk::shop {

using vault::Act;

namespace {

QString yearText(const char *text)
{
    return QCoreApplication::translate("LoyaltyYear", text);
}

QString money(qint64 cents)
{
    return Money{cents, {}}.display();
}

QString percent(int thousandths)
{
    return QLocale().toString(thousandths / 10.0, 'f', 1) + QStringLiteral(" %");
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

void tellEstimate(reports::Document &page, const loyalty::YearEnd &year)
{
    page.heading(yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "What is still owed")));
    page.facts({{yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Low")), money(year.lowCents)},
                {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "In between")), money(year.middleCents)},
                {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "High")), money(year.highCents)},
                {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "If everything were claimed")), money(year.fullCents)}});
    reports::DocumentTable open;
    open.caption = yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Open on the last day"));
    open.header = {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "What")), yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "How many")), yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Worth"))};
    open.hasRowNames = true;
    for (const loyalty::OpenUnit &unit : year.open)
        open.rows.append({unit.title, number(unit.open), money(unit.valueCents)});
    page.table(open);
}

void tellTaken(reports::Document &page, const loyalty::YearEnd &year)
{
    page.heading(yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Handed over this year, by kind for VAT")));
    reports::DocumentTable taken;
    taken.caption = yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Rewards that were taken, without those taken back"));
    taken.header = {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Kind")), yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "How many")), yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Worth to the customer")),
                    yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Cost to the shop"))};
    taken.hasRowNames = true;
    for (const loyalty::VatTotal &total : year.taken)
        taken.rows.append({loyalty::vatKindName(total.kind), number(total.taken), money(total.valueCents), money(total.costCents)});
    page.table(taken);
    page.paragraph(yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "The program sorts by what the reward says and decides nothing about VAT. Ask your bookkeeper.")));
}

void tellMethod(reports::Document &page, const loyalty::YearEnd &year)
{
    page.heading(yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "How this was counted")));
    page.paragraph(yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Every open point and reward in the ledger counts at its worth to the customer, times the part that will be claimed: %1 (low), %2 (in between), %3 (high)."))
                       .arg(percent(year.rates.low), percent(year.rates.middle), percent(year.rates.high)));
    page.paragraph(year.rates.isOwn
                       ? yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "These parts come from the shop's own ledger: of %1 points that were claimed or lapsed, %2 were claimed.")).arg(number(year.rates.settled), number(year.rates.claimed))
                       : yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "These parts are the range that is usual in the trade: the shop has fewer than 500 rewards handed over, too few for figures of its own. Never count what is not claimed as profit.")));
    page.facts({{yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "From")), year.from.isValid() ? year.from.toString(Qt::ISODate) : QStringLiteral("–")},
                {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Up to and including")), year.day.toString(Qt::ISODate)},
                {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Ledger entries counted")), number(year.entries)},
                {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Number of this report")), QString::number(year.upTo)},
                {yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Hash of the ledger")), QString::fromLatin1(year.hash.toHex())}});
    page.paragraph(yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "With this number the same report can be made again, whatever was posted later: the ledger only grows.")));
}

} // namespace

Result<loyalty::YearEnd> LoyaltyYearDesk::report(QDate day, qint64 upTo) const
{
    if (const auto allowed = m_session.require(Act::SeeLoyaltyYear); !allowed)
        return fail(allowed);
    if (!day.isValid())
        return fail(ErrorKind::Input, yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "Choose a day.")));
    return m_vault.readNow([&](vault::Connection &db) { return loyalty::yearEnd(db, day, upTo); });
}

Result<reports::Document> LoyaltyYearDesk::document(QDate day, qint64 upTo) const
{
    const auto year = report(day, upTo);
    if (!year)
        return fail(year);
    reports::Document page;
    page.language = QLocale().language() == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
    page.title = yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "What the shop owes its savers on %1")).arg(QLocale().toString(day, QLocale::LongFormat));
    tellEstimate(page, *year);
    tellTaken(page, *year);
    tellMethod(page, *year);
    return page;
}

Result<> LoyaltyYearDesk::savePdf(QDate day, const QString &file, qint64 upTo) const
{
    const auto page = document(day, upTo);
    if (!page)
        return fail(page);
    const auto pdf = reports::pdfOf(*page);
    if (!pdf)
        return fail(pdf);
    QSaveFile whole(file);
    if (!whole.open(QIODevice::WriteOnly) || whole.write(*pdf) != pdf->size() || !whole.commit())
        return fail(ErrorKind::Storage, yearText(QT_TRANSLATE_NOOP("LoyaltyYear", "The report cannot be written there. Choose another place.")));
    return m_vault.writeNow([&](vault::Connection &db) { return vault::note(db, m_clock, m_session.user, QStringLiteral("loyalty.year")); });
}

} // namespace kk::shop
