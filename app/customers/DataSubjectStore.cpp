#include "app/customers/DataSubjectStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::customers {

namespace {

constexpr auto kRecordsOfCustomer = "SELECT id FROM source_record WHERE customer_id = :customer ORDER BY id";
constexpr auto kRecord = "SELECT id, source_id, external_id FROM source_record WHERE id = :record";
constexpr auto kCustomerOf = "SELECT customer_id FROM source_record WHERE id = :record";
constexpr auto kSaid = R"(
    SELECT r.id, r.source_id, r.external_id, v.email, v.phone, v.mobile, v.card_number, v.first_name, v.last_name, v.full_name,
           v.postcode, v.house_number, v.address_line
      FROM source_record r JOIN record_version v ON v.record_id = r.id
     WHERE r.id = :record ORDER BY v.id)";
constexpr auto kEverySaid = R"(
    SELECT r.id, r.source_id, r.external_id, v.email, v.phone, v.mobile, v.card_number, v.first_name, v.last_name, v.full_name,
           v.postcode, v.house_number, v.address_line
      FROM source_record r JOIN record_version v ON v.record_id = r.id
     ORDER BY r.id, v.id)";
constexpr auto kSaidLike = R"(
    SELECT r.id, r.source_id, r.external_id, v.email, v.phone, v.mobile, v.card_number, v.first_name, v.last_name, v.full_name,
           v.postcode, v.house_number, v.address_line
      FROM record_version v JOIN source_record r ON r.id = v.record_id
     WHERE (v.email <> '' AND lower(v.email) = lower(:email)) OR (v.phone <> '' AND v.phone IN (:phone, :mobile))
        OR (v.mobile <> '' AND v.mobile IN (:phone, :mobile)) OR (v.postcode <> '' AND v.postcode = :postcode)
        OR (v.card_number <> '' AND v.card_number = :card))";
// A number that others have too, or had before they were merged, says nothing about this person alone.
constexpr auto kNumbers = R"(
    SELECT r.customer_id FROM source_record r WHERE r.id = :record
    UNION SELECT m.home_id FROM merge_step m WHERE m.record_id = :record
    UNION SELECT m.customer_before FROM merge_step m WHERE m.record_id = :record
    UNION SELECT m.customer_after FROM merge_step m WHERE m.record_id = :record)";
constexpr auto kUsersOfNumber = R"(
    SELECT r.id FROM source_record r WHERE r.customer_id = :customer
    UNION SELECT m.record_id FROM merge_step m JOIN source_record r ON r.id = m.record_id WHERE m.customer_before = :customer
    UNION SELECT m.record_id FROM merge_step m JOIN source_record r ON r.id = m.record_id WHERE m.customer_after = :customer)";

Identifiers said(const vault::Statement &row)
{
    Identifiers person;
    person.source = row.id<SourceTag>(1);
    person.externalId = row.utf8(2);
    person.email = row.utf8(3);
    person.phone = row.utf8(4);
    person.mobile = row.utf8(5);
    person.cardNumber = row.utf8(6);
    person.firstName = row.utf8(7);
    person.lastName = row.utf8(8);
    person.fullName = row.utf8(9);
    person.postcode = row.utf8(10);
    person.houseNumber = row.utf8(11);
    person.addressLine = row.utf8(12);
    return person;
}

SubjectStatement owned(const Identifiers &person)
{
    const auto text = [](std::string_view view) { return std::string(view); };
    return {person.source,          text(person.externalId), text(person.email),    text(person.phone),       text(person.mobile),     text(person.cardNumber),
            text(person.firstName), text(person.lastName),   text(person.fullName), text(person.postcode), text(person.houseNumber), text(person.addressLine)};
}

Result<> eachSaid(vault::Statement &query, const std::function<Result<>(SourceRecordId, const Identifiers &)> &each)
{
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        if (const auto done = each(query.id<SourceRecordTag>(0), said(query)); !done)
            return done;
    }
}

} // namespace

Identifiers identifiersOf(const SubjectStatement &said)
{
    return {said.source,    said.externalId, said.email,    said.phone,    said.mobile,      said.cardNumber,
            said.firstName, said.lastName,   said.fullName, said.postcode, said.houseNumber, said.addressLine};
}

Result<DataSubject> DataSubjectStore::ofCustomer(CustomerId customer)
{
    auto query = m_db.prepare(kRecordsOfCustomer);
    if (!query)
        return fail(query);
    query->bind(":customer", customer);
    QList<SourceRecordId> records;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        records.append(query->id<SourceRecordTag>(0));
    }
    if (records.isEmpty())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Customers", "This customer is no longer in the vault. Search again."));
    return read(records);
}

Result<DataSubject> DataSubjectStore::ofRecords(const QList<SourceRecordId> &records)
{
    return read(records);
}

Result<DataSubject> DataSubjectStore::read(const QList<SourceRecordId> &records)
{
    DataSubject subject;
    auto find = m_db.prepare(kRecord);
    if (!find)
        return fail(find);
    auto versions = m_db.prepare(kSaid);
    if (!versions)
        return fail(versions);
    for (SourceRecordId record : records) {
        const auto found = find->bind(":record", record).step();
        if (!found)
            return fail(found);
        if (*found)
            subject.records.append({record, find->id<SourceTag>(1), find->text(2)});
        find->reset();
        versions->bind(":record", record);
        const auto read = eachSaid(*versions, [&](SourceRecordId, const Identifiers &person) -> Result<> {
            subject.statements.push_back(owned(person));
            return {};
        });
        if (!read)
            return fail(read);
        versions->reset();
    }
    if (const auto added = addCustomers(subject); !added)
        return fail(added);
    return subject;
}

Result<> DataSubjectStore::addCustomers(DataSubject &subject)
{
    const auto numbersOf = [this](const char *sql, const char *name, qint64 of) -> Result<QList<qint64>> {
        auto query = m_db.prepare(sql);
        if (!query)
            return fail(query);
        query->bind(name, of);
        QList<qint64> numbers;
        for (;;) {
            const auto row = query->step();
            if (!row)
                return fail(row);
            if (!*row)
                return numbers;
            numbers.append(query->integer(0));
        }
    };
    QList<qint64> candidates;
    for (const SubjectRecord &record : subject.records) {
        const auto numbers = numbersOf(kNumbers, ":record", record.id.value);
        if (!numbers)
            return fail(numbers);
        for (qint64 number : *numbers) {
            if (!candidates.contains(number))
                candidates.append(number);
        }
    }
    for (qint64 candidate : candidates) {
        const auto users = numbersOf(kUsersOfNumber, ":customer", candidate);
        if (!users)
            return fail(users);
        const bool isTheirs = std::all_of(users->begin(), users->end(), [&](qint64 user) {
            return std::any_of(subject.records.begin(), subject.records.end(), [user](const SubjectRecord &record) { return record.id.value == user; });
        });
        if (isTheirs)
            subject.customers.append(CustomerId(candidate));
    }
    return {};
}

Result<std::optional<CustomerId>> DataSubjectStore::customerOf(SourceRecordId record)
{
    auto query = m_db.prepare(kCustomerOf);
    if (!query)
        return fail(query);
    const auto row = query->bind(":record", record).step();
    if (!row)
        return fail(row);
    return *row ? std::optional(query->id<CustomerTag>(0)) : std::nullopt;
}

Result<> DataSubjectStore::everyStatement(const std::function<Result<>(SourceRecordId, const Identifiers &)> &each)
{
    auto query = m_db.prepare(kEverySaid);
    if (!query)
        return fail(query);
    return eachSaid(*query, each);
}

Result<> DataSubjectStore::statementsLike(const SubjectStatement &said, const std::function<Result<>(SourceRecordId, const Identifiers &)> &each)
{
    auto query = m_db.prepare(kSaidLike);
    if (!query)
        return fail(query);
    query->bindUtf8(":email", said.email).bindUtf8(":phone", said.phone).bindUtf8(":mobile", said.mobile).bindUtf8(":postcode", said.postcode);
    query->bindUtf8(":card", said.cardNumber);
    return eachSaid(*query, each);
}

} // namespace kk::customers
