#pragma once

#include "app/vault/Connection.h"

namespace kk::testing {

/// Lets the n-th statement of a connection fail (from 1), as a full disk would; all others pass.
/// "Fail at step n for every n until it passes": loop until `hasFired()` stays false.
class FailAtStatement final : public vault::StatementProbe {
public:
    explicit FailAtStatement(int failing, ErrorKind kind = ErrorKind::Storage) : m_failing(failing), m_kind(kind) {}

    Result<> admit(std::string_view) override
    {
        if (++m_seen != m_failing)
            return {};
        m_fired = true;
        return fail(m_kind, QStringLiteral("A failure made by the test"));
    }
    bool hasFired() const { return m_fired; }
    int statementsSeen() const { return m_seen; }

private:
    int m_failing;
    ErrorKind m_kind;
    int m_seen = 0;
    bool m_fired = false;
};

} // namespace kk::testing
