#include "app/customers/FactChoiceStore.h"

#include "app/vault/Statement.h"

namespace kk::customers {

namespace {

constexpr auto kAdd = R"(
    INSERT INTO fact_choice (fact, record_id, against_id, merge_id, user_id, at)
    VALUES (:fact, :record, :against, nullif(:merge, 0), nullif(:user, 0), :at))";
constexpr auto kHasAny = "SELECT EXISTS (SELECT 1 FROM fact_choice)";
constexpr auto kInForce = R"(
    SELECT c.id, c.fact, c.record_id, c.against_id
      FROM source_record w JOIN fact_choice c ON c.record_id = w.id JOIN source_record a ON a.id = c.against_id
     WHERE w.customer_id = :customer AND a.customer_id = :customer
       AND NOT EXISTS (SELECT 1 FROM merge_journal u WHERE u.undoes = c.merge_id)
     ORDER BY c.id)";
constexpr auto kDropNewest = R"(
    DELETE FROM fact_choice
     WHERE at = (SELECT max(n.at) FROM source_record r JOIN fact_choice n ON n.record_id = r.id WHERE r.customer_id = :customer)
       AND record_id IN (SELECT id FROM source_record WHERE customer_id = :customer) RETURNING id)";
constexpr auto kDropSince = "DELETE FROM fact_choice WHERE record_id = :record AND at >= :since";

constexpr auto kCustomersOf = R"(
    SELECT DISTINCT r.customer_id FROM fact_choice c JOIN source_record r ON r.id = c.record_id
     WHERE c.merge_id = :merge AND r.customer_id IS NOT NULL)";

} // namespace

Result<> FactChoiceStore::add(const FactChoice &choice, qint64 user, Instant now)
{
    auto add = m_db.prepare(kAdd);
    if (!add)
        return fail(add);
    return add->bind(":fact", QString(factKey(choice.kind)))
        .bind(":record", choice.record)
        .bind(":against", choice.against)
        .bind(":merge", choice.merge)
        .bind(":user", user)
        .bind(":at", now)
        .run();
}

Result<bool> FactChoiceStore::dropNewest(CustomerId customer)
{
    auto drop = m_db.prepare(kDropNewest);
    if (!drop)
        return fail(drop);
    drop->bind(":customer", customer);
    bool any = false;
    for (;;) {
        const auto row = drop->step();
        if (!row)
            return fail(row);
        if (!*row)
            return any;
        any = true;
    }
}

Result<> FactChoiceStore::dropSince(SourceRecordId record, Instant since)
{
    auto drop = m_db.prepare(kDropSince);
    if (!drop)
        return fail(drop);
    return drop->bind(":record", record).bind(":since", since).run();
}

Result<std::vector<CustomerId>> FactChoiceStore::customersOf(qint64 merge)
{
    auto query = m_db.prepare(kCustomersOf);
    if (!query)
        return fail(query);
    query->bind(":merge", merge);
    std::vector<CustomerId> customers;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return customers;
        customers.push_back(query->id<CustomerTag>(0));
    }
}

Result<bool> FactChoiceStore::hasAny()
{
    auto any = m_db.prepare(kHasAny);
    if (!any)
        return fail(any);
    if (const auto row = any->step(); !row)
        return fail(row);
    return any->boolean(0);
}

Result<> FactChoiceStore::fill(CustomerId customer, QList<RecordView> &records)
{
    auto query = m_db.prepare(kInForce);
    if (!query)
        return fail(query);
    query->bind(":customer", customer);
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        const auto kind = factFromKey(query->text(1));
        const auto chosen = query->id<SourceRecordTag>(2);
        for (RecordView &record : records) {
            if (kind && record.id == chosen)
                record.chosen.append({query->integer(0), *kind, query->id<SourceRecordTag>(3)});
        }
    }
}

} // namespace kk::customers
