#pragma once

#include "app/consent/ProcessingStop.h"
#include "app/loyalty/ledger/LedgerRun.h"

namespace kk::shop {

/// What the ledger asks about persons, answered from restrictions and the consent ledger. Borrows the clock and the stops.
loyalty::PersonQuestions ledgerPeople(const Clock &clock, vault::ShopUserId user, const consent::ProcessingStops &stops);

/// What a customer allows changed: rules that may no longer read them stop at this moment, in the open transaction.
[[nodiscard]] Result<> loyaltyFollowsConsent(vault::Connection &db, const Clock &clock, vault::ShopUserId user, const consent::ProcessingStops &stops,
                                             customers::CustomerId customer);

} // namespace kk::shop
