#include "app/rights/RequestStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>

#include <set>

namespace kk::rights {

using namespace Qt::StringLiterals;
using customers::CustomerId;
using customers::SourceRecordId;
using vault::Statement;

namespace {

constexpr auto kAdd = R"(
    INSERT INTO data_request (year, sequence, received_on, channel, capacity, is_minor, name, contact, representative, words, language)
    SELECT :year, coalesce(max(sequence), 0) + 1, :received, :channel, :capacity, :minor, :name, :contact, :representative, :words, :language
      FROM data_request WHERE year = :year)";
constexpr auto kAddCase = "INSERT INTO data_request_case (request_id, kind) VALUES (?1, ?2)";
constexpr auto kAddRecord = "INSERT INTO data_request_record (request_id, record_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr auto kDropRecords = "DELETE FROM data_request_record WHERE request_id = ?1";
constexpr auto kLoad = R"(
    SELECT id, year, sequence, received_on, channel, capacity, is_minor, name, contact, representative, words, language
      FROM data_request WHERE id = ?1)";
constexpr auto kIds = "SELECT id FROM data_request ORDER BY id DESC";
constexpr auto kByNumber = "SELECT id FROM data_request WHERE year = ?1 AND sequence = ?2";
constexpr auto kCases = "SELECT id, kind FROM data_request_case WHERE request_id = ?1";
constexpr auto kRecords = "SELECT record_id FROM data_request_record WHERE request_id = ?1 ORDER BY record_id";
constexpr auto kEvents = "SELECT kind, at, on_day, user_id, case_id, code, words FROM data_request_event WHERE request_id = ?1 ORDER BY id";
constexpr auto kAppend = R"(
    INSERT INTO data_request_event (request_id, case_id, kind, at, on_day, user_id, code, words)
    VALUES (:request, :about, :kind, :at, :on, :user, :code, :words))";
constexpr auto kAbout = "SELECT request_id FROM data_request_record WHERE record_id = ?1";
constexpr auto kCustomers = R"(
    SELECT DISTINCT r.customer_id FROM data_request_record d JOIN source_record r ON r.id = d.record_id
     WHERE d.request_id = ?1 ORDER BY 1)";
constexpr auto kRecordsOf = "SELECT id FROM source_record WHERE customer_id = ?1 ORDER BY id";
constexpr auto kAddPackage = R"(
    INSERT INTO data_request_package (request_id, case_id, made_at, file, sha256, items, omitted, path, delete_on)
    VALUES (:request, :about, :at, :file, :sha256, :items, :omitted, :path, :delete_on))";
constexpr auto kPackages = R"(
    SELECT id, case_id, made_at, file, sha256, items, omitted, path, delete_on, deleted_at
      FROM data_request_package WHERE request_id = ?1 ORDER BY id DESC)";
constexpr auto kPackagesDue = R"(
    SELECT id, case_id, made_at, file, sha256, items, omitted, path, delete_on, deleted_at
      FROM data_request_package WHERE deleted_at IS NULL AND delete_on <= ?1 ORDER BY id)";
constexpr auto kPackageDeleted = "UPDATE data_request_package SET deleted_at = ?2, path = '' WHERE id = ?1";
constexpr auto kBlank = "UPDATE data_request SET name = '', contact = '', representative = '', words = '' WHERE id = ?1";
constexpr auto kBlankEvents = "UPDATE data_request_event SET words = '' WHERE request_id = ?1 AND words <> ''";
constexpr auto kHurry = "UPDATE data_request_package SET delete_on = ?2 WHERE request_id = ?1 AND deleted_at IS NULL AND delete_on > ?2";

QDate dayFrom(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// What a null text would be in the table.
QString said(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

RequestEventKind eventFromKey(const QString &key)
{
    for (int kind = 0; kind <= static_cast<int>(RequestEventKind::Reassigned); ++kind) {
        if (requestEventKey(static_cast<RequestEventKind>(kind)) == key)
            return static_cast<RequestEventKind>(kind);
    }
    return RequestEventKind::Received;
}

template <class T>
Result<QList<T>> idsFrom(vault::Connection &db, const char *sql, qint64 about)
{
    auto query = db.prepare(sql);
    if (!query)
        return fail(query);
    query->bindAt(1, about);
    QList<T> ids;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return ids;
        ids.append(T(query->integer(0)));
    }
}

Result<> changeOne(vault::Connection &db, const char *sql, qint64 about)
{
    auto query = db.prepare(sql);
    if (!query)
        return fail(query);
    return query->bindAt(1, about).run();
}

RequestPackage packageOf(const Statement &row)
{
    return {row.integer(0), row.id<RequestCaseTag>(1), row.instant(2), row.text(3), row.blob(4), row.integer(5),
            row.integer(6), row.text(7), dayFrom(row.text(8)), row.maybeInstant(9)};
}

Result<QList<RequestPackage>> packagesFrom(Statement &query)
{
    QList<RequestPackage> packages;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return packages;
        packages.append(packageOf(query));
    }
}

Result<RequestId> gone()
{
    return fail(ErrorKind::NotFound, QCoreApplication::translate("Requests", "There is no request with this number. Look in the list of requests."));
}

} // namespace

Result<RequestId> RequestStore::add(const RequestIntake &intake, vault::ShopUserId user, Instant now)
{
    auto query = m_db.prepare(kAdd);
    if (!query)
        return fail(query);
    query->bind(":year", shopDay(now).year()).bind(":received", intake.received.toString(Qt::ISODate)).bind(":channel", requestChannelKey(intake.channel));
    query->bind(":capacity", capacityKey(intake.capacity)).bind(":minor", intake.isMinor ? 1 : 0).bind(":name", said(intake.name));
    query->bind(":contact", said(intake.contact)).bind(":representative", said(intake.representative)).bind(":words", said(intake.words));
    query->bind(":language", intake.language);
    if (const auto added = query->run(); !added)
        return fail(added);
    const RequestId id(m_db.lastInsertId());
    auto cases = m_db.prepare(kAddCase);
    if (!cases)
        return fail(cases);
    for (RequestKind kind : intake.kinds) {
        if (const auto added = cases->bindAt(1, id).bindAt(2, requestKindKey(kind)).run(); !added)
            return fail(added);
    }
    if (const auto pointed = pointAt(id, intake.records); !pointed)
        return fail(pointed);
    if (const auto noted = append(id, {RequestEventKind::Received, now, intake.received, user, {}, {}, {}}); !noted)
        return fail(noted);
    return id;
}

Result<Request> RequestStore::load(RequestId id)
{
    auto query = m_db.prepare(kLoad);
    if (!query)
        return fail(query);
    const auto row = query->bindAt(1, id.value).step();
    if (!row)
        return fail(row);
    if (!*row)
        return fail(gone());
    Request request;
    request.id = id;
    request.number = u"%1-%2"_s.arg(query->integer(1)).arg(query->integer(2), 3, 10, QChar(u'0'));
    RequestIntake &intake = request.intake;
    intake.received = dayFrom(query->text(3));
    const auto channel = requestChannelFromKey(query->text(4));
    const auto capacity = capacityFromKey(query->text(5));
    if (!channel || !capacity)
        return fail(ErrorKind::Damaged, QCoreApplication::translate("Requests", "This request cannot be read."), u"unknown word in data_request"_s);
    intake.channel = *channel;
    intake.capacity = *capacity;
    intake.isMinor = query->boolean(6);
    intake.name = query->text(7);
    intake.contact = query->text(8);
    intake.representative = query->text(9);
    intake.words = query->text(10);
    intake.language = query->text(11);
    auto records = idsFrom<SourceRecordId>(m_db, kRecords, id.value);
    if (!records)
        return fail(records);
    intake.records = std::move(*records);
    if (const auto filled = fillCases(request); !filled)
        return fail(filled);
    if (const auto filled = fillEvents(request); !filled)
        return fail(filled);
    return request;
}

Result<> RequestStore::fillCases(Request &request)
{
    auto query = m_db.prepare(kCases);
    if (!query)
        return fail(query);
    query->bindAt(1, request.id);
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        const auto kind = requestKindFromKey(query->text(1));
        if (!kind)
            return fail(kind);
        request.cases.append({query->id<RequestCaseTag>(0), *kind, CaseState::Open});
        request.intake.kinds.append(*kind);
    }
    std::sort(request.cases.begin(), request.cases.end(), [](const RequestCase &left, const RequestCase &right) { return left.kind < right.kind; });
    std::sort(request.intake.kinds.begin(), request.intake.kinds.end());
    return {};
}

Result<> RequestStore::fillEvents(Request &request)
{
    auto query = m_db.prepare(kEvents);
    if (!query)
        return fail(query);
    query->bindAt(1, request.id);
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        const RequestEvent event{eventFromKey(query->text(0)), query->instant(1), dayFrom(query->text(2)), query->id<vault::ShopUserTag>(3),
                                 query->id<RequestCaseTag>(4), query->text(5), query->text(6)};
        for (RequestCase &one : request.cases) {
            if (one.id == event.about && event.kind == RequestEventKind::Answered)
                one.state = CaseState::Answered;
            if (one.id == event.about && event.kind == RequestEventKind::Refused)
                one.state = CaseState::Refused;
        }
        request.events.append(event);
    }
}

Result<RequestId> RequestStore::find(const QString &number)
{
    const QStringList parts = number.trimmed().split(u'-');
    bool hasYear = false;
    bool hasSequence = parts.size() == 1;
    const qint64 year = parts[0].toLongLong(&hasYear);
    const qint64 sequence = parts.size() == 2 ? parts[1].toLongLong(&hasSequence) : 0;
    if (!hasYear || !hasSequence || parts.size() > 2)
        return gone();
    if (parts.size() == 1) {
        const auto request = load(RequestId(year));
        if (!request)
            return fail(request);
        return request->id;
    }
    auto query = m_db.prepare(kByNumber);
    if (!query)
        return fail(query);
    const auto row = query->bindAt(1, year).bindAt(2, sequence).step();
    if (!row)
        return fail(row);
    return *row ? Result<RequestId>(query->id<RequestTag>(0)) : gone();
}

Result<QList<Request>> RequestStore::all()
{
    auto query = m_db.prepare(kIds);
    if (!query)
        return fail(query);
    QList<RequestId> ids;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        ids.append(query->id<RequestTag>(0));
    }
    QList<Request> requests;
    requests.reserve(ids.size());
    for (RequestId id : ids) {
        auto request = load(id);
        if (!request)
            return fail(request);
        requests.append(std::move(*request));
    }
    return requests;
}

Result<> RequestStore::append(RequestId id, const RequestEvent &event)
{
    auto query = m_db.prepare(kAppend);
    if (!query)
        return fail(query);
    query->bind(":request", id).bind(":about", event.about).bind(":kind", requestEventKey(event.kind)).bind(":at", event.at);
    query->bind(":on", event.on.toString(Qt::ISODate)).bind(":user", event.user).bind(":code", said(event.code)).bind(":words", said(event.words));
    return query->run();
}

Result<QList<RequestId>> RequestStore::about(const QList<SourceRecordId> &records)
{
    std::set<RequestId> found;
    for (SourceRecordId record : records) {
        const auto ids = idsFrom<RequestId>(m_db, kAbout, record.value);
        if (!ids)
            return fail(ids);
        found.insert(ids->begin(), ids->end());
    }
    return QList<RequestId>(found.begin(), found.end());
}

Result<> RequestStore::pointAt(RequestId id, const QList<SourceRecordId> &records)
{
    if (const auto dropped = changeOne(m_db, kDropRecords, id.value); !dropped)
        return dropped;
    auto query = m_db.prepare(kAddRecord);
    if (!query)
        return fail(query);
    for (SourceRecordId record : records) {
        if (const auto added = query->bindAt(1, id).bindAt(2, record).run(); !added)
            return added;
    }
    return {};
}

Result<QList<CustomerId>> RequestStore::customersOf(RequestId id)
{
    return idsFrom<CustomerId>(m_db, kCustomers, id.value);
}

Result<QList<SourceRecordId>> RequestStore::recordsOf(CustomerId customer)
{
    return idsFrom<SourceRecordId>(m_db, kRecordsOf, customer.value);
}

Result<> RequestStore::addPackage(RequestId id, const RequestPackage &package)
{
    auto query = m_db.prepare(kAddPackage);
    if (!query)
        return fail(query);
    query->bind(":request", id).bind(":about", package.about).bind(":at", package.madeAt).bind(":file", package.file);
    query->bind(":items", package.items).bind(":omitted", package.omitted).bind(":path", said(package.path));
    query->bind(":delete_on", package.deleteOn.toString(Qt::ISODate)).bindBlob(":sha256", package.sha256);
    return query->run();
}

Result<QList<RequestPackage>> RequestStore::packages(RequestId id)
{
    auto query = m_db.prepare(kPackages);
    if (!query)
        return fail(query);
    query->bindAt(1, id);
    return packagesFrom(*query);
}

Result<QList<RequestPackage>> RequestStore::packagesDue(QDate today)
{
    auto query = m_db.prepare(kPackagesDue);
    if (!query)
        return fail(query);
    query->bindAt(1, today.toString(Qt::ISODate));
    return packagesFrom(*query);
}

Result<> RequestStore::packageDeleted(qint64 package, Instant now)
{
    auto query = m_db.prepare(kPackageDeleted);
    if (!query)
        return fail(query);
    return query->bindAt(1, package).bindAt(2, now).run();
}

Result<> RequestStore::forget(const QList<SourceRecordId> &records, QDate today)
{
    const auto ids = about(records);
    if (!ids)
        return fail(ids);
    for (RequestId id : *ids) {
        auto hurry = m_db.prepare(kHurry);
        if (!hurry)
            return fail(hurry);
        if (const auto hurried = hurry->bindAt(1, id).bindAt(2, today.toString(Qt::ISODate)).run(); !hurried)
            return hurried;
        for (const char *sql : {kBlank, kBlankEvents, kDropRecords}) {
            if (const auto changed = changeOne(m_db, sql, id.value); !changed)
                return changed;
        }
    }
    return {};
}

} // namespace kk::rights
