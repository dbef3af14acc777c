#include "app/consent/ConsentListStore.h"

#include "app/vault/Statement.h"

namespace kk::consent {

namespace {

constexpr auto kWithWords = R"(
    SELECT r.customer_id FROM consent_event e JOIN source_record r ON r.id = e.record_id
    UNION
    SELECT r.customer_id FROM consent_claim c JOIN record_version v ON v.id = c.version_id JOIN source_record r ON r.id = v.record_id)";
constexpr auto kWithYesBefore = R"(
    SELECT DISTINCT r.customer_id FROM consent_event e JOIN source_record r ON r.id = e.record_id WHERE e.state = 'Given' AND e.said_at < :before)";
constexpr auto kClaimCounts = R"(
    SELECT o.id, o.name, c.channel, c.purpose, count(*)
      FROM consent_claim c JOIN source_record r ON r.version_id = c.version_id JOIN source o ON o.id = r.source_id
     WHERE c.answer = 1 GROUP BY o.id, c.channel, c.purpose ORDER BY o.name, c.channel, c.purpose)";

} // namespace

Result<QList<CustomerId>> ConsentListStore::customersWithWords()
{
    auto query = m_db.prepare(kWithWords);
    if (!query)
        return fail(query);
    QList<CustomerId> found;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return found;
        found.append(query->id<customers::CustomerTag>(0));
    }
}

Result<QList<CustomerId>> ConsentListStore::customersWithYesBefore(Instant before)
{
    auto query = m_db.prepare(kWithYesBefore);
    if (!query)
        return fail(query);
    query->bind(":before", before);
    QList<CustomerId> found;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return found;
        found.append(query->id<customers::CustomerTag>(0));
    }
}

Result<QList<ConsentListStore::ClaimCount>> ConsentListStore::claimCounts()
{
    auto query = m_db.prepare(kClaimCounts);
    if (!query)
        return fail(query);
    QList<ClaimCount> found;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return found;
        found.append({query->id<customers::SourceTag>(0), query->text(1), query->text(2), query->text(3), query->integer(4)});
    }
}

} // namespace kk::consent
