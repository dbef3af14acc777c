#pragma once

#include "app/loyalty/engine/Programme.h"
#include "app/loyalty/engine/Events.h"

#include <cstdint>

namespace kk::loyalty {

/// The accounts of the ledger. Member, Reserved and Shortfall are held by atom; the others once.
enum class Account : std::uint8_t {
    Issued,    ///< uitgifte: where earnings come from
    Member,    ///< what a customer has
    Reserved,  ///< held for a redemption that is not finished
    Redeemed,  ///< verzilverd
    Expired,   ///< vervallen
    TakenBack, ///< teruggenomen, after a refund
    Shortfall, ///< tekort: was spent before its purchase came back
    WrittenOff,///< a shortfall that the shop takes on itself
};

/// Why an entry was made.
enum class Posting : std::uint8_t {
    Earned,
    GoalReached,
    Opened,
    Adjusted,
    Spent,
    Restored,   ///< a redemption was taken back
    Lapsed,
    ClawedBack,
    Short,      ///< a claw-back or correction that no lot could pay
    SetOff,     ///< a shortfall paid out of new earnings
};

/// What cut an amount.
struct Cut {
    std::int64_t units = 0; ///< taken off
    CapPer per = CapPer::Receipt;
};

using LotNumber = std::int32_t;

/// One posting: `units` go from one account to another, so each one sums to zero. The pair (cause, posting, origin, lot, part) names
/// it for ever: the same facts and rules give the same names.
struct Entry {
    std::int64_t cause = 0;      ///< id of the event; 0 for the calendar, then `day` says when
    Day day = 0;
    Posting posting = Posting::Earned;
    std::int32_t origin = 0;     ///< position of the rule in its programme; -1 - position for a meter
    std::int32_t part = 0;       ///< tells entries apart that agree in everything else
    std::int32_t unit = 0;
    Account from = Account::Issued;
    Account to = Account::Member;
    Atom atom = -1;
    Atom owes = -1;              ///< set off: the atom whose shortfall was paid
    std::int64_t units = 0;      ///< above 0
    LotNumber lot = -1;
    std::int64_t basis = 0;      ///< cents, pieces or units that counted
    Cut cut;
};

/// Takes entries in the order in which they are made.
class EntrySink {
public:
    virtual ~EntrySink() = default;
    virtual void post(const Entry &entry) = 0;
};

} // namespace kk::loyalty
