#include "app/vault/Transaction.h"

#include "app/vault/Connection.h"

#include <sqlite3.h>

#include <utility>

namespace kk::vault {

// Savepoints may share a name: RELEASE and ROLLBACK TO mean the innermost one.

Result<Transaction> Transaction::begin(Connection &connection)
{
    const bool nested = connection.inTransaction();
    const char *outermost = connection.access() == Access::ReadOnly ? "BEGIN" : "BEGIN IMMEDIATE";
    if (auto begun = connection.execute(nested ? "SAVEPOINT inner_step" : outermost); !begun)
        return fail(begun);
    return Transaction(connection, nested);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_nested(other.m_nested)
{
}

Transaction::~Transaction()
{
    // After a full disk or an interrupt SQLite may have rolled back everything by itself.
    if (!m_connection || !m_connection->inTransaction())
        return;
    const char *undo = m_nested ? "ROLLBACK TO inner_step; RELEASE inner_step" : "ROLLBACK";
    sqlite3_exec(m_connection->handle(), undo, nullptr, nullptr, nullptr);
}

Result<> Transaction::commit()
{
    auto committed = m_connection->execute(m_nested ? "RELEASE inner_step" : "COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace kk::vault
