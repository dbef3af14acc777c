#include "app/intake/ImportStore.h"

#include "app/base/text/Email.h"
#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::intake {

using customers::CustomerId;
using customers::SourceId;
using customers::SourceRecordId;

namespace {

constexpr auto kMark = "SELECT coalesce(max(id), 0) FROM record_version";

constexpr auto kKnown = R"(
    SELECT r.id, r.customer_id, r.version_id, v.content_hash, v.stated_at
      FROM source_record r JOIN record_version v ON v.id = r.version_id
     WHERE r.source_id = ?1 AND r.external_id = ?2 AND r.aspect = ?3)";
// One webshop account is one e-mail address: an order and the list of customers of the same system mean the same person.
constexpr auto kSameAccount = R"(
    SELECT r.customer_id
      FROM record_version v INDEXED BY record_version_email CROSS JOIN source_record r ON r.id = v.record_id
     WHERE v.email = ?1 AND v.email <> '' AND r.version_id = v.id AND r.source_id = ?2 AND (r.aspect = 1 OR ?3 = 1) LIMIT 1)";
constexpr auto kAddCustomer = "INSERT INTO customer (created_at) VALUES (?1)";
constexpr auto kAddRecord = "INSERT INTO source_record (source_id, external_id, aspect, customer_id) VALUES (?1, ?2, ?3, ?4)";
constexpr auto kAddVersion = R"(
    INSERT INTO record_version (record_id, batch_id, file_row, stated_at, content_hash, not_for_marketing,
        first_name, initials, infix, last_name, full_name, company, street, house_number, house_number_addition,
        address_line, postcode, city, region, country, email, phone, mobile, birth_date, card_number, account_id,
        marketing_opt_in, note)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
            ?24, ?25, ?26, ?27, ?28))";
constexpr int kFirstFieldParameter = 7;
constexpr auto kOverwriteVersion = R"(
    UPDATE record_version SET batch_id = ?2, file_row = ?3, stated_at = ?4, content_hash = ?5, not_for_marketing = ?6,
        first_name = ?7, initials = ?8, infix = ?9, last_name = ?10, full_name = ?11, company = ?12, street = ?13, house_number = ?14,
        house_number_addition = ?15, address_line = ?16, postcode = ?17, city = ?18, region = ?19, country = ?20, email = ?21,
        phone = ?22, mobile = ?23, birth_date = ?24, card_number = ?25, account_id = ?26, marketing_opt_in = ?27, note = ?28
     WHERE id = ?1)";
constexpr auto kPoint = "UPDATE source_record SET version_id = ?2 WHERE id = ?1";
constexpr auto kAddClaim = R"(
    INSERT INTO consent_claim (version_id, channel, purpose, answer, words, field, claimed_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT DO UPDATE SET answer = min(answer, excluded.answer))"; // two columns for one thing: the no wins
constexpr auto kDropClaims = "DELETE FROM consent_claim WHERE version_id = ?1";
constexpr auto kDropVersion = "DELETE FROM record_version WHERE id = ?1";
constexpr auto kVersionBefore = R"(
    SELECT id, content_hash FROM record_version WHERE record_id = ?1 AND id <> ?2 ORDER BY id DESC LIMIT 1)";
constexpr auto kCountClaims = R"(
    SELECT count(*) FROM record_version v JOIN consent_claim c ON c.version_id = v.id WHERE v.batch_id = ?1 AND v.id > ?2)";

Result<> runFor(vault::Connection &db, const char *sql, qint64 id)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement);
    statement->bindAt(1, id);
    return statement->run();
}

} // namespace

Result<std::unique_ptr<ImportStore>> ImportStore::open(vault::Connection &db, customers::BatchId batch, Instant now)
{
    std::unique_ptr<ImportStore> store(new ImportStore(db, batch, now));
    auto mark = db.prepare(kMark);
    if (!mark)
        return fail(mark);
    if (const auto row = mark->step(); !row)
        return fail(row);
    store->m_lastVersionBefore = mark->integer(0);
    return store;
}

Result<std::optional<ImportStore::Known>> ImportStore::known(SourceId source, Aspect aspect, const std::string &externalId)
{
    auto query = m_db.prepare(kKnown);
    if (!query)
        return fail(query);
    query->bindAt(1, source.value);
    query->bindUtf8At(2, externalId);
    query->bindAt(3, static_cast<qint64>(aspect));
    const auto row = query->step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::nullopt;
    return Known{query->id<customers::SourceRecordTag>(0), query->id<customers::CustomerTag>(1), query->integer(2), query->integer(3), query->instant(4)};
}

Result<std::optional<ImportStore::Recorded>> ImportStore::findRecord(SourceId source, Aspect aspect, const std::string &externalId)
{
    const auto found = known(source, aspect, externalId);
    if (!found)
        return fail(found);
    if (!*found)
        return std::nullopt;
    return Recorded{(*found)->record, (*found)->customer, Fate::Unchanged};
}

Result<CustomerId> ImportStore::customerFor(SourceId source, Aspect aspect, const PreparedRecord &record)
{
    const Aspect other = aspect == Aspect::Order ? Aspect::CustomerList : Aspect::Order;
    const auto twin = known(source, other, record.staged.externalId);
    if (!twin)
        return fail(twin);
    if (*twin)
        return (*twin)->customer;
    const std::string &email = record.staged.text(CustomerField::Email);
    if (!email.empty() && !isPlaceholderEmail(email) && !isMarketplaceEmail(email)) {
        auto same = m_db.prepare(kSameAccount);
        if (!same)
            return fail(same);
        same->bindUtf8At(1, email);
        same->bindAt(2, source.value);
        same->bindAt(3, static_cast<qint64>(aspect));
        const auto row = same->step();
        if (!row)
            return fail(row);
        if (*row)
            return same->id<customers::CustomerTag>(0);
    }
    auto add = m_db.prepare(kAddCustomer);
    if (!add)
        return fail(add);
    add->bindAt(1, toEpochMilliseconds(m_now));
    if (const auto added = add->run(); !added)
        return fail(added);
    return CustomerId(m_db.lastInsertId());
}

Result<ImportStore::Recorded> ImportStore::putRecord(SourceId source, Aspect aspect, const PreparedRecord &record)
{
    const Instant statedAt = record.staged.statedAt.value_or(m_now);
    const auto found = known(source, aspect, record.staged.externalId);
    if (!found)
        return fail(found);
    if (!*found) {
        const auto customer = customerFor(source, aspect, record);
        if (!customer)
            return fail(customer);
        auto add = m_db.prepare(kAddRecord);
        if (!add)
            return fail(add);
        add->bindAt(1, source.value);
        add->bindUtf8At(2, record.staged.externalId);
        add->bindAt(3, static_cast<qint64>(aspect));
        add->bindAt(4, customer->value);
        if (const auto added = add->run(); !added)
            return fail(added);
        const SourceRecordId id(m_db.lastInsertId());
        if (const auto stated = addVersion(id, record, statedAt); !stated)
            return fail(stated);
        return Recorded{id, *customer, Fate::New};
    }
    const Known &now = **found;
    Recorded recorded{now.record, now.customer, Fate::Unchanged};
    const bool older = record.staged.statedAt && statedAt <= now.statedAt;
    if (record.contentHash == now.contentHash || older)
        return recorded;
    const auto fate = replaceVersion(now, record, statedAt);
    if (!fate)
        return fail(fate);
    recorded.fate = *fate;
    return recorded;
}

Result<Fate> ImportStore::replaceVersion(const Known &known, const PreparedRecord &prepared, Instant statedAt)
{
    if (known.version <= m_lastVersionBefore) {
        if (const auto added = addVersion(known.record, prepared, statedAt); !added)
            return fail(added);
        return Fate::Changed;
    }
    // The person stands in this batch a second time: the later statement takes the place of the earlier.
    auto before = m_db.prepare(kVersionBefore);
    if (!before)
        return fail(before);
    before->bindAt(1, known.record.value);
    before->bindAt(2, known.version);
    const auto row = before->step();
    if (!row)
        return fail(row);
    const bool isBack = *row && before->integer(1) == prepared.contentHash;
    const qint64 earlier = *row ? before->integer(0) : 0;
    before->reset();
    if (const auto dropped = runFor(m_db, kDropClaims, known.version); !dropped)
        return fail(dropped);
    if (!isBack) {
        auto overwrite = m_db.prepare(kOverwriteVersion);
        if (!overwrite)
            return fail(overwrite);
        bindVersion(*overwrite, prepared, statedAt);
        overwrite->bindAt(1, known.version);
        if (const auto written = overwrite->run(); !written)
            return fail(written);
        if (const auto claimed = addClaims(known.version, prepared); !claimed)
            return fail(claimed);
        return Fate::Changed;
    }
    // Back to what was known: nothing has changed after all.
    if (const auto dropped = runFor(m_db, kDropVersion, known.version); !dropped)
        return fail(dropped);
    auto point = m_db.prepare(kPoint);
    if (!point)
        return fail(point);
    point->bindAt(1, known.record.value);
    point->bindAt(2, earlier);
    if (const auto pointed = point->run(); !pointed)
        return fail(pointed);
    return Fate::PutBack;
}

void ImportStore::bindVersion(vault::Statement &statement, const PreparedRecord &prepared, Instant statedAt)
{
    statement.bindAt(2, m_batch.value);
    statement.bindAt(3, prepared.staged.row);
    statement.bindAt(4, toEpochMilliseconds(statedAt));
    statement.bindAt(5, prepared.contentHash);
    statement.bindAt(6, prepared.staged.notForMarketing ? 1 : 0);
    for (size_t i = 0; i < kCustomerFieldCount; ++i)
        statement.bindUtf8At(kFirstFieldParameter + static_cast<int>(i), prepared.staged.fields[i]);
}

Result<> ImportStore::addVersion(SourceRecordId record, const PreparedRecord &prepared, Instant statedAt)
{
    auto add = m_db.prepare(kAddVersion);
    if (!add)
        return fail(add);
    add->bindAt(1, record.value);
    bindVersion(*add, prepared, statedAt);
    if (const auto added = add->run(); !added)
        return added;
    const qint64 version = m_db.lastInsertId();
    auto point = m_db.prepare(kPoint);
    if (!point)
        return fail(point);
    point->bindAt(1, record.value);
    point->bindAt(2, version);
    if (const auto pointed = point->run(); !pointed)
        return pointed;
    return addClaims(version, prepared);
}

Result<> ImportStore::addClaims(qint64 version, const PreparedRecord &prepared)
{
    for (const ConsentClaim &claim : prepared.staged.consents) {
        auto claimed = m_db.prepare(kAddClaim);
        if (!claimed)
            return fail(claimed);
        claimed->bindAt(1, version);
        claimed->bindUtf8At(2, claim.channel);
        claimed->bindUtf8At(3, claim.purpose);
        claimed->bindAt(4, claim.answer == ConsentClaim::Answer::Yes ? qint64(1) : qint64(0));
        claimed->bindUtf8At(5, claim.words);
        claimed->bindUtf8At(6, claim.column);
        if (claim.claimedAt)
            claimed->bindAt(7, toEpochMilliseconds(*claim.claimedAt));
        else
            claimed->bindNullAt(7);
        if (const auto added = claimed->run(); !added)
            return added;
    }
    return {};
}

Result<qint64> ImportStore::claimsOfBatch()
{
    auto count = m_db.prepare(kCountClaims);
    if (!count)
        return fail(count);
    count->bindAt(1, m_batch.value);
    count->bindAt(2, m_lastVersionBefore);
    if (const auto row = count->step(); !row)
        return fail(row);
    return count->integer(0);
}

} // namespace kk::intake
