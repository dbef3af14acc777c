#include "app/intake/FolderStore.h"

#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::intake {

namespace {

constexpr auto kAll = "SELECT id, path, source_name, profile, reads_at_once FROM import_folder ORDER BY path";
constexpr auto kIsWatched = "SELECT 1 FROM import_folder WHERE path = :path";
constexpr auto kAdd = R"(
    INSERT INTO import_folder (path, source_name, profile, reads_at_once, created_by, created_at)
    VALUES (:path, :source, :profile, :at_once, :user, :now))";
constexpr auto kChange = "UPDATE import_folder SET source_name = :source, profile = :profile, reads_at_once = :at_once WHERE id = :id";
constexpr auto kDropDone = "DELETE FROM import_folder_done WHERE folder_id = :id";
constexpr auto kRemove = "DELETE FROM import_folder WHERE id = :id";
// Also what was undone: the owner took it out, so it does not come back by itself.
constexpr auto kIsDone = R"(
    SELECT 1 WHERE EXISTS (SELECT 1 FROM import_file WHERE sha256 = :sha256)
                OR EXISTS (SELECT 1 FROM import_folder_done WHERE folder_id = :folder AND sha256 = :sha256))";
constexpr auto kSetDone = "INSERT INTO import_folder_done (folder_id, sha256, done_at) VALUES (:folder, :sha256, :now) ON CONFLICT DO NOTHING";

/// A null text would be NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<QList<WatchedFolder>> FolderStore::all()
{
    auto query = m_db.prepare(kAll);
    if (!query)
        return fail(query);
    QList<WatchedFolder> folders;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return folders;
        folders.append({query->integer(0), query->text(1), query->text(2), query->text(3), query->boolean(4)});
    }
}

Result<qint64> FolderStore::add(const WatchedFolder &folder, vault::ShopUserId user, Instant now)
{
    auto watched = m_db.prepare(kIsWatched);
    if (!watched)
        return fail(watched);
    const auto row = watched->bind(":path", folder.path).step();
    if (!row)
        return fail(row);
    if (*row)
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Intake", "This folder is watched already. Nothing was changed."));
    auto add = m_db.prepare(kAdd);
    if (!add)
        return fail(add);
    const auto added = add->bind(":path", folder.path).bind(":source", notNull(folder.sourceName)).bind(":profile", notNull(folder.profileId))
                           .bind(":at_once", folder.readsAtOnce ? 1 : 0).bind(":user", user).bind(":now", now).run();
    if (!added)
        return fail(added);
    return m_db.lastInsertId();
}

Result<> FolderStore::change(const WatchedFolder &folder)
{
    auto change = m_db.prepare(kChange);
    if (!change)
        return fail(change);
    return change->bind(":source", notNull(folder.sourceName)).bind(":profile", notNull(folder.profileId)).bind(":at_once", folder.readsAtOnce ? 1 : 0)
        .bind(":id", folder.id).run();
}

Result<> FolderStore::remove(qint64 id)
{
    for (const char *sql : {kDropDone, kRemove}) {
        auto remove = m_db.prepare(sql);
        if (!remove)
            return fail(remove);
        if (const auto removed = remove->bind(":id", id).run(); !removed)
            return removed;
    }
    return {};
}

Result<bool> FolderStore::isDone(qint64 folder, const QByteArray &sha256)
{
    auto query = m_db.prepare(kIsDone);
    if (!query)
        return fail(query);
    return query->bindBlob(":sha256", sha256).bind(":folder", folder).step();
}

Result<> FolderStore::setDone(qint64 folder, const QByteArray &sha256, Instant now)
{
    auto done = m_db.prepare(kSetDone);
    if (!done)
        return fail(done);
    return done->bind(":folder", folder).bindBlob(":sha256", sha256).bind(":now", now).run();
}

} // namespace kk::intake
