#include "app/rights/ErasureStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAdd = "INSERT INTO erasure (mark, at, user_id, records, sales) VALUES (:mark, :at, :user, :records, :sales)";
constexpr auto kAddHash = "INSERT INTO erasure_hash (erasure_id, kind, hash) VALUES (:erasure, :kind, :hash) ON CONFLICT DO NOTHING";
constexpr auto kMarks = "SELECT mark FROM erasure";
constexpr auto kEntries = R"(
    SELECT e.mark, e.at, h.kind, h.hash FROM erasure e LEFT JOIN erasure_hash h ON h.erasure_id = e.id ORDER BY e.id, h.kind, h.hash)";
constexpr auto kSales = "SELECT count(*) FROM sale WHERE record_id = :record";
constexpr auto kWaitingKeys = R"(
    SELECT DISTINCT source_id, customer_key, '' FROM sale WHERE record_id IS NULL AND customer_key <> ''
     UNION SELECT DISTINCT source_id, customer_key, card_number FROM opening_balance)";
constexpr auto kBlankKey = "UPDATE sale SET customer_key = '' WHERE source_id = :source AND customer_key = :key AND record_id IS NULL";
constexpr auto kDropBalance = "DELETE FROM opening_balance WHERE source_id = :source AND customer_key = :key AND card_number = :card";
constexpr auto kPress = "INSERT INTO customer_search (customer_search) VALUES ('optimize')";
constexpr auto kCutLog = "PRAGMA wal_checkpoint(TRUNCATE)";
constexpr auto kQueue = R"(
    INSERT INTO erasure_notice (erasure_id, recipient, about, message, queued_at) VALUES (:erasure, :recipient, :about, :message, :now))";
constexpr auto kNotices = R"(
    SELECT id, recipient, about, message, queued_at, sent_at, confirmed_at FROM erasure_notice
     WHERE :open_only = 0 OR confirmed_at IS NULL ORDER BY id)";
constexpr auto kSent = "UPDATE erasure_notice SET sent_at = coalesce(sent_at, :now), message = '' WHERE id = :id";
constexpr auto kConfirmed = R"(
    UPDATE erasure_notice SET sent_at = coalesce(sent_at, :now), confirmed_at = coalesce(confirmed_at, :now), message = '' WHERE id = :id)";
constexpr auto kForgetMessages = "UPDATE erasure_notice SET message = '' WHERE queued_at < :before AND message <> ''";

const QStringList &abouts()
{
    static const QStringList words{u"erasure"_s, u"correction"_s, u"restriction"_s};
    return words;
}

} // namespace

Result<qint64> ErasureStore::add(const Done &done, const QList<customers::SuppressedHash> &hashes)
{
    auto add = m_db.prepare(kAdd);
    if (!add)
        return fail(add);
    add->bindBlob(":mark", done.mark).bind(":at", done.at).bind(":user", done.user).bind(":records", done.records).bind(":sales", done.sales);
    if (const auto added = add->run(); !added)
        return fail(added);
    const qint64 number = m_db.lastInsertId();
    auto addHash = m_db.prepare(kAddHash);
    if (!addHash)
        return fail(addHash);
    for (const customers::SuppressedHash &hash : hashes) {
        if (const auto added = addHash->bind(":erasure", number).bind(":kind", hash.kind).bindBlob(":hash", hash.hash).run(); !added)
            return fail(added);
    }
    return number;
}

Result<QSet<QByteArray>> ErasureStore::marks()
{
    auto query = m_db.prepare(kMarks);
    if (!query)
        return fail(query);
    QSet<QByteArray> marks;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return marks;
        marks.insert(query->blob(0));
    }
}

Result<QList<vault::JournalEntry>> ErasureStore::entries()
{
    auto query = m_db.prepare(kEntries);
    if (!query)
        return fail(query);
    QList<vault::JournalEntry> entries;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return entries;
        const QByteArray mark = query->blob(0);
        if (entries.isEmpty() || entries.last().mark != mark)
            entries.append({mark, query->instant(1), {}});
        if (!query->isNull(2))
            entries.last().hashes.append({query->text(2), query->blob(3)});
    }
}

Result<qint64> ErasureStore::sales(const customers::DataSubject &subject)
{
    auto query = m_db.prepare(kSales);
    if (!query)
        return fail(query);
    qint64 count = 0;
    for (const customers::SubjectRecord &record : subject.records) {
        if (const auto row = query->bind(":record", record.id).step(); !row)
            return fail(row);
        count += query->integer(0);
        query->reset();
    }
    return count;
}

Result<> ErasureStore::forgetWaiting(const customers::Suppression &suppression)
{
    struct Key {
        customers::SourceId source;
        QString key;
        QString card;
    };
    auto query = m_db.prepare(kWaitingKeys);
    if (!query)
        return fail(query);
    QList<Key> erased;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        customers::Identifiers person;
        person.source = query->id<customers::SourceTag>(0);
        person.externalId = query->utf8(1);
        person.cardNumber = query->utf8(2);
        if (suppression.erasedOn(person))
            erased.append({person.source, query->text(1), query->text(2)});
    }
    query->reset();
    auto blank = m_db.prepare(kBlankKey);
    if (!blank)
        return fail(blank);
    auto drop = m_db.prepare(kDropBalance);
    if (!drop)
        return fail(drop);
    for (const Key &key : erased) {
        if (const auto done = blank->bind(":source", key.source).bind(":key", key.key).run(); !done)
            return done;
        if (const auto done = drop->bind(":source", key.source).bind(":key", key.key).bind(":card", key.card).run(); !done)
            return done;
    }
    return {};
}

Result<> ErasureStore::pressSearchIndex()
{
    return m_db.execute(kPress);
}

Result<bool> ErasureStore::cutLog()
{
    auto cut = m_db.prepare(kCutLog);
    if (!cut)
        return fail(cut);
    if (const auto row = cut->step(); !row)
        return fail(row);
    return cut->integer(0) == 0;
}

Result<NoticeId> ErasureStore::queue(qint64 erasure, const Notice &notice)
{
    auto add = m_db.prepare(kQueue);
    if (!add)
        return fail(add);
    if (erasure != 0)
        add->bind(":erasure", erasure);
    else
        add->bindNull(":erasure");
    add->bind(":recipient", notice.recipient).bind(":about", abouts()[static_cast<int>(notice.about)]).bind(":message", notice.message);
    if (const auto added = add->bind(":now", notice.queuedAt).run(); !added)
        return fail(added);
    return NoticeId(m_db.lastInsertId());
}

Result<QList<Notice>> ErasureStore::notices(bool openOnly)
{
    auto query = m_db.prepare(kNotices);
    if (!query)
        return fail(query);
    query->bind(":open_only", openOnly ? 1 : 0);
    QList<Notice> notices;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return notices;
        const auto about = static_cast<Notice::About>(std::max(qsizetype(0), abouts().indexOf(query->text(2))));
        notices.append({about, query->id<NoticeTag>(0), query->text(1), query->text(3), query->instant(4), query->maybeInstant(5), query->maybeInstant(6)});
    }
}

Result<> ErasureStore::markSent(NoticeId notice, Instant now)
{
    auto mark = m_db.prepare(kSent);
    if (!mark)
        return fail(mark);
    return mark->bind(":id", notice).bind(":now", now).run();
}

Result<> ErasureStore::markConfirmed(NoticeId notice, Instant now)
{
    auto mark = m_db.prepare(kConfirmed);
    if (!mark)
        return fail(mark);
    return mark->bind(":id", notice).bind(":now", now).run();
}

Result<> ErasureStore::forgetMessagesBefore(Instant before)
{
    auto forget = m_db.prepare(kForgetMessages);
    if (!forget)
        return fail(forget);
    return forget->bind(":before", before).run();
}

} // namespace kk::rights
