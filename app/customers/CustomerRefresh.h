#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/vault/Connection.h"

#include <functional>
#include <vector>

namespace kk::customers {

struct RefreshPlan {
    std::vector<CustomerId> customers;                 ///< who is concerned; each once
    CustomerId newestBefore;                           ///< above it a customer has no search words yet, which saves looking for them
    std::function<bool()> cancelled = [] { return false; }; ///< asked every few hundred customers
    std::function<void(size_t done)> progress = [](size_t) {}; ///< told as often
};

/// Derives many customers again from their records: reads and writes on this thread, derives on a second one meanwhile.
/// The same result as CustomerStore::refresh for each. Use inside one transaction of the writer.
/// Fails with Cancelled when `cancelled` says so; the caller's transaction takes back what was done.
[[nodiscard]] Result<> refreshCustomers(vault::Connection &db, const RefreshPlan &plan);

} // namespace kk::customers
