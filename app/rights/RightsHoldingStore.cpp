#include "app/rights/RightsHoldingStore.h"

#include "app/customers/HeldRowsStore.h"

#include <array>

namespace kk::rights {

using customers::HeldColumn;
using Kind = customers::HeldColumn::Kind;

namespace {

constexpr HeldColumn kRestricted[] = {
    {"processing_restriction.ground", QT_TRANSLATE_NOOP("Held", "Why")},
    {"processing_restriction.since", QT_TRANSLATE_NOOP("Held", "Since"), Kind::Instant},
    {"processing_restriction.until", QT_TRANSLATE_NOOP("Held", "Until"), Kind::Instant},
    {"processing_restriction.told_at", QT_TRANSLATE_NOOP("Held", "Told that it ends"), Kind::Instant},
    {"processing_restriction.lifted_at", QT_TRANSLATE_NOOP("Held", "Ended"), Kind::Instant},
};
constexpr auto kReadRestricted = R"(
    SELECT NULL, since, ground, since, until, told_at, lifted_at FROM processing_restriction WHERE record_id = :id ORDER BY id)";
constexpr HeldColumn kPinned[] = {
    {"pinned_field.field", QT_TRANSLATE_NOOP("Held", "What was corrected")},
    {"pinned_field.pinned_at", QT_TRANSLATE_NOOP("Held", "When"), Kind::Instant},
};
constexpr auto kReadPinned = "SELECT NULL, pinned_at, field, pinned_at FROM pinned_field WHERE record_id = :id ORDER BY field";
constexpr HeldColumn kSaid[] = {
    {"subject_statement.field", QT_TRANSLATE_NOOP("Held", "About")},
    {"subject_statement.words", QT_TRANSLATE_NOOP("Held", "Your statement")},
    {"subject_statement.said_at", QT_TRANSLATE_NOOP("Held", "When"), Kind::Instant},
};
constexpr auto kReadSaid = "SELECT NULL, said_at, field, words, said_at FROM subject_statement WHERE record_id = :id ORDER BY field";

constexpr HeldColumn kWeighed[] = {
    {"objection_review.decided_at", QT_TRANSLATE_NOOP("Held", "When"), Kind::Instant},
    {"objection_review.upheld", QT_TRANSLATE_NOOP("Held", "Objection followed (1 yes, 0 no)"), Kind::Number},
    {"objection_review.weighing", QT_TRANSLATE_NOOP("Held", "How it was weighed")},
};
constexpr auto kReadWeighed = "SELECT NULL, decided_at, decided_at, upheld, weighing FROM objection_review WHERE record_id = :id ORDER BY decided_at";

constexpr std::array kDrop{
    "DELETE FROM objection_review WHERE record_id = :id",
    "DELETE FROM processing_restriction WHERE record_id = :id",
    "DELETE FROM pinned_field WHERE record_id = :id",
    "DELETE FROM subject_statement WHERE record_id = :id",
    "DELETE FROM retention_warning WHERE record_id = :id",
};

} // namespace

QStringList RightsHoldingStore::tables() const
{
    return {QStringLiteral("processing_restriction"), QStringLiteral("pinned_field"), QStringLiteral("subject_statement"),
            QStringLiteral("erasure_hash"), QStringLiteral("erasure_notice"), QStringLiteral("retention_warning"), QStringLiteral("objection_review")};
}

Result<QList<customers::HeldGroup>> RightsHoldingStore::describe(vault::Connection &db, const customers::DataSubject &subject) const
{
    constexpr customers::HeldPart parts[] = {
        {"restrictions", QT_TRANSLATE_NOOP("Held", "Restrictions of use"), kReadRestricted, kRestricted},
        {"corrections", QT_TRANSLATE_NOOP("Held", "Corrections you asked for"), kReadPinned, kPinned},
        {"statements", QT_TRANSLATE_NOOP("Held", "Your statements"), kReadSaid, kSaid},
        {"objections", QT_TRANSLATE_NOOP("Held", "Your objections"), kReadWeighed, kWeighed},
    };
    return customers::heldGroups(db, parts, subject);
}

Result<> RightsHoldingStore::erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &) const
{
    return customers::runForEach(db, kDrop, customers::recordNumbers(subject));
}

} // namespace kk::rights
