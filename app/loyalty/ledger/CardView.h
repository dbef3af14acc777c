#pragma once

#include "app/loyalty/ledger/EntryWords.h"
#include "app/loyalty/ledger/Replay.h"

namespace kk::loyalty {

/// Adds what a member has of one programme to a card, as a replay until today says; balances are of the ledger (`posted`, by unit).
/// `newest` is the version that holds now: its counters and rewards are shown, and what else the member still owns.
void addToCard(MemberCard &card, const Replay &replay, std::int32_t member, const Programme &newest, Day today, const std::unordered_map<std::string, std::int64_t> &posted);

} // namespace kk::loyalty
