#pragma once

#include "app/base/Result.h"
#include "app/vault/KeySlots.h"
#include "app/vault/RecoveryCode.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

struct PersonView {
    vault::ShopUserId id;
    QString name;
    vault::Role role = vault::Role::Till;
    bool isMe = false;
    std::optional<Instant> lastSeen;
};

/// A way into the vault, for the list of keys.
struct WayIn {
    vault::SlotId slot;
    vault::SlotKind kind = vault::SlotKind::Passphrase;
    vault::ShopUserId user;
    QString userName;
    QString label;              ///< name of the computer, for a keychain
    Instant createdAt{};
    std::optional<Instant> usedAt;
};

/// The people who work in the shop and their keys. Blocking; key derivation takes about a second.
class PeopleDesk {
public:
    PeopleDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, vault::KeyPolicy policy);

    [[nodiscard]] Result<QList<PersonView>> people() const;                       ///< Act::ManagePeople
    [[nodiscard]] Result<vault::ShopUserId> add(const QString &name, vault::Role role, const SecretBuffer &passphrase) const;
    [[nodiscard]] Result<> change(vault::ShopUserId user, const QString &name, vault::Role role) const; ///< the last owner stays owner
    [[nodiscard]] Result<> remove(vault::ShopUserId user) const;                  ///< takes all ways in of this person away
    [[nodiscard]] Result<> setPassphrase(vault::ShopUserId user, const SecretBuffer &passphrase) const; ///< of somebody else: Act::ManagePeople
    /// Needs the present passphrase once more.
    [[nodiscard]] Result<> changeOwnPassphrase(const SecretBuffer &present, const SecretBuffer &next) const;

    [[nodiscard]] Result<QList<WayIn>> waysIn() const;                            ///< Act::ManageKeys
    [[nodiscard]] Result<vault::RecoveryCode> renewRecoveryCode() const;          ///< the old one stops working
    /// Does this code open the vault? Changes nothing.
    [[nodiscard]] Result<bool> tryRecoveryCode(const vault::RecoveryCode &code) const;
    /// Makes a keychain slot for this user on this computer; the caller stores the wrapping key in the keychain.
    [[nodiscard]] Result<vault::SlotId> remember(const SecretBuffer &wrappingKey, const QString &computer) const;
    [[nodiscard]] Result<> forget(vault::SlotId slot) const;                      ///< the last way in cannot go

private:
    [[nodiscard]] Result<> replacePassphrase(vault::ShopUserId user, const SecretBuffer &passphrase) const;
    [[nodiscard]] Result<> note(vault::Connection &db, const QString &action, vault::ShopUserId about) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    vault::KeyPolicy m_policy;
};

} // namespace kk::shop
