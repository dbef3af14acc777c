#include "app/shop/RetentionDesk.h"

#include "app/shop/ErasureRules.h"
#include "app/vault/AuditNote.h"
#include "app/vault/ErasureJournal.h"
#include "app/vault/SettingStore.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>

namespace kk::shop {

using rights::Retention;
using rights::RetentionRules;
using vault::Act;

namespace {

Result<RetentionRules> rulesOf(vault::Connection &db, Instant now)
{
    const auto settings = vault::SettingStore(db).settings();
    if (!settings)
        return fail(settings);
    auto rules = RetentionRules::shipped(shopDay(now));
    rules.apply(*settings);
    return rules;
}

} // namespace

RetentionDesk::RetentionDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock) : m_vault(vault), m_session(session), m_clock(clock) {}

Result<QList<rights::RetentionRule>> RetentionDesk::rules() const
{
    if (const auto allowed = m_session.require(Act::ChangeSettings); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<rights::RetentionRule>> {
        const auto rules = rulesOf(db, m_clock.now());
        if (!rules)
            return fail(rules);
        return rules->all();
    });
}

Result<> RetentionDesk::change(const rights::RetentionRule &rule) const
{
    if (const auto allowed = m_session.require(Act::ChangeSettings); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        const auto rules = rulesOf(db, m_clock.now());
        if (!rules)
            return fail(rules);
        const rights::RetentionRule *known = rules->rule(rule.key);
        if (!known)
            return fail(ErrorKind::Input, QCoreApplication::translate("Retention", "This rule does not exist. Look in the list of rules."));
        rights::RetentionRule changed = *known;
        changed.length = rule.length;
        changed.isOn = rule.isOn || known->least > 1; // what the law prescribes is not switched off
        const auto setting = RetentionRules::settingFor(changed);
        if (!setting)
            return fail(setting);
        if (const auto set = vault::SettingStore(db).set(RetentionRules::settingKey(rule.key), *setting); !set)
            return set;
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("retention.change"), {{QStringLiteral("rule"), rule.key}}); !noted)
            return noted;
        return transaction->commit();
    });
}

Result<rights::RetentionPlan> RetentionDesk::plan() const
{
    if (const auto allowed = m_session.require(Act::EraseCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<rights::RetentionPlan> {
        const auto rules = rulesOf(db, m_clock.now());
        if (!rules)
            return fail(rules);
        const rights::Erasure erasure = erasureOfShop();
        return Retention(erasure, erasureStops(), *rules).plan(db, m_clock.now());
    });
}

Result<rights::RetentionPlan> RetentionDesk::run(const rights::RetentionPlan &seen) const
{
    if (const auto allowed = m_session.require(Act::EraseCustomer); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<rights::RetentionPlan> {
        const auto rules = rulesOf(db, m_clock.now());
        if (!rules)
            return fail(rules);
        const rights::Erasure erasure = erasureOfShop();
        const Retention retention(erasure, erasureStops(), *rules);
        const auto now = retention.plan(db, m_clock.now());
        if (!now)
            return now;
        if (*now != seen)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Retention", "Something changed since you looked. Nothing was taken out. Look again."));
        return retention.run(db, m_session.user, m_clock, vault::ErasureJournal::pathFor(m_vault.path()));
    });
}

} // namespace kk::shop
