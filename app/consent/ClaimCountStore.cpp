#include "app/consent/ClaimCountStore.h"

#include "app/consent/ClaimMapping.h"
#include "app/vault/Statement.h"

namespace kk::consent {

namespace {

constexpr auto kNewClaims = R"(
    SELECT c.answer, c.channel, c.purpose, c.claimed_at, c.evidence, r.aspect, v.stated_at
      FROM record_version v JOIN source_record r ON r.id = v.record_id JOIN consent_claim c ON c.version_id = v.id
     WHERE v.batch_id = :batch
       AND NOT EXISTS (SELECT 1 FROM record_version e JOIN consent_claim k ON k.version_id = e.id
                        WHERE e.record_id = v.record_id AND e.id < v.id
                          AND k.channel = c.channel AND k.purpose = c.purpose AND k.answer = c.answer))";
constexpr auto kSilent = R"(
    SELECT count(*) FROM record_version v
     WHERE v.batch_id = :batch AND NOT EXISTS (SELECT 1 FROM consent_claim c WHERE c.version_id = v.id))";

} // namespace

Result<ClaimCount> ClaimCountStore::ofBatch(customers::BatchId batch)
{
    auto query = m_db.prepare(kNewClaims);
    if (!query)
        return fail(query);
    query->bind(":batch", batch);
    ClaimCount count;
    while (true) {
        const auto more = query->step();
        if (!more)
            return fail(more);
        if (!*more)
            break;
        ImportedClaim claim;
        claim.yes = query->boolean(0);
        claim.channel = query->text(1);
        claim.purpose = query->text(2);
        claim.claimedAt = query->maybeInstant(3);
        claim.evidence = query->text(4);
        claim.fromOrder = query->integer(5) == 1;
        claim.statedAt = query->instant(6);
        const auto target = targetOf(claim.channel, claim.purpose);
        if (!target)
            continue;
        if (!claim.yes)
            ++count.no;
        else if (target->yesCounts)
            ++count.yes[gradeOf(claim)];
    }
    auto silent = m_db.prepare(kSilent);
    if (!silent)
        return fail(silent);
    silent->bind(":batch", batch);
    if (const auto row = silent->step(); !row)
        return fail(row);
    count.silent = silent->integer(0);
    return count;
}

} // namespace kk::consent
