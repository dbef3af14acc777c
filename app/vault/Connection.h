#pragma once

#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"
#include "app/vault/Statement.h"

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace kk::vault {

class SqlCipherDriver;

enum class Access { ReadWrite, ReadOnly };

/// Asked before every statement of a Connection starts; what it refuses, fails. Tests use it to let the n-th statement fail.
class StatementProbe {
public:
    virtual ~StatementProbe() = default;
    [[nodiscard]] virtual Result<> admit(std::string_view sql) = 0;
};

/// One way into the encrypted file, as our stores use it: statements without QVariant, errors as Result.
///
/// Opening sets what the vault relies on (foreign keys, WAL, synchronous=FULL, secure_delete, temporary tables in memory,
/// untrusted schema) and reads each back, because an unknown PRAGMA "succeeds". Used by one thread at a time; `interrupt` from any.
class Connection {
public:
    /// Opens an existing vault; never makes a file.
    /// Errors: NotFound, WrongKey, Damaged (empty, cut off, not encrypted), Busy, Storage.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, const SecretBuffer &dataKey, Access access);
    /// Makes a new, empty, encrypted file that only its owner may read. Errors: Conflict (something is there already), Storage.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> create(const QString &path, const SecretBuffer &dataKey);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Compiled once and kept by its text. Errors: Bug, with SQLite's words in the detail.
    [[nodiscard]] Result<Statement> prepare(const char *sql);
    /// One statement without placeholders and without result.
    [[nodiscard]] Result<> execute(const char *sql);
    /// Several statements, as migrations have them. Stops at the first failure; put a Transaction around it.
    [[nodiscard]] Result<> runScript(QByteArrayView sql);

    qint64 lastInsertId() const; ///< read it directly after the INSERT
    int changes() const;         ///< rows of the last INSERT, UPDATE or DELETE
    bool inTransaction() const;  ///< asks SQLite
    Access access() const { return m_access; }

    QSqlDatabase database() const { return m_database; } ///< for Qt's models; same thread
    sqlite3 *handle() const;
    /// Stops the statement that runs now with Cancelled. In the middle of a write that throws away the whole transaction.
    void interrupt();

    void setProbe(StatementProbe *probe) { m_probe = probe; }

private:
    friend class Statement;
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    Connection(SqlCipherDriver *driver, Access access);
    static Result<std::unique_ptr<Connection>> connect(const QString &path, const SecretBuffer &dataKey, Access access);
    Result<> applySettings();
    Result<> setAndReadBack(const char *set, const char *read, const char *expected);
    Result<std::unique_ptr<PreparedStatement>> compile(std::string_view sql);
    Result<> admit(std::string_view sql);
    void makeRoom();

    SqlCipherDriver *m_driver; ///< belongs to m_database
    QSqlDatabase m_database;
    Access m_access;
    StatementProbe *m_probe = nullptr;
    std::unordered_map<std::string, std::unique_ptr<PreparedStatement>, TextHash, std::equal_to<>> m_statements;
};

} // namespace kk::vault
