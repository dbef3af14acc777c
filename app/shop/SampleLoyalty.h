#pragma once

#include "app/shop/LedgerDesk.h"
#include "app/shop/ProgrammeDesk.h"

namespace kk::shop {

/// Gives the sample shop a loyalty programme that has run since its first sale, with its ledger, and a draft to play with: the next
/// version, with three coffees fewer on the card. Blocking.
[[nodiscard]] Result<loyalty::RunReport> startSampleLoyalty(const ProgrammeDesk &programmes, const LedgerDesk &ledger);

} // namespace kk::shop
