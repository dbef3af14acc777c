#include "app/rights/RequestHoldingStore.h"

#include "app/customers/HeldRowsStore.h"
#include "app/rights/RequestStore.h"

namespace kk::rights {

using namespace Qt::StringLiterals;
using customers::DataSubject;
using customers::HeldColumn;
using customers::HeldGroup;
using customers::heldText;
using Kind = HeldColumn::Kind;

namespace {

constexpr HeldColumn kRequest[] = {
    {"data_request.received_on", QT_TRANSLATE_NOOP("Held", "Received on")},
    {"data_request.channel", QT_TRANSLATE_NOOP("Held", "Channel")},
    {"data_request.capacity", QT_TRANSLATE_NOOP("Held", "Asked")},
    {"data_request.is_minor", QT_TRANSLATE_NOOP("Held", "Younger than 16"), Kind::Number},
    {"data_request.name", QT_TRANSLATE_NOOP("Held", "Name")},
    {"data_request.contact", QT_TRANSLATE_NOOP("Held", "Answer goes to")},
    {"data_request.representative", QT_TRANSLATE_NOOP("Held", "Asked by")},
    {"data_request.words", QT_TRANSLATE_NOOP("Held", "Words of the request")},
};
constexpr auto kReadRequest = R"(
    SELECT NULL, (SELECT min(e.at) FROM data_request_event e WHERE e.request_id = q.id), q.received_on, q.channel, q.capacity, q.is_minor, q.name,
           q.contact, q.representative, q.words
      FROM data_request q JOIN data_request_record d ON d.request_id = q.id
     WHERE d.record_id = :id ORDER BY q.id)";
constexpr HeldColumn kEvent[] = {
    {"data_request_case.kind", QT_TRANSLATE_NOOP("Held", "Asked for")},
    {"data_request_event.kind", QT_TRANSLATE_NOOP("Held", "What happened")},
    {"data_request_event.on_day", QT_TRANSLATE_NOOP("Held", "On")},
    {"data_request_event.code", QT_TRANSLATE_NOOP("Held", "Reason")},
    {"data_request_event.words", QT_TRANSLATE_NOOP("Held", "Explanation")},
};
constexpr auto kReadEvents = R"(
    SELECT NULL, e.at, c.kind, e.kind, e.on_day, e.code, e.words
      FROM data_request_event e JOIN data_request_record d ON d.request_id = e.request_id LEFT JOIN data_request_case c ON c.id = e.case_id
     WHERE d.record_id = :id ORDER BY e.id)";
constexpr HeldColumn kPackage[] = {
    {"data_request_package.file", QT_TRANSLATE_NOOP("Held", "File")},
    {"data_request_package.made_at", QT_TRANSLATE_NOOP("Held", "When"), Kind::Instant},
};
constexpr auto kReadPackages = R"(
    SELECT NULL, p.made_at, p.file, p.made_at
      FROM data_request_package p JOIN data_request_record d ON d.request_id = p.request_id
     WHERE d.record_id = :id ORDER BY p.id)";

/// A person with several records asked once, not once a record.
Result<QList<customers::HeldItem>> eachOnce(vault::Connection &db, const char *sql, std::span<const HeldColumn> columns, const DataSubject &subject)
{
    auto items = customers::heldItems(db, sql, columns, customers::recordNumbers(subject));
    if (!items)
        return items;
    QList<customers::HeldItem> once;
    for (const customers::HeldItem &item : std::as_const(*items)) {
        if (!once.contains(item))
            once.append(item);
    }
    return once;
}

/// Answers what is still open of a wish to be erased: it is being done now. Followed from the journal it is done in the name of who wrote
/// the request down.
Result<> answerErasures(vault::Connection &db, const QList<customers::SourceRecordId> &records, const customers::ErasureCase &erasure)
{
    RequestStore store(db);
    const auto ids = store.about(records);
    if (!ids)
        return fail(ids);
    for (RequestId id : *ids) {
        const auto request = store.load(id);
        if (!request)
            return fail(request);
        const RequestCase *one = request->caseOf(RequestKind::Erasure);
        if (!one || one->state != CaseState::Open || request->events.isEmpty())
            continue;
        const vault::ShopUserId by = erasure.user.isValid() ? erasure.user : request->events.first().user;
        if (const auto noted = store.append(id, {RequestEventKind::Answered, erasure.at, shopDay(erasure.at), by, one->id, {}, {}}); !noted)
            return noted;
    }
    return {};
}

} // namespace

QStringList RequestHoldingStore::tables() const
{
    return {u"data_request"_s, u"data_request_record"_s, u"data_request_case"_s, u"data_request_event"_s, u"data_request_package"_s};
}

Result<QList<HeldGroup>> RequestHoldingStore::describe(vault::Connection &db, const DataSubject &subject) const
{
    const QString why = heldText(QT_TRANSLATE_NOOP("Held", "Number, dates and what was asked stay, to show that the request was answered; names and words go."));
    QList<HeldGroup> groups;
    auto requests = eachOnce(db, kReadRequest, kRequest, subject);
    if (!requests)
        return fail(requests);
    customers::addGroup(groups, {u"requests"_s, heldText(QT_TRANSLATE_NOOP("Held", "Requests about personal data")), customers::AfterErasure::KeptWithoutPerson, why, std::move(*requests)});
    auto events = eachOnce(db, kReadEvents, kEvent, subject);
    if (!events)
        return fail(events);
    customers::addGroup(groups, {u"request_events"_s, heldText(QT_TRANSLATE_NOOP("Held", "What happened with those requests")), customers::AfterErasure::KeptWithoutPerson, why, std::move(*events)});
    auto packages = eachOnce(db, kReadPackages, kPackage, subject);
    if (!packages)
        return fail(packages);
    customers::addGroup(groups, {u"request_packages"_s, heldText(QT_TRANSLATE_NOOP("Held", "Files made for this person")), customers::AfterErasure::KeptWithoutPerson, why, std::move(*packages)});
    return groups;
}

Result<> RequestHoldingStore::erase(vault::Connection &db, const DataSubject &subject, const customers::ErasureCase &erasure) const
{
    QList<customers::SourceRecordId> records;
    for (const customers::SubjectRecord &record : subject.records)
        records.append(record.id);
    if (const auto answered = answerErasures(db, records, erasure); !answered)
        return answered;
    return RequestStore(db).forget(records, shopDay(erasure.at));
}

} // namespace kk::rights
