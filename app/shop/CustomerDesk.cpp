#include "app/shop/CustomerDesk.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/FactChoiceStore.h"
#include "app/customers/OwnWord.h"
#include "app/customers/RecordStore.h"
#include "app/customers/SaleStore.h"
#include "app/customers/Survivorship.h"
#include "app/identity/MergeStore.h"
#include "app/rights/RectificationStore.h"
#include "app/rights/RestrictionStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace kk::shop {

using customers::CustomerId;
using customers::Field;
using customers::FieldValues;
using vault::Act;

namespace {

constexpr int kMostCounterHits = 5;

QJsonArray keysOf(const QHash<Field, QString> &changed)
{
    QJsonArray keys;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        keys.append(QString(customers::fieldKey(it.key())));
    return keys;
}

/// Data that may only be stored are shown nowhere but where requests are handled.
Result<> requireUnrestricted(vault::Connection &db, CustomerId customer, Instant now)
{
    const auto ground = rights::RestrictionStore(db).groundAgainst(customer, now);
    if (!ground)
        return fail(ground);
    if (*ground)
        return fail(ErrorKind::Conflict, rights::restrictedSentence(**ground));
    return {};
}

Result<QList<CustomerId>> withoutRestricted(vault::Connection &db, QList<CustomerId> ids, Instant now)
{
    const auto restricted = rights::RestrictionStore(db).restricted(now);
    if (!restricted)
        return fail(restricted);
    if (!restricted->isEmpty())
        ids.removeIf([&](CustomerId id) { return restricted->contains(id); });
    return ids;
}

} // namespace

CustomerDesk::CustomerDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock)
    : m_vault(vault), m_session(session), m_clock(clock)
{
}

Result<CustomerList> CustomerDesk::find(const CustomerQuery &query) const
{
    if (const auto allowed = m_session.require(Act::SearchCustomers); !allowed)
        return fail(allowed);
    const quint64 stamp = m_vault.writes(); // before anything is read: what is remembered may be newer than its stamp, never older
    auto ids = m_vault.readNow([&](vault::Connection &db) -> Result<QList<CustomerId>> {
        auto found = customers::CustomerFindStore(db, m_ranks, stamp).find(query, m_clock.now());
        return found ? withoutRestricted(db, std::move(*found), m_clock.now()) : found;
    });
    if (!ids)
        return fail(ids);
    CustomerList list{std::move(*ids), 0, false};
    list.total = list.ids.size();
    if (list.total > vault::kLongList && !m_session.may(Act::ListManyCustomers)) {
        list.ids.resize(vault::kLongList);
        list.cutByRole = true;
    }
    return list;
}

Result<QList<customers::CustomerRow>> CustomerDesk::findForRequest(const QString &typed) const
{
    if (const auto allowed = m_session.require(Act::HandleRequests); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<customers::CustomerRow>> {
        auto ids = customers::CustomerFindStore(db).find({typed, {}, CustomerOrder::Name, false}, m_clock.now());
        if (!ids)
            return fail(ids);
        ids->resize(std::min<qsizetype>(ids->size(), vault::kLongList));
        return customers::CustomerStore(db).rows(*ids);
    });
}

Result<QList<customers::CustomerRow>> CustomerDesk::rows(const QList<CustomerId> &ids) const
{
    if (const auto allowed = m_session.require(Act::SearchCustomers); !allowed)
        return fail(allowed);
    if (ids.size() > vault::kLongList) {
        if (const auto allowed = m_session.require(Act::ListManyCustomers); !allowed)
            return fail(allowed);
    }
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<customers::CustomerRow>> {
        const auto seen = withoutRestricted(db, ids, m_clock.now());
        return seen ? customers::CustomerStore(db).rows(*seen) : fail(seen);
    });
}

Result<customers::CustomerPage> CustomerDesk::open(CustomerId id) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    auto page = m_vault.readNow([&](vault::Connection &db) -> Result<customers::CustomerPage> {
        if (const auto open = requireUnrestricted(db, id, m_clock.now()); !open)
            return fail(open);
        customers::CustomerPage read;
        const auto row = customers::CustomerStore(db).row(id);
        if (!row)
            return fail(row);
        read.row = *row;
        auto records = customers::RecordStore(db).ofCustomer(id);
        if (!records)
            return fail(records);
        read.records = std::move(*records);
        read.facts = customers::deriveFacts(read.records);
        customers::SaleStore sales(db);
        auto claims = sales.claims(id);
        if (!claims)
            return fail(claims);
        read.consents = std::move(*claims);
        auto timeline = sales.timeline(id, customers::CustomerPage::kTimelineLimit);
        if (!timeline)
            return fail(timeline);
        read.timeline = std::move(*timeline);
        read.timelineCut = read.timeline.size() == customers::CustomerPage::kTimelineLimit;
        return read;
    });
    if (page) // noted when the writer has time; a running import must not keep a customer waiting at the counter
        m_vault.writeLater([id, user = m_session.user, now = m_clock.now()](vault::Connection &db) {
            return customers::CustomerStore(db).logView(id, user.value, now);
        });
    return page;
}

Result<customers::Sale> CustomerDesk::sale(customers::SaleId id) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<customers::Sale> {
        const auto buyer = customers::SaleStore(db).buyer(id);
        if (!buyer)
            return fail(buyer);
        if (const auto open = requireUnrestricted(db, *buyer, m_clock.now()); !open)
            return fail(open);
        return customers::SaleStore(db).load(id);
    });
}

Result<QList<customers::Sale>> CustomerDesk::sales(CustomerId id) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<customers::Sale>> {
        if (const auto open = requireUnrestricted(db, id, m_clock.now()); !open)
            return fail(open);
        return customers::SaleStore(db).ofCustomer(id);
    });
}

Result<QList<CounterHit>> CustomerDesk::lookUp(const QString &typed) const
{
    if (const auto allowed = m_session.require(Act::LookUpAtCounter); !allowed)
        return fail(allowed);
    if (typed.trimmed().size() < 3)
        return QList<CounterHit>();
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<CounterHit>> {
        auto found = customers::CustomerFindStore(db).find({typed, {}, CustomerOrder::Name, false}, m_clock.now());
        if (!found)
            return fail(found);
        auto ids = withoutRestricted(db, std::move(*found), m_clock.now());
        if (!ids)
            return fail(ids);
        ids->resize(std::min<qsizetype>(ids->size(), kMostCounterHits));
        const auto rows = customers::CustomerStore(db).rows(*ids);
        if (!rows)
            return fail(rows);
        QList<CounterHit> hits;
        for (const customers::CustomerRow &row : *rows) {
            const auto records = customers::RecordStore(db).ofCustomer(row.id);
            if (!records)
                return fail(records);
            QString card;
            for (const customers::RecordView &record : *records) {
                if (card.isEmpty())
                    card = record.fields[Field::CardNumber];
            }
            hits.append({row.id, row.name, card.right(4)});
        }
        return hits;
    });
}

Result<> CustomerDesk::noteCounterView(CustomerId id) const
{
    if (const auto allowed = m_session.require(Act::LookUpAtCounter); !allowed)
        return allowed;
    m_vault.writeLater([id, user = m_session.user, now = m_clock.now()](vault::Connection &db) {
        return customers::CustomerStore(db).logView(id, user.value, now);
    });
    return {};
}

Result<CustomerId> CustomerDesk::add(const FieldValues &values) const
{
    if (const auto allowed = m_session.require(Act::EditCustomer); !allowed)
        return fail(allowed);
    FieldValues own;
    for (int i = 0; i < customers::kFieldCount; ++i)
        own[static_cast<Field>(i)] = customers::tidied(static_cast<Field>(i), values[static_cast<Field>(i)]);
    const bool known = !customers::displayName(own).isEmpty() || !own[Field::Email].isEmpty() || !own[Field::Phone].isEmpty()
        || !own[Field::Mobile].isEmpty() || !own[Field::CardNumber].isEmpty();
    if (!known)
        return fail(ErrorKind::Input, QCoreApplication::translate("Customers", "Fill in a name, an e-mail address, a phone number or a card number."));
    return m_vault.writeNow([&](vault::Connection &db) -> Result<CustomerId> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        const Instant now = m_clock.now();
        customers::CustomerStore store(db);
        customers::RecordStore records(db);
        const auto customer = store.create(now);
        if (!customer)
            return fail(customer);
        const auto source = records.ownSource(now);
        if (!source)
            return fail(source);
        const auto record = records.add(*source, QUuid::createUuid().toString(QUuid::WithoutBraces), *customer);
        if (!record)
            return fail(record);
        if (const auto stated = records.addVersion(*record, {}, now, own); !stated)
            return fail(stated);
        if (const auto refreshed = store.refresh(*customer); !refreshed)
            return fail(refreshed);
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("customer.add"), QJsonObject{{QStringLiteral("customer"), customer->value}}); !noted)
            return fail(noted);
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        return *customer;
    });
}

Result<> CustomerDesk::correct(CustomerId id, const QHash<Field, QString> &changed) const
{
    if (const auto allowed = m_session.require(Act::EditCustomer); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        if (const auto open = requireUnrestricted(db, id, m_clock.now()); !open)
            return open;
        if (const auto said = customers::sayOwnWord(db, id, changed, m_clock.now()); !said)
            return fail(said);
        const QJsonObject details{{QStringLiteral("customer"), id.value}, {QStringLiteral("fields"), keysOf(changed)}};
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("customer.correct"), details); !noted)
            return fail(noted);
        return transaction->commit();
    });
}

Result<> CustomerDesk::choose(CustomerId id, customers::FactKind kind, customers::SourceRecordId record) const
{
    if (const auto allowed = m_session.require(Act::EditCustomer); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        if (const auto open = requireUnrestricted(db, id, m_clock.now()); !open)
            return open;
        const auto records = customers::RecordStore(db).ofCustomer(id);
        if (!records)
            return fail(records);
        const QList<customers::SourceRecordId> others = customers::whoSaysElse(*records, kind, record);
        if (others.isEmpty())
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Customers", "This has changed meanwhile. Look again."));
        for (customers::SourceRecordId other : others) {
            const auto merge = identity::MergeStore(db).joinedBy(record, other);
            if (!merge)
                return fail(merge);
            const customers::FactChoice choice{kind, record, other, merge->value};
            if (const auto added = customers::FactChoiceStore(db).add(choice, m_session.user.value, m_clock.now()); !added)
                return added;
        }
        if (const auto refreshed = customers::CustomerStore(db).refresh(id); !refreshed)
            return refreshed;
        const QJsonObject details{{QStringLiteral("customer"), id.value}, {QStringLiteral("fact"), QString(customers::factKey(kind))}};
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("customer.choose"), details); !noted)
            return fail(noted);
        return transaction->commit();
    });
}

Result<> CustomerDesk::undoChoice(CustomerId id) const
{
    if (const auto allowed = m_session.require(Act::EditCustomer); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        const auto dropped = customers::FactChoiceStore(db).dropNewest(id);
        if (!dropped)
            return fail(dropped);
        if (!*dropped)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Customers", "There is no change of yours to undo here."));
        if (const auto refreshed = customers::CustomerStore(db).refresh(id); !refreshed)
            return refreshed;
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("customer.undo"), QJsonObject{{QStringLiteral("customer"), id.value}}); !noted)
            return fail(noted);
        return transaction->commit();
    });
}

Result<> CustomerDesk::undoCorrection(CustomerId id) const
{
    if (const auto allowed = m_session.require(Act::EditCustomer); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        customers::RecordStore records(db);
        const auto own = records.ownRecord(id);
        if (!own)
            return fail(own);
        if (!*own)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Customers", "There is no change of yours to undo here."));
        const auto pinned = rights::RectificationStore(db).isPinned((*own)->id);
        if (!pinned)
            return fail(pinned);
        if (*pinned)
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Customers", "This was corrected because the customer asked for it, and stays. Correct it again if it is wrong."));
        if (const auto dropped = customers::FactChoiceStore(db).dropSince((*own)->id, (*own)->statedAt); !dropped)
            return dropped;
        const auto earlier = records.dropNewestVersion((*own)->id);
        if (!earlier)
            return fail(earlier);
        if (!*earlier) {
            if (const auto removed = records.remove((*own)->id); !removed)
                return removed;
        }
        if (const auto refreshed = customers::CustomerStore(db).refresh(id); !refreshed)
            return refreshed;
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("customer.undo"), QJsonObject{{QStringLiteral("customer"), id.value}}); !noted)
            return fail(noted);
        return transaction->commit();
    });
}

} // namespace kk::shop
