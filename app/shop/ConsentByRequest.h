#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/rights/Request.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

namespace kk::shop {

/// What a request does to consent the moment it is written down, in its own transaction: "no advertising" shuts all marketing, "take
/// consent back" also the sharing with other shops. Of other kinds nothing.
[[nodiscard]] Result<> closeByRequest(vault::Connection &db, const Clock &clock, vault::ShopUserId user, customers::CustomerId customer,
                                      const QList<rights::RequestKind> &kinds);

} // namespace kk::shop
