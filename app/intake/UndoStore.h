#pragma once

#include "app/base/Result.h"
#include "app/intake/ImportReport.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

namespace kk::intake {

/// Takes a whole batch out of the vault again, in one transaction: what it brought goes, what it changed is as before.
///
/// Conflict when a later batch was read from one of its sources (undo that one first), or when it was undone already.
/// What the shop itself said about these people stays.
[[nodiscard]] Result<UndoReport> undoImport(vault::Connection &db, customers::BatchId batch, vault::ShopUserId user, const Clock &clock);

} // namespace kk::intake
