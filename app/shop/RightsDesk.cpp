#include "app/shop/RightsDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/DataSubjectStore.h"
#include "app/customers/OwnWord.h"
#include "app/customers/RecordStore.h"
#include "app/customers/Survivorship.h"
#include "app/rights/RectificationStore.h"
#include "app/shop/ErasureRules.h"
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

/// A message to everybody who got the data (art. 19); they are found by name and address.
Result<> queueNotices(vault::Connection &db, const DataSubject &subject, CustomerId customer, rights::Notice::About about, const QString &words, Instant now, const QString &what = {})
{
    const auto recipients = recipientsOfShop()->of(db, subject);
    if (!recipients)
        return fail(recipients);
    const auto who = customers::CustomerStore(db).row(customer);
    if (!who)
        return fail(who);
    QStringList known{who->name, who->email};
    known.removeAll(QString());
    rights::ErasureStore store(db);
    for (const rights::Recipient &recipient : *recipients) {
        const QString message = QString(words.arg(recipient.name, recipient.what, known.join(QStringLiteral(", "))) + u' ' + what).trimmed();
        if (const auto queued = store.queue(0, {about, {}, recipient.name, message, now, {}, {}}); !queued)
            return fail(queued);
    }
    return {};
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
        if (!added)
            return fail(added);
        return queueNotices(db, subject, customer, rights::Notice::About::Restriction,
                            QCoreApplication::translate("Rights", "To %1. On %2 we gave you data of this person: %3. They asked that these data are only stored for now. Please do nothing else "
                                                                  "with them until we tell you (article 19 of the GDPR)."),
                            m_clock.now());
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
        if (const auto refreshed = customers::CustomerStore(db).refresh(customer); !refreshed)
            return refreshed;
        QStringList said;
        for (auto it = right.begin(); it != right.end(); ++it)
            said.append(customers::fieldName(it.key()) + QStringLiteral(": ") + it.value());
        const QString words = QCoreApplication::translate("Rights", "To %1. On %2 we gave you data of this person: %3. They had something corrected. Please correct it too (article 19 of the GDPR).");
        return queueNotices(db, subject, customer, rights::Notice::About::Correction, words, m_clock.now(), said.join(QStringLiteral(", ")));
    });
}

Result<PersonRights> RightsDesk::view(CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    auto seen = m_vault.readNow([&](vault::Connection &db) -> Result<PersonRights> {
        const auto row = customers::CustomerStore(db).row(customer);
        if (!row)
            return fail(row);
        const auto records = customers::RecordStore(db).ofCustomer(customer);
        if (!records)
            return fail(records);
        const auto subject = DataSubjectStore(db).ofCustomer(customer);
        if (!subject)
            return fail(subject);
        auto restrictions = RestrictionStore(db).of(*subject);
        if (!restrictions)
            return fail(restrictions);
        PersonRights person{row->name, {}, std::move(*restrictions)};
        for (const customers::Fact &fact : customers::deriveFacts(*records))
            person.facts.append({customers::factName(fact.kind), fact.shown.value});
        return person;
    });
    if (seen)
        m_vault.writeLater([customer, user = m_session.user, now = m_clock.now()](vault::Connection &db) {
            return customers::CustomerStore(db).logView(customer, user.value, now);
        });
    return seen;
}

Result<QList<RestrictedPerson>> RightsDesk::restricted() const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<RestrictedPerson>> {
        const auto ids = RestrictionStore(db).restricted(m_clock.now());
        if (!ids)
            return fail(ids);
        QList<RestrictedPerson> people;
        for (CustomerId id : *ids) {
            const auto row = customers::CustomerStore(db).row(id);
            if (!row)
                return fail(row);
            people.append({id, row->name});
        }
        std::sort(people.begin(), people.end(), [](const RestrictedPerson &left, const RestrictedPerson &right) { return std::pair(left.name, left.customer.value) < std::pair(right.name, right.customer.value); });
        return people;
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
