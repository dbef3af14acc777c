#include "app/intake/ImportStore.h"

#include "app/base/text/Email.h"
#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::intake {

using customers::CustomerId;
using customers::SourceId;
using customers::SourceRecordId;

namespace {

constexpr auto kMark = R"(
    SELECT coalesce((SELECT max(id) FROM record_version), 0),
           coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'record_version'), 0),
           EXISTS (SELECT 1 FROM source_record WHERE source_id = ?1),
           (SELECT coalesce(max(id), 0) FROM merge_journal))";

constexpr auto kKnown = R"(
    SELECT r.id, r.customer_id, v.content_hash, v.stated_at, v.id
      FROM source_record r JOIN record_version v ON v.id = r.version_id
     WHERE r.source_id = ?1 AND r.external_id = ?2 AND r.aspect = ?3)";
// One webshop account is one e-mail address: an order and the list of customers of the same system mean the same person.
constexpr auto kSameAccount = R"(
    SELECT r.id, r.customer_id
      FROM record_version v INDEXED BY record_version_email CROSS JOIN source_record r ON r.id = v.record_id
     WHERE v.email = ?1 AND v.email <> '' AND r.version_id = v.id AND r.source_id = ?2 AND (r.aspect = 1 OR ?3 = 1 OR ?4 = 1))";
constexpr auto kAddCustomer = "INSERT INTO customer (created_at) VALUES (?1)";
constexpr auto kAddRecord = R"(
    INSERT INTO source_record (source_id, external_id, aspect, customer_id, version_id, found_by, found_after) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";
constexpr auto kAddVersion = R"(
    INSERT INTO record_version (record_id, batch_id, file_row, stated_at, content_hash, not_for_marketing,
        first_name, initials, infix, last_name, full_name, company, street, house_number, house_number_addition,
        address_line, postcode, city, region, country, email, phone, mobile, birth_date, card_number, account_id,
        marketing_opt_in, note, id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
            ?24, ?25, ?26, ?27, ?28, ?29))";
constexpr int kFirstFieldParameter = 7;
constexpr int kVersionParameter = kFirstFieldParameter + static_cast<int>(kCustomerFieldCount);
constexpr auto kPoint = "UPDATE source_record SET version_id = ?2 WHERE id = ?1";
constexpr auto kAddClaim = R"(
    INSERT INTO consent_claim (version_id, channel, purpose, answer, words, field, claimed_at, evidence)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT DO UPDATE SET answer = min(answer, excluded.answer))"; // two columns for one thing: the no wins
constexpr auto kDropClaims = "DELETE FROM consent_claim WHERE version_id = ?1";
constexpr auto kMoveRefusals = "UPDATE OR IGNORE consent_claim SET version_id = ?2 WHERE version_id = ?1 AND answer = 0";
constexpr auto kDropVersion = "DELETE FROM record_version WHERE id = ?1";
constexpr auto kCountClaims = R"(
    SELECT count(*) FROM record_version v JOIN consent_claim c ON c.version_id = v.id WHERE v.batch_id = ?1 AND v.id > ?2)";

} // namespace

Result<std::unique_ptr<ImportStore>> ImportStore::open(vault::Connection &db, customers::BatchId batch, SourceId source, Instant now)
{
    std::unique_ptr<ImportStore> store(new ImportStore(db, batch, source, now));
    auto mark = db.prepare(kMark);
    if (!mark)
        return fail(mark);
    mark->bindAt(1, source.value);
    if (const auto row = mark->step(); !row)
        return fail(row);
    store->m_lastVersionBefore = mark->integer(0);
    store->m_newestVersion = mark->integer(1);
    store->m_asksVault = mark->boolean(2);
    store->m_newestMerge = mark->integer(3);
    return store;
}

Result<std::optional<StatedPerson>> ImportStore::known(Aspect aspect, const std::string &externalId)
{
    if (!m_asksVault)
        return std::nullopt;
    auto query = m_db.prepare(kKnown);
    if (!query)
        return fail(query);
    query->bindAt(1, m_source.value);
    query->bindUtf8At(2, externalId);
    query->bindAt(3, static_cast<qint64>(aspect));
    const auto row = query->step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::nullopt;
    StatedPerson person{query->id<customers::SourceRecordTag>(0), query->id<customers::CustomerTag>(1), aspect, true, query->integer(2), query->instant(3), 0, 0, {}};
    if (query->integer(4) > m_lastVersionBefore) {
        person.written = query->integer(4);
        person.wasKnown = false;
    }
    return person;
}

/// The person of this id, from this file or from the vault; null when nobody knows them.
Result<StatedPerson *> ImportStore::person(Aspect aspect, const std::string &externalId)
{
    if (StatedPerson *stated = m_persons.find(aspect, externalId))
        return stated;
    auto before = known(aspect, externalId);
    if (!before)
        return fail(before);
    return *before ? &m_persons.add(aspect, externalId, std::move(**before)) : nullptr;
}

Result<std::optional<ImportStore::Recorded>> ImportStore::findRecord(Aspect aspect, const std::string &externalId)
{
    if (const StatedPerson *stated = m_persons.find(aspect, externalId))
        return Recorded{stated->record, stated->customer, Fate::Unchanged};
    const auto before = known(aspect, externalId);
    if (!before)
        return fail(before);
    if (!*before)
        return std::nullopt;
    return Recorded{(*before)->record, (*before)->customer, Fate::Unchanged};
}

/// Somebody of the same webshop account, or nobody.
Result<ImportStore::Whose> ImportStore::customerByEmail(Aspect aspect, const std::string &email, bool isAccount)
{
    const StatedPerson *stated = m_persons.byEmail(email);
    if (stated && (stated->aspect == Aspect::Order || aspect == Aspect::Order || isAccount))
        return Whose{stated->customer, stated->record};
    if (!m_asksVault)
        return Whose();
    auto same = m_db.prepare(kSameAccount);
    if (!same)
        return fail(same);
    same->bindUtf8At(1, email);
    same->bindAt(2, m_source.value);
    same->bindAt(3, static_cast<qint64>(aspect));
    same->bindAt(4, isAccount ? qint64(1) : qint64(0));
    for (;;) {
        const auto row = same->step();
        if (!row)
            return fail(row);
        if (!*row)
            return Whose();
        if (!m_persons.isWaiting(same->id<customers::SourceRecordTag>(0)))
            return Whose{same->id<customers::CustomerTag>(1), same->id<customers::SourceRecordTag>(0)};
    }
}

Result<ImportStore::Whose> ImportStore::customerFor(Aspect aspect, const PreparedRecord &record)
{
    const Aspect other = aspect == Aspect::Order ? Aspect::CustomerList : Aspect::Order;
    const auto twin = findRecord(other, record.staged.externalId);
    if (!twin)
        return fail(twin);
    if (*twin)
        return Whose{(*twin)->customer, (*twin)->record};
    if (!record.staged.accountId.empty()) {
        const auto account = findRecord(Aspect::CustomerList, record.staged.accountId);
        if (!account)
            return fail(account);
        if (*account)
            return Whose{(*account)->customer, (*account)->record};
    }
    const std::string &email = record.staged.text(CustomerField::Email);
    if (!email.empty() && !isPlaceholderEmail(email) && !isMarketplaceEmail(email)) {
        const auto same = customerByEmail(aspect, email, record.staged.emailIsAccount);
        if (!same || same->customer.isValid())
            return same;
    }
    auto add = m_db.prepare(kAddCustomer);
    if (!add)
        return fail(add);
    add->bindAt(1, toEpochMilliseconds(m_now));
    if (const auto added = add->run(); !added)
        return fail(added);
    return Whose{CustomerId(m_db.lastInsertId()), {}};
}

/// Gives somebody who was never heard of a record; what the file says waits.
Result<StatedPerson *> ImportStore::introduce(Aspect aspect, const PreparedRecord &record)
{
    const auto whose = customerFor(aspect, record);
    if (!whose)
        return fail(whose);
    auto add = m_db.prepare(kAddRecord);
    if (!add)
        return fail(add);
    add->bindAt(1, m_source.value);
    add->bindUtf8At(2, record.staged.externalId);
    add->bindAt(3, static_cast<qint64>(aspect));
    add->bindAt(4, whose->customer.value);
    add->bindAt(5, ++m_newestVersion);
    const bool isFollowing = whose->foundBy.isValid() && m_newestMerge > 0;
    add->bindAt(6, isFollowing ? std::optional(whose->foundBy.value) : std::nullopt);
    add->bindAt(7, isFollowing ? std::optional(m_newestMerge) : std::nullopt);
    if (const auto added = add->run(); !added)
        return fail(added);
    StatedPerson person{SourceRecordId(m_db.lastInsertId()), whose->customer, aspect, false, 0, {}, 0, m_newestVersion, {}};
    return &m_persons.add(aspect, record.staged.externalId, std::move(person));
}

Result<ImportStore::Recorded> ImportStore::putRecord(Aspect aspect, const PreparedRecord &record)
{
    if (m_persons.isFull()) {
        if (const auto written = finish(); !written)
            return fail(written);
    }
    const Instant statedAt = record.staged.statedAt.value_or(m_now);
    auto found = person(aspect, record.staged.externalId);
    if (!found)
        return fail(found);
    Fate fate = Fate::Changed;
    if (!*found) {
        found = introduce(aspect, record);
        if (!found)
            return fail(found);
        fate = Fate::New;
    }
    StatedPerson &said = **found;
    Recorded recorded{said.record, said.customer, fate};
    if (fate != Fate::New) {
        const bool isSame = record.contentHash == (said.next ? said.next->contentHash() : said.knownHash);
        const bool isOlder = record.staged.statedAt && statedAt <= (said.next ? said.next->statedAt() : said.knownAt);
        if (isSame || isOlder) {
            recorded.fate = Fate::Unchanged;
            return recorded;
        }
        if (said.next && said.wasKnown && record.contentHash == said.knownHash) {
            said.next.reset(); // back to what was known: nothing has changed after all
            recorded.fate = Fate::PutBack;
            return recorded;
        }
    }
    // Of two rows about one person that do not say when, a refusal in either counts.
    std::vector<ConsentClaim> refusals = said.next && !record.staged.statedAt ? said.next->refusals() : std::vector<ConsentClaim>();
    said.next.emplace(record, statedAt);
    said.next->keep(std::move(refusals));
    if (const std::string &email = record.staged.text(CustomerField::Email); !email.empty())
        m_persons.remember(email, said);
    return recorded;
}

Result<> ImportStore::finish()
{
    for (const StatedPerson &person : m_persons.inOrder()) {
        if (!person.next)
            continue;
        if (const auto added = addVersion(person); !added)
            return added;
    }
    m_asksVault = m_asksVault || !m_persons.inOrder().empty();
    m_persons.clear();
    return {};
}

Result<> ImportStore::addVersion(const StatedPerson &person)
{
    auto add = m_db.prepare(kAddVersion);
    if (!add)
        return fail(add);
    const PackedStatement &said = *person.next;
    add->bindAt(1, person.record.value);
    add->bindAt(2, m_batch.value);
    add->bindAt(3, said.row());
    add->bindAt(4, toEpochMilliseconds(said.statedAt()));
    add->bindAt(5, said.contentHash());
    add->bindAt(6, said.notForMarketing() ? 1 : 0);
    for (size_t i = 0; i < kCustomerFieldCount; ++i)
        add->bindUtf8At(kFirstFieldParameter + static_cast<int>(i), said.field(i));
    const qint64 version = person.promised != 0 ? person.promised : ++m_newestVersion;
    add->bindAt(kVersionParameter, version);
    if (const auto added = add->run(); !added)
        return added;
    if (person.promised == 0) {
        if (const auto pointed = point(person.record, version); !pointed)
            return pointed;
    }
    if (person.written != 0) {
        if (const auto kept = said.isTimed() ? Result<>() : moveRefusals(person.written, version); !kept)
            return kept;
        if (const auto dropped = dropVersion(person.written); !dropped)
            return dropped;
    }
    return addClaims(version, said);
}

Result<> ImportStore::point(SourceRecordId record, qint64 version)
{
    auto point = m_db.prepare(kPoint);
    if (!point)
        return fail(point);
    point->bindAt(1, record.value);
    point->bindAt(2, version);
    return point->run();
}

Result<> ImportStore::moveRefusals(qint64 from, qint64 to)
{
    auto move = m_db.prepare(kMoveRefusals);
    if (!move)
        return fail(move);
    move->bindAt(1, from);
    move->bindAt(2, to);
    return move->run();
}

Result<> ImportStore::dropVersion(qint64 version)
{
    for (const char *sql : {kDropClaims, kDropVersion}) {
        auto drop = m_db.prepare(sql);
        if (!drop)
            return fail(drop);
        drop->bindAt(1, version);
        if (const auto dropped = drop->run(); !dropped)
            return dropped;
    }
    return {};
}

Result<> ImportStore::addClaims(qint64 version, const PackedStatement &said)
{
    for (const ConsentClaim &claim : said.consents()) {
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
        claimed->bindUtf8At(8, claim.evidence);
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
