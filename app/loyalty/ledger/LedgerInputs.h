#pragma once

#include "app/loyalty/SalesStreamStore.h"
#include "app/loyalty/engine/Plan.h"
#include "app/loyalty/ledger/AccountStore.h"
#include "app/loyalty/ledger/EventStore.h"
#include "app/loyalty/ledger/RunningProgramme.h"

#include <tuple>
#include <unordered_map>

namespace kk::loyalty {

/// Everything the ledger follows from, for all accounts or for some: sales, what happened beside them, and who was whose.
struct LedgerInputs {
    SalesStream sales;                    ///< by atom, which is the position in `accounts`
    std::vector<LedgerAccount> accounts;
    std::vector<MemberWord> members;      ///< later ones than the first of each account
    std::vector<PermissionWord> permissions;
    std::vector<OpeningWord> openings;
    std::vector<ProgrammeEvent> events;
    std::vector<std::tuple<std::int64_t, std::string, std::int64_t>> paidByTombstones; ///< cause, unit, units
    std::unordered_map<qint64, std::int32_t> memberNumbers; ///< of the ledger → from 0 without gaps
    std::unordered_map<qint64, Atom> atoms;                 ///< of an account

    Atom atomOf(AccountId account) const;
};

/// Reads them. `isWhole`: these are all accounts there are, and sales of nobody are read along.
[[nodiscard]] Result<LedgerInputs> readInputs(vault::Connection &db, std::vector<LedgerAccount> accounts, bool isWhole, const ReadProgress &progress);
/// Reads birth months into the facts of atoms, for the accounts that allow or once allowed it, if a rule of the programme asks for them.
[[nodiscard]] Result<> readPersonalFacts(vault::Connection &db, const RunningProgramme &programme, LedgerInputs &inputs);

/// All of it as one stream for one programme. `getsOpenings`: balances from an old system come to this one.
EventStream streamFor(const RunningProgramme &programme, LedgerInputs &inputs, bool getsOpenings);

/// The purposes that rules of the programme name.
std::vector<std::string> purposesOf(const Programme &programme);

} // namespace kk::loyalty
