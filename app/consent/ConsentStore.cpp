#include "app/consent/ConsentStore.h"

#include "app/customers/RecordStore.h"
#include "app/vault/Statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace kk::consent {

using customers::Field;
using customers::FieldValues;

namespace {

constexpr auto kRecords = R"(
    SELECT r.id, r.source_id, o.name, o.system, v.not_for_marketing,
           v.street, v.house_number, v.house_number_addition, v.address_line, v.postcode, v.city, v.country, v.email, v.phone, v.mobile, v.birth_date
      FROM source_record r JOIN record_version v ON v.id = r.version_id JOIN source o ON o.id = r.source_id
     WHERE r.customer_id = :customer ORDER BY r.id)";
constexpr std::array kRecordFields{Field::Street, Field::HouseNumber, Field::HouseNumberAddition, Field::AddressLine, Field::Postcode, Field::City,
                                   Field::Country, Field::Email, Field::Phone, Field::Mobile, Field::BirthDate};
constexpr int kFirstRecordField = 5;
constexpr auto kClaims = R"(
    SELECT r.id, r.source_id, o.name, r.aspect, v.batch_id, v.stated_at, c.channel, c.purpose, c.answer, c.words, c.field, c.evidence, c.claimed_at,
           v.street, v.house_number, v.house_number_addition, v.address_line, v.postcode, v.city, v.country, v.email, v.phone, v.mobile, v.birth_date
      FROM source_record r JOIN record_version v ON v.record_id = r.id JOIN consent_claim c ON c.version_id = v.id
      JOIN source o ON o.id = r.source_id
     WHERE r.id = :record ORDER BY v.id, c.channel, c.purpose)";
constexpr int kFirstClaimField = 13;
// Also the words of a record that an undone import took away and that came back under another number.
constexpr auto kLedger = R"(
    WITH mine AS (
        SELECT r.id AS now_id, r.id AS word_id FROM source_record r WHERE r.customer_id = :customer
        UNION
        SELECT r.id, f.record_id FROM source_record r
          JOIN consent_former f ON f.source_id = r.source_id AND f.external_id = r.external_id AND f.aspect = r.aspect
         WHERE r.customer_id = :customer)
    SELECT e.id, m.now_id, e.contact_kind, e.contact, e.purpose, e.channel, e.state, e.grade, e.evidence, e.scan_id, e.wording, e.wording_language,
           e.by_guardian, e.place, e.said_at, e.recorded_at, e.until, e.user_id
      FROM mine m JOIN consent_event e ON e.record_id = m.word_id ORDER BY e.id)";
constexpr auto kWishes = R"(
    WITH mine AS (
        SELECT r.id AS now_id, r.id AS word_id FROM source_record r WHERE r.customer_id = :customer
        UNION
        SELECT r.id, f.record_id FROM source_record r
          JOIN consent_former f ON f.source_id = r.source_id AND f.external_id = r.external_id AND f.aspect = r.aspect
         WHERE r.customer_id = :customer)
    SELECT m.now_id, 0 AS kind, w.wish, w.id FROM mine m JOIN contact_wish w ON w.record_id = m.word_id
    UNION ALL
    SELECT m.now_id, 1, b.band, b.id FROM mine m JOIN age_band b ON b.record_id = m.word_id
     ORDER BY 2, 4)"; // the newest of a record last: it counts
constexpr auto kOthersNoes = R"(
    SELECT e.id, e.record_id, e.contact_kind, e.contact, e.purpose, e.channel, e.state, e.grade, e.evidence, e.scan_id, e.wording, e.wording_language,
           e.by_guardian, e.place, e.said_at, e.recorded_at, e.until, e.user_id
      FROM consent_event e
     WHERE e.contact = :contact AND e.contact_kind = :kind AND e.state IN ('Refused', 'Withdrawn', 'Terminated', 'Revoked'))";
constexpr auto kOthersClaims = R"(
    SELECT DISTINCT v.record_id
      FROM record_version v JOIN consent_claim c ON c.version_id = v.id JOIN source_record r ON r.id = v.record_id
     WHERE v.email = :email AND v.email <> '' AND c.channel = 'email' AND c.answer = 0 AND r.customer_id <> :customer)";
constexpr auto kSigns = R"(
    SELECT occurred_at FROM sale WHERE record_id = :record AND occurred_at > :since AND status IN (0, 1, 2) ORDER BY occurred_at)";
constexpr auto kBought = R"(
    SELECT 1 FROM source_record r JOIN record_version v ON v.id = r.version_id
     WHERE r.customer_id = :customer AND (v.email = :contact OR v.mobile = :contact OR v.phone = :contact)
       AND EXISTS (SELECT 1 FROM sale s WHERE s.record_id = r.id AND s.status IN (0, 1, 2) AND s.total_cents > 0) LIMIT 1)";
constexpr auto kAdd = R"(
    INSERT INTO consent_event (record_id, contact_kind, contact, purpose, channel, state, grade, evidence, scan_id, wording, wording_language,
        by_guardian, place, said_at, recorded_at, until, user_id)
    VALUES (:record, :kind, :contact, :purpose, :channel, :state, :grade, :evidence, :scan, :wording, :language, :guardian, :place, :at, :now, :until, :user))";
constexpr auto kSetWish = "INSERT INTO contact_wish (record_id, wish, user_id, at) VALUES (:record, :wish, :user, :now)";
constexpr auto kSetBand = "INSERT INTO age_band (record_id, band, user_id, at) VALUES (:record, :band, :user, :now)";
constexpr auto kAddScan = "INSERT INTO consent_scan (type, content, sha256, added_at, user_id) VALUES (:type, :content, :hash, :now, :user)";
constexpr auto kScan = "SELECT type, content FROM consent_scan WHERE id = :id";
constexpr auto kCount = "SELECT (SELECT count(*) FROM consent_event) + (SELECT count(*) FROM consent_claim)";

QString said(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

template <class Read>
Result<> eachRow(vault::Statement &query, Read read)
{
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        read(query);
    }
}

FieldValues readFields(const vault::Statement &row, int first)
{
    FieldValues fields;
    for (size_t i = 0; i < kRecordFields.size(); ++i)
        fields[kRecordFields[i]] = row.text(first + static_cast<int>(i));
    return fields;
}

/// The band that a birth date gives, when a record states a whole one; a month alone tells nothing.
AgeBand bandOf(const QString &birthDate, int minorAge, QDate today)
{
    const QDate born = QDate::fromString(birthDate, Qt::ISODate);
    if (!born.isValid() || born > today)
        return AgeBand::Unknown;
    return today < born.addYears(minorAge) ? AgeBand::Minor : AgeBand::Unknown;
}

ConsentEvent readEvent(const vault::Statement &row)
{
    ConsentEvent event;
    event.id = row.id<ConsentEventTag>(0);
    event.record = row.id<customers::SourceRecordTag>(1);
    event.contact = {contactKindFromKey(row.text(2)).value_or(ContactKind::Person), row.text(3)};
    event.purpose = row.text(4);
    event.channel = row.text(5);
    event.state = stateFromKey(row.text(6)).value_or(State::Unknown);
    event.grade = static_cast<Grade>(row.integer(7));
    event.evidence = row.text(8);
    event.scan = row.id<ScanTag>(9);
    event.wording = static_cast<int>(row.integer(10));
    event.language = row.text(11);
    event.byGuardian = row.boolean(12);
    event.place = placeFromKey(row.text(13)).value_or(Place::Counter);
    event.at = row.instant(14);
    event.recordedAt = row.instant(15);
    event.until = row.maybeInstant(16);
    event.user = row.id<vault::ShopUserTag>(17);
    return event;
}

} // namespace

Result<PersonWords> ConsentStore::wordsOf(CustomerId customer, const QList<ClaimRuling> &rulings, int minorAge, Instant now)
{
    PersonWords words;
    words.customer = customer;
    if (const auto read = readRecords(words, minorAge, now); !read)
        return fail(read);
    if (const auto read = readWishesAndAges(words); !read)
        return fail(read);
    if (const auto read = readClaims(words, rulings); !read)
        return fail(read);
    if (const auto read = readLedger(words); !read)
        return fail(read);
    if (const auto read = readOthers(words, rulings); !read)
        return fail(read);
    for (ConsentEvent &event : words.events) {
        event.recordIsMinor = std::any_of(words.records.begin(), words.records.end(), [&](const RecordWords &record) {
            return record.id == event.record && record.band == AgeBand::Minor;
        });
    }
    return words;
}

Result<> ConsentStore::readRecords(PersonWords &words, int minorAge, Instant now)
{
    auto query = m_db.prepare(kRecords);
    if (!query)
        return fail(query);
    query->bind(":customer", words.customer);
    return eachRow(*query, [&](const vault::Statement &row) {
        RecordWords record;
        record.id = row.id<customers::SourceRecordTag>(0);
        record.source = row.id<customers::SourceTag>(1);
        record.sourceName = row.text(2);
        record.isOwn = row.text(3) == customers::kOwnSystem;
        record.notForMarketing = row.boolean(4);
        record.fields = readFields(row, kFirstRecordField);
        record.band = bandOf(record.fields[Field::BirthDate], minorAge, shopDay(now));
        words.records.push_back(std::move(record));
    });
}

Result<> ConsentStore::readWishesAndAges(PersonWords &words)
{
    auto query = m_db.prepare(kWishes);
    if (!query)
        return fail(query);
    query->bind(":customer", words.customer);
    return eachRow(*query, [&](const vault::Statement &row) {
        for (RecordWords &record : words.records) {
            if (record.id.value != row.integer(0))
                continue;
            if (row.integer(1) == 0)
                record.wish = wishFromKey(row.text(2)).value_or(ContactWish::NotSaid);
            else if (const AgeBand band = ageBandFromKey(row.text(2)).value_or(AgeBand::Unknown); band != AgeBand::Unknown)
                record.band = band;
        }
    });
}

Result<QList<ImportedClaim>> ConsentStore::claimsOf(SourceRecordId record)
{
    auto query = m_db.prepare(kClaims);
    if (!query)
        return fail(query);
    query->bind(":record", record);
    QList<ImportedClaim> claims;
    const auto read = eachRow(*query, [&](const vault::Statement &row) {
        ImportedClaim claim;
        claim.record = row.id<customers::SourceRecordTag>(0);
        claim.source = row.id<customers::SourceTag>(1);
        claim.sourceName = row.text(2);
        claim.fromOrder = row.integer(3) == 1;
        claim.batch = row.id<customers::BatchTag>(4);
        claim.statedAt = row.instant(5);
        claim.channel = row.text(6);
        claim.purpose = row.text(7);
        claim.yes = row.boolean(8);
        claim.words = row.text(9);
        claim.column = row.text(10);
        claim.evidence = row.text(11);
        claim.claimedAt = row.maybeInstant(12);
        claim.fields = readFields(row, kFirstClaimField);
        claims.append(std::move(claim));
    });
    if (!read)
        return fail(read);
    return claims;
}

Result<> ConsentStore::readClaims(PersonWords &words, const QList<ClaimRuling> &rulings)
{
    for (const RecordWords &record : words.records) {
        const auto claims = claimsOf(record.id);
        if (!claims)
            return fail(claims);
        for (const ConsentEvent &event : eventsOf(*claims, rulings))
            words.events.push_back(event);
    }
    return {};
}

Result<> ConsentStore::readLedger(PersonWords &words)
{
    auto query = m_db.prepare(kLedger);
    if (!query)
        return fail(query);
    query->bind(":customer", words.customer);
    return eachRow(*query, [&](const vault::Statement &row) { words.events.push_back(readEvent(row)); });
}

Result<> ConsentStore::readOthers(PersonWords &words, const QList<ClaimRuling> &rulings)
{
    const auto isKnown = [&words](ConsentEventId id) {
        return std::any_of(words.events.begin(), words.events.end(), [id](const ConsentEvent &event) { return event.id == id; });
    };
    for (ContactKind kind : {ContactKind::Email, ContactKind::Phone, ContactKind::Post}) {
        for (const ContactPoint &contact : words.contacts(kind, false)) {
            auto query = m_db.prepare(kOthersNoes);
            if (!query)
                return fail(query);
            query->bind(":contact", contact.value).bind(":kind", QString(contactKindKey(kind)));
            const auto read = eachRow(*query, [&](const vault::Statement &row) {
                ConsentEvent event = readEvent(row);
                event.isOthers = true;
                if (!isKnown(event.id))
                    words.events.push_back(std::move(event));
            });
            if (!read)
                return read;
        }
    }
    for (const ContactPoint &contact : words.contacts(ContactKind::Email, false)) {
        auto query = m_db.prepare(kOthersClaims);
        if (!query)
            return fail(query);
        query->bind(":email", contact.value).bind(":customer", words.customer);
        QList<SourceRecordId> records;
        const auto read = eachRow(*query, [&](const vault::Statement &row) { records.append(row.id<customers::SourceRecordTag>(0)); });
        if (!read)
            return read;
        for (SourceRecordId record : std::as_const(records)) {
            const auto claims = claimsOf(record);
            if (!claims)
                return fail(claims);
            for (ConsentEvent event : eventsOf(*claims, rulings)) {
                event.isOthers = true;
                if (closes(event.state) && event.contact == contact)
                    words.events.push_back(std::move(event));
            }
        }
    }
    return {};
}

Result<std::vector<Instant>> ConsentStore::signsOfLife(SourceRecordId record, Instant since)
{
    auto query = m_db.prepare(kSigns);
    if (!query)
        return fail(query);
    query->bind(":record", record).bind(":since", since);
    std::vector<Instant> signs;
    if (const auto read = eachRow(*query, [&](const vault::Statement &row) { signs.push_back(row.instant(0)); }); !read)
        return fail(read);
    return signs;
}

Result<bool> ConsentStore::boughtWith(CustomerId customer, const ContactPoint &contact)
{
    auto query = m_db.prepare(kBought);
    if (!query)
        return fail(query);
    return query->bind(":customer", customer).bind(":contact", said(contact.value)).step();
}

Result<ConsentEventId> ConsentStore::add(const NewWord &word, vault::ShopUserId user, Instant now)
{
    auto add = m_db.prepare(kAdd);
    if (!add)
        return fail(add);
    add->bind(":record", word.record).bind(":kind", QString(contactKindKey(word.contact.kind))).bind(":contact", said(word.contact.value))
        .bind(":purpose", said(word.purpose)).bind(":channel", said(word.channel)).bind(":state", QString(stateKey(word.state)))
        .bind(":grade", static_cast<int>(word.grade)).bind(":evidence", said(word.evidence)).bind(":scan", word.scan).bind(":wording", word.wording)
        .bind(":language", said(word.language)).bind(":guardian", word.byGuardian ? 1 : 0).bind(":place", QString(placeKey(word.place)))
        .bind(":at", word.at).bind(":now", now).bind(":until", word.until).bind(":user", user);
    if (const auto added = add->run(); !added)
        return fail(added);
    return ConsentEventId(m_db.lastInsertId());
}

Result<> ConsentStore::setWish(SourceRecordId record, ContactWish wish, vault::ShopUserId user, Instant now)
{
    auto set = m_db.prepare(kSetWish);
    if (!set)
        return fail(set);
    return set->bind(":record", record).bind(":wish", QString(wishKey(wish))).bind(":user", user).bind(":now", now).run();
}

Result<> ConsentStore::setAgeBand(SourceRecordId record, AgeBand band, vault::ShopUserId user, Instant now)
{
    auto set = m_db.prepare(kSetBand);
    if (!set)
        return fail(set);
    return set->bind(":record", record).bind(":band", QString(ageBandKey(band))).bind(":user", user).bind(":now", now).run();
}

Result<ScanId> ConsentStore::addScan(const QString &type, const QByteArray &content, vault::ShopUserId user, Instant now)
{
    auto add = m_db.prepare(kAddScan);
    if (!add)
        return fail(add);
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    if (const auto added = add->bind(":type", type).bindBlob(":content", content).bindBlob(":hash", hash).bind(":now", now).bind(":user", user).run(); !added)
        return fail(added);
    return ScanId(m_db.lastInsertId());
}

Result<ConsentStore::Scan> ConsentStore::scan(ScanId id)
{
    auto query = m_db.prepare(kScan);
    if (!query)
        return fail(query);
    const auto row = query->bind(":id", id).step();
    if (!row)
        return fail(row);
    if (!*row)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Consent", "This scan is no longer in the vault."));
    return Scan{query->text(0), query->blob(1)};
}

Result<qint64> ConsentStore::count()
{
    auto query = m_db.prepare(kCount);
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return fail(row);
    return query->integer(0);
}

} // namespace kk::consent
