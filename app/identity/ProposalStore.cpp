#include "app/identity/ProposalStore.h"

#include "app/vault/Statement.h"

#include <algorithm>

namespace kk::identity {

namespace {

constexpr auto kForgetMembers = "DELETE FROM duplicate_member";
constexpr auto kForgetProposals = "DELETE FROM duplicate_proposal";
constexpr auto kForgetRuns = "DELETE FROM duplicate_run";
constexpr auto kKeepMemory = R"(
    INSERT INTO duplicate_memory (id, content) VALUES (1, :content)
    ON CONFLICT (id) DO UPDATE SET content = excluded.content)";
constexpr auto kMemory = "SELECT content FROM duplicate_memory";
constexpr auto kAddRun = R"(
    INSERT INTO duplicate_run (at, user_id, records, candidates, pairs_compared, pairs_kept, seconds, options, model, stamp)
    VALUES (:at, :user, :records, :candidates, :compared, :kept, :seconds, '{}', :model, :stamp))";
constexpr auto kAddProposal = R"(
    INSERT INTO duplicate_proposal (probability, value, is_certain, is_family, strongest) VALUES (?1, ?2, ?3, ?4, ?5))";
// Only what is still there: somebody may have been erased while the search ran.
constexpr auto kAddMember = R"(
    INSERT INTO duplicate_member (proposal_id, record_id)
    SELECT ?1, id FROM source_record WHERE id = ?2 AND version_id IS NOT NULL)";
constexpr auto kForgetSingleMembers = R"(
    DELETE FROM duplicate_member
     WHERE proposal_id IN (SELECT proposal_id FROM duplicate_member GROUP BY proposal_id HAVING count(*) < 2))";
constexpr auto kForgetEmptyProposals = R"(
    DELETE FROM duplicate_proposal WHERE NOT EXISTS (SELECT 1 FROM duplicate_member m WHERE m.proposal_id = duplicate_proposal.id))";
constexpr auto kStillThere = "SELECT count(*) FROM source_record WHERE id <= :newest AND version_id IS NOT NULL";
constexpr auto kForgetMemory = "DELETE FROM duplicate_memory";
constexpr auto kLastRun = R"(
    SELECT at, records, candidates, pairs_compared, pairs_kept, seconds, model, stamp FROM duplicate_run ORDER BY id DESC LIMIT 1)";
constexpr auto kProposals = R"(
    SELECT p.id, p.probability, p.value, p.is_certain, p.is_family, p.strongest, r.id, r.customer_id
      FROM duplicate_proposal p
      JOIN duplicate_member m ON m.proposal_id = p.id
      JOIN source_record r ON r.id = m.record_id
     WHERE ?1 IS NULL
     ORDER BY p.value DESC, p.id, r.id)";
constexpr auto kProposal = R"(
    SELECT p.id, p.probability, p.value, p.is_certain, p.is_family, p.strongest, r.id, r.customer_id
      FROM duplicate_proposal p
      JOIN duplicate_member m ON m.proposal_id = p.id
      JOIN source_record r ON r.id = m.record_id
     WHERE p.id = ?1
     ORDER BY r.id)";
constexpr auto kDecisions = R"(
    WITH counting AS (
        SELECT max(d.id) AS id
          FROM duplicate_decision d
         WHERE d.merge_id IS NULL OR NOT EXISTS (SELECT 1 FROM merge_journal u WHERE u.undoes = d.merge_id)
         GROUP BY d.record_a, d.record_b)
    SELECT d.id,
           coalesce(a.id, (SELECT r.id FROM duplicate_former f JOIN source_record r
                               ON r.source_id = f.source_id AND r.external_id = f.external_id AND r.aspect = f.aspect
                            WHERE f.record_id = d.record_a), 0),
           coalesce(b.id, (SELECT r.id FROM duplicate_former f JOIN source_record r
                               ON r.source_id = f.source_id AND r.external_id = f.external_id AND r.aspect = f.aspect
                            WHERE f.record_id = d.record_b), 0),
           d.verdict, d.at, d.user_id, coalesce(d.merge_id, 0)
      FROM counting c JOIN duplicate_decision d ON d.id = c.id
      LEFT JOIN source_record a ON a.id = d.record_a
      LEFT JOIN source_record b ON b.id = d.record_b
     WHERE d.verdict <> 'open'
     ORDER BY d.id)";
constexpr auto kSay = R"(
    INSERT INTO duplicate_decision (record_a, record_b, verdict, user_id, at, merge_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6))";
constexpr auto kTakeBack = R"(
    INSERT INTO duplicate_decision (record_a, record_b, verdict, user_id, at)
    SELECT record_a, record_b, 'open', ?2, ?3 FROM duplicate_decision WHERE id = ?1)";
constexpr auto kOwners = "SELECT id, customer_id FROM source_record";

constexpr auto kMergedRecords = R"(
    SELECT r.id, r.customer_id
      FROM (SELECT customer_id FROM source_record GROUP BY customer_id HAVING count(*) > 1) c
      JOIN source_record r ON r.customer_id = c.customer_id
     ORDER BY r.customer_id, r.id)";
constexpr auto kPurchases = "SELECT id, purchases FROM customer WHERE purchases > 0";
constexpr auto kStamp = "SELECT coalesce(max(version_id), 0) * 1000003 + count(*) FROM source_record";

constexpr std::array kVerdicts{"same", "not_same", "later"};

Field fieldOf(std::string_view key)
{
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (fieldKey(static_cast<Field>(i)) == key)
            return static_cast<Field>(i);
    }
    return Field::Surname;
}

} // namespace

Result<> ProposalStore::keep(const SearchRun &run, vault::ShopUserId user, const std::vector<Proposal> &proposals)
{
    for (const char *sql : {kForgetMembers, kForgetProposals, kForgetRuns}) {
        if (const auto forgotten = m_db.execute(sql); !forgotten)
            return forgotten;
    }
    auto addRun = m_db.prepare(kAddRun);
    if (!addRun)
        return fail(addRun);
    const RunStatistics &statistics = run.statistics;
    addRun->bind(":at", run.at).bind(":user", user).bind(":records", statistics.records).bind(":candidates", statistics.candidates);
    addRun->bind(":compared", statistics.pairsCompared).bind(":kept", statistics.pairsKept).bind(":seconds", statistics.seconds);
    addRun->bind(":model", QString::fromUtf8(modelToJson(run.model))).bind(":stamp", run.stamp);
    if (const auto added = addRun->run(); !added)
        return added;
    auto add = m_db.prepare(kAddProposal);
    auto addMember = m_db.prepare(kAddMember);
    if (!add || !addMember)
        return fail(add ? addMember : add);
    for (const Proposal &proposal : proposals) {
        add->bindAt(1, std::clamp(proposal.probability, 0.0, 1.0)).bindAt(2, proposal.value).bindAt(3, proposal.isCertain).bindAt(4, proposal.isFamily);
        if (const auto added = add->bindUtf8At(5, fieldKey(proposal.strongest)).run(); !added)
            return added;
        const qint64 id = m_db.lastInsertId();
        for (SourceRecordId record : proposal.records) {
            if (const auto added = addMember->bindAt(1, id).bindAt(2, record).run(); !added)
                return added;
        }
    }
    for (const char *sql : {kForgetSingleMembers, kForgetEmptyProposals}) {
        if (const auto forgotten = m_db.execute(sql); !forgotten)
            return forgotten;
    }
    return {};
}

Result<std::optional<SearchRun>> ProposalStore::lastRun()
{
    auto query = m_db.prepare(kLastRun);
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::optional<SearchRun>();
    SearchRun run;
    run.at = query->instant(0);
    run.statistics.records = static_cast<std::uint64_t>(query->integer(1));
    run.statistics.candidates = static_cast<std::uint64_t>(query->integer(2));
    run.statistics.pairsCompared = static_cast<std::uint64_t>(query->integer(3));
    run.statistics.pairsKept = static_cast<std::uint64_t>(query->integer(4));
    run.statistics.seconds = query->real(5);
    run.model = modelFromJson(query->text(6).toUtf8());
    run.stamp = query->integer(7);
    return std::optional(std::move(run));
}

Result<> ProposalStore::keepMemory(const SearchMemory &memory)
{
    auto count = m_db.prepare(kStillThere);
    if (!count)
        return fail(count);
    if (const auto counted = count->bind(":newest", memory.ids.empty() ? 0 : memory.ids.back()).step(); !counted)
        return fail(counted);
    // Numbers of somebody who was erased meanwhile are not brought back: the next search weighs everything.
    if (memory.isEmpty() || count->integer(0) != static_cast<qint64>(memory.ids.size()))
        return m_db.execute(kForgetMemory);
    const QByteArray bytes = memoryToBytes(memory);
    auto keep = m_db.prepare(kKeepMemory);
    if (!keep)
        return fail(keep);
    return keep->bindBlob(":content", bytes).run();
}

Result<SearchMemory> ProposalStore::memory()
{
    const auto run = lastRun();
    if (!run)
        return fail(run);
    if (!*run)
        return SearchMemory();
    auto query = m_db.prepare(kMemory);
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return fail(row);
    SearchMemory memory = *row ? memoryFromBytes(query->blob(0)) : SearchMemory();
    memory.model = (*run)->model;
    return memory;
}

Result<std::vector<Proposal>> ProposalStore::read(const char *sql, ProposalId id)
{
    auto rows = m_db.prepare(sql);
    if (!rows)
        return fail(rows);
    rows->bindAt(1, id);
    std::vector<Proposal> proposals;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        const ProposalId number = rows->id<ProposalTag>(0);
        if (proposals.empty() || proposals.back().id != number)
            proposals.push_back({number, rows->real(1), rows->real(2), rows->boolean(3), rows->boolean(4), fieldOf(rows->utf8(5)), {}, {}});
        proposals.back().records.push_back(rows->id<customers::SourceRecordTag>(6));
        proposals.back().customers.push_back(rows->id<customers::CustomerTag>(7));
    }
    for (Proposal &proposal : proposals) {
        std::sort(proposal.customers.begin(), proposal.customers.end());
        proposal.customers.erase(std::unique(proposal.customers.begin(), proposal.customers.end()), proposal.customers.end());
    }
    return proposals;
}

Result<std::vector<Proposal>> ProposalStore::proposals()
{
    return read(kProposals, {});
}

Result<std::optional<Proposal>> ProposalStore::proposal(ProposalId id)
{
    auto found = read(kProposal, id);
    if (!found)
        return fail(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<SaidDecision>> ProposalStore::decisions()
{
    auto rows = m_db.prepare(kDecisions);
    if (!rows)
        return fail(rows);
    std::vector<SaidDecision> decisions;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row);
        if (!*row)
            return decisions;
        SaidDecision said;
        said.id = rows->integer(0);
        said.decision.a = rows->integer(1);
        said.decision.b = rows->integer(2);
        for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
            if (rows->utf8(3) == kVerdicts[i])
                said.decision.verdict = static_cast<Verdict>(i);
        }
        said.at = rows->instant(4);
        said.user = rows->id<vault::ShopUserTag>(5);
        said.merge = rows->id<MergeTag>(6);
        if (said.decision.a != 0 && said.decision.b != 0 && said.decision.a != said.decision.b)
            decisions.push_back(said);
    }
}

Result<std::vector<Decision>> ProposalStore::mergedRecords()
{
    auto rows = m_db.prepare(kMergedRecords);
    if (!rows)
        return fail(rows);
    std::vector<Decision> pairs;
    std::int64_t lastRecord = 0;
    std::int64_t lastCustomer = 0;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row);
        if (!*row)
            return pairs;
        const std::int64_t record = rows->integer(0);
        const std::int64_t customer = rows->integer(1);
        if (customer == lastCustomer)
            pairs.push_back({lastRecord, record, Verdict::Same});
        lastRecord = record;
        lastCustomer = customer;
    }
}

Result<> ProposalStore::say(const std::vector<Decision> &decisions, vault::ShopUserId user, Instant now, MergeId merge)
{
    auto say = m_db.prepare(kSay);
    if (!say)
        return fail(say);
    for (const Decision &decision : decisions) {
        say->bindAt(1, std::min(decision.a, decision.b)).bindAt(2, std::max(decision.a, decision.b));
        say->bindUtf8At(3, kVerdicts[static_cast<std::size_t>(decision.verdict)]).bindAt(4, user).bindAt(5, now).bindAt(6, merge);
        if (const auto said = say->run(); !said)
            return said;
    }
    return {};
}

Result<> ProposalStore::takeBack(const std::vector<qint64> &decisions, vault::ShopUserId user, Instant now)
{
    auto back = m_db.prepare(kTakeBack);
    if (!back)
        return fail(back);
    for (qint64 id : decisions) {
        if (const auto taken = back->bindAt(1, id).bindAt(2, user).bindAt(3, now).run(); !taken)
            return taken;
    }
    return {};
}

Result<std::unordered_map<std::int64_t, CustomerId>> ProposalStore::owners()
{
    auto rows = m_db.prepare(kOwners);
    if (!rows)
        return fail(rows);
    std::unordered_map<std::int64_t, CustomerId> owners;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row);
        if (!*row)
            return owners;
        owners.emplace(rows->integer(0), rows->id<customers::CustomerTag>(1));
    }
}

Result<std::unordered_map<std::int64_t, std::int64_t>> ProposalStore::purchases()
{
    auto rows = m_db.prepare(kPurchases);
    if (!rows)
        return fail(rows);
    std::unordered_map<std::int64_t, std::int64_t> purchases;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row);
        if (!*row)
            return purchases;
        purchases.emplace(rows->integer(0), rows->integer(1));
    }
}

Result<qint64> ProposalStore::stamp()
{
    auto query = m_db.prepare(kStamp);
    if (!query)
        return fail(query);
    if (const auto row = query->step(); !row)
        return fail(row);
    return query->integer(0);
}

} // namespace kk::identity
