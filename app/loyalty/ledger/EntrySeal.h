#pragma once

#include "app/loyalty/ledger/EntryStore.h"

namespace kk::loyalty {

/// The name of an entry: hash of its key and revision.
EntryKey nameOf(const EntryKey &key, int revision);

/// BLAKE2b-256 over an entry and the hash before it. Of the accounts it covers the tokens, never their numbers, so that an erased
/// person's entries stay sealed and lead to nobody.
QByteArray sealOf(const QByteArray &previous, const LedgerEntry &entry, const Token &token, const Token *owes);

} // namespace kk::loyalty
