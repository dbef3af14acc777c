#include "app/loyalty/ledger/YearEnd.h"

#include "app/loyalty/engine/Earner.h"
#include "app/loyalty/ledger/EntryWords.h"
#include "app/loyalty/ledger/EventStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace kk::loyalty {

namespace {

constexpr qint64 kEnoughRedemptions = 500; // `loyalty.md` §7: below, presets
constexpr double kTenToNinety = 1.2816;    // standard deviations of the 10–90 % interval
constexpr int kLeastSpread = 20;           // thousandths: a year is never like the one before

/// The sums of one programme, by unit.
struct Sums {
    std::map<std::string, std::int64_t> open;
    std::map<std::string, std::int64_t> spent;
    std::int64_t claimed = 0;
    std::int64_t lapsed = 0;
    std::int64_t redemptions = 0;
};

/// Sign of an entry: reversed ones take off.
std::int64_t signedUnits(const LedgerEntry &entry)
{
    return entry.isReversed ? -entry.units : entry.units;
}

void add(Sums &sums, const LedgerEntry &entry)
{
    sums.open[entry.unit] += entry.effect();
    const bool isUnit = entry.unit.find(':') == std::string::npos;
    switch (entry.posting) {
    case Posting::Spent:
        sums.redemptions += entry.isReversed ? -1 : 1;
        sums.claimed += isUnit ? signedUnits(entry) : 0;
        break;
    case Posting::Restored: sums.claimed -= isUnit ? signedUnits(entry) : 0; break;
    case Posting::Lapsed: sums.lapsed += isUnit ? signedUnits(entry) : 0; break;
    default: break;
    }
}

ClaimRates ratesOf(const std::vector<Sums> &all)
{
    ClaimRates rates;
    for (const Sums &sums : all) {
        rates.claimed += sums.claimed;
        rates.settled += sums.claimed + sums.lapsed;
        rates.redemptions += sums.redemptions;
    }
    if (rates.redemptions < kEnoughRedemptions || rates.settled <= 0)
        return rates;
    const double share = static_cast<double>(rates.claimed) / static_cast<double>(rates.settled);
    const double spread = kTenToNinety * std::sqrt(share * (1 - share) / static_cast<double>(rates.redemptions)) * 1000;
    rates.isOwn = true;
    rates.middle = static_cast<int>(std::lround(share * 1000));
    const int around = std::max(kLeastSpread, static_cast<int>(std::lround(spread)));
    rates.low = std::max(0, rates.middle - around);
    rates.high = std::min(1000, rates.middle + around);
    return rates;
}

const Reward *rewardOf(const Programme &programme, const std::string &unit)
{
    const auto found = std::ranges::find_if(programme.rewards, [&](const Reward &reward) { return rewardUnit(reward.id) == unit; });
    return found == programme.rewards.end() ? nullptr : &*found;
}

std::int64_t valueOf(const Programme &programme, const std::string &unit, std::int64_t units)
{
    if (const Reward *reward = rewardOf(programme, unit))
        return scaled(units, {reward->valueCents, 1}, Rounding::Down);
    const auto counted = std::ranges::find(programme.units, unit, &Unit::id);
    return counted == programme.units.end() ? 0 : scaled(units, counted->valueCents, Rounding::HalfUp);
}

void addOpen(YearEnd &year, const Programme &programme, const EntryWords &words, const Sums &sums)
{
    for (const auto &[unit, open] : sums.open) {
        if (open == 0 || unit.starts_with("badge:"))
            continue;
        const std::int64_t value = valueOf(programme, unit, open);
        year.open.append({QString::fromStdString(programme.id), QString::fromStdString(unit), words.unitTitle(programme.id, unit),
                          rewardOf(programme, unit) ? PlannedUnit::Kind::Reward : PlannedUnit::Kind::Unit, open, value});
        year.fullCents += value;
    }
}

Result<> addTaken(vault::Connection &db, YearEnd &year, const QList<PublishedProgramme> &programmes)
{
    const auto events = EventStore(db).of({});
    if (!events)
        return fail(events);
    QSet<ProgrammeEventId> takenBack;
    for (const ProgrammeEvent &event : *events) {
        if (event.kind == EventKind::Void && shopDay(event.at) <= year.day)
            takenBack.insert(event.refersTo);
    }
    std::vector<RunningProgramme> allRunning(programmes.begin(), programmes.end());
    std::map<VatKind, VatTotal> totals;
    for (const ProgrammeEvent &event : *events) {
        const QDate day = shopDay(event.at);
        if (event.kind != EventKind::Redeem || day.year() != year.day.year() || day > year.day || takenBack.contains(event.id))
            continue;
        for (const RunningProgramme &running : allRunning) {
            const Reward *reward = running.name() == event.programme ? rewardOf(running.programme(), event.subject) : nullptr;
            if (!reward)
                continue;
            VatTotal &total = totals[reward->vat];
            total.kind = reward->vat;
            ++total.taken;
            total.valueCents += reward->valueCents;
            total.costCents += reward->costCents > 0 ? reward->costCents : reward->valueCents;
        }
    }
    for (const auto &[kind, total] : totals)
        year.taken.append(total);
    return {};
}

} // namespace

Result<YearEnd> yearEnd(vault::Connection &db, QDate day, qint64 upTo)
{
    EntryStore entries(db);
    const auto head = entries.head();
    if (!head)
        return fail(head);
    if (upTo < 0 || upTo > head->entries)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Loyalty", "The ledger has no such entry. Look at the number on the report again."));
    const auto programmes = ProgrammeStore(db).published();
    if (!programmes)
        return fail(programmes);
    YearEnd year;
    year.day = day;
    year.upTo = upTo == 0 ? head->entries : upTo;
    const auto hash = entries.hashOf(year.upTo);
    if (!hash)
        return fail(hash);
    year.hash = *hash;
    std::vector<Sums> sums(static_cast<std::size_t>(programmes->size()));
    const Day last = dayOfDate(day);
    Day first = kNever;
    const auto read = entries.each({}, [&](const LedgerEntry &entry) {
        if (entry.id > year.upTo || entry.day > last)
            return;
        first = std::min(first, entry.day);
        ++year.entries;
        for (qsizetype at = 0; at < programmes->size(); ++at) {
            if (std::ranges::any_of(programmes->at(at).versions, [&](const ProgrammeVersion &version) { return version.id == entry.version; }))
                add(sums[static_cast<std::size_t>(at)], entry);
        }
    });
    if (!read)
        return fail(read);
    if (first != kNever)
        year.from = dateOfDay(first);
    year.rates = ratesOf(sums);
    const EntryWords words(*programmes);
    for (qsizetype at = 0; at < programmes->size(); ++at)
        addOpen(year, RunningProgramme(programmes->at(at)).programme(), words, sums[static_cast<std::size_t>(at)]);
    year.lowCents = year.fullCents * year.rates.low / 1000;
    year.middleCents = year.fullCents * year.rates.middle / 1000;
    year.highCents = year.fullCents * year.rates.high / 1000;
    if (const auto taken = addTaken(db, year, *programmes); !taken)
        return fail(taken);
    return year;
}

} // namespace kk::loyalty
