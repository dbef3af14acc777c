#include "app/vault/UserStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::vault {

namespace {

constexpr auto kAdd = "INSERT INTO shop_user (name, role, created_at) VALUES (:name, :role, :now)";
constexpr auto kChange = "UPDATE shop_user SET name = :name, role = :role WHERE id = :id AND removed_at IS NULL";
constexpr auto kRemove = "UPDATE shop_user SET name = '', removed_at = :now WHERE id = :id AND removed_at IS NULL";
constexpr auto kUsers = R"(
    SELECT id, name, role, last_seen_at FROM shop_user WHERE removed_at IS NULL
     ORDER BY CASE role WHEN 'owner' THEN 0 WHEN 'staff' THEN 1 ELSE 2 END, id)";
constexpr auto kUser = "SELECT id, name, role, last_seen_at FROM shop_user WHERE id = :id AND removed_at IS NULL";
constexpr auto kSeenUser = "UPDATE shop_user SET last_seen_at = :now WHERE id = :id";
constexpr auto kSeenSlot = "UPDATE way_in SET used_at = :now WHERE slot = :slot";
constexpr auto kAddSlot = R"(
    INSERT INTO way_in (slot, user_id, kind, label, created_at) VALUES (:slot, :user, :kind, :label, :created_at))";
constexpr auto kRemoveSlot = "DELETE FROM way_in WHERE slot = :slot";
constexpr auto kSlots = "SELECT slot, user_id, kind, label, created_at, used_at FROM way_in ORDER BY slot";
constexpr auto kUserOfSlot = R"(
    SELECT u.id, u.name, u.role, u.last_seen_at FROM way_in w JOIN shop_user u ON u.id = w.user_id
     WHERE w.slot = :slot AND u.removed_at IS NULL)";

QString kindKey(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase: return QStringLiteral("passphrase");
    case SlotKind::Keychain: return QStringLiteral("keychain");
    case SlotKind::Recovery: return QStringLiteral("recovery");
    }
    return {};
}

SlotKind kindFromKey(const QString &key)
{
    return key == u"keychain" ? SlotKind::Keychain : key == u"recovery" ? SlotKind::Recovery : SlotKind::Passphrase;
}

Result<ShopUser> readUser(const Statement &row)
{
    const auto role = roleFromKey(row.text(2));
    if (!role)
        return fail(role);
    return ShopUser{row.id<ShopUserTag>(0), row.text(1), *role, row.maybeInstant(3)};
}

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound, QCoreApplication::translate("Users", "This person no longer works with this vault. Ask the owner."));
}

Result<> ranOnce(Connection &db, Result<> done)
{
    if (!done)
        return done;
    if (db.changes() == 0)
        return gone();
    return {};
}

} // namespace

Result<ShopUserId> UserStore::add(const QString &name, Role role, Instant now)
{
    auto add = m_db.prepare(kAdd);
    if (!add)
        return fail(add);
    if (const auto added = add->bind(":name", name).bind(":role", roleKey(role)).bind(":now", now).run(); !added)
        return fail(added);
    return ShopUserId(m_db.lastInsertId());
}

Result<> UserStore::change(ShopUserId user, const QString &name, Role role)
{
    auto change = m_db.prepare(kChange);
    if (!change)
        return fail(change);
    return ranOnce(m_db, change->bind(":name", name).bind(":role", roleKey(role)).bind(":id", user).run());
}

Result<> UserStore::remove(ShopUserId user, Instant now)
{
    auto remove = m_db.prepare(kRemove);
    if (!remove)
        return fail(remove);
    return ranOnce(m_db, remove->bind(":now", now).bind(":id", user).run());
}

Result<QList<ShopUser>> UserStore::users()
{
    auto query = m_db.prepare(kUsers);
    if (!query)
        return fail(query);
    QList<ShopUser> users;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return users;
        const auto user = readUser(*query);
        if (!user)
            return fail(user);
        users.append(*user);
    }
}

Result<ShopUser> UserStore::user(ShopUserId id)
{
    auto query = m_db.prepare(kUser);
    if (!query)
        return fail(query);
    const auto row = query->bind(":id", id).step();
    if (!row)
        return fail(row);
    if (!*row)
        return gone();
    return readUser(*query);
}

Result<> UserStore::seen(ShopUserId user, SlotId slot, Instant now)
{
    auto seenUser = m_db.prepare(kSeenUser);
    if (!seenUser)
        return fail(seenUser);
    if (const auto done = seenUser->bind(":now", now).bind(":id", user).run(); !done)
        return done;
    auto seenSlot = m_db.prepare(kSeenSlot);
    if (!seenSlot)
        return fail(seenSlot);
    return seenSlot->bind(":now", now).bind(":slot", slot.value).run();
}

Result<> UserStore::addSlot(const KnownSlot &slot)
{
    auto add = m_db.prepare(kAddSlot);
    if (!add)
        return fail(add);
    return add->bind(":slot", slot.slot.value).bind(":user", slot.user).bind(":kind", kindKey(slot.kind))
        .bind(":label", slot.label.isNull() ? QStringLiteral("") : slot.label).bind(":created_at", slot.createdAt).run();
}

Result<> UserStore::removeSlot(SlotId slot)
{
    auto remove = m_db.prepare(kRemoveSlot);
    if (!remove)
        return fail(remove);
    return remove->bind(":slot", slot.value).run();
}

Result<QList<KnownSlot>> UserStore::slotsKnown()
{
    auto query = m_db.prepare(kSlots);
    if (!query)
        return fail(query);
    QList<KnownSlot> known;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return known;
        known.append({SlotId{static_cast<quint32>(query->integer(0))}, query->id<ShopUserTag>(1), kindFromKey(query->text(2)),
                      query->text(3), query->instant(4), query->maybeInstant(5)});
    }
}

Result<ShopUser> UserStore::userOfSlot(SlotId slot)
{
    auto query = m_db.prepare(kUserOfSlot);
    if (!query)
        return fail(query);
    const auto row = query->bind(":slot", slot.value).step();
    if (!row)
        return fail(row);
    if (!*row)
        return gone();
    return readUser(*query);
}

} // namespace kk::vault
