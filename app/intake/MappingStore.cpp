#include "app/intake/MappingStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::intake {

namespace {

constexpr auto kFind = R"(
    SELECT m.id, m.content, u.name, m.saved_at, m.used_at FROM import_mapping m LEFT JOIN shop_user u ON u.id = m.confirmed_by
     WHERE m.fingerprint = :fingerprint)";
constexpr auto kAll = R"(
    SELECT m.id, m.content, u.name, m.saved_at, m.used_at FROM import_mapping m LEFT JOIN shop_user u ON u.id = m.confirmed_by
     ORDER BY m.name, m.id)";
constexpr auto kSave = R"(
    INSERT INTO import_mapping (fingerprint, name, source_name, content, confirmed_by, saved_at)
    VALUES (:fingerprint, :name, :source, :content, :user, :now)
    ON CONFLICT (fingerprint) DO UPDATE
       SET name = excluded.name, source_name = excluded.source_name, content = excluded.content, confirmed_by = excluded.confirmed_by,
           saved_at = excluded.saved_at)";
constexpr auto kUsed = "UPDATE import_mapping SET used_at = :now WHERE fingerprint = :fingerprint";
constexpr auto kForget = "DELETE FROM import_mapping WHERE id = :id";

/// A null text would be NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<QList<SavedMapping>> MappingStore::read(vault::Statement &query)
{
    QList<SavedMapping> found;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return found;
        auto mapping = SavedMapping::fromJson(query.text(1).toUtf8());
        if (!mapping)
            continue; // of a program that knew other fields: it is asked again
        mapping->id = query.integer(0);
        mapping->confirmedBy = query.text(2);
        mapping->savedAt = query.instant(3);
        mapping->usedAt = query.maybeInstant(4);
        found.append(std::move(*mapping));
    }
}

Result<std::optional<SavedMapping>> MappingStore::find(const QString &fingerprint)
{
    auto query = m_db.prepare(kFind);
    if (!query)
        return fail(query);
    query->bind(":fingerprint", fingerprint);
    const auto found = read(*query);
    if (!found)
        return fail(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<SavedMapping>> MappingStore::all()
{
    auto query = m_db.prepare(kAll);
    if (!query)
        return fail(query);
    return read(*query);
}

Result<> MappingStore::save(const SavedMapping &mapping, vault::ShopUserId confirmedBy, Instant now)
{
    auto save = m_db.prepare(kSave);
    if (!save)
        return fail(save);
    return save->bind(":fingerprint", mapping.fingerprint).bind(":name", notNull(mapping.name)).bind(":source", notNull(mapping.sourceName))
        .bind(":content", QString::fromUtf8(mapping.toJson(true))).bind(":user", confirmedBy).bind(":now", now).run();
}

Result<> MappingStore::used(const QString &fingerprint, Instant now)
{
    auto used = m_db.prepare(kUsed);
    if (!used)
        return fail(used);
    return used->bind(":now", now).bind(":fingerprint", fingerprint).run();
}

Result<> MappingStore::forget(qint64 id)
{
    auto forget = m_db.prepare(kForget);
    if (!forget)
        return fail(forget);
    if (const auto done = forget->bind(":id", id).run(); !done)
        return done;
    if (m_db.changes() == 0)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Intake", "These saved columns are gone already. Nothing was changed."));
    return {};
}

} // namespace kk::intake
