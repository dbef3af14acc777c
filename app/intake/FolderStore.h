#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

#include <QList>

namespace kk::intake {

/// A folder in which new exports of one system are looked for.
struct WatchedFolder {
    qint64 id = 0;
    QString path;
    QString sourceName;       ///< empty: the system's own name
    QString profileId;        ///< empty: recognise
    bool readsAtOnce = false; ///< the owner said so; else new files are offered
    bool operator==(const WatchedFolder &) const = default;
};

/// The tables `import_folder` and `import_folder_done`. Borrows a connection.
class FolderStore {
public:
    explicit FolderStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<QList<WatchedFolder>> all(); ///< by path
    /// Conflict when the folder is watched already.
    [[nodiscard]] Result<qint64> add(const WatchedFolder &folder, vault::ShopUserId user, Instant now);
    [[nodiscard]] Result<> change(const WatchedFolder &folder); ///< by id
    [[nodiscard]] Result<> remove(qint64 id);
    /// Whether these bytes were read into the vault before (also when that was undone), or were said not to be needed.
    [[nodiscard]] Result<bool> isDone(qint64 folder, const QByteArray &sha256);
    [[nodiscard]] Result<> setDone(qint64 folder, const QByteArray &sha256, Instant now);

private:
    vault::Connection &m_db;
};

} // namespace kk::intake
