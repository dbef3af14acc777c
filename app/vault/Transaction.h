#pragma once

#include "app/base/Result.h"

namespace kk::vault {

class Connection;

/// All or nothing: what happens on the connection while it lives is undone unless `commit` succeeded.
///
/// The outermost one is BEGIN IMMEDIATE (on a read-only connection BEGIN: one steady picture), so that waiting for another
/// writer happens here and not half-way; inside an open transaction it is a savepoint. Asks SQLite which of the two it is.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    ~Transaction();

    /// After a failure nothing was kept: what the transaction did is undone when it goes out of scope.
    [[nodiscard]] Result<> commit();

private:
    Transaction(Connection &connection, bool nested) : m_connection(&connection), m_nested(nested) {}

    Connection *m_connection; ///< null when committed or moved from
    bool m_nested;
};

} // namespace kk::vault
