#include "app/rights/RetentionStore.h"

#include "app/customers/CustomerStore.h"
#include "app/vault/AuditChain.h"
#include "app/vault/Statement.h"

#include <QHash>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

// What a file says anew is no sign of life of the customer; what the customer does or says is.
constexpr auto kUnseen = R"(
    WITH seen AS (
        SELECT c.id, c.name, c.last_purchase IS NOT NULL AS bought,
               max(coalesce(c.last_purchase, 0),
                   coalesce((SELECT max(v.stated_at) FROM source_record r JOIN source s ON s.id = r.source_id JOIN record_version v ON v.record_id = r.id
                              WHERE r.customer_id = c.id AND s.system = 'own'), 0),
                   coalesce((SELECT max(e.said_at) FROM source_record r JOIN consent_event e ON e.record_id = r.id WHERE r.customer_id = c.id), 0)) AS at,
               c.created_at,
               (SELECT min(w.warned_at) FROM source_record r JOIN retention_warning w ON w.record_id = r.id WHERE r.customer_id = c.id) AS warned
          FROM customer c)
    SELECT id, name, bought, CASE WHEN at > 0 THEN at ELSE created_at END AS last, warned FROM seen
     WHERE CASE WHEN at > 0 THEN at ELSE created_at END < :before
     ORDER BY last, id)";
constexpr auto kWarn = R"(
    INSERT INTO retention_warning (record_id, warned_at) SELECT id, :now FROM source_record WHERE customer_id = :customer
    ON CONFLICT DO NOTHING)";
constexpr auto kKeepWarnings = R"(
    DELETE FROM retention_warning
     WHERE record_id NOT IN (SELECT r.id FROM source_record r JOIN json_each(:customers) j ON j.value = r.customer_id))";
constexpr auto kNoteRun = "INSERT INTO retention_run (at, user_id, rule, count) VALUES (:now, :user, :rule, :count)";

// Sales of people whose data are restricted or needed for a claim stay until that is lifted.
#define KK_HELD_SALES "(SELECT s.id FROM sale s JOIN processing_restriction p ON p.record_id = s.record_id WHERE p.lifted_at IS NULL)"
constexpr auto kBuyers = "SELECT DISTINCT r.customer_id FROM sale s JOIN source_record r ON r.id = s.record_id WHERE s.occurred_at < :before";

struct Kind {
    const char *count;
    std::vector<const char *> drop; ///< the last one's rows are counted
};

const Kind *kindOf(const QString &rule)
{
    static const QHash<QString, Kind> kinds{
        {u"sale.books"_s,
         {"SELECT count(*) FROM sale WHERE occurred_at < :before AND id NOT IN " KK_HELD_SALES,
          {"DELETE FROM sale_before WHERE sale_id IN (SELECT id FROM sale WHERE occurred_at < :before) AND sale_id NOT IN " KK_HELD_SALES,
           "DELETE FROM sale_line WHERE sale_id IN (SELECT id FROM sale WHERE occurred_at < :before) AND sale_id NOT IN " KK_HELD_SALES,
           "DELETE FROM sale WHERE occurred_at < :before AND id NOT IN " KK_HELD_SALES}}},
        {u"customer.view"_s, {"SELECT count(*) FROM customer_view WHERE viewed_at < :before", {"DELETE FROM customer_view WHERE viewed_at < :before"}}},
        {u"import.rejected"_s,
         {"SELECT count(*) FROM import_rejected r JOIN import_file f ON f.id = r.file_id JOIN import_batch b ON b.id = f.batch_id WHERE b.finished_at < :before",
          {"DELETE FROM import_rejected WHERE file_id IN (SELECT f.id FROM import_file f JOIN import_batch b ON b.id = f.batch_id WHERE b.finished_at < :before)"}}},
        {u"draft"_s, {"SELECT count(*) FROM draft WHERE saved_at < :before", {"DELETE FROM draft WHERE saved_at < :before"}}},
        {u"notice.message"_s,
         {"SELECT count(*) FROM erasure_notice WHERE queued_at < :before AND message <> ''",
          {"UPDATE erasure_notice SET message = '' WHERE queued_at < :before AND message <> ''"}}},
        {u"audit.detail"_s, {"SELECT count(*) FROM audit_detail d JOIN audit_entry e ON e.seq = d.seq WHERE e.at < :before", {}}},
    };
    const auto found = kinds.find(rule);
    return found == kinds.end() ? nullptr : &*found;
}

constexpr auto kOldDetails = "SELECT d.seq FROM audit_detail d JOIN audit_entry e ON e.seq = d.seq WHERE e.at < :before";

} // namespace

Result<QList<RetentionStore::Unseen>> RetentionStore::unseenSince(Instant before)
{
    auto query = m_db.prepare(kUnseen);
    if (!query)
        return fail(query);
    query->bind(":before", before);
    QList<Unseen> unseen;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return unseen;
        unseen.append({query->id<customers::CustomerTag>(0), query->text(1), query->instant(3), query->boolean(2), query->maybeInstant(4)});
    }
}

Result<> RetentionStore::warn(customers::CustomerId customer, Instant now)
{
    auto warn = m_db.prepare(kWarn);
    if (!warn)
        return fail(warn);
    return warn->bind(":customer", customer).bind(":now", now).run();
}

Result<> RetentionStore::keepWarningsOf(const QList<customers::CustomerId> &customers)
{
    QStringList numbers;
    for (customers::CustomerId customer : customers)
        numbers.append(QString::number(customer.value));
    auto keep = m_db.prepare(kKeepWarnings);
    if (!keep)
        return fail(keep);
    return keep->bind(":customers", QString(u'[' + numbers.join(u',') + u']')).run();
}

Result<qint64> RetentionStore::countBefore(const QString &rule, Instant before)
{
    const Kind *kind = kindOf(rule);
    if (!kind)
        return 0;
    auto count = m_db.prepare(kind->count);
    if (!count)
        return fail(count);
    if (const auto row = count->bind(":before", before).step(); !row)
        return fail(row);
    return count->integer(0);
}

Result<qint64> RetentionStore::dropBefore(const QString &rule, Instant before, const Clock &clock)
{
    const Kind *kind = kindOf(rule);
    if (!kind)
        return 0;
    if (kind->drop.empty())
        return dropAuditDetails(before, clock);
    QList<customers::CustomerId> buyers;
    if (rule == u"sale.books") {
        auto found = buyersBefore(before);
        if (!found)
            return fail(found);
        buyers = std::move(*found);
    }
    qint64 dropped = 0;
    for (const char *sql : kind->drop) {
        auto drop = m_db.prepare(sql);
        if (!drop)
            return fail(drop);
        if (const auto done = drop->bind(":before", before).run(); !done)
            return fail(done);
        dropped = m_db.changes();
    }
    for (customers::CustomerId buyer : buyers) { // their sums are less now
        if (const auto refreshed = customers::CustomerStore(m_db).refresh(buyer); !refreshed)
            return fail(refreshed);
    }
    return dropped;
}

Result<QList<customers::CustomerId>> RetentionStore::buyersBefore(Instant before)
{
    auto query = m_db.prepare(kBuyers);
    if (!query)
        return fail(query);
    query->bind(":before", before);
    QList<customers::CustomerId> buyers;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return buyers;
        buyers.append(query->id<customers::CustomerTag>(0));
    }
}

Result<qint64> RetentionStore::dropAuditDetails(Instant before, const Clock &clock)
{
    auto query = m_db.prepare(kOldDetails);
    if (!query)
        return fail(query);
    query->bind(":before", before);
    std::vector<qint64> seqs;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        seqs.push_back(query->integer(0));
    }
    query->reset();
    const auto erased = vault::AuditChain(m_db, clock).eraseDetails(seqs);
    if (!erased)
        return fail(erased);
    return *erased;
}

Result<> RetentionStore::noteRun(const QString &rule, qint64 count, vault::ShopUserId user, Instant now)
{
    auto note = m_db.prepare(kNoteRun);
    if (!note)
        return fail(note);
    return note->bind(":now", now).bind(":user", user).bind(":rule", rule).bind(":count", count).run();
}

} // namespace kk::rights
