#include "app/identity/IdentityErasureStore.h"

#include "app/vault/Statement.h"

#include <algorithm>

namespace kk::identity {

namespace {

// The record itself, and the numbers it had before an import was undone and read in again.
constexpr auto kNumbersOfRecord = R"(
    SELECT ?1
     UNION
    SELECT f.record_id FROM source_record r JOIN duplicate_former f
        ON f.source_id = r.source_id AND f.external_id = r.external_id AND f.aspect = r.aspect
     WHERE r.id = ?1)";
constexpr auto kCustomers = R"(
    SELECT home_id FROM merge_step WHERE record_id = ?1
     UNION
    SELECT customer_before FROM merge_step WHERE record_id = ?1
     UNION
    SELECT customer_after FROM merge_step WHERE record_id = ?1)";
constexpr auto kProposals = "SELECT proposal_id FROM duplicate_member WHERE record_id = ?1";
// The journal lets go only of records that say nothing any more.
constexpr auto kSilence = "UPDATE source_record SET version_id = NULL WHERE id = ?1";
constexpr auto kEraseSteps = "DELETE FROM merge_step WHERE record_id = ?1";
constexpr auto kEraseDecisions = "DELETE FROM duplicate_decision WHERE record_a = ?1 OR record_b = ?1";
constexpr auto kEraseProposal = "DELETE FROM duplicate_proposal WHERE id = ?1";
constexpr auto kEraseMembers = "DELETE FROM duplicate_member WHERE proposal_id = ?1";
constexpr auto kEraseFormer = R"(
    DELETE FROM duplicate_former
     WHERE NOT EXISTS (SELECT 1 FROM duplicate_decision d WHERE d.record_a = duplicate_former.record_id)
       AND NOT EXISTS (SELECT 1 FROM duplicate_decision d WHERE d.record_b = duplicate_former.record_id))";
constexpr auto kEraseMemory = "DELETE FROM duplicate_memory";
constexpr auto kEraseCustomer = R"(
    DELETE FROM merged_customer
     WHERE customer_id = ?1
       AND NOT EXISTS (SELECT 1 FROM merge_step s WHERE s.customer_before = ?1)
       AND NOT EXISTS (SELECT 1 FROM merge_step s WHERE s.customer_after = ?1)
       AND NOT EXISTS (SELECT 1 FROM merge_step s WHERE s.home_id = ?1))";

void makeUnique(std::vector<qint64> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

Result<> IdentityErasureStore::find(const char *sql, const std::vector<qint64> &about, std::vector<qint64> &found)
{
    auto rows = m_db.prepare(sql);
    if (!rows)
        return fail(rows);
    for (qint64 number : about) {
        rows->bindAt(1, number);
        for (;;) {
            const auto row = rows->step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            found.push_back(rows->integer(0));
        }
        rows->reset();
    }
    makeUnique(found);
    return {};
}

Result<qint64> IdentityErasureStore::erase(const char *sql, const std::vector<qint64> &about)
{
    auto statement = m_db.prepare(sql);
    if (!statement)
        return fail(statement);
    qint64 erased = 0;
    for (qint64 number : about) {
        if (const auto done = statement->bindAt(1, number).run(); !done)
            return fail(done);
        erased += m_db.changes();
    }
    return erased;
}

Result<Forgotten> IdentityErasureStore::forget(const std::vector<customers::SourceRecordId> &records)
{
    std::vector<qint64> asked;
    for (const customers::SourceRecordId record : records)
        asked.push_back(record.value);
    std::vector<qint64> numbers;
    std::vector<qint64> customers;
    std::vector<qint64> proposals;
    if (const auto found = find(kNumbersOfRecord, asked, numbers); !found)
        return fail(found);
    if (const auto found = find(kCustomers, numbers, customers); !found)
        return fail(found);
    if (const auto found = find(kProposals, numbers, proposals); !found)
        return fail(found);
    if (const auto silent = erase(kSilence, asked); !silent)
        return fail(silent);
    const auto members = erase(kEraseMembers, proposals);
    const auto questions = members ? erase(kEraseProposal, proposals) : members;
    const auto decisions = questions ? erase(kEraseDecisions, numbers) : questions;
    const auto steps = decisions ? erase(kEraseSteps, numbers) : decisions;
    const auto dates = steps ? erase(kEraseCustomer, customers) : steps;
    if (!dates)
        return fail(dates);
    for (const char *sql : {kEraseFormer, kEraseMemory}) {
        if (const auto done = m_db.execute(sql); !done)
            return fail(done);
    }
    return Forgotten{*steps, *decisions, *questions};
}

} // namespace kk::identity
