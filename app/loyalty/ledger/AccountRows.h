#pragma once

#include "app/loyalty/ledger/AccountStore.h"
#include "app/vault/Statement.h"

namespace kk::loyalty {

/// Calls `row` for each row of the statement `all`, or for each of these accounts, bound as `:id`, of the statement `one`.
template <class Row>
Result<> eachRow(vault::Connection &db, const char *all, const char *one, const AccountStore::Only &only, Row row)
{
    auto query = db.prepare(only ? one : all);
    if (!query)
        return fail(query);
    const std::size_t rounds = only ? only->size() : 1;
    for (std::size_t round = 0; round < rounds; ++round) {
        if (only)
            query->bind(":id", (*only)[round]);
        for (;;) {
            const auto more = query->step();
            if (!more)
                return fail(more);
            if (!*more)
                break;
            row(*query);
        }
        query->reset();
    }
    return {};
}

} // namespace kk::loyalty
