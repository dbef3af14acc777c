#include "app/intake/OpeningStore.h"

#include "app/vault/Statement.h"

namespace kk::intake {

using customers::BatchId;
using customers::SourceId;

namespace {

constexpr auto kFindBalance = R"(
    SELECT points_milli, cents, as_of FROM opening_balance
     WHERE source_id = ?1 AND card_number = ?2 AND customer_key = ?3
     ORDER BY batch_id DESC LIMIT 1)";
constexpr auto kPutBalance = R"(
    INSERT INTO opening_balance (source_id, card_number, customer_key, batch_id, points_milli, cents, as_of, file_row)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT DO UPDATE SET points_milli = excluded.points_milli, cents = excluded.cents, as_of = excluded.as_of, file_row = excluded.file_row)";
constexpr auto kBalances = R"(
    SELECT card_number, customer_key, points_milli, cents, as_of, file_row
      FROM opening_balance b
     WHERE batch_id = (SELECT max(n.batch_id) FROM opening_balance n
                        WHERE n.source_id = b.source_id AND n.card_number = b.card_number AND n.customer_key = b.customer_key)
     ORDER BY card_number, customer_key, source_id)";
constexpr auto kFindCount = R"(
    SELECT minutes, came_in, went_out FROM people_count
     WHERE source_id = ?1 AND door = ?2 AND starts_at = ?3
     ORDER BY batch_id DESC LIMIT 1)";
constexpr auto kPutCount = R"(
    INSERT INTO people_count (source_id, door, starts_at, batch_id, minutes, came_in, went_out)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT DO UPDATE SET minutes = excluded.minutes, came_in = excluded.came_in, went_out = excluded.went_out)";
constexpr auto kCounts = R"(
    SELECT door, starts_at, minutes, came_in, went_out
      FROM people_count c
     WHERE starts_at >= :from AND starts_at < :until
       AND batch_id = (SELECT max(n.batch_id) FROM people_count n
                        WHERE n.source_id = c.source_id AND n.door = c.door AND n.starts_at = c.starts_at)
     ORDER BY starts_at, door)";

void bindMaybe(vault::Statement &statement, int parameter, const std::optional<qint64> &value)
{
    if (value)
        statement.bindAt(parameter, *value);
    else
        statement.bindNullAt(parameter);
}

std::optional<qint64> maybe(const vault::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

std::optional<qint64> moment(const std::optional<Instant> &instant)
{
    return instant ? std::optional(toEpochMilliseconds(*instant)) : std::nullopt;
}

} // namespace

Result<Fate> OpeningStore::put(BatchId batch, SourceId source, const StagedBalance &balance)
{
    auto find = m_db.prepare(kFindBalance);
    if (!find)
        return fail(find);
    find->bindAt(1, source.value);
    find->bindUtf8At(2, balance.cardNumber);
    find->bindUtf8At(3, balance.customerKey);
    const auto known = find->step();
    if (!known)
        return fail(known);
    const std::optional<qint64> asOf = moment(balance.asOf);
    if (*known && find->integer(0) == balance.pointsMilli && maybe(*find, 1) == balance.cents && maybe(*find, 2) == asOf)
        return Fate::Unchanged;
    const Fate fate = *known ? Fate::Changed : Fate::New;
    find->reset();
    auto put = m_db.prepare(kPutBalance);
    if (!put)
        return fail(put);
    put->bindAt(1, source.value);
    put->bindUtf8At(2, balance.cardNumber);
    put->bindUtf8At(3, balance.customerKey);
    put->bindAt(4, batch.value);
    put->bindAt(5, balance.pointsMilli);
    bindMaybe(*put, 6, balance.cents);
    bindMaybe(*put, 7, asOf);
    put->bindAt(8, balance.row);
    if (const auto written = put->run(); !written)
        return fail(written);
    return fate;
}

Result<Fate> OpeningStore::put(BatchId batch, SourceId source, const StagedPeopleCount &count)
{
    const qint64 startsAt = toEpochMilliseconds(count.startsAt);
    auto find = m_db.prepare(kFindCount);
    if (!find)
        return fail(find);
    find->bindAt(1, source.value);
    find->bindUtf8At(2, count.door);
    find->bindAt(3, startsAt);
    const auto known = find->step();
    if (!known)
        return fail(known);
    if (*known && find->integer(0) == count.minutes && find->integer(1) == count.in && maybe(*find, 2) == count.out)
        return Fate::Unchanged;
    const Fate fate = *known ? Fate::Changed : Fate::New;
    find->reset();
    auto put = m_db.prepare(kPutCount);
    if (!put)
        return fail(put);
    put->bindAt(1, source.value);
    put->bindUtf8At(2, count.door);
    put->bindAt(3, startsAt);
    put->bindAt(4, batch.value);
    put->bindAt(5, static_cast<qint64>(count.minutes));
    put->bindAt(6, count.in);
    bindMaybe(*put, 7, count.out);
    if (const auto written = put->run(); !written)
        return fail(written);
    return fate;
}

Result<QList<StagedBalance>> OpeningStore::balances()
{
    auto query = m_db.prepare(kBalances);
    if (!query)
        return fail(query);
    QList<StagedBalance> all;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return all;
        StagedBalance balance;
        balance.cardNumber = query->text(0).toStdString();
        balance.customerKey = query->text(1).toStdString();
        balance.pointsMilli = query->integer(2);
        balance.cents = maybe(*query, 3);
        balance.asOf = query->maybeInstant(4);
        balance.row = query->integer(5);
        all.append(std::move(balance));
    }
}

Result<QList<StagedPeopleCount>> OpeningStore::peopleCounts(Instant from, Instant until)
{
    auto query = m_db.prepare(kCounts);
    if (!query)
        return fail(query);
    query->bind(":from", from).bind(":until", until);
    QList<StagedPeopleCount> all;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return all;
        StagedPeopleCount count;
        count.door = query->text(0).toStdString();
        count.startsAt = query->instant(1);
        count.minutes = static_cast<int>(query->integer(2));
        count.in = query->integer(3);
        count.out = maybe(*query, 4);
        all.append(std::move(count));
    }
}

} // namespace kk::intake
