#pragma once

#include "app/rights/Request.h"
#include "app/vault/Connection.h"

#include <QByteArray>

namespace kk::rights {

/// A file made for a person: what stays as proof.
struct RequestPackage {
    qint64 id = 0;
    RequestCaseId about;
    Instant madeAt{};
    QString file;       ///< its neutral name
    QByteArray sha256;
    qint64 items = 0;
    qint64 omitted = 0;
    QString path;       ///< empty once deleted
    QDate deleteOn;
    std::optional<Instant> deletedAt;
    bool operator==(const RequestPackage &) const = default;
};

/// Requests of persons, their log and what was made for them. Borrows a connection; writes nothing but its own tables.
class RequestStore {
public:
    explicit RequestStore(vault::Connection &db) : m_db(db) {}

    /// Writes a message down with its cases and the event Received. The number is the next of the year of `now`.
    [[nodiscard]] Result<RequestId> add(const RequestIntake &intake, vault::ShopUserId user, Instant now);
    [[nodiscard]] Result<Request> load(RequestId id); ///< NotFound
    [[nodiscard]] Result<RequestId> find(const QString &number); ///< "2026-015" or the id itself; NotFound
    [[nodiscard]] Result<QList<Request>> all(); ///< newest first
    [[nodiscard]] Result<> append(RequestId id, const RequestEvent &event);

    /// Open or not, all requests about one of these records.
    [[nodiscard]] Result<QList<RequestId>> about(const QList<customers::SourceRecordId> &records);
    [[nodiscard]] Result<> pointAt(RequestId id, const QList<customers::SourceRecordId> &records);
    /// To whom the records belong now: one customer, several when they were taken apart, none when they were erased.
    [[nodiscard]] Result<QList<customers::CustomerId>> customersOf(RequestId id);
    [[nodiscard]] Result<QList<customers::SourceRecordId>> recordsOf(customers::CustomerId customer);

    [[nodiscard]] Result<> addPackage(RequestId id, const RequestPackage &package);
    [[nodiscard]] Result<QList<RequestPackage>> packages(RequestId id); ///< newest first
    [[nodiscard]] Result<QList<RequestPackage>> packagesDue(QDate today); ///< files that must go now
    [[nodiscard]] Result<> packageDeleted(qint64 package, Instant now);

    /// Blanks what requests say of these people, and lets files made for them go with the next tidying; the number, the kinds and
    /// the dates stay.
    [[nodiscard]] Result<> forget(const QList<customers::SourceRecordId> &records, QDate today);

private:
    [[nodiscard]] Result<> fillCases(Request &request);
    [[nodiscard]] Result<> fillEvents(Request &request);

    vault::Connection &m_db;
};

} // namespace kk::rights
