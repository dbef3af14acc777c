#include "app/vault/SqlCipherDriver.h"

#include "app/vault/CipherLibrary.h"
#include "app/vault/SqlCipherResult.h"
#include "app/vault/WipingMemory.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <charconv>
#include <utility>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kStackToWipe = 64 * 1024; // SQLite goes less deep; the smallest thread stack is 512 KiB (macOS)

struct OpenOptions {
    bool readOnly = false;
    bool create = false;
    int busyTimeout = 5000;
    QString unknown;
};

OpenOptions parseOptions(const QString &text)
{
    OpenOptions options;
    const auto parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString option = part.trimmed();
        constexpr QLatin1StringView timeout("BUSY_TIMEOUT=");
        bool understood = true;
        if (option == "READONLY"_L1)
            options.readOnly = true;
        else if (option == "CREATE"_L1)
            options.create = true;
        else if (option.startsWith(timeout))
            options.busyTimeout = option.mid(timeout.size()).toInt(&understood);
        else
            understood = false;
        if (!understood)
            options.unknown = option;
    }
    return options;
}

int openFlags(const OpenOptions &options)
{
    int flags = SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    if (options.readOnly)
        return flags | SQLITE_OPEN_READONLY;
    return flags | SQLITE_OPEN_READWRITE | (options.create ? SQLITE_OPEN_CREATE : 0);
}

/// The form in which SQLCipher takes 32 bytes as the key itself instead of a passphrase to stretch: x'64 hex digits'.
SecretBuffer rawKeyForm(const SecretBuffer &key)
{
    constexpr auto digits = "0123456789abcdef";
    SecretBuffer form(key.size() * 2 + 3);
    unsigned char *out = form.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.bytes()) {
        *out++ = static_cast<unsigned char>(digits[byte >> 4]);
        *out++ = static_cast<unsigned char>(digits[byte & 15]);
    }
    *out = '\'';
    return form;
}

int keepFirstRow(void *firstRow, int, char **values, char **)
{
    *static_cast<QByteArray *>(firstRow) = values[0];
    return 0;
}

QMetaType declaredType(const QString &name)
{
    if (name.startsWith("INT"_L1, Qt::CaseInsensitive))
        return QMetaType(QMetaType::LongLong);
    if (name.startsWith("REAL"_L1, Qt::CaseInsensitive))
        return QMetaType(QMetaType::Double);
    if (name.startsWith("BLOB"_L1, Qt::CaseInsensitive))
        return QMetaType(QMetaType::QByteArray);
    return QMetaType(QMetaType::QString);
}

} // namespace

SqlCipherDriver::SqlCipherDriver(QObject *parent) : QSqlDriver(parent) {}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
    for (SqlCipherResult *result : m_results)
        result->m_driver = nullptr;
}

void SqlCipherDriver::registerWithQt()
{
    static std::once_flag once;
    std::call_once(once, [] {
        QSqlDatabase::registerSqlDriver(QString::fromLatin1(kName), new QSqlDriverCreator<SqlCipherDriver>);
    });
}

void SqlCipherDriver::setKey(SecretBuffer rawKey)
{
    m_key = std::move(rawKey);
}

void SqlCipherDriver::interrupt()
{
    const std::lock_guard guard(m_databaseGuard);
    if (m_database)
        sqlite3_interrupt(m_database);
}

bool SqlCipherDriver::cancelQuery()
{
    interrupt();
    return true;
}

QSqlError SqlCipherDriver::sqlError(const QString &text, QSqlError::ErrorType type, int code) const
{
    const QString message = m_database ? QString::fromUtf8(sqlite3_errmsg(m_database)) : QString();
    return QSqlError(text, message, type, QString::number(code));
}

bool SqlCipherDriver::refuse(const QString &text, int code)
{
    m_openCode = code;
    setLastError(sqlError(text, QSqlError::ConnectionError, code));
    close();
    setOpenError(true);
    return false;
}

bool SqlCipherDriver::open(const QString &path, const QString &, const QString &password, const QString &, int,
                           const QString &optionText)
{
    shut();
    m_openCode = 0;
    const OpenOptions options = parseOptions(optionText);
    if (!options.unknown.isEmpty())
        return refuse(u"Unknown connect option: "_s + options.unknown);
    if (!password.isEmpty())
        return refuse(u"The key is set with SqlCipherDriver::setKey, never as a password"_s);
    const bool inMemory = path == ":memory:"_L1;
    if (m_key.isEmpty() ? !inMemory : m_key.size() != kKeySize)
        return refuse(u"A key of 32 bytes is needed"_s, SQLITE_MISUSE);

    keepCipherLibrary();
    wipeFreedSqliteMemory();
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database, openFlags(options), nullptr);
    {
        const std::lock_guard guard(m_databaseGuard);
        m_database = database;
    }
    if (code != SQLITE_OK)
        return refuse(u"The file cannot be opened"_s, code);

    sqlite3_busy_timeout(m_database, options.busyTimeout);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (!m_key.isEmpty() && !applyKey())
        return false;
    setOpen(true);
    setOpenError(false);
    return true;
}

bool SqlCipherDriver::applyKey()
{
    {
        const SecretBuffer form = rawKeyForm(m_key);
        m_key.clear();
        if (const int code = sqlite3_key_v2(m_database, "main", form.data(), static_cast<int>(form.size())); code != SQLITE_OK)
            return refuse(u"The key was not accepted"_s, code);
    }
    const QByteArray pageSize = "PRAGMA cipher_page_size = " + QByteArray::number(kPageSize);
    if (const int code = sqlite3_exec(m_database, pageSize.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return refuse(u"The page size was not accepted"_s, code);
    // Plain SQLite takes a key and writes in clear: only SQLCipher knows its version.
    QByteArray version;
    sqlite3_exec(m_database, "PRAGMA cipher_version", keepFirstRow, &version, nullptr);
    if (version.isEmpty())
        return refuse(u"This SQLite does not encrypt"_s, SQLITE_MISUSE);
    // The key is first used here; on a new file there is nothing to read yet.
    if (const int code = sqlite3_exec(m_database, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        return refuse(u"The key does not fit, or this is not a database of ours"_s, sqlite3_extended_errcode(m_database));
    return true;
}

void SqlCipherDriver::close()
{
    m_key.clear();
    shut();
}

void SqlCipherDriver::shut()
{
    for (SqlCipherResult *result : m_results)
        result->leaveDriver();
    sqlite3 *database = nullptr;
    {
        const std::lock_guard guard(m_databaseGuard);
        database = std::exchange(m_database, nullptr);
    }
    // v2: should somebody hold a statement of the handle, the file is closed when that one is finalised.
    sqlite3_close_v2(database);
    sodium_stackzero(kStackToWipe); // rows and keys pass over the stack too
    setOpen(false);
    setOpenError(false);
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case LowPrecisionNumbers:
    case FinishQuery:
    case CancelQuery: return true;
    case QuerySize:
    case BatchOperations:
    case SimpleLocking:
    case EventNotifications:
    case MultipleResultSets: return false;
    }
    return false;
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_database);
}

bool SqlCipherDriver::run(const char *sql, const QString &failure)
{
    if (!m_database)
        return false;
    const int code = sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        setLastError(sqlError(failure, QSqlError::TransactionError, code));
    return code == SQLITE_OK;
}

bool SqlCipherDriver::beginTransaction()
{
    const bool readOnly = m_database && sqlite3_db_readonly(m_database, "main") == 1;
    return run(readOnly ? "BEGIN" : "BEGIN IMMEDIATE", u"The transaction did not begin"_s);
}

bool SqlCipherDriver::commitTransaction()
{
    return run("COMMIT", u"The transaction was not committed"_s);
}

bool SqlCipherDriver::rollbackTransaction()
{
    return run("ROLLBACK", u"The transaction was not rolled back"_s);
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.exec(u"SELECT name, type FROM pragma_table_list WHERE schema = 'main' ORDER BY name"_s);
    while (query.next()) {
        const QString name = query.value(0).toString();
        const QString kind = query.value(1).toString();
        const bool system = kind == "shadow"_L1 || name.startsWith("sqlite_"_L1);
        const bool view = kind == "view"_L1;
        const QSql::TableType is = system ? QSql::SystemTables : view ? QSql::Views : QSql::Tables;
        if (type & is)
            names << name;
    }
    return names;
}

namespace {

struct Column {
    QSqlField field;
    int keyPosition = 0; ///< 1-based place in the primary key, 0 if not part of it
};

QList<Column> columnsOf(QSqlQuery &query, const QString &table)
{
    query.setForwardOnly(true);
    query.prepare(uR"(SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo(:name) WHERE hidden <> 1)"_s);
    query.bindValue(u":name"_s, table);
    query.exec();
    QList<Column> columns;
    int keyColumns = 0;
    while (query.next()) {
        const QString type = query.value(1).toString();
        QSqlField field(query.value(0).toString(), declaredType(type), table);
        field.setRequired(query.value(2).toBool());
        QString byDefault = query.value(3).toString();
        if (byDefault.size() >= 2 && byDefault.startsWith(u'\'') && byDefault.endsWith(u'\''))
            byDefault = byDefault.mid(1, byDefault.size() - 2).replace("''"_L1, "'"_L1);
        if (!query.isNull(3))
            field.setDefaultValue(byDefault);
        field.setReadOnly(query.value(5).toInt() != 0); // computed columns
        columns.append({field, query.value(4).toInt()});
        keyColumns += columns.last().keyPosition > 0 ? 1 : 0;
    }
    // A single INTEGER key is the row id: SQLite fills it in.
    for (Column &column : columns) {
        if (keyColumns == 1 && column.keyPosition == 1 && column.field.metaType().id() == QMetaType::LongLong)
            column.field.setAutoValue(true);
    }
    return columns;
}

} // namespace

QSqlRecord SqlCipherDriver::record(const QString &table) const
{
    QSqlRecord record;
    if (!isOpen())
        return record;
    QSqlQuery query(createResult());
    const auto columns = columnsOf(query, stripDelimiters(table, TableName));
    for (const Column &column : columns)
        record.append(column.field);
    return record;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const
{
    const QString name = stripDelimiters(table, TableName);
    QSqlIndex index(name);
    if (!isOpen())
        return index;
    QSqlQuery query(createResult());
    auto columns = columnsOf(query, name);
    std::sort(columns.begin(), columns.end(), [](const Column &a, const Column &b) { return a.keyPosition < b.keyPosition; });
    for (const Column &column : std::as_const(columns)) {
        if (column.keyPosition > 0)
            index.append(column.field);
    }
    return index;
}

QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    if (!field.isNull() && field.metaType().id() == QMetaType::QByteArray)
        return u"X'"_s + QString::fromLatin1(field.value().toByteArray().toHex()) + u'\'';
    if (!field.isNull() && field.metaType().id() == QMetaType::QDateTime)
        return u'\'' + field.value().toDateTime().toUTC().toString(Qt::ISODateWithMs) + u'\'';
    return QSqlDriver::formatValue(field, trimStrings);
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u'"', "\"\""_L1);
    return u'"' + escaped + u'"';
}

} // namespace kk::vault
