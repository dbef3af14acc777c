#include "app/customers/RecordStore.h"

#include "app/customers/FactChoiceStore.h"
#include "app/customers/FieldGroups.h"
#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::customers {

namespace {

constexpr auto kFindSource = "SELECT id FROM source WHERE name = :name";
constexpr auto kAddSource = "INSERT INTO source (name, system, created_at) VALUES (:name, :system, :now)";
constexpr auto kAddRecord = R"(
    INSERT INTO source_record (source_id, external_id, customer_id) VALUES (:source, :external_id, :customer))";
constexpr auto kFindRecord = "SELECT id FROM source_record WHERE source_id = :source AND external_id = :external_id AND aspect = 0";
constexpr auto kAddVersion = R"(
    INSERT INTO record_version (record_id, batch_id, file_row, stated_at, content_hash,
        first_name, initials, infix, last_name, full_name, company, street, house_number, house_number_addition,
        address_line, postcode, city, region, country, email, phone, mobile, birth_date, card_number, account_id,
        marketing_opt_in, note)
    VALUES (:record, :batch, 0, :stated_at, 0,
        :first_name, :initials, :infix, :last_name, :full_name, :company, :street, :house_number, :house_number_addition,
        :address_line, :postcode, :city, :region, :country, :email, :phone, :mobile, :birth_date, :card_number, :account_id,
        :marketing_opt_in, :note))";
constexpr int kFirstFieldParameter = 4; // after :record, :batch and :stated_at
constexpr auto kPointToVersion = "UPDATE source_record SET version_id = :version WHERE id = :record";
constexpr auto kNewestVersion = "SELECT max(id) FROM record_version WHERE record_id = :record";
constexpr auto kDropClaims = "DELETE FROM consent_claim WHERE version_id = :version";
constexpr auto kDropVersion = "DELETE FROM record_version WHERE id = :version";
constexpr auto kRemoveRecord = "DELETE FROM source_record WHERE id = :record";
constexpr auto kOfCustomer = R"(
    SELECT r.id, r.source_id, s.name, s.system, r.external_id, v.stated_at,
           v.first_name, v.initials, v.infix, v.last_name, v.full_name, v.company, v.street, v.house_number,
           v.house_number_addition, v.address_line, v.postcode, v.city, v.region, v.country, v.email, v.phone, v.mobile,
           v.birth_date, v.card_number, v.account_id, v.marketing_opt_in, v.note
      FROM source_record r
      JOIN source s ON s.id = r.source_id
      JOIN record_version v ON v.id = r.version_id
     WHERE r.customer_id = :customer
     ORDER BY r.id)";
constexpr int kFirstFieldColumn = 6;
constexpr auto kHasPins = "SELECT EXISTS (SELECT 1 FROM pinned_field)";
constexpr auto kPins = R"(
    SELECT p.record_id, p.field FROM source_record r JOIN pinned_field p ON p.record_id = r.id WHERE r.customer_id = :customer)";

RecordView readRecord(const vault::Statement &row)
{
    RecordView record;
    record.id = row.id<SourceRecordTag>(0);
    record.source = row.id<SourceTag>(1);
    record.sourceName = row.text(2);
    record.system = row.text(3);
    record.externalId = row.text(4);
    record.isOwn = record.system == kOwnSystem;
    record.statedAt = row.instant(5);
    for (int field = 0; field < kFieldCount; ++field)
        record.fields[static_cast<Field>(field)] = row.text(kFirstFieldColumn + field);
    return record;
}

} // namespace

Result<SourceId> RecordStore::source(const QString &name, const QString &system, Instant now)
{
    auto find = m_db.prepare(kFindSource);
    if (!find)
        return fail(find);
    const auto found = find->bind(":name", name).step();
    if (!found)
        return fail(found);
    if (*found)
        return find->id<SourceTag>(0);
    auto add = m_db.prepare(kAddSource);
    if (!add)
        return fail(add);
    if (const auto added = add->bind(":name", name).bind(":system", system).bind(":now", now).run(); !added)
        return fail(added);
    return SourceId(m_db.lastInsertId());
}

Result<SourceId> RecordStore::ownSource(Instant now)
{
    return source(QStringLiteral(""), kOwnSystem, now);
}

Result<SourceRecordId> RecordStore::add(SourceId source, const QString &externalId, CustomerId customer)
{
    auto add = m_db.prepare(kAddRecord);
    if (!add)
        return fail(add);
    if (const auto added = add->bind(":source", source).bind(":external_id", externalId).bind(":customer", customer).run(); !added)
        return fail(added);
    return SourceRecordId(m_db.lastInsertId());
}

Result<std::optional<SourceRecordId>> RecordStore::find(SourceId source, const QString &externalId)
{
    auto find = m_db.prepare(kFindRecord);
    if (!find)
        return fail(find);
    const auto found = find->bind(":source", source).bind(":external_id", externalId).step();
    if (!found)
        return fail(found);
    return *found ? std::optional(find->id<SourceRecordTag>(0)) : std::nullopt;
}

Result<> RecordStore::addVersion(SourceRecordId record, BatchId batch, Instant statedAt, const FieldValues &values)
{
    auto add = m_db.prepare(kAddVersion);
    if (!add)
        return fail(add);
    add->bind(":record", record).bind(":batch", batch).bind(":stated_at", statedAt);
    for (int i = 0; i < kFieldCount; ++i) {
        const Field field = static_cast<Field>(i);
        const QString &text = values[field];
        add->bindAt(kFirstFieldParameter + i, text.isNull() ? QStringLiteral("") : text);
    }
    if (const auto added = add->run(); !added)
        return added;
    const qint64 version = m_db.lastInsertId();
    auto point = m_db.prepare(kPointToVersion);
    if (!point)
        return fail(point);
    return point->bind(":version", version).bind(":record", record).run();
}

Result<bool> RecordStore::dropNewestVersion(SourceRecordId record)
{
    auto newest = m_db.prepare(kNewestVersion);
    if (!newest)
        return fail(newest);
    const auto found = newest->bind(":record", record).step();
    if (!found)
        return fail(found);
    const qint64 version = newest->integer(0);
    newest->reset();
    for (const char *sql : {kDropClaims, kDropVersion}) {
        auto drop = m_db.prepare(sql);
        if (!drop)
            return fail(drop);
        if (const auto dropped = drop->bind(":version", version).run(); !dropped)
            return fail(dropped);
    }
    const auto before = newest->bind(":record", record).step();
    if (!before)
        return fail(before);
    if (newest->isNull(0))
        return false;
    const qint64 earlier = newest->integer(0);
    auto point = m_db.prepare(kPointToVersion);
    if (!point)
        return fail(point);
    if (const auto pointed = point->bind(":version", earlier).bind(":record", record).run(); !pointed)
        return fail(pointed);
    return true;
}

Result<> RecordStore::remove(SourceRecordId record)
{
    auto remove = m_db.prepare(kRemoveRecord);
    if (!remove)
        return fail(remove);
    return remove->bind(":record", record).run();
}

Result<QList<RecordView>> RecordStore::ofCustomer(CustomerId customer)
{
    auto query = m_db.prepare(kOfCustomer);
    if (!query)
        return fail(query);
    query->bind(":customer", customer);
    QList<RecordView> records;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        records.append(readRecord(*query));
    }
    if (const auto hidden = hidePinned(customer, records); !hidden)
        return fail(hidden);
    FactChoiceStore choices(m_db);
    if (!m_hasChoices) {
        const auto any = choices.hasAny();
        if (!any)
            return fail(any);
        m_hasChoices = *any;
    }
    if (*m_hasChoices && records.size() > 1) {
        if (const auto filled = choices.fill(customer, records); !filled)
            return fail(filled);
    }
    return records;
}

Result<> RecordStore::hidePinned(CustomerId customer, QList<RecordView> &records)
{
    if (!m_hasPins) {
        auto any = m_db.prepare(kHasPins);
        if (!any)
            return fail(any);
        if (const auto row = any->step(); !row)
            return fail(row);
        m_hasPins = any->boolean(0);
    }
    if (!*m_hasPins)
        return {};
    auto pins = m_db.prepare(kPins);
    if (!pins)
        return fail(pins);
    pins->bind(":customer", customer);
    for (;;) {
        const auto row = pins->step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        const auto field = fieldFromKey(pins->text(1));
        if (!field)
            continue;
        for (RecordView &record : records) {
            if (record.id == pins->id<SourceRecordTag>(0))
                continue;
            for (Field part : fieldsOfOneFact(*field))
                record.fields[part] = QStringLiteral("");
        }
    }
}

Result<std::optional<RecordView>> RecordStore::ownRecord(CustomerId customer)
{
    const auto records = ofCustomer(customer);
    if (!records)
        return fail(records);
    for (const RecordView &record : *records) {
        if (record.isOwn)
            return record;
    }
    return std::nullopt;
}

} // namespace kk::customers
