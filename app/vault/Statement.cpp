#include "app/vault/Statement.h"

#include "app/vault/Connection.h"
#include "app/vault/SqliteError.h"

#include <QStringConverter>

#include <sqlite3.h>

#include <array>

namespace kk::vault {

namespace {

std::uint64_t allPlaceholders(sqlite3_stmt *statement)
{
    const int count = sqlite3_bind_parameter_count(statement);
    return count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
}

} // namespace

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(handle);
}

Statement::Statement(Connection &connection, PreparedStatement &borrowed)
    : m_connection(&connection), m_prepared(&borrowed), m_handle(borrowed.handle), m_unbound(allPlaceholders(borrowed.handle))
{
    borrowed.lent = true;
}

Statement::Statement(Connection &connection, std::unique_ptr<PreparedStatement> own) : Statement(connection, *own)
{
    m_own = std::move(own);
}

Statement::Statement(Statement &&other) noexcept
{
    *this = std::move(other);
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this == &other)
        return *this;
    giveBack();
    m_connection = other.m_connection;
    m_prepared = std::exchange(other.m_prepared, nullptr);
    m_own = std::move(other.m_own);
    m_handle = std::exchange(other.m_handle, nullptr);
    m_unbound = other.m_unbound;
    m_mistake = other.m_mistake;
    m_state = other.m_state;
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (!m_prepared)
        return;
    reset();
    m_prepared->lent = false;
    m_prepared = nullptr;
    m_handle = nullptr;
    m_own.reset();
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_unbound = allPlaceholders(m_handle);
    m_mistake = nullptr;
    m_state = State::Ready;
}

int Statement::indexOf(const char *name)
{
    const int index = sqlite3_bind_parameter_index(m_handle, name);
    if (index == 0)
        mistake("unknown placeholder");
    return index;
}

Statement &Statement::mistake(const char *what)
{
    if (!m_mistake)
        m_mistake = what;
    return *this;
}

void Statement::makeReady()
{
    if (m_state == State::Ready)
        return;
    sqlite3_reset(m_handle);
    m_state = State::Ready;
}

Statement &Statement::bound(int index, int code)
{
    if (code != SQLITE_OK)
        return mistake(code == SQLITE_TOOBIG ? "value too long" : "no such placeholder");
    if (index <= 64)
        m_unbound &= ~(std::uint64_t{1} << (index - 1));
    return *this;
}

Statement &Statement::bindInteger(int index, qint64 value)
{
    makeReady();
    return bound(index, sqlite3_bind_int64(m_handle, index, value));
}

Statement &Statement::bindAt(int index, double value)
{
    makeReady();
    return bound(index, sqlite3_bind_double(m_handle, index, value));
}

Statement &Statement::bindAt(int index, QStringView text)
{
    if (text.isNull())
        return bindNullAt(index);
    std::array<char, 512> small;
    if (text.size() * 3 <= qsizetype(small.size())) {
        QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
        const char *end = encoder.appendToBuffer(small.data(), text);
        return bindUtf8At(index, std::string_view(small.data(), size_t(end - small.data())));
    }
    const QByteArray utf8 = text.toUtf8();
    return bindUtf8At(index, std::string_view(utf8.constData(), size_t(utf8.size())));
}

Statement &Statement::bindUtf8At(int index, std::string_view text)
{
    makeReady();
    const char *data = text.data() ? text.data() : "";
    return bound(index, sqlite3_bind_text64(m_handle, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bindBlobAt(int index, QByteArrayView blob)
{
    if (blob.isNull())
        return bindNullAt(index);
    makeReady();
    return bound(index, sqlite3_bind_blob64(m_handle, index, blob.data(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bindNullAt(int index)
{
    makeReady();
    return bound(index, sqlite3_bind_null(m_handle, index));
}

Result<> Statement::mayStart()
{
    const char *problem = m_mistake ? m_mistake : m_unbound != 0 ? "placeholder without a value" : nullptr;
    if (problem) {
        return fail(ErrorKind::Bug, sqliteUserText(ErrorKind::Bug),
                    QString::fromLatin1(problem) + QStringLiteral(" in: ")
                        + QString::fromUtf8(m_prepared->sql).simplified().left(160));
    }
    return m_connection->admit(m_prepared->sql);
}

Result<bool> Statement::step()
{
    if (m_state == State::Ended)
        return false;
    if (m_state == State::Ready) {
        if (auto may = mayStart(); !may) {
            reset();
            return fail(may);
        }
    }
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) {
        m_state = State::OnRow;
        return true;
    }
    if (code == SQLITE_DONE) {
        // Reset at once: a statement that stands at its end would keep its read transaction open.
        sqlite3_reset(m_handle);
        m_state = State::Ended;
        return false;
    }
    Error error = sqliteError(m_connection->handle(), code, SqlPhase::Run, m_prepared->sql.c_str());
    reset();
    m_state = State::Ended;
    return tl::unexpected(std::move(error));
}

Result<> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
    }
    reset();
    return {};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::string_view Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(m_handle, column))) : std::string_view();
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return bytes.data() ? QString::fromUtf8(bytes.data(), qsizetype(bytes.size())) : QString();
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const void *bytes = sqlite3_column_blob(m_handle, column);
    const int size = sqlite3_column_bytes(m_handle, column);
    return QByteArray(size > 0 ? static_cast<const char *>(bytes) : "", size);
}

} // namespace kk::vault
