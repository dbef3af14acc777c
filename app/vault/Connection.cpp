#include "app/vault/Connection.h"

#include "app/vault/SqlCipherDriver.h"
#include "app/vault/SqlText.h"
#include "app/vault/SqliteError.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <atomic>
#include <utility>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

/// Texts are constants of our stores, so this is room for all of them; it bounds what generated ones could take.
constexpr size_t kStatementsKept = 512;

struct Setting {
    const char *set;
    const char *read;
    const char *expected;
};

constexpr Setting kSettings[] = {
    {nullptr, "PRAGMA cipher_status", "1"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"}, // REPLACE must not slip past "append-only"
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    {"PRAGMA cache_size = -16000", "PRAGMA cache_size", "-16000"},
};

constexpr Setting kWriterSettings[] = {
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA journal_size_limit = 67108864", "PRAGMA journal_size_limit", "67108864"},
};

constexpr Setting kReaderSettings[] = {
    {"PRAGMA query_only = ON", "PRAGMA query_only", "1"},
};

QString nextName()
{
    static std::atomic_uint64_t count = 0;
    return u"kk-vault-"_s + QString::number(++count);
}

bool looksCutOffOrPlain(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return file.size() % SqlCipherDriver::kPageSize != 0 || file.read(15) == QByteArrayView("SQLite format 3");
}

Error damaged(const QString &detail)
{
    return {ErrorKind::Damaged, sqliteUserText(ErrorKind::Damaged), detail};
}

Error openError(const QString &path, const SqlCipherDriver &driver)
{
    const int code = driver.openCode();
    const ErrorKind kind = sqliteErrorKind(code, SqlPhase::Open);
    const QString detail = driver.lastError().driverText() + u" (sqlite %1)"_s.arg(code);
    if (kind == ErrorKind::WrongKey && looksCutOffOrPlain(path))
        return damaged(detail);
    return {kind, sqliteUserText(kind), detail};
}

} // namespace

Connection::Connection(SqlCipherDriver *driver, Access access)
    : m_driver(driver), m_database(QSqlDatabase::addDatabase(driver, nextName())), m_access(access)
{
}

Connection::~Connection()
{
    m_statements.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const SecretBuffer &dataKey, Access access)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, Text::tr("There is no vault at this place. Connect the disk or choose another file."));
    // SQLite takes an empty file for a new database under any key; for us it is a vault that lost its content.
    if (file.size() < SqlCipherDriver::kPageSize)
        return tl::unexpected(damaged(u"file of %1 bytes"_s.arg(file.size())));
    return connect(path, dataKey, access);
}

Result<std::unique_ptr<Connection>> Connection::create(const QString &path, const SecretBuffer &dataKey)
{
    // The journal of a vault that is gone would be played back into the new one.
    for (const auto &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFile::exists(path + suffix))
            return fail(ErrorKind::Conflict, Text::tr("Here lie remains of another vault. Nothing was changed. Choose another place."));
    }
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        if (QFile::exists(path))
            return fail(ErrorKind::Conflict, Text::tr("There is a file with this name already. It was not touched. Choose another name."));
        return fail(ErrorKind::Storage, sqliteUserText(ErrorKind::Storage), u"cannot create: "_s + file.errorString());
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    auto connection = connect(path, dataKey, Access::ReadWrite);
    if (!connection && QFileInfo(path).size() == 0)
        QFile::remove(path); // ours, and nothing was in it yet
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::connect(const QString &path, const SecretBuffer &dataKey, Access access)
{
    auto *driver = new SqlCipherDriver;
    std::unique_ptr<Connection> connection(new Connection(driver, access)); // the QSqlDatabase owns the driver from here on
    driver->setKey(dataKey.copy());
    connection->m_database.setDatabaseName(path);
    if (access == Access::ReadOnly)
        connection->m_database.setConnectOptions(u"READONLY"_s);
    if (!connection->m_database.open())
        return tl::unexpected(openError(path, *driver));
    if (auto applied = connection->applySettings(); !applied)
        return fail(applied);
    return connection;
}

Result<> Connection::applySettings()
{
    const auto applyAll = [this](const auto &settings) -> Result<> {
        for (const Setting &setting : settings) {
            if (auto set = setAndReadBack(setting.set, setting.read, setting.expected); !set)
                return set;
        }
        return {};
    };
    if (auto applied = applyAll(kSettings); !applied)
        return applied;
    return m_access == Access::ReadWrite ? applyAll(kWriterSettings) : applyAll(kReaderSettings);
}

Result<> Connection::setAndReadBack(const char *set, const char *read, const char *expected)
{
    if (set) {
        if (auto done = execute(set); !done)
            return done;
    }
    auto query = prepare(read);
    if (!query)
        return fail(query);
    const Result<bool> row = query->step();
    if (!row)
        return fail(row);
    if (!*row || query->utf8(0) != expected)
        return fail(ErrorKind::Bug, sqliteUserText(ErrorKind::Bug), QString::fromLatin1(read) + u" is not "_s + QString::fromLatin1(expected));
    return {};
}

Result<> Connection::admit(std::string_view sql)
{
    return m_probe ? m_probe->admit(sql) : Result<>();
}

Result<std::unique_ptr<PreparedStatement>> Connection::compile(std::string_view sql)
{
    std::string text(sql);
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(handle(), text.c_str(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, &tail);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle(), code, SqlPhase::Prepare, text.c_str()));
    const bool one = statement && isBlankSql(tail);
    auto prepared = std::make_unique<PreparedStatement>(statement, std::move(text));
    if (!one)
        return fail(ErrorKind::Bug, sqliteUserText(ErrorKind::Bug), u"not exactly one statement"_s);
    return prepared;
}

Result<Statement> Connection::prepare(const char *sql)
{
    const std::string_view text(sql);
    if (const auto known = m_statements.find(text); known != m_statements.end() && !known->second->lent)
        return Statement(*this, *known->second);
    auto compiled = compile(text);
    if (!compiled)
        return fail(compiled);
    makeRoom();
    const auto [place, added] = m_statements.try_emplace(std::string(text), nullptr);
    if (!added)
        return Statement(*this, std::move(*compiled));
    place->second = std::move(*compiled);
    return Statement(*this, *place->second);
}

void Connection::makeRoom()
{
    if (m_statements.size() >= kStatementsKept)
        std::erase_if(m_statements, [](const auto &entry) { return !entry.second->lent; });
}

Result<> Connection::execute(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement);
    return statement->run();
}

Result<> Connection::runScript(QByteArrayView sql)
{
    const char *position = sql.data();
    const char *const end = position + sql.size();
    while (position != end) {
        sqlite3_stmt *statement = nullptr;
        const char *tail = nullptr;
        const int code = sqlite3_prepare_v2(handle(), position, int(end - position), &statement, &tail);
        if (code != SQLITE_OK) {
            const std::string rest(position, end);
            return tl::unexpected(sqliteError(handle(), code, SqlPhase::Prepare, rest.c_str()));
        }
        if (!statement) { // comments to the end
            if (tail == position)
                break;
            position = tail;
            continue;
        }
        PreparedStatement prepared(statement, std::string(position, tail));
        Statement once(*this, prepared);
        if (auto done = once.run(); !done)
            return done;
        position = tail;
    }
    return {};
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

int Connection::changes() const
{
    return sqlite3_changes(handle());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

sqlite3 *Connection::handle() const
{
    return m_driver->database();
}

void Connection::interrupt()
{
    m_driver->interrupt();
}

} // namespace kk::vault
