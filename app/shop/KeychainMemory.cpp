#include "app/shop/KeychainMemory.h"

#include "app/base/Background.h"

namespace kk::shop {

namespace {

struct Slotted {
    vault::SlotId slot;
    QString name;
    SecretBuffer secret;
};

Result<QString> keychainName(const QString &vaultPath, const vault::KeyPolicy &policy)
{
    const auto keys = vault::KeySlots::load(vault::KeySlots::pathFor(vaultPath), policy);
    if (!keys)
        return fail(keys);
    return vault::RememberedKey::nameFor(*keys);
}

Result<Slotted> makeSlot(const PeopleDesk &people, const QString &vaultPath, const QString &computer, const vault::KeyPolicy &policy)
{
    const auto name = keychainName(vaultPath, policy); // first: a slot that nobody can name would be of no use
    if (!name)
        return fail(name);
    vault::RememberedKey remembered{{}, vault::RememberedKey::newWrappingKey()};
    const auto slot = people.remember(remembered.wrappingKey, computer);
    if (!slot)
        return fail(slot);
    remembered.slot = *slot;
    return Slotted{*slot, *name, remembered.toSecret()};
}

} // namespace

void KeychainMemory::remember(QObject *context, const PeopleDesk &people, const QString &vaultPath, const QString &computer, DoneAnswer answer)
{
    const auto store = [this, context, desk = &people, answer](Result<Slotted> made) {
        if (!made)
            return answer(fail(made));
        m_keychain.write(context, made->name, made->secret, [context, desk, answer, slot = made->slot](Result<> stored) {
            if (stored)
                return answer({});
            inBackground(context, [desk, slot] { return desk->forget(slot); }, [answer, stored](const Result<> &) { answer(stored); });
        });
    };
    inBackground(context, [desk = &people, vaultPath, computer, policy = m_policy] { return makeSlot(*desk, vaultPath, computer, policy); }, store);
}

void KeychainMemory::recall(QObject *context, const QString &vaultPath, RecallAnswer answer)
{
    inBackground(context, [vaultPath, policy = m_policy] { return keychainName(vaultPath, policy); }, [this, context, answer](const Result<QString> &name) {
        if (!name)
            return answer(fail(name));
        m_keychain.read(context, *name, [answer](const Result<SecretBuffer> &secret) {
            if (!secret)
                return answer(fail(secret));
            answer(vault::RememberedKey::fromSecret(*secret));
        });
    });
}

void KeychainMemory::forget(QObject *context, const QString &vaultPath, DoneAnswer answer)
{
    inBackground(context, [vaultPath, policy = m_policy] { return keychainName(vaultPath, policy); }, [this, context, answer](const Result<QString> &name) {
        if (!name)
            return answer(fail(name));
        m_keychain.remove(context, *name, answer);
    });
}

} // namespace kk::shop
