#include "app/rights/RectificationStore.h"

#include "app/vault/Statement.h"

#include <array>

namespace kk::rights {

using customers::Field;

namespace {

constexpr auto kPin = "INSERT INTO pinned_field (record_id, field, pinned_at) VALUES (:record, :field, :now) ON CONFLICT DO UPDATE SET pinned_at = excluded.pinned_at";
constexpr auto kIsPinned = "SELECT EXISTS (SELECT 1 FROM pinned_field WHERE record_id = :record)";
constexpr auto kDispute = R"(
    INSERT INTO subject_statement (record_id, field, words, said_at) VALUES (:record, :field, :words, :now)
    ON CONFLICT DO UPDATE SET words = excluded.words, said_at = excluded.said_at)";

/// One statement a column: names of columns cannot be bound.
const char *forgetSql(Field field)
{
    static const std::array<QByteArray, customers::kFieldCount> all = [] {
        std::array<QByteArray, customers::kFieldCount> statements;
        for (int i = 0; i < customers::kFieldCount; ++i) {
            const QByteArray column(customers::fieldKey(static_cast<Field>(i)).data());
            statements[static_cast<size_t>(i)] = QByteArray("UPDATE record_version SET " + column + " = '' WHERE record_id = :record AND " + column + " <> '' AND " + column + " <> :now_right");
        }
        return statements;
    }();
    return all[static_cast<size_t>(field)].constData();
}

/// Where the old value may stand as well: the whole name beside its parts, the whole line beside street and number.
QList<Field> placesOf(Field field)
{
    switch (field) {
    case Field::FirstName:
    case Field::Initials:
    case Field::Infix:
    case Field::LastName: return {field, Field::FullName};
    case Field::Street:
    case Field::HouseNumber:
    case Field::HouseNumberAddition: return {field, Field::AddressLine};
    case Field::FullName: return {Field::FullName, Field::FirstName, Field::Initials, Field::Infix, Field::LastName};
    case Field::AddressLine: return {Field::AddressLine, Field::Street, Field::HouseNumber, Field::HouseNumberAddition};
    default: return {field};
    }
}

} // namespace

Result<> RectificationStore::pin(customers::SourceRecordId own, const QList<Field> &fields, Instant now)
{
    auto pin = m_db.prepare(kPin);
    if (!pin)
        return fail(pin);
    for (Field field : fields) {
        if (const auto pinned = pin->bind(":record", own).bind(":field", QString(customers::fieldKey(field))).bind(":now", now).run(); !pinned)
            return pinned;
    }
    return {};
}

Result<bool> RectificationStore::isPinned(customers::SourceRecordId own)
{
    auto query = m_db.prepare(kIsPinned);
    if (!query)
        return fail(query);
    if (const auto row = query->bind(":record", own).step(); !row)
        return fail(row);
    return query->boolean(0);
}

Result<qint64> RectificationStore::forgetOld(const customers::DataSubject &subject, const QHash<Field, QString> &corrected)
{
    qint64 touched = 0;
    for (auto it = corrected.begin(); it != corrected.end(); ++it) {
        for (Field place : placesOf(it.key())) {
            auto forget = m_db.prepare(forgetSql(place));
            if (!forget)
                return fail(forget);
            for (const customers::SubjectRecord &record : subject.records) {
                const QString now = place == it.key() ? it.value() : QString();
                forget->bind(":record", record.id).bind(":now_right", now.isNull() ? QStringLiteral("") : now);
                if (const auto done = forget->run(); !done)
                    return fail(done);
                touched += m_db.changes();
            }
        }
    }
    return touched;
}

Result<> RectificationStore::dispute(const customers::DataSubject &subject, Field field, const QString &words, Instant now)
{
    auto say = m_db.prepare(kDispute);
    if (!say)
        return fail(say);
    for (const customers::SubjectRecord &record : subject.records) {
        say->bind(":record", record.id).bind(":field", QString(customers::fieldKey(field))).bind(":words", words).bind(":now", now);
        if (const auto said = say->run(); !said)
            return said;
    }
    return {};
}

} // namespace kk::rights
