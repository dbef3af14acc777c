#include "app/shop/RightsDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/DataSubjectStore.h"
#include "app/customers/OwnWord.h"
#include "app/customers/RecordStore.h"
#include "app/rights/RectificationStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kk::shop {

using customers::CustomerId;
using customers::DataSubject;
using customers::DataSubjectStore;
using rights::RestrictionStore;
using vault::Act;

namespace {

/// One act for one person, in one transaction with its note.
template <class Deed>
Result<> act(vault::Vault &vault, const vault::Session &session, const Clock &clock, CustomerId customer, const QString &word, Deed deed)
{
    if (const auto allowed = session.require(Act::HandleRequests); !allowed)
        return allowed;
    return vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        const auto subject = DataSubjectStore(db).ofCustomer(customer);
        if (!subject)
            return fail(subject);
        if (const auto done = deed(db, *subject); !done)
            return done;
        if (const auto noted = vault::note(db, clock, session.user, word, {{QStringLiteral("customer"), customer.value}}); !noted)
            return noted;
        return transaction->commit();
    });
}

/// The old values leave a commitment and nothing that can be read.
Result<> commitToOld(vault::Connection &db, const Clock &clock, vault::ShopUserId user, CustomerId customer, const QHash<customers::Field, QString> &corrected)
{
    const auto records = customers::RecordStore(db).ofCustomer(customer);
    if (!records)
        return fail(records);
    QJsonObject old;
    for (auto it = corrected.begin(); it != corrected.end(); ++it) {
        QJsonArray values;
        for (const customers::RecordView &record : *records)
            values.append(record.fields[it.key()]);
        old.insert(QString(customers::fieldKey(it.key())), values);
    }
    vault::AuditChain chain(db, clock);
    const auto seq = chain.append(user, QStringLiteral("rectify.before"), QJsonDocument(old).toJson(QJsonDocument::Compact));
    if (!seq)
        return fail(seq);
    const std::array forgotten{*seq};
    if (const auto erased = chain.eraseDetails(forgotten); !erased)
        return fail(erased);
    return {};
}

} // namespace

RightsDesk::RightsDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock) : m_vault(vault), m_session(session), m_clock(clock) {}

Result<> RightsDesk::restrict(CustomerId customer, rights::RestrictionGround ground, std::optional<Instant> until) const
{
    if (until && (ground != rights::RestrictionGround::Claim || *until <= m_clock.now()))
        return fail(ErrorKind::Input, QCoreApplication::translate("Restriction", "Only a claim has a last day, and that day lies ahead. Choose another day."));
    return act(m_vault, m_session, m_clock, customer, QStringLiteral("restriction.begin"), [&](vault::Connection &db, const DataSubject &subject) -> Result<> {
        const auto added = RestrictionStore(db).add(subject, ground, until, m_session.user, m_clock.now());
        return added ? Result<>() : fail(added);
    });
}

Result<QList<rights::Restriction>> RightsDesk::restrictions(CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<rights::Restriction>> {
        const auto subject = DataSubjectStore(db).ofCustomer(customer);
        return subject ? RestrictionStore(db).of(*subject) : fail(subject);
    });
}

Result<> RightsDesk::tellEnd(CustomerId customer, const rights::Restriction &restriction) const
{
    return act(m_vault, m_session, m_clock, customer, QStringLiteral("restriction.told"), [&](vault::Connection &db, const DataSubject &subject) {
        return RestrictionStore(db).tell(restriction, subject, m_clock.now());
    });
}

Result<> RightsDesk::lift(CustomerId customer, const rights::Restriction &restriction) const
{
    return act(m_vault, m_session, m_clock, customer, QStringLiteral("restriction.end"), [&](vault::Connection &db, const DataSubject &subject) {
        return RestrictionStore(db).lift(restriction, subject, m_clock.now());
    });
}

Result<> RightsDesk::decideObjection(CustomerId customer, const rights::Restriction &restriction, bool upheld, const QString &weighing) const
{
    if (restriction.ground != rights::RestrictionGround::ObjectionPending)
        return fail(ErrorKind::Input, QCoreApplication::translate("Restriction", "Only an objection is weighed. Choose the restriction that began with one."));
    if (weighing.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Restriction", "Write down how you weighed it: your interest, that of the customer, and why the one counts more."));
    return act(m_vault, m_session, m_clock, customer, QStringLiteral("objection.decided"), [&](vault::Connection &db, const DataSubject &subject) -> Result<> {
        RestrictionStore store(db);
        if (const auto kept = store.review(subject, upheld, weighing.trimmed(), m_session.user, m_clock.now()); !kept)
            return kept;
        return upheld ? Result<>() : store.lift(restriction, subject, m_clock.now());
    });
}

Result<> RightsDesk::rectify(CustomerId customer, const QHash<customers::Field, QString> &corrected) const
{
    if (corrected.isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Rights", "Say what is to be corrected."));
    return act(m_vault, m_session, m_clock, customer, QStringLiteral("rectify"), [&](vault::Connection &db, const DataSubject &subject) -> Result<> {
        if (const auto kept = commitToOld(db, m_clock, m_session.user, customer, corrected); !kept)
            return kept;
        const auto own = customers::sayOwnWord(db, customer, corrected, m_clock.now());
        if (!own)
            return fail(own);
        rights::RectificationStore store(db);
        if (const auto pinned = store.pin(*own, corrected.keys(), m_clock.now()); !pinned)
            return pinned;
        QHash<customers::Field, QString> right;
        for (auto it = corrected.begin(); it != corrected.end(); ++it)
            right.insert(it.key(), customers::tidied(it.key(), it.value()));
        DataSubject all = subject;
        if (std::none_of(all.records.begin(), all.records.end(), [&](const auto &record) { return record.id == *own; }))
            all.records.append({*own, {}, {}});
        if (const auto forgotten = store.forgetOld(all, right); !forgotten)
            return fail(forgotten);
        return customers::CustomerStore(db).refresh(customer);
    });
}

Result<> RightsDesk::dispute(CustomerId customer, customers::Field field, const QString &words) const
{
    if (words.trimmed().isEmpty())
        return fail(ErrorKind::Input, QCoreApplication::translate("Rights", "Write down what the customer says about it."));
    return act(m_vault, m_session, m_clock, customer, QStringLiteral("rectify.disputed"), [&](vault::Connection &db, const DataSubject &subject) {
        return rights::RectificationStore(db).dispute(subject, field, words.trimmed(), m_clock.now());
    });
}

Result<std::optional<QString>> RestrictionMergeStop::reasonAgainst(vault::Connection &db, CustomerId customer) const
{
    const auto ground = RestrictionStore(db).groundAgainst(customer, m_clock.now());
    if (!ground)
        return fail(ground);
    return *ground ? std::optional(rights::restrictedSentence(**ground)) : std::nullopt;
}

} // namespace kk::shop
