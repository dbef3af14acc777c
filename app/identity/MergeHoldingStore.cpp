#include "app/identity/MergeHoldingStore.h"

#include "app/customers/HeldRowsStore.h"
#include "app/identity/IdentityErasureStore.h"

namespace kk::identity {

using customers::HeldColumn;
using customers::SourceRecordId;
using Kind = customers::HeldColumn::Kind;

namespace {

constexpr HeldColumn kMoved[] = {
    {"merge_journal.kind", QT_TRANSLATE_NOOP("Held", "What was done")},
    {"merge_journal.why", QT_TRANSLATE_NOOP("Held", "Why")},
    {"merge_step.home_id", QT_TRANSLATE_NOOP("Held", "Customer number at first"), Kind::Number},
    {"merge_step.customer_before", QT_TRANSLATE_NOOP("Held", "Customer number before"), Kind::Number},
    {"merge_step.customer_after", QT_TRANSLATE_NOOP("Held", "Customer number after"), Kind::Number},
};
constexpr auto kReadMoved = R"(
    SELECT s.name, j.at, j.kind, j.why, m.home_id, m.customer_before, m.customer_after
      FROM merge_step m JOIN merge_journal j ON j.id = m.merge_id
      LEFT JOIN source_record r ON r.id = m.record_id LEFT JOIN source s ON s.id = r.source_id
     WHERE m.record_id = :id ORDER BY j.id)";
constexpr HeldColumn kSaid[] = {{"duplicate_decision.verdict", QT_TRANSLATE_NOOP("Held", "Same person as another entry?")}};
constexpr auto kReadSaid = R"(
    SELECT NULL, at, verdict FROM duplicate_decision WHERE record_a = :id OR record_b = :id ORDER BY id)";
constexpr HeldColumn kProposed[] = {
    {"duplicate_proposal.probability", QT_TRANSLATE_NOOP("Held", "Probability that two entries are one person (%)"), Kind::Number},
    {"duplicate_proposal.strongest", QT_TRANSLATE_NOOP("Held", "What speaks for it most")},
};
constexpr auto kReadProposed = R"(
    SELECT NULL, NULL, CAST(round(100 * p.probability) AS INTEGER), p.strongest
      FROM duplicate_member m JOIN duplicate_proposal p ON p.id = m.proposal_id
     WHERE m.record_id = :id ORDER BY p.id)";

} // namespace

QStringList MergeHoldingStore::tables() const
{
    return {QStringLiteral("merge_journal"), QStringLiteral("merge_step"),         QStringLiteral("merged_customer"),    QStringLiteral("duplicate_decision"),
            QStringLiteral("duplicate_former"),   QStringLiteral("duplicate_proposal"), QStringLiteral("duplicate_member"),
            QStringLiteral("duplicate_memory")};
}

Result<QList<customers::HeldGroup>> MergeHoldingStore::describe(vault::Connection &db, const customers::DataSubject &subject) const
{
    constexpr customers::HeldPart parts[] = {
        {"merges", QT_TRANSLATE_NOOP("Held", "Merged and taken apart"), kReadMoved, kMoved},
        {"decisions", QT_TRANSLATE_NOOP("Held", "Decisions about duplicates"), kReadSaid, kSaid},
        {"proposals", QT_TRANSLATE_NOOP("Held", "May be the same person as another entry"), kReadProposed, kProposed},
    };
    return customers::heldGroups(db, parts, subject);
}

Result<> MergeHoldingStore::erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &) const
{
    std::vector<SourceRecordId> records;
    for (const customers::SubjectRecord &record : subject.records)
        records.push_back(record.id);
    if (const auto forgotten = IdentityErasureStore(db).forget(records); !forgotten)
        return fail(forgotten);
    return {};
}

} // namespace kk::identity
