#pragma once

#include "app/base/Result.h"
#include "app/rights/Erasure.h"
#include "app/shop/SafetyDesk.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// A backup that still holds somebody who was erased, until it goes.
struct OldBackup {
    BackupView backup;
    QDate goesOn; ///< by the rotation, at the latest
};

/// Erasing a customer, and telling those who got the data. The owner's work. Blocking; call from a background thread or the command line.
class ErasureDesk {
public:
    ErasureDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, const SafetyDesk &safety);

    /// What would go, what stays and why, who must be told, what stands against it. Act::EraseCustomer, as all below.
    [[nodiscard]] Result<rights::ErasurePreview> preview(customers::CustomerId customer) const;
    /// There is no undo. Conflict: something stands against it; nothing was erased.
    [[nodiscard]] Result<rights::ErasureDone> erase(customers::CustomerId customer) const;
    /// Backups made so far: each holds everybody who was erased later.
    [[nodiscard]] Result<QList<OldBackup>> oldBackups() const;

    [[nodiscard]] Result<QList<rights::Notice>> notices(bool openOnly) const;
    [[nodiscard]] Result<> markSent(rights::NoticeId notice) const;      ///< the message is forgotten
    [[nodiscard]] Result<> markConfirmed(rights::NoticeId notice) const;

    /// Before anybody sees anything of an opened vault: follows the journal beside it, finishes an erasure that was killed.
    [[nodiscard]] static Result<int> catchUp(vault::Vault &vault, const Clock &clock);

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    const SafetyDesk &m_safety;
};

} // namespace kk::shop
