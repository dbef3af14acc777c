#pragma once

#include "app/loyalty/engine/Programme.h"
#include "app/loyalty/engine/Symbols.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kk::loyalty {

/// Where entries hang: a source record of a customer (a webshop account, a card), never the merged person. Position in the
/// caller's list of records; -1 is nobody.
using Atom = std::int32_t;

/// One line of a receipt; on a refund one line that came back, with positive amounts.
struct Line {
    Symbol product = 0;
    Symbol group = 0;
    Symbol brand = 0;
    Symbol supplier = 0;
    std::int64_t quantity = 1000; ///< thousandths
    std::int64_t cents = 0;       ///< for the whole line, VAT included
    std::int64_t netCents = 0;    ///< … excluded
    std::int32_t refersTo = -1;   ///< refund: the line of the sale, counted from its first
    bool isReduced = false;
};

struct Event {
    std::int64_t id = 0;       ///< of the fact; entries derive their own id from it
    EventKind kind = EventKind::Sale;
    Day day = 0;
    std::int16_t minute = 0;   ///< since midnight, in the shop
    std::int64_t at = 0;       ///< milliseconds since 1970, UTC
    std::int32_t source = 0;
    std::int64_t sequence = 0; ///< within its source
    Atom atom = -1;
    Symbol channel = 0;
    Symbol shop = 0;
    Symbol till = 0;
    Symbol payment = 0;
    std::uint32_t firstLine = 0;
    std::uint32_t lineCount = 0;
    std::int64_t refersTo = -1; ///< refund: id of the sale; void: id of the redemption
    Symbol subject = 0;         ///< reward of a redemption, unit or meter of an opening balance or correction, purpose of a consent
    std::int64_t amount = 0;    ///< units of an opening balance or correction; cents of a referral; customer of a cluster event
    std::int64_t price = -1;    ///< redemption: units for one, as it was then; -1: as the programme says
    std::int64_t covered = 0;   ///< redemption: units of the price that somebody paid who is forgotten since
};

/// What is known of a member beside the events; personal, so rules that read it name a purpose.
struct MemberFacts {
    std::int32_t customer = 0;  ///< the atoms of one customer share it
    std::int8_t birthMonth = 0; ///< 0: not known
    std::vector<Symbol> segments;
    std::vector<Symbol> wishes;
};

/// Events in their order `(at, source, sequence)`, with all their lines in one row.
struct EventStream {
    std::vector<Event> events;
    std::vector<Line> lines;
    std::vector<MemberFacts> atoms; ///< by Atom

    std::span<const Line> linesOf(const Event &event) const { return std::span(lines).subspan(event.firstLine, event.lineCount); }
    /// Brings the events into their order. The lines stay where they are.
    void sort();
};

/// The order of all events, and of nothing else: time, then source, then its own count, then id.
bool comesBefore(const Event &left, const Event &right);

/// The month of a day, counted from 1970-01.
int monthOf(Day day);
/// The first day of a month that is counted like `monthOf`.
Day firstDayOf(int month);
/// The same day of the month `months` later, or the last day of that month.
Day addMonths(Day day, int months);
/// 1 = Monday … 7 = Sunday.
int weekdayOf(Day day);
/// Weeks begin on Monday; counted from the week of 1970-01-01.
int weekOf(Day day);
int dayOfMonth(Day day);

} // namespace kk::loyalty
