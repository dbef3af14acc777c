#pragma once

#include "app/loyalty/engine/Entry.h"
#include "app/loyalty/engine/Members.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kk::loyalty {

/// One earning, until it is spent, lapsed or taken back.
struct Lot {
    Atom atom = -1;
    std::int32_t unit = 0;
    std::int32_t origin = 0;
    std::int64_t event = 0;
    std::int64_t units = 0;
    std::int64_t remaining = 0;
    std::int64_t lapsed = 0;     ///< nothing is owed for these when the purchase comes back
    std::int64_t clawed = 0;     ///< taken back so far, from here or elsewhere
    Day earned = 0;
    Day pendingUntil = 0;        ///< can be spent from this day on
    Day expires = kNever;        ///< the first day on which it is gone
    std::int16_t idleMonths = 0; ///< above 0: lapses so many months after the last purchase
};

/// A lot that is to be made.
struct Earning {
    std::int64_t event = 0;
    Day day = 0;
    Posting posting = Posting::Earned;
    std::int32_t origin = 0;
    std::int32_t part = 0;
    std::int32_t unit = 0;
    Atom atom = -1;
    std::int64_t units = 0;
    int pendingDays = 0;
    Expiry expiry;
    std::int64_t basis = 0;
    Cut cut;
};

/// What somebody owns, in lots, and what becomes of it. Spending takes what lapses first, then what is oldest, and remembers from
/// which lots; taking a redemption back returns it to the same ones. No lot falls below zero; what cannot be paid is a shortfall, in sight.
class Lots {
public:
    /// `units` is how many kinds of units there are.
    Lots(const Members &members, std::int32_t units, Shortfall policy, EntrySink &sink);

    void earn(const Earning &earning);
    /// Takes `units` from what the customer of `atom` can spend on that day. Returns what was missing.
    std::int64_t spend(std::int64_t redemption, Day day, Atom atom, std::int32_t unit, std::int64_t units, std::int32_t origin);
    /// What `spend` could not find, booked as a shortfall of that atom.
    void missing(std::int64_t redemption, Day day, Atom atom, std::int32_t unit, std::int64_t units);
    /// Returns a redemption to its lots; what lapsed meanwhile can be spent for another 14 days.
    void restore(std::int64_t redemption, std::int64_t event, Day day);
    /// Takes `units` of what this lot earned back: from the lot, then from others of that customer, then as a shortfall.
    void clawBack(std::int64_t event, Day day, LotNumber lot, std::int64_t units);
    /// Takes units back that belong to no lot of their own.
    void clawBack(std::int64_t event, Day day, Atom atom, std::int32_t unit, std::int64_t units, std::int32_t origin);
    /// Lets everything lapse whose day has come. Days must not go back.
    void expireUntil(Day day);

    /// What a customer has and can spend on that day.
    std::int64_t available(std::int32_t customer, std::int32_t unit, Day day) const;
    /// … including what is still pending.
    std::int64_t balance(std::int32_t customer, std::int32_t unit) const;
    std::int64_t shortfall(std::int32_t customer, std::int32_t unit) const;
    const std::vector<Lot> &all() const { return m_lots; }
    /// The first day on which this lot is gone, as things stand.
    Day endOf(const Lot &lot) const { return lot.idleMonths > 0 ? idleEnd(lot) : lot.expires; }
    Lot &lot(LotNumber number) { return m_lots[static_cast<std::size_t>(number)]; }

private:
    struct Allocation {
        LotNumber lot;   ///< -1: there was none, it is a shortfall
        std::int64_t units;
        Atom atom;
        std::int32_t unit;
    };
    std::vector<LotNumber> &openLots(Atom atom, std::int32_t unit) { return m_open[slot(atom, unit)]; }
    std::size_t slot(Atom atom, std::int32_t unit) const
    {
        return static_cast<std::size_t>(atom) * static_cast<std::size_t>(m_units) + static_cast<std::size_t>(unit);
    }
    std::vector<LotNumber> spendable(std::int32_t customer, std::int32_t unit, Day day, bool alsoPending) const;
    void take(LotNumber number, std::int64_t units);
    std::int64_t &shortfallOf(Atom atom, std::int32_t unit);
    void fallShort(std::int64_t event, Day day, Atom atom, std::int32_t unit, std::int64_t units, std::int32_t origin);
    LotNumber open(Lot lot);
    void giveBackMissing(std::int64_t event, Day day, const Allocation &allocation);
    void setOff(LotNumber number, std::int64_t event, Day day);
    void lapse(LotNumber number, Day day);
    Day idleEnd(const Lot &lot) const;
    void schedule(LotNumber number, Day day);

    const Members &m_members;
    std::int32_t m_units;
    Shortfall m_policy;
    EntrySink &m_sink;
    std::vector<Lot> m_lots;
    std::vector<std::vector<LotNumber>> m_open;       ///< by atom and unit; oldest first
    std::vector<std::int64_t> m_shortfalls;           ///< by atom and unit
    std::unordered_map<std::int64_t, std::vector<Allocation>> m_spent; ///< by redemption
    std::map<Day, std::vector<LotNumber>> m_calendar; ///< what may lapse on a day
    Day m_today = -kNever;
};

} // namespace kk::loyalty
