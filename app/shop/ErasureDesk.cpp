#include "app/shop/ErasureDesk.h"

#include "app/rights/RestrictionStore.h"
#include "app/shop/DataHolders.h"
#include "app/vault/AuditNote.h"
#include "app/vault/BackupRotation.h"
#include "app/vault/ErasureJournal.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>

namespace kk::shop {

using rights::Erasure;
using vault::Act;

namespace {

Erasure erasureOfShop()
{
    return Erasure(allDataHolders(), {std::make_shared<rights::RestrictionErasureStop>(), std::make_shared<rights::OpenRequestErasureStop>()}, nullptr);
}

} // namespace

ErasureDesk::ErasureDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, const SafetyDesk &safety)
    : m_vault(vault), m_session(session), m_clock(clock), m_safety(safety)
{
}

Result<rights::ErasurePreview> ErasureDesk::preview(customers::CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::EraseCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) { return erasureOfShop().preview(db, customer, m_clock.now()); });
}

Result<rights::ErasureDone> ErasureDesk::erase(customers::CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::EraseCustomer); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) {
        return erasureOfShop().run(db, {customer, m_session.user, &m_clock, vault::ErasureJournal::pathFor(m_vault.path()), {}});
    });
}

Result<QList<OldBackup>> ErasureDesk::oldBackups() const
{
    if (const auto allowed = m_session.require(Act::EraseCustomer); !allowed)
        return fail(allowed);
    const auto made = m_safety.backups();
    if (!made)
        return fail(made);
    QList<OldBackup> old;
    for (const BackupView &backup : *made)
        old.append({backup, shopDay(backup.madeAt).addMonths(vault::BackupRotation().months)});
    return old;
}

Result<QList<rights::Notice>> ErasureDesk::notices(bool openOnly) const
{
    if (const auto allowed = m_session.require(Act::EraseCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) { return rights::ErasureStore(db).notices(openOnly); });
}

Result<> ErasureDesk::markSent(rights::NoticeId notice) const
{
    if (const auto allowed = m_session.require(Act::EraseCustomer); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) { return rights::ErasureStore(db).markSent(notice, m_clock.now()); });
}

Result<> ErasureDesk::markConfirmed(rights::NoticeId notice) const
{
    if (const auto allowed = m_session.require(Act::EraseCustomer); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) { return rights::ErasureStore(db).markConfirmed(notice, m_clock.now()); });
}

Result<int> ErasureDesk::catchUp(vault::Vault &vault, const Clock &clock)
{
    return vault.writeNow([&](vault::Connection &db) { return erasureOfShop().replay(db, vault::ErasureJournal::pathFor(vault.path()), clock); });
}

} // namespace kk::shop
