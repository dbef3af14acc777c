#include "app/shop/CustomerDesk.h"

#include "app/base/text/Email.h"
#include "app/base/text/Phone.h"
#include "app/customers/CustomerStore.h"
#include "app/customers/RecordStore.h"
#include "app/customers/SaleStore.h"
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

/// Fields that are one fact together: correcting one of them settles all, so that no address is made of two.
const QList<QList<Field>> &groups()
{
    static const QList<QList<Field>> all{
        {Field::FirstName, Field::Initials, Field::Infix, Field::LastName, Field::FullName},
        {Field::Street, Field::HouseNumber, Field::HouseNumberAddition, Field::AddressLine, Field::Postcode, Field::City, Field::Region, Field::Country},
    };
    return all;
}

QString tidied(Field field, const QString &typed)
{
    const QString text = typed.simplified();
    if (field == Field::Email)
        return normaliseEmail(text).value_or(text);
    if (field == Field::Phone || field == Field::Mobile) {
        const auto number = normalisePhone(text);
        return number ? QString::fromStdString(number->text) : text;
    }
    return text;
}

/// What counts now for a group: the fields of the record whose word is shown.
void fillGroup(const QList<Field> &group, const QList<customers::RecordView> &records, customers::FactKind kind, FieldValues &own)
{
    for (const customers::Fact &fact : customers::deriveFacts(records)) {
        if (fact.kind != kind)
            continue;
        for (const customers::RecordView &record : records) {
            if (record.id != fact.shown.record)
                continue;
            for (Field field : group)
                own[field] = record.fields[field];
        }
    }
}

QJsonArray keysOf(const QHash<Field, QString> &changed)
{
    QJsonArray keys;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        keys.append(QString(customers::fieldKey(it.key())));
    return keys;
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
    auto ids = m_vault.readNow([&](vault::Connection &db) { return customers::CustomerFindStore(db, m_ranks, stamp).find(query, m_clock.now()); });
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

Result<QList<customers::CustomerRow>> CustomerDesk::rows(const QList<CustomerId> &ids) const
{
    if (const auto allowed = m_session.require(Act::SearchCustomers); !allowed)
        return fail(allowed);
    if (ids.size() > vault::kLongList) {
        if (const auto allowed = m_session.require(Act::ListManyCustomers); !allowed)
            return fail(allowed);
    }
    return m_vault.readNow([&](vault::Connection &db) { return customers::CustomerStore(db).rows(ids); });
}

Result<customers::CustomerPage> CustomerDesk::open(CustomerId id) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    auto page = m_vault.readNow([&](vault::Connection &db) -> Result<customers::CustomerPage> {
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
    return m_vault.readNow([&](vault::Connection &db) { return customers::SaleStore(db).load(id); });
}

Result<QList<customers::Sale>> CustomerDesk::sales(CustomerId id) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) { return customers::SaleStore(db).ofCustomer(id); });
}

Result<QList<CounterHit>> CustomerDesk::lookUp(const QString &typed) const
{
    if (const auto allowed = m_session.require(Act::LookUpAtCounter); !allowed)
        return fail(allowed);
    if (typed.trimmed().size() < 3)
        return QList<CounterHit>();
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<CounterHit>> {
        auto ids = customers::CustomerFindStore(db).find({typed, {}, CustomerOrder::Name, false}, m_clock.now());
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
        own[static_cast<Field>(i)] = tidied(static_cast<Field>(i), values[static_cast<Field>(i)]);
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
        const Instant now = m_clock.now();
        customers::RecordStore records(db);
        const auto all = records.ofCustomer(id);
        if (!all)
            return fail(all);
        if (all->isEmpty())
            return fail(ErrorKind::NotFound, QCoreApplication::translate("Customers", "This customer is no longer in the vault. Search again."));
        const auto own = records.ownRecord(id);
        if (!own)
            return fail(own);
        FieldValues values = *own ? (*own)->fields : FieldValues();
        const customers::FactKind kinds[] = {customers::FactKind::Name, customers::FactKind::Address};
        for (qsizetype i = 0; i < groups().size(); ++i) {
            const QList<Field> &group = groups()[i];
            const bool touched = std::any_of(group.begin(), group.end(), [&](Field field) { return changed.contains(field); });
            if (touched)
                fillGroup(group, *all, kinds[i], values);
        }
        for (auto it = changed.begin(); it != changed.end(); ++it)
            values[it.key()] = tidied(it.key(), it.value());
        customers::SourceRecordId record = *own ? (*own)->id : customers::SourceRecordId();
        if (!record.isValid()) {
            const auto source = records.ownSource(now);
            if (!source)
                return fail(source);
            const auto added = records.add(*source, QUuid::createUuid().toString(QUuid::WithoutBraces), id);
            if (!added)
                return fail(added);
            record = *added;
        }
        if (const auto stated = records.addVersion(record, {}, now, values); !stated)
            return stated;
        if (const auto refreshed = customers::CustomerStore(db).refresh(id); !refreshed)
            return refreshed;
        const QJsonObject details{{QStringLiteral("customer"), id.value}, {QStringLiteral("fields"), keysOf(changed)}};
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("customer.correct"), details); !noted)
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
