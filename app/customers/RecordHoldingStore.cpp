#include "app/customers/RecordHoldingStore.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/HeldRowsStore.h"

#include <array>

namespace kk::customers {

namespace {

using Kind = HeldColumn::Kind;

constexpr HeldColumn kSaid[] = {
    {"source_record.external_id", QT_TRANSLATE_NOOP("Held", "Number in that system")},
    {"record_version.first_name", nullptr},
    {"record_version.initials", nullptr},
    {"record_version.infix", nullptr},
    {"record_version.last_name", nullptr},
    {"record_version.full_name", nullptr},
    {"record_version.company", nullptr},
    {"record_version.street", nullptr},
    {"record_version.house_number", nullptr},
    {"record_version.house_number_addition", nullptr},
    {"record_version.address_line", nullptr},
    {"record_version.postcode", nullptr},
    {"record_version.city", nullptr},
    {"record_version.region", nullptr},
    {"record_version.country", nullptr},
    {"record_version.email", nullptr},
    {"record_version.phone", nullptr},
    {"record_version.mobile", nullptr},
    {"record_version.birth_date", nullptr},
    {"record_version.card_number", nullptr},
    {"record_version.account_id", nullptr},
    {"record_version.marketing_opt_in", nullptr},
    {"record_version.note", nullptr},
    {"record_version.not_for_marketing", QT_TRANSLATE_NOOP("Held", "Never for marketing"), Kind::Number},
};
constexpr auto kReadSaid = R"(
    SELECT s.name, v.stated_at, r.external_id,
           v.first_name, v.initials, v.infix, v.last_name, v.full_name, v.company, v.street, v.house_number,
           v.house_number_addition, v.address_line, v.postcode, v.city, v.region, v.country, v.email, v.phone, v.mobile,
           v.birth_date, v.card_number, v.account_id, v.marketing_opt_in, v.note, nullif(v.not_for_marketing, 0)
      FROM source_record r
      JOIN source s ON s.id = r.source_id
      JOIN record_version v ON v.record_id = r.id
     WHERE r.id = :id ORDER BY v.id)";

constexpr HeldColumn kClaimed[] = {
    {"consent_claim.channel", QT_TRANSLATE_NOOP("Held", "Channel")},
    {"consent_claim.purpose", QT_TRANSLATE_NOOP("Held", "Purpose")},
    {"consent_claim.answer", QT_TRANSLATE_NOOP("Held", "Answer (1 yes, 0 no)"), Kind::Number},
    {"consent_claim.words", QT_TRANSLATE_NOOP("Held", "Words of the file")},
    {"consent_claim.field", QT_TRANSLATE_NOOP("Held", "Column of the file")},
    {"consent_claim.claimed_at", QT_TRANSLATE_NOOP("Held", "Since"), Kind::Instant},
    {"consent_claim.evidence", QT_TRANSLATE_NOOP("Held", "Proof")},
};
constexpr auto kReadClaimed = R"(
    SELECT s.name, v.stated_at, c.channel, c.purpose, c.answer, c.words, c.field, c.claimed_at, c.evidence
      FROM source_record r
      JOIN source s ON s.id = r.source_id
      JOIN record_version v ON v.record_id = r.id
      JOIN consent_claim c ON c.version_id = v.id
     WHERE r.id = :id ORDER BY v.id, c.channel, c.purpose)";

constexpr HeldColumn kDerived[] = {
    {"customer.name", QT_TRANSLATE_NOOP("Held", "Name shown")},
    {"customer.sort_key", QT_TRANSLATE_NOOP("Held", "Name for sorting")},
    {"customer.email", QT_TRANSLATE_NOOP("Held", "E-mail shown")},
    {"customer.phone", QT_TRANSLATE_NOOP("Held", "Phone shown")},
    {"customer.postcode", QT_TRANSLATE_NOOP("Held", "Postcode shown")},
    {"customer.city", QT_TRANSLATE_NOOP("Held", "Town shown")},
    {"customer.mail_answer", QT_TRANSLATE_NOOP("Held", "Answer about e-mail (1 yes, 0 not asked, −1 no)"), Kind::Number},
    {"customer.purchases", QT_TRANSLATE_NOOP("Held", "Number of purchases"), Kind::Number},
    {"customer.total_cents", QT_TRANSLATE_NOOP("Held", "Spent in cents"), Kind::Number},
    {"customer.first_purchase", QT_TRANSLATE_NOOP("Held", "First purchase"), Kind::Instant},
    {"customer.last_purchase", QT_TRANSLATE_NOOP("Held", "Last purchase"), Kind::Instant},
    {"customer.created_at", QT_TRANSLATE_NOOP("Held", "Known since"), Kind::Instant},
};
constexpr auto kReadDerived = R"(
    SELECT NULL, created_at, name, sort_key, email, phone, postcode, city, mail_answer, purchases, total_cents, first_purchase,
           last_purchase, created_at
      FROM customer WHERE id = :id)";

// When, never who: nobody needs the name of the one who looked (CJEU C-579/21).
constexpr HeldColumn kLooked[] = {{"customer_view.viewed_at", QT_TRANSLATE_NOOP("Held", "Looked at"), Kind::Instant}};
constexpr auto kReadLooked = "SELECT NULL, viewed_at, viewed_at FROM customer_view WHERE customer_id = :id ORDER BY viewed_at, id";

constexpr std::array kDropOfRecord{
    "DELETE FROM fact_choice WHERE record_id = :id OR against_id = :id",
    "DELETE FROM consent_claim WHERE version_id IN (SELECT id FROM record_version WHERE record_id = :id)",
    "DELETE FROM record_version WHERE record_id = :id",
    "DELETE FROM source_record WHERE id = :id",
};
constexpr std::array kDropOfCustomer{"DELETE FROM customer_view WHERE customer_id = :id"};

} // namespace

QStringList RecordHoldingStore::tables() const
{
    return {QStringLiteral("source_record"), QStringLiteral("record_version"), QStringLiteral("consent_claim"), QStringLiteral("fact_choice"), QStringLiteral("customer"),
            QStringLiteral("customer_search"), QStringLiteral("customer_view")};
}

Result<QList<HeldGroup>> RecordHoldingStore::describe(vault::Connection &db, const DataSubject &subject) const
{
    struct Part {
        const char *key;
        const char *title;
        const char *sql;
        std::span<const HeldColumn> columns;
        QList<qint64> ids;
    };
    const Part parts[] = {
        {"records", QT_TRANSLATE_NOOP("Held", "What is known"), kReadSaid, kSaid, recordNumbers(subject)},
        {"claims", QT_TRANSLATE_NOOP("Held", "What files say about permission"), kReadClaimed, kClaimed, recordNumbers(subject)},
        {"shown", QT_TRANSLATE_NOOP("Held", "What was derived from it"), kReadDerived, kDerived, customerNumbers(subject)},
        {"views", QT_TRANSLATE_NOOP("Held", "When the page was looked at"), kReadLooked, kLooked, customerNumbers(subject)},
    };
    QList<HeldGroup> groups;
    for (const Part &part : parts) {
        auto items = heldItems(db, part.sql, part.columns, part.ids);
        if (!items)
            return fail(items);
        addGroup(groups, {QString::fromLatin1(part.key), heldText(part.title), AfterErasure::Gone, {}, std::move(*items)});
    }
    return groups;
}

Result<> RecordHoldingStore::erase(vault::Connection &db, const DataSubject &subject, const ErasureCase &) const
{
    if (const auto dropped = runForEach(db, kDropOfRecord, recordNumbers(subject)); !dropped)
        return dropped;
    if (const auto dropped = runForEach(db, kDropOfCustomer, customerNumbers(subject)); !dropped)
        return dropped;
    CustomerStore store(db);
    for (CustomerId customer : subject.customers) {
        if (const auto gone = store.remove(customer, false); !gone)
            return gone;
    }
    return {};
}

} // namespace kk::customers
