#pragma once

#include "app/base/SecretBuffer.h"

#include <QSqlDriver>
#include <QSqlError>

#include <mutex>
#include <vector>

struct sqlite3;

namespace kk::vault {

class SqlCipherResult;

/// Qt's SQL classes on SQLCipher, written on Qt's public headers only, so that one source fits every Qt 6.
///
/// The key is 32 raw bytes, given with `setKey` before `open` and forgotten afterwards; a file is never opened or made
/// without one. Only ":memory:" may go without. Connect options (`setConnectOptions`, separated by ';'):
/// `READONLY`, `CREATE` (otherwise a missing file is an error), `BUSY_TIMEOUT=milliseconds` (5000).
/// One thread at a time uses a driver; `interrupt` may be called from any.
class SqlCipherDriver final : public QSqlDriver {
    Q_OBJECT

public:
    static constexpr auto kName = "KLANTENKRING_SQLCIPHER";
    static constexpr size_t kKeySize = 32;
    /// Part of the file format: never change it for existing vaults. 8192 inserts no faster and makes small commits twice as dear.
    static constexpr int kPageSize = 4096;

    explicit SqlCipherDriver(QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    /// Makes `QSqlDatabase::addDatabase(kName, …)` work. Once is enough; again does nothing. Thread-safe.
    static void registerWithQt();

    void setKey(SecretBuffer rawKey);
    /// Stops the statement that runs now; it fails with SQLITE_INTERRUPT. Thread-safe, also during close.
    void interrupt();
    sqlite3 *database() const { return m_database; }
    /// The extended SQLite code of the last failed `open`, 0 if none.
    int openCode() const { return m_openCode; }

    bool open(const QString &path, const QString &user = {}, const QString &password = {}, const QString &host = {},
              int port = -1, const QString &options = {}) override;
    /// Finalises what is still open, then closes. Queries that outlive it are inactive.
    void close() override;

    bool hasFeature(DriverFeature feature) const override;
    QSqlResult *createResult() const override;
    QVariant handle() const override; ///< holds the `sqlite3 *`
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QSqlRecord record(const QString &table) const override;
    QString formatValue(const QSqlField &field, bool trimStrings = false) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

public Q_SLOTS:
    bool cancelQuery() override;

private:
    friend class SqlCipherResult;

    void shut();
    bool refuse(const QString &text, int code = 0);
    bool applyKey();
    bool run(const char *sql, const QString &failure);
    QSqlError sqlError(const QString &text, QSqlError::ErrorType type, int code) const;

    sqlite3 *m_database = nullptr;
    std::mutex m_databaseGuard; ///< between interrupt() and close(): guards the life of *m_database
    SecretBuffer m_key;
    int m_openCode = 0;
    mutable std::vector<SqlCipherResult *> m_results; ///< alive; told when the driver closes or goes
};

} // namespace kk::vault

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)
