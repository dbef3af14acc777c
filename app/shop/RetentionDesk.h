#pragma once

#include "app/base/Result.h"
#include "app/rights/Retention.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// How long what is kept, and letting go of what is older. The owner's work. Blocking; call from a background thread or the command line.
class RetentionDesk {
public:
    RetentionDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock);

    [[nodiscard]] Result<QList<rights::RetentionRule>> rules() const;        ///< Act::ChangeSettings
    [[nodiscard]] Result<> change(const rights::RetentionRule &rule) const;  ///< Act::ChangeSettings. Input: shorter than the law allows, an unknown rule
    /// What a run would do now. Changes nothing. Act::EraseCustomer.
    [[nodiscard]] Result<rights::RetentionPlan> plan() const;
    /// Does it. There is no undo. Act::EraseCustomer. Conflict: something changed since `seen`, so nothing was done; look again.
    [[nodiscard]] Result<rights::RetentionPlan> run(const rights::RetentionPlan &seen) const;

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kk::shop
