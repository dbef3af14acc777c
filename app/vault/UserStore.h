#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/vault/Connection.h"
#include "app/vault/KeySlots.h"
#include "app/vault/Roles.h"

namespace kk::vault {

struct ShopUser {
    ShopUserId id;
    QString name;
    Role role = Role::Till;
    std::optional<Instant> lastSeen;
};

/// A way into the vault as the vault remembers it; the key itself is in the key file.
struct KnownSlot {
    SlotId slot;
    ShopUserId user;
    SlotKind kind = SlotKind::Passphrase;
    QString label;
    Instant createdAt{};
    std::optional<Instant> usedAt;
};

/// The people of the shop and whose slot is whose. Borrows a connection.
class UserStore {
public:
    explicit UserStore(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<ShopUserId> add(const QString &name, Role role, Instant now);
    [[nodiscard]] Result<> change(ShopUserId user, const QString &name, Role role);
    /// The name goes, the number stays: the audit chain points to it.
    [[nodiscard]] Result<> remove(ShopUserId user, Instant now);
    [[nodiscard]] Result<QList<ShopUser>> users();               ///< who works here now, owners first
    [[nodiscard]] Result<ShopUser> user(ShopUserId id);          ///< NotFound when gone
    [[nodiscard]] Result<> seen(ShopUserId user, SlotId slot, Instant now);

    [[nodiscard]] Result<> addSlot(const KnownSlot &slot);
    [[nodiscard]] Result<> removeSlot(SlotId slot);
    [[nodiscard]] Result<QList<KnownSlot>> slotsKnown();
    /// Whose slot this is. NotFound: the key file has a slot the vault does not know.
    [[nodiscard]] Result<ShopUser> userOfSlot(SlotId slot);

private:
    Connection &m_db;
};

} // namespace kk::vault
