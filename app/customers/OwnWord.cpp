#include "app/customers/OwnWord.h"

#include "app/base/text/Email.h"
#include "app/base/text/Phone.h"
#include "app/customers/CustomerStore.h"
#include "app/customers/FactChoiceStore.h"
#include "app/customers/FieldGroups.h"
#include "app/customers/RecordStore.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

namespace kk::customers {

namespace {

/// What counts now for a group: the fields of the record whose word is shown.
void fillGroup(const QList<Field> &group, const QList<RecordView> &records, FactKind kind, FieldValues &own)
{
    for (const Fact &fact : deriveFacts(records)) {
        if (fact.kind != kind)
            continue;
        for (const RecordView &record : records) {
            if (record.id != fact.shown.record)
                continue;
            for (Field field : group)
                own[field] = record.fields[field];
        }
    }
}

/// Parts of a fact that is touched begin as they are shown now.
void fillTouched(const QHash<Field, QString> &changed, const QList<RecordView> &records, FieldValues &values)
{
    const std::pair<Field, FactKind> facts[] = {{Field::LastName, FactKind::Name}, {Field::Street, FactKind::Address}};
    for (const auto &[member, kind] : facts) {
        const QList<Field> group = fieldsOfOneFact(member);
        if (std::any_of(group.begin(), group.end(), [&](Field field) { return changed.contains(field); }))
            fillGroup(group, records, kind, values);
    }
}

struct OwnStatement {
    SourceRecordId record;
    const FieldValues &values;
};

/// What is said now counts over what was chosen earlier about the same facts.
Result<> overrule(vault::Connection &db, const QHash<Field, QString> &changed, const QList<RecordView> &records, const OwnStatement &own, Instant now)
{
    QSet<FactKind> kinds;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (const auto kind = factOf(it.key()); kind && !own.values[it.key()].isEmpty())
            kinds.insert(*kind);
    }
    FactChoiceStore store(db);
    for (const RecordView &record : records) {
        for (const ChosenOver &choice : record.chosen) {
            if (record.id == own.record || !kinds.remove(choice.kind))
                continue;
            if (const auto added = store.add({choice.kind, own.record, record.id, 0}, 0, now); !added)
                return added;
        }
    }
    return {};
}

Result<SourceRecordId> ownRecord(RecordStore &records, CustomerId customer, const std::optional<RecordView> &own, Instant now)
{
    if (own)
        return own->id;
    const auto source = records.ownSource(now);
    if (!source)
        return fail(source);
    return records.add(*source, QUuid::createUuid().toString(QUuid::WithoutBraces), customer);
}

} // namespace

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

Result<SourceRecordId> sayOwnWord(vault::Connection &db, CustomerId customer, const QHash<Field, QString> &changed, Instant now)
{
    RecordStore records(db);
    const auto all = records.ofCustomer(customer);
    if (!all)
        return fail(all);
    if (all->isEmpty())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Customers", "This customer is no longer in the vault. Search again."));
    const auto own = records.ownRecord(customer);
    if (!own)
        return fail(own);
    FieldValues values = *own ? (*own)->fields : FieldValues();
    fillTouched(changed, *all, values);
    for (auto it = changed.begin(); it != changed.end(); ++it)
        values[it.key()] = tidied(it.key(), it.value());
    const auto record = ownRecord(records, customer, *own, now);
    if (!record)
        return fail(record);
    if (const auto stated = records.addVersion(*record, {}, now, values); !stated)
        return fail(stated);
    if (const auto settled = overrule(db, changed, *all, {*record, values}, now); !settled)
        return fail(settled);
    if (const auto refreshed = CustomerStore(db).refresh(customer); !refreshed)
        return fail(refreshed);
    return *record;
}

} // namespace kk::customers
