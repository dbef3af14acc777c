#include "app/shop/ErasureDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/shop/ErasureRules.h"
#include "app/vault/BackupRotation.h"
#include "app/vault/ErasureJournal.h"

#include <QCoreApplication>

namespace kk::shop {

using vault::Act;

namespace {

/// What a receiver is told: whom it is about is all they need to find them.
QString messageTo(const rights::Recipient &recipient, const customers::CustomerRow &who)
{
    QStringList known{who.name, who.email};
    known.removeAll(QString());
    return QCoreApplication::translate("Erasure", "To %1. On %2 we gave you data of this person: %3. They asked us to erase their data. Please erase them too, "
                                                  "and tell those to whom you gave them (article 19 of the GDPR). Please confirm that it is done.")
        .arg(recipient.name, recipient.what, known.join(QStringLiteral(", ")));
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
    return m_vault.writeNow([&](vault::Connection &db) -> Result<rights::ErasureDone> {
        const auto who = customers::CustomerStore(db).row(customer);
        if (!who)
            return fail(who);
        return erasureOfShop().run(db, {customer, m_session.user, &m_clock, vault::ErasureJournal::pathFor(m_vault.path()),
                                        [who = *who](const rights::Recipient &recipient) { return messageTo(recipient, who); }});
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
