#include "app/vault/SqlCipherResult.h"

#include "app/vault/SqlCipherDriver.h"
#include "app/vault/SqlText.h"
#include "app/vault/SqlValues.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

#include <string_view>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

/// What Qt recognises as a placeholder too, so that `boundValue` agrees with what was bound.
bool isPlainName(std::string_view name)
{
    return name.size() > 1 && name[0] == ':'
        && std::all_of(name.begin() + 1, name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
           });
}

} // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_driver(driver)
{
    m_driver->m_results.push_back(this);
}

SqlCipherResult::~SqlCipherResult()
{
    finalise();
    if (m_driver)
        std::erase(m_driver->m_results, this);
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

sqlite3 *SqlCipherResult::database() const
{
    return m_driver ? m_driver->database() : nullptr;
}

bool SqlCipherResult::failWith(const QString &text, int code)
{
    const QString message = database() && code != 0 ? QString::fromUtf8(sqlite3_errmsg(database())) : QString();
    setLastError(QSqlError(text, message, QSqlError::StatementError, code ? QString::number(code) : QString()));
    return false;
}

bool SqlCipherResult::failWith(const QString &text)
{
    return failWith(text, 0);
}

void SqlCipherResult::finalise()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_cursor = Cursor::Idle;
    m_columns = 0;
    m_rows.clear();
    m_rowCount = 0;
}

void SqlCipherResult::leaveDriver()
{
    finalise();
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

void SqlCipherResult::rewind()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_cursor = Cursor::Idle;
}

void SqlCipherResult::detachFromResultSet()
{
    rewind();
}

/// Qt hands over a text in which it replaced '?', also inside comments and strings it misread. SQLite reads both kinds of
/// placeholders itself, so the text as it was given is what counts.
bool SqlCipherResult::prepare(const QString &)
{
    finalise();
    m_values.clear();
    m_bound.clear();
    m_bindingMistake.clear();
    setAt(QSql::BeforeFirstRow);
    setSelect(false);
    if (!database())
        return failWith(u"The database is closed"_s);

    const QByteArray sql = lastQuery().toUtf8();
    if (sql.contains('\0'))
        return failWith(u"A statement cannot hold a NUL character"_s);
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(database(), sql.constData(), static_cast<int>(sql.size()) + 1, 0, &m_statement, &tail);
    if (code != SQLITE_OK)
        return failWith(u"The statement cannot be prepared"_s, code);
    if (!m_statement)
        return failWith(u"There is no statement"_s);
    if (!isBlankSql(std::string_view(tail, static_cast<size_t>(sql.constEnd() - tail)))) {
        finalise();
        return failWith(u"More than one statement at a time"_s);
    }
    m_columns = sqlite3_column_count(m_statement);
    return placeholdersAreClear();
}

bool SqlCipherResult::placeholdersAreClear()
{
    const int count = sqlite3_bind_parameter_count(m_statement);
    int positional = 0;
    for (int parameter = 1; parameter <= count; ++parameter) {
        const char *name = sqlite3_bind_parameter_name(m_statement, parameter);
        if (!name) {
            ++positional;
        } else if (!isPlainName(name)) {
            finalise();
            return failWith(u"Placeholders are written ? or :name"_s);
        }
    }
    if (positional != 0 && positional != count) {
        finalise();
        return failWith(u"A statement has placeholders ? or :name, not both"_s);
    }
    m_named = positional == 0;
    m_values.resize(count);
    m_bound.assign(static_cast<size_t>(count), false);
    return true;
}

void SqlCipherResult::bindValue(int position, const QVariant &value, QSql::ParamType type)
{
    QSqlResult::bindValue(position, value, type);
    if (position < 0 || position >= m_values.size()) {
        if (m_bindingMistake.isEmpty())
            m_bindingMistake = u"There is no placeholder at position "_s + QString::number(position);
        return;
    }
    m_values[position] = value;
    m_bound[static_cast<size_t>(position)] = true;
}

void SqlCipherResult::bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type)
{
    QSqlResult::bindValue(placeholder, value, type);
    const int parameter = m_statement ? sqlite3_bind_parameter_index(m_statement, placeholder.toUtf8().constData()) : 0;
    if (parameter == 0) {
        if (m_bindingMistake.isEmpty())
            m_bindingMistake = u"There is no placeholder "_s + placeholder;
        return;
    }
    m_values[parameter - 1] = value;
    m_bound[static_cast<size_t>(parameter - 1)] = true;
}

bool SqlCipherResult::bindOne(int parameter, const QVariant &value)
{
    const int code = bindValueTo(m_statement, parameter, value);
    if (code == SQLITE_OK)
        return true;
    const QString where = u"The value for placeholder %1 "_s.arg(parameter);
    if (code == SQLITE_MISMATCH)
        return failWith(where + u"has a type that cannot be stored: "_s + QString::fromLatin1(value.typeName()));
    return failWith(where + u"was not accepted"_s, code);
}

bool SqlCipherResult::bindAll(const QList<QVariant> &values)
{
    for (int parameter = 1; parameter <= values.size(); ++parameter) {
        if (!bindOne(parameter, values.at(parameter - 1)))
            return false;
    }
    return true;
}

bool SqlCipherResult::exec()
{
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    if (!m_statement)
        return failWith(u"There is no prepared statement"_s);
    if (!m_bindingMistake.isEmpty())
        return failWith(std::exchange(m_bindingMistake, {}));
    if (std::find(m_bound.begin(), m_bound.end(), false) != m_bound.end())
        return failWith(u"A placeholder has no value"_s);
    rewind();
    return bindAll(m_values) && start();
}

bool SqlCipherResult::execBatch(bool arrayBind)
{
    if (arrayBind)
        return failWith(u"Values as columns are not supported"_s);
    if (!m_bindingMistake.isEmpty())
        return failWith(std::exchange(m_bindingMistake, {}));
    if (!m_statement || m_values.isEmpty())
        return failWith(u"There is nothing to execute in a batch"_s);
    QList<QVariantList> columns;
    for (const QVariant &value : std::as_const(m_values))
        columns << value.toList();
    const qsizetype count = columns.first().size();
    for (const QVariantList &column : std::as_const(columns)) {
        if (column.size() != count)
            return failWith(u"The lists of a batch differ in length"_s);
    }
    for (qsizetype row = 0; row < count; ++row) {
        rewind();
        for (int i = 0; i < columns.size(); ++i) {
            if (!bindOne(i + 1, columns.at(i).at(row)))
                return false;
        }
        if (!start())
            return false;
    }
    return true;
}

bool SqlCipherResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

/// Runs the bound statement up to its first row; to the end if it writes.
bool SqlCipherResult::start()
{
    m_rows.clear();
    m_rowCount = 0;
    m_affected = -1;
    const bool writes = sqlite3_stmt_readonly(m_statement) == 0;
    m_keepRows = writes || !isForwardOnly();
    const sqlite3_int64 before = sqlite3_total_changes64(database());
    if (step())
        m_cursor = Cursor::Waiting;
    else if (lastError().isValid())
        return false;
    m_columns = sqlite3_column_count(m_statement); // SQLite prepares again when the schema changed
    setSelect(m_columns > 0);
    while (writes && m_cursor == Cursor::Waiting) {
        keepRow();
        if (!step() && lastError().isValid())
            return false;
    }
    if (writes) {
        m_affected = sqlite3_total_changes64(database()) == before ? 0 : static_cast<int>(sqlite3_changes64(database()));
        m_insertId = sqlite3_last_insert_rowid(database());
    }
    setActive(true);
    return true;
}

/// True: a row is there. False: the end, or an error (then lastError is set).
bool SqlCipherResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        setLastError({});
        return true;
    }
    m_cursor = Cursor::Done;
    if (code == SQLITE_DONE)
        setLastError({});
    else
        failWith(u"The statement failed"_s, sqlite3_extended_errcode(database()));
    sqlite3_reset(m_statement);
    return false;
}

void SqlCipherResult::keepRow()
{
    for (int column = 0; column < m_columns; ++column)
        m_rows.push_back(columnValue(m_statement, column, numericalPrecisionPolicy()));
    ++m_rowCount;
}

bool SqlCipherResult::fetchNext()
{
    return fetch(at() < 0 ? 0 : at() + 1);
}

bool SqlCipherResult::fetchFirst()
{
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    int last = at() < 0 ? -1 : at();
    if (m_keepRows)
        last = std::max(last, m_rowCount - 1);
    while (fetch(last + 1))
        ++last;
    return !lastError().isValid() && last >= 0 && (!m_keepRows || fetch(last));
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || !isSelect() || row < 0)
        return false;
    if (m_keepRows && row < m_rowCount) {
        setAt(row);
        return true;
    }
    if (!m_keepRows && row <= at())
        return row == at() && m_cursor == Cursor::OnRow;
    int reached = m_keepRows ? m_rowCount - 1 : std::max(at(), -1);
    while (reached < row) {
        if (m_cursor == Cursor::Done || (m_cursor == Cursor::OnRow && !step()))
            return false;
        m_cursor = Cursor::OnRow;
        ++reached;
        if (m_keepRows)
            keepRow();
        else
            setAt(reached);
    }
    setAt(row);
    return true;
}

QVariant SqlCipherResult::data(int column)
{
    if (at() < 0 || column < 0 || column >= m_columns)
        return {};
    if (m_keepRows)
        return m_rows[static_cast<size_t>(at()) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)];
    return m_cursor == Cursor::OnRow ? columnValue(m_statement, column, numericalPrecisionPolicy()) : QVariant();
}

bool SqlCipherResult::isNull(int column)
{
    return data(column).isNull();
}

int SqlCipherResult::size()
{
    return -1;
}

int SqlCipherResult::numRowsAffected()
{
    return m_affected;
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() && m_affected > 0 ? QVariant(m_insertId) : QVariant();
}

QSqlRecord SqlCipherResult::record() const
{
    QSqlRecord record;
    if (!m_statement || !isSelect())
        return record;
    for (int column = 0; column < m_columns; ++column) {
        QSqlField field(QString::fromUtf8(sqlite3_column_name(m_statement, column)), columnType(m_statement, column),
                        QString::fromUtf8(sqlite3_column_table_name(m_statement, column)));
        if (at() >= 0)
            field.setValue(const_cast<SqlCipherResult *>(this)->data(column));
        record.append(field);
    }
    return record;
}

} // namespace kk::vault
