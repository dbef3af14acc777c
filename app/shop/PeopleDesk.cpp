#include "app/shop/PeopleDesk.h"

#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"
#include "app/vault/UserStore.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace kk::shop {

using vault::Act;
using vault::KeySlots;
using vault::KnownSlot;
using vault::Role;
using vault::ShopUser;
using vault::ShopUserId;
using vault::SlotId;
using vault::SlotKind;
using vault::UserStore;

namespace {

Result<> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("People", "Fill in a name, so that colleagues know who it is."));
    return {};
}

/// The shop always keeps somebody who may do everything.
Result<> keepsAnOwner(const QList<ShopUser> &users, ShopUserId changing)
{
    const bool another = std::any_of(users.begin(), users.end(), [&](const ShopUser &user) { return user.role == Role::Owner && user.id != changing; });
    if (another)
        return {};
    return fail(ErrorKind::Forbidden, QCoreApplication::translate("People", "This is the only owner. Make somebody else owner first."));
}

} // namespace

/// One change to people or keys: the vault's rows and the key file go together, or neither does.
/// The key file is saved last but for the commit; should the commit fail, a slot is left that the vault does not know, which opens nothing.
template <class Change>
Result<> changeKeys(vault::Vault &vault, const vault::KeyPolicy &policy, Change change)
{
    return vault.writeNow([&](vault::Connection &db) -> Result<> {
        const QString keysPath = KeySlots::pathFor(vault.path());
        auto keys = KeySlots::load(keysPath, policy);
        if (!keys)
            return fail(keys);
        const KeySlots before = *keys;
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        if (const auto changed = change(db, *keys); !changed)
            return changed;
        if (!(*keys == before)) {
            if (const auto saved = keys->save(keysPath); !saved)
                return saved;
        }
        return transaction->commit();
    });
}

PeopleDesk::PeopleDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, vault::KeyPolicy policy)
    : m_vault(vault), m_session(session), m_clock(clock), m_policy(policy)
{
}

Result<QList<PersonView>> PeopleDesk::people() const
{
    if (const auto allowed = m_session.require(Act::ManagePeople); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<PersonView>> {
        const auto users = UserStore(db).users();
        if (!users)
            return fail(users);
        QList<PersonView> people;
        for (const ShopUser &user : *users)
            people.append({user.id, user.name, user.role, user.id == m_session.user, user.lastSeen});
        return people;
    });
}

Result<ShopUserId> PeopleDesk::add(const QString &name, Role role, const SecretBuffer &passphrase) const
{
    if (const auto allowed = m_session.require(Act::ManagePeople); !allowed)
        return fail(allowed);
    if (const auto named = checkName(name); !named)
        return fail(named);
    ShopUserId added;
    const Instant now = m_clock.now();
    const auto done = changeKeys(m_vault, m_policy, [&](vault::Connection &db, KeySlots &keys) -> Result<> {
        const auto slot = keys.addPassphrase(m_vault.dataKey(), passphrase, shopDay(now));
        if (!slot)
            return fail(slot);
        const auto user = UserStore(db).add(name.trimmed(), role, now);
        if (!user)
            return fail(user);
        added = *user;
        if (const auto known = UserStore(db).addSlot({*slot, *user, SlotKind::Passphrase, {}, now, {}}); !known)
            return known;
        return note(db, QStringLiteral("people.add"), added);
    });
    if (!done)
        return fail(done);
    return added;
}

Result<> PeopleDesk::change(ShopUserId user, const QString &name, Role role) const
{
    if (const auto allowed = m_session.require(Act::ManagePeople); !allowed)
        return allowed;
    if (const auto named = checkName(name); !named)
        return named;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        UserStore store(db);
        const auto users = store.users();
        if (!users)
            return fail(users);
        if (role != Role::Owner) {
            if (const auto kept = keepsAnOwner(*users, user); !kept)
                return kept;
        }
        if (const auto changed = store.change(user, name.trimmed(), role); !changed)
            return changed;
        if (const auto noted = note(db, QStringLiteral("people.change"), user); !noted)
            return noted;
        return transaction->commit();
    });
}

Result<> PeopleDesk::remove(ShopUserId user) const
{
    if (const auto allowed = m_session.require(Act::ManagePeople); !allowed)
        return allowed;
    if (user == m_session.user)
        return fail(ErrorKind::Forbidden, QCoreApplication::translate("People", "You cannot remove yourself. Ask another owner to do it."));
    return changeKeys(m_vault, m_policy, [&](vault::Connection &db, KeySlots &keys) -> Result<> {
        UserStore store(db);
        const auto users = store.users();
        if (!users)
            return fail(users);
        if (const auto kept = keepsAnOwner(*users, user); !kept)
            return kept;
        const auto slotsKnown = store.slotsKnown();
        if (!slotsKnown)
            return fail(slotsKnown);
        for (const KnownSlot &known : *slotsKnown) {
            if (known.user != user)
                continue;
            if (known.kind == SlotKind::Recovery) { // the shop's recovery code stays; it now belongs to who does this
                if (const auto gone = store.removeSlot(known.slot); !gone)
                    return gone;
                if (const auto moved = store.addSlot({known.slot, m_session.user, known.kind, known.label, known.createdAt, known.usedAt}); !moved)
                    return moved;
                continue;
            }
            if (const auto gone = store.removeSlot(known.slot); !gone)
                return gone;
            if (const auto gone = keys.remove(known.slot); !gone && gone.error().kind != ErrorKind::NotFound)
                return gone;
        }
        if (const auto removed = store.remove(user, m_clock.now()); !removed)
            return removed;
        return note(db, QStringLiteral("people.remove"), user);
    });
}

Result<> PeopleDesk::setPassphrase(ShopUserId user, const SecretBuffer &passphrase) const
{
    if (const auto allowed = m_session.require(Act::ManagePeople); !allowed)
        return allowed;
    return replacePassphrase(user, passphrase);
}

Result<> PeopleDesk::changeOwnPassphrase(const SecretBuffer &present, const SecretBuffer &next) const
{
    if (const auto allowed = m_session.require(Act::ChangeOwnPassphrase); !allowed)
        return allowed;
    const auto keys = KeySlots::load(KeySlots::pathFor(m_vault.path()), m_policy);
    if (!keys)
        return fail(keys);
    const auto opened = keys->unlock(present);
    if (!opened)
        return fail(opened);
    const auto owner = m_vault.readNow([&](vault::Connection &db) { return UserStore(db).userOfSlot(opened->slot); });
    if (!owner)
        return fail(owner);
    if (owner->id != m_session.user)
        return fail(ErrorKind::WrongKey, QCoreApplication::translate("People", "This is the password of a colleague. Type your own present password."));
    return replacePassphrase(m_session.user, next);
}

Result<> PeopleDesk::replacePassphrase(ShopUserId user, const SecretBuffer &passphrase) const
{
    const Instant now = m_clock.now();
    return changeKeys(m_vault, m_policy, [&](vault::Connection &db, KeySlots &keys) -> Result<> {
        UserStore store(db);
        const auto slotsKnown = store.slotsKnown();
        if (!slotsKnown)
            return fail(slotsKnown);
        for (const KnownSlot &known : *slotsKnown) {
            if (known.user != user || known.kind != SlotKind::Passphrase)
                continue;
            if (const auto replaced = keys.replacePassphrase(known.slot, m_vault.dataKey(), passphrase, shopDay(now)); !replaced)
                return replaced;
            return note(db, QStringLiteral("people.passphrase"), user);
        }
        const auto slot = keys.addPassphrase(m_vault.dataKey(), passphrase, shopDay(now));
        if (!slot)
            return fail(slot);
        if (const auto known = store.addSlot({*slot, user, SlotKind::Passphrase, {}, now, {}}); !known)
            return known;
        return note(db, QStringLiteral("people.passphrase"), user);
    });
}

Result<QList<WayIn>> PeopleDesk::waysIn() const
{
    if (const auto allowed = m_session.require(Act::ManageKeys); !allowed)
        return fail(allowed);
    const auto keys = KeySlots::load(KeySlots::pathFor(m_vault.path()), m_policy);
    if (!keys)
        return fail(keys);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<WayIn>> {
        UserStore store(db);
        const auto slotsKnown = store.slotsKnown();
        const auto users = store.users();
        if (!slotsKnown)
            return fail(slotsKnown);
        if (!users)
            return fail(users);
        const auto inFile = keys->slots_();
        QList<WayIn> ways;
        for (const KnownSlot &known : *slotsKnown) {
            const bool opens = std::any_of(inFile.begin(), inFile.end(), [&](const vault::SlotInfo &slot) { return slot.id == known.slot; });
            if (!opens)
                continue;
            const auto user = std::find_if(users->begin(), users->end(), [&](const ShopUser &candidate) { return candidate.id == known.user; });
            ways.append({known.slot, known.kind, known.user, user == users->end() ? QString() : user->name, known.label, known.createdAt, known.usedAt});
        }
        return ways;
    });
}

Result<vault::RecoveryCode> PeopleDesk::renewRecoveryCode() const
{
    if (const auto allowed = m_session.require(Act::ManageKeys); !allowed)
        return fail(allowed);
    vault::RecoveryCode code = vault::RecoveryCode::random();
    const Instant now = m_clock.now();
    const auto done = changeKeys(m_vault, m_policy, [&](vault::Connection &db, KeySlots &keys) -> Result<> {
        UserStore store(db);
        const auto slot = keys.addRecovery(m_vault.dataKey(), code, shopDay(now));
        if (!slot)
            return fail(slot);
        const auto slotsKnown = store.slotsKnown();
        if (!slotsKnown)
            return fail(slotsKnown);
        for (const KnownSlot &known : *slotsKnown) {
            if (known.kind != SlotKind::Recovery)
                continue;
            if (const auto gone = store.removeSlot(known.slot); !gone)
                return gone;
            if (const auto gone = keys.remove(known.slot); !gone && gone.error().kind != ErrorKind::NotFound)
                return gone;
        }
        if (const auto known = store.addSlot({*slot, m_session.user, SlotKind::Recovery, {}, now, {}}); !known)
            return known;
        return note(db, QStringLiteral("keys.recovery"), m_session.user);
    });
    if (!done)
        return fail(done);
    return code;
}

Result<bool> PeopleDesk::tryRecoveryCode(const vault::RecoveryCode &code) const
{
    if (const auto allowed = m_session.require(Act::ManageKeys); !allowed)
        return fail(allowed);
    const auto keys = KeySlots::load(KeySlots::pathFor(m_vault.path()), m_policy);
    if (!keys)
        return fail(keys);
    const auto opened = keys->unlockWithRecovery(code);
    if (opened)
        return true;
    if (opened.error().kind == ErrorKind::WrongKey)
        return false;
    return fail(opened);
}

Result<SlotId> PeopleDesk::remember(const SecretBuffer &wrappingKey, const QString &computer) const
{
    if (const auto allowed = m_session.require(Act::RememberOnThisPc); !allowed)
        return fail(allowed);
    SlotId made;
    const Instant now = m_clock.now();
    const auto done = changeKeys(m_vault, m_policy, [&](vault::Connection &db, KeySlots &keys) -> Result<> {
        const auto slot = keys.addKeychain(m_vault.dataKey(), wrappingKey, shopDay(now));
        if (!slot)
            return fail(slot);
        made = *slot;
        if (const auto known = UserStore(db).addSlot({*slot, m_session.user, SlotKind::Keychain, computer, now, {}}); !known)
            return known;
        return note(db, QStringLiteral("keys.remember"), m_session.user);
    });
    if (!done)
        return fail(done);
    return made;
}

Result<> PeopleDesk::forget(SlotId slot) const
{
    return changeKeys(m_vault, m_policy, [&](vault::Connection &db, KeySlots &keys) -> Result<> {
        UserStore store(db);
        const auto slotsKnown = store.slotsKnown();
        if (!slotsKnown)
            return fail(slotsKnown);
        const auto known = std::find_if(slotsKnown->begin(), slotsKnown->end(), [&](const KnownSlot &candidate) { return candidate.slot == slot; });
        const bool mine = known != slotsKnown->end() && known->user == m_session.user && known->kind == SlotKind::Keychain;
        if (const auto allowed = m_session.require(mine ? Act::RememberOnThisPc : Act::ManageKeys); !allowed)
            return allowed;
        if (const auto gone = keys.remove(slot); !gone)
            return gone;
        if (const auto gone = store.removeSlot(slot); !gone)
            return gone;
        return note(db, QStringLiteral("keys.forget"), m_session.user);
    });
}

Result<> PeopleDesk::note(vault::Connection &db, const QString &action, ShopUserId about) const
{
    return vault::note(db, m_clock, m_session.user, action, QJsonObject{{QStringLiteral("user"), about.value}});
}

} // namespace kk::shop
