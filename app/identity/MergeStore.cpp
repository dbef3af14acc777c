#include "app/identity/MergeStore.h"

#include "app/vault/Statement.h"

#include <array>

namespace kk::identity {

namespace {

constexpr auto kAddEntry = R"(
    INSERT INTO merge_journal (at, user_id, kind, why, probability, undoes, newest_record)
    VALUES (:at, :user, :kind, :why, :probability, :undoes, (SELECT coalesce(max(id), 0) FROM source_record)))";
constexpr auto kAddStep = R"(
    INSERT INTO merge_step (merge_id, record_id, home_id, customer_before, customer_after) VALUES (?1, ?2, ?3, ?4, ?5))";
constexpr auto kPoint = "UPDATE source_record SET customer_id = ?2 WHERE id = ?1";
constexpr auto kBringBack = R"(
    INSERT INTO customer (id, created_at)
    VALUES (?1, coalesce((SELECT created_at FROM merged_customer WHERE customer_id = ?1), ?2)))";
constexpr auto kNewCustomer = "INSERT INTO customer (created_at) VALUES (:now)";
constexpr auto kRemember = R"(
    INSERT INTO merged_customer (customer_id, created_at)
    SELECT id, created_at FROM customer WHERE id = :customer
    ON CONFLICT DO NOTHING)";
constexpr auto kEntry = R"(
    SELECT j.id, j.at, j.user_id, j.kind, j.why, j.probability, EXISTS (SELECT 1 FROM merge_journal u WHERE u.undoes = j.id)
      FROM merge_journal j WHERE j.id = :merge)";
constexpr auto kEntries = R"(
    SELECT j.id, j.at, j.user_id, j.kind, j.why, j.probability, EXISTS (SELECT 1 FROM merge_journal u WHERE u.undoes = j.id)
      FROM merge_journal j WHERE j.kind <> 'undo' ORDER BY j.id DESC LIMIT :most)";
constexpr auto kInForce = R"(
    SELECT j.id FROM merge_journal j
     WHERE j.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM merge_journal u WHERE u.undoes = j.id)
     ORDER BY j.id DESC)";
constexpr auto kSteps = R"(
    SELECT s.merge_id, s.record_id, s.home_id, s.customer_before, s.customer_after
      FROM merge_step s WHERE s.merge_id = ?1 ORDER BY s.record_id)";
constexpr auto kStepsOfRecord = R"(
    SELECT s.merge_id, s.record_id, s.home_id, s.customer_before, s.customer_after
      FROM merge_step s JOIN merge_journal j ON j.id = s.merge_id
     WHERE s.record_id = ?1 AND j.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM merge_journal u WHERE u.undoes = j.id)
     ORDER BY s.merge_id)";
constexpr auto kStepsOfCustomer = R"(
    SELECT s.merge_id, s.record_id, s.home_id, s.customer_before, s.customer_after
      FROM (SELECT * FROM merge_step WHERE customer_before = ?1
             UNION
            SELECT * FROM merge_step WHERE customer_after = ?1) s
      JOIN merge_journal j ON j.id = s.merge_id
     WHERE j.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM merge_journal u WHERE u.undoes = j.id)
     ORDER BY s.merge_id, s.record_id)";
constexpr auto kSince = "SELECT created_at FROM customer WHERE id = :customer";
constexpr auto kCustomerOf = "SELECT customer_id FROM source_record WHERE id = :record";
constexpr auto kRecordsOf = "SELECT id FROM source_record WHERE customer_id = :customer ORDER BY id";
constexpr auto kHome = "SELECT home_id FROM merge_step WHERE record_id = :record ORDER BY merge_id LIMIT 1";
constexpr auto kFollowing = "SELECT found_by, found_after FROM source_record WHERE id = :record AND found_by IS NOT NULL";
// They came from two customers, or one of them stayed where the other went.
constexpr auto kJoinedBy = R"(
    SELECT coalesce(max(m.id), 0) FROM merge_journal m
     WHERE m.kind IN ('single', 'bulk') AND NOT EXISTS (SELECT 1 FROM merge_journal u WHERE u.undoes = m.id)
       AND m.id IN (SELECT merge_id FROM merge_step WHERE record_id IN (:one, :other))
       AND (SELECT customer_before FROM merge_step WHERE merge_id = m.id AND record_id = :one)
           IS NOT (SELECT customer_before FROM merge_step WHERE merge_id = m.id AND record_id = :other))";
constexpr auto kSiblings = R"(
    SELECT other.id
      FROM source_record mine JOIN source_record other
        ON other.customer_id = mine.customer_id AND other.source_id = mine.source_id AND other.external_id = mine.external_id
     WHERE mine.id = :record ORDER BY other.id)";

constexpr int kLongestFollowing = 100; ///< one found by another, that one by a third …

constexpr std::array kKinds{"single", "bulk", "apart", "undo"};
constexpr std::array kReasons{"looked_at", "certain", "chosen", "taken_back"};

template <class Enum, std::size_t Count>
Enum fromWord(const std::array<const char *, Count> &words, std::string_view word)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (words[i] == word)
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(0);
}

MergeEntry readEntry(const vault::Statement &row)
{
    MergeEntry entry;
    entry.id = row.id<MergeTag>(0);
    entry.at = row.instant(1);
    entry.user = row.id<vault::ShopUserTag>(2);
    entry.kind = fromWord<MergeKind>(kKinds, row.utf8(3));
    entry.reason = fromWord<MergeReason>(kReasons, row.utf8(4));
    if (!row.isNull(5))
        entry.probability = row.real(5);
    entry.isUndone = row.boolean(6);
    return entry;
}

/// Every row of a statement, read by `read`.
template <class Value, class Read>
Result<std::vector<Value>> all(vault::Statement &rows, Read read)
{
    std::vector<Value> values;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return fail(row);
        if (!*row)
            return values;
        values.push_back(read(rows));
    }
}

} // namespace

Result<MergeId> MergeStore::addEntry(const MergeEntry &entry, MergeId undoes)
{
    auto add = m_db.prepare(kAddEntry);
    if (!add)
        return fail(add);
    add->bind(":at", entry.at).bind(":user", entry.user).bind(":probability", entry.probability).bind(":undoes", undoes);
    add->bindUtf8(":kind", kKinds[static_cast<std::size_t>(entry.kind)]).bindUtf8(":why", kReasons[static_cast<std::size_t>(entry.reason)]);
    if (const auto added = add->run(); !added)
        return fail(added);
    return MergeId(m_db.lastInsertId());
}

Result<> MergeStore::move(const MergeStep &step, Instant now)
{
    const auto there = isThere(step.after);
    if (!there)
        return fail(there);
    if (!*there) {
        if (const auto back = bringBack(step.after, now); !back)
            return back;
    }
    auto add = m_db.prepare(kAddStep);
    if (!add)
        return fail(add);
    add->bindAt(1, step.merge).bindAt(2, step.record).bindAt(3, step.home).bindAt(4, step.before).bindAt(5, step.after);
    if (const auto added = add->run(); !added)
        return added;
    auto point = m_db.prepare(kPoint);
    if (!point)
        return fail(point);
    return point->bindAt(1, step.record).bindAt(2, step.after).run();
}

Result<> MergeStore::bringBack(CustomerId customer, Instant now)
{
    auto back = m_db.prepare(kBringBack);
    if (!back)
        return fail(back);
    return back->bindAt(1, customer).bindAt(2, now).run();
}

Result<CustomerId> MergeStore::newCustomer(Instant now)
{
    auto add = m_db.prepare(kNewCustomer);
    if (!add)
        return fail(add);
    if (const auto added = add->bind(":now", now).run(); !added)
        return fail(added);
    return CustomerId(m_db.lastInsertId());
}

Result<> MergeStore::remember(CustomerId customer)
{
    auto remember = m_db.prepare(kRemember);
    if (!remember)
        return fail(remember);
    return remember->bind(":customer", customer).run();
}

Result<std::optional<MergeEntry>> MergeStore::entry(MergeId merge)
{
    auto query = m_db.prepare(kEntry);
    if (!query)
        return fail(query);
    const auto row = query->bind(":merge", merge).step();
    if (!row)
        return fail(row);
    return *row ? std::optional(readEntry(*query)) : std::nullopt;
}

Result<std::vector<MergeEntry>> MergeStore::entries(int most)
{
    auto query = m_db.prepare(kEntries);
    if (!query)
        return fail(query);
    query->bind(":most", most);
    return all<MergeEntry>(*query, readEntry);
}

Result<std::vector<MergeId>> MergeStore::inForce()
{
    auto query = m_db.prepare(kInForce);
    if (!query)
        return fail(query);
    return all<MergeId>(*query, [](const vault::Statement &row) { return row.id<MergeTag>(0); });
}

Result<std::vector<MergeStep>> MergeStore::readSteps(const char *sql, qint64 number)
{
    auto query = m_db.prepare(sql);
    if (!query)
        return fail(query);
    query->bindAt(1, number);
    return all<MergeStep>(*query, [](const vault::Statement &row) {
        return MergeStep{row.id<MergeTag>(0), row.id<customers::SourceRecordTag>(1), row.id<customers::CustomerTag>(2),
                         row.id<customers::CustomerTag>(3), row.id<customers::CustomerTag>(4)};
    });
}

Result<std::vector<MergeStep>> MergeStore::steps(MergeId merge)
{
    return readSteps(kSteps, merge.value);
}

Result<std::vector<MergeStep>> MergeStore::stepsOfRecord(SourceRecordId record)
{
    return readSteps(kStepsOfRecord, record.value);
}

Result<std::vector<MergeStep>> MergeStore::stepsOfCustomer(CustomerId customer)
{
    return readSteps(kStepsOfCustomer, customer.value);
}

Result<bool> MergeStore::isThere(CustomerId customer)
{
    const auto created = since(customer);
    if (!created)
        return fail(created);
    return created->has_value();
}

Result<std::optional<Instant>> MergeStore::since(CustomerId customer)
{
    auto query = m_db.prepare(kSince);
    if (!query)
        return fail(query);
    const auto row = query->bind(":customer", customer).step();
    if (!row)
        return fail(row);
    return *row ? std::optional(query->instant(0)) : std::nullopt;
}

Result<std::optional<CustomerId>> MergeStore::customerOf(SourceRecordId record)
{
    auto query = m_db.prepare(kCustomerOf);
    if (!query)
        return fail(query);
    const auto row = query->bind(":record", record).step();
    if (!row)
        return fail(row);
    return *row ? std::optional(query->id<customers::CustomerTag>(0)) : std::nullopt;
}

Result<std::vector<SourceRecordId>> MergeStore::recordsOf(CustomerId customer)
{
    auto query = m_db.prepare(kRecordsOf);
    if (!query)
        return fail(query);
    query->bind(":customer", customer);
    return all<SourceRecordId>(*query, [](const vault::Statement &row) { return row.id<customers::SourceRecordTag>(0); });
}

Result<std::optional<Following>> MergeStore::following(SourceRecordId record)
{
    auto query = m_db.prepare(kFollowing);
    if (!query)
        return fail(query);
    const auto row = query->bind(":record", record).step();
    if (!row)
        return fail(row);
    return *row ? std::optional(Following{query->id<customers::SourceRecordTag>(0), query->id<MergeTag>(1)}) : std::nullopt;
}

Result<std::optional<CustomerId>> MergeStore::statedHome(SourceRecordId record)
{
    auto query = m_db.prepare(kHome);
    if (!query)
        return fail(query);
    const auto row = query->bind(":record", record).step();
    if (!row)
        return fail(row);
    return *row ? std::optional(query->id<customers::CustomerTag>(0)) : std::nullopt;
}

Result<CustomerId> MergeStore::homeOf(SourceRecordId record, CustomerId now)
{
    SourceRecordId asked = record;
    for (int depth = 0; depth < kLongestFollowing; ++depth) {
        const auto stated = statedHome(asked);
        if (!stated)
            return fail(stated);
        if (*stated)
            return **stated;
        const auto other = following(asked);
        if (!other)
            return fail(other);
        if (!*other)
            break;
        asked = (*other)->record;
    }
    if (asked == record)
        return now;
    // Whom it followed was never moved: at home where they stand, if they still stand anywhere.
    const auto there = customerOf(asked);
    if (!there)
        return fail(there);
    return there->value_or(now);
}

Result<MergeId> MergeStore::joinedBy(SourceRecordId one, SourceRecordId other)
{
    auto query = m_db.prepare(kJoinedBy);
    if (!query)
        return fail(query);
    if (const auto row = query->bind(":one", one).bind(":other", other).step(); !row)
        return fail(row);
    return query->id<MergeTag>(0);
}

Result<std::vector<SourceRecordId>> MergeStore::siblings(SourceRecordId record)
{
    auto query = m_db.prepare(kSiblings);
    if (!query)
        return fail(query);
    query->bind(":record", record);
    return all<SourceRecordId>(*query, [](const vault::Statement &row) { return row.id<customers::SourceRecordTag>(0); });
}

} // namespace kk::identity
