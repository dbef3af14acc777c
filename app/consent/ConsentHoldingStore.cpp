#include "app/consent/ConsentHoldingStore.h"

#include "app/customers/HeldRowsStore.h"

namespace kk::consent {

using customers::HeldColumn;
using Kind = customers::HeldColumn::Kind;

namespace {

constexpr HeldColumn kSaid[] = {
    {"consent_event.state", QT_TRANSLATE_NOOP("Held", "Word")},
    {"consent_event.purpose", QT_TRANSLATE_NOOP("Held", "Purpose")},
    {"consent_event.channel", QT_TRANSLATE_NOOP("Held", "Channel")},
    {"consent_event.contact_kind", QT_TRANSLATE_NOOP("Held", "Kind of contact")},
    {"consent_event.contact", QT_TRANSLATE_NOOP("Held", "Address or number")},
    {"consent_event.grade", QT_TRANSLATE_NOOP("Held", "Grade of proof (0 to 4)"), Kind::Number},
    {"consent_event.evidence", QT_TRANSLATE_NOOP("Held", "Proof")},
    {"consent_event.wording", QT_TRANSLATE_NOOP("Held", "Version of the text"), Kind::Number},
    {"consent_event.wording_language", QT_TRANSLATE_NOOP("Held", "Language of the text")},
    {"consent_event.by_guardian", QT_TRANSLATE_NOOP("Held", "Said by a parent or guardian (1 yes)"), Kind::Number},
    {"consent_event.place", QT_TRANSLATE_NOOP("Held", "Taken in where")},
    {"consent_event.said_at", QT_TRANSLATE_NOOP("Held", "Said"), Kind::Instant},
    {"consent_event.recorded_at", QT_TRANSLATE_NOOP("Held", "Written down"), Kind::Instant},
    {"consent_event.until", QT_TRANSLATE_NOOP("Held", "Do not ask before"), Kind::Instant},
};
constexpr auto kReadSaid = R"(
    SELECT s.name, e.said_at, e.state, e.purpose, e.channel, e.contact_kind, e.contact, e.grade, e.evidence, e.wording, e.wording_language,
           e.by_guardian, e.place, e.said_at, e.recorded_at, e.until
      FROM source_record r JOIN source s ON s.id = r.source_id
      JOIN consent_event e ON e.record_id = r.id OR e.record_id IN (
           SELECT f.record_id FROM consent_former f WHERE f.source_id = r.source_id AND f.external_id = r.external_id AND f.aspect = r.aspect)
     WHERE r.id = :id ORDER BY e.id)";
constexpr HeldColumn kWishes[] = {{"contact_wish.wish", QT_TRANSLATE_NOOP("Held", "How much the person wants to hear")},
                                  {"contact_wish.at", QT_TRANSLATE_NOOP("Held", "Said"), Kind::Instant}};
constexpr auto kReadWishes = "SELECT NULL, at, wish, at FROM contact_wish WHERE record_id = :id ORDER BY id";
constexpr HeldColumn kBands[] = {{"age_band.band", QT_TRANSLATE_NOOP("Held", "Age")}, {"age_band.at", QT_TRANSLATE_NOOP("Held", "Written down"), Kind::Instant}};
constexpr auto kReadBands = "SELECT NULL, at, band, at FROM age_band WHERE record_id = :id ORDER BY id";
constexpr HeldColumn kScans[] = {{"consent_scan.type", QT_TRANSLATE_NOOP("Held", "Scan of a signed card")},
                                 {"consent_scan.added_at", QT_TRANSLATE_NOOP("Held", "Written down"), Kind::Instant}};
constexpr auto kReadScans = R"(
    SELECT DISTINCT NULL, c.added_at, c.type, c.added_at FROM consent_event e JOIN consent_scan c ON c.id = e.scan_id WHERE e.record_id = :id ORDER BY c.id)";
constexpr HeldColumn kDisclosed[] = {
    {"disclosure.recipient", QT_TRANSLATE_NOOP("Held", "Given to")},
    {"disclosure.what", QT_TRANSLATE_NOOP("Held", "What")},
    {"disclosure.purpose", QT_TRANSLATE_NOOP("Held", "Purpose")},
    {"disclosure.channel", QT_TRANSLATE_NOOP("Held", "Channel")},
    {"disclosure.basis", QT_TRANSLATE_NOOP("Held", "Legal ground")},
    {"disclosure.at", QT_TRANSLATE_NOOP("Held", "When"), Kind::Instant},
};
constexpr auto kReadDisclosed = R"(
    SELECT NULL, d.at, d.recipient, d.what, d.purpose, d.channel, d.basis, d.at
      FROM disclosure_person p JOIN disclosure d ON d.id = p.disclosure_id WHERE p.record_id = :id ORDER BY d.id)";

constexpr const char *kErase[] = {
    "INSERT INTO consent_erasing (record_id) VALUES (:id) ON CONFLICT DO NOTHING",
    R"(INSERT INTO consent_erasing (record_id)
       SELECT f.record_id FROM source_record r
         JOIN consent_former f ON f.source_id = r.source_id AND f.external_id = r.external_id AND f.aspect = r.aspect
        WHERE r.id = :id
           ON CONFLICT DO NOTHING)",
};
constexpr const char *kEraseAll[] = {
    "DELETE FROM consent_event WHERE record_id IN (SELECT record_id FROM consent_erasing)",
    "DELETE FROM consent_scan WHERE NOT EXISTS (SELECT 1 FROM consent_event e WHERE e.scan_id = consent_scan.id)",
    "DELETE FROM contact_wish WHERE record_id IN (SELECT record_id FROM consent_erasing)",
    "DELETE FROM age_band WHERE record_id IN (SELECT record_id FROM consent_erasing)",
    "DELETE FROM disclosure_person WHERE record_id IN (SELECT record_id FROM consent_erasing)",
    "DELETE FROM consent_former WHERE record_id IN (SELECT record_id FROM consent_erasing)",
    "DELETE FROM consent_erasing",
};

} // namespace

QStringList ConsentHoldingStore::tables() const
{
    return {QStringLiteral("consent_event"), QStringLiteral("consent_erasing"), QStringLiteral("consent_former"), QStringLiteral("contact_wish"),
            QStringLiteral("age_band"),      QStringLiteral("consent_scan"),    QStringLiteral("disclosure"),     QStringLiteral("disclosure_person")};
}

Result<QList<customers::HeldGroup>> ConsentHoldingStore::describe(vault::Connection &db, const customers::DataSubject &subject) const
{
    constexpr customers::HeldPart parts[] = {
        {"consents", QT_TRANSLATE_NOOP("Held", "Consent given and withdrawn"), kReadSaid, kSaid},
        {"wishes", QT_TRANSLATE_NOOP("Held", "How much you want to hear"), kReadWishes, kWishes},
        {"ages", QT_TRANSLATE_NOOP("Held", "Age, roughly"), kReadBands, kBands},
        {"scans", QT_TRANSLATE_NOOP("Held", "Signed cards"), kReadScans, kScans},
        {"disclosures", QT_TRANSLATE_NOOP("Held", "Given to others"), kReadDisclosed, kDisclosed},
    };
    return customers::heldGroups(db, parts, subject);
}

Result<> ConsentHoldingStore::erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &) const
{
    if (const auto marked = customers::runForEach(db, kErase, customers::recordNumbers(subject)); !marked)
        return marked;
    for (const char *sql : kEraseAll) {
        if (const auto done = db.execute(sql); !done)
            return done;
    }
    return {};
}

} // namespace kk::consent
