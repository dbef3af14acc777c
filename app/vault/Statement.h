#pragma once

#include "app/base/Clock.h"
#include "app/base/Id.h"
#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

struct sqlite3_stmt;

namespace kk::vault {

class Connection;

/// A compiled statement and the text it came from. Lives in the cache of its Connection.
struct PreparedStatement {
    PreparedStatement(sqlite3_stmt *statement, std::string text) : handle(statement), sql(std::move(text)) {}
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;

    sqlite3_stmt *handle;
    std::string sql;
    bool lent = false;
};

/// One statement of our stores, borrowed from its Connection: `db.prepare(kFindByEmail)`, bind, `run` or `step`, read.
///
/// Goes back, reset and without its values, when it goes out of scope; never outlives its Connection. What is wrong with a
/// binding (unknown name, placeholder without a value, number too large) is told by the next `run` or `step`, as ErrorKind::Bug.
/// Columns may be read while the last `step` was true; numbers count from 0. Same thread as the Connection.
class Statement {
public:
    Statement(Connection &connection, PreparedStatement &borrowed);
    /// A second use of a statement that is lent already: this one owns its copy.
    Statement(Connection &connection, std::unique_ptr<PreparedStatement> own);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Binds by ":name"; a name that occurs several times is bound once.
    template <class T>
    Statement &bind(const char *name, T &&value)
    {
        return bindAt(indexOf(name), std::forward<T>(value));
    }
    /// UTF-8 as it is, without conversion, for bulk work. An empty view is '' (for NULL: bindNull).
    Statement &bindUtf8(const char *name, std::string_view text) { return bindUtf8At(indexOf(name), text); }
    /// A null view is NULL, an empty one x''.
    Statement &bindBlob(const char *name, QByteArrayView blob) { return bindBlobAt(indexOf(name), blob); }
    Statement &bindNull(const char *name) { return bindNullAt(indexOf(name)); }

    /// The same by number from 1, for hot loops: in the order in which the names first occur.
    template <std::integral T>
    Statement &bindAt(int index, T value)
    {
        if constexpr (std::unsigned_integral<T> && sizeof(T) >= sizeof(qint64)) {
            if (value > static_cast<T>(std::numeric_limits<qint64>::max()))
                return mistake("number too large");
        }
        return bindInteger(index, static_cast<qint64>(value));
    }
    Statement &bindAt(int index, double value);
    Statement &bindAt(int index, QStringView text); ///< a null view is NULL, an empty one ''
    Statement &bindAt(int index, const QString &text) { return bindAt(index, QStringView(text)); }
    Statement &bindAt(int index, Instant instant) { return bindInteger(index, toEpochMilliseconds(instant)); }
    template <class Tag>
    Statement &bindAt(int index, Id<Tag> id) ///< no id (0) is NULL
    {
        return id.value == 0 ? bindNullAt(index) : bindInteger(index, id.value);
    }
    template <class T>
    Statement &bindAt(int index, const std::optional<T> &value)
    {
        return value ? bindAt(index, *value) : bindNullAt(index);
    }
    Statement &bindAt(int index, const char *text) = delete; ///< would be taken for true; use u""_s or bindUtf8
    Statement &bindAt(int index, const QByteArray &bytes) = delete; ///< text or blob? bindUtf8 or bindBlob
    Statement &bindUtf8At(int index, std::string_view text);
    Statement &bindBlobAt(int index, QByteArrayView blob);
    Statement &bindNullAt(int index);

    /// Runs to the end, passing over rows; then it is reset and its values are gone, ready for the next round.
    [[nodiscard]] Result<> run();
    /// True: a row is there. False: the end; it stays the end until `reset` or a new binding.
    [[nodiscard]] Result<bool> step();
    /// Back to the start, without values.
    void reset();

    qint64 integer(int column) const;
    double real(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;          ///< NULL is a null string, '' an empty one
    std::string_view utf8(int column) const; ///< until the next step; NULL is an empty view
    QByteArray blob(int column) const;       ///< NULL is a null array
    bool isNull(int column) const;
    template <class Tag>
    Id<Tag> id(int column) const
    {
        return Id<Tag>(integer(column));
    }
    Instant instant(int column) const { return fromEpochMilliseconds(integer(column)); }
    std::optional<Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }

private:
    enum class State { Ready, OnRow, Ended };

    int indexOf(const char *name);
    Statement &bindInteger(int index, qint64 value);
    Statement &bound(int index, int code);
    Statement &mistake(const char *what);
    void makeReady();
    void giveBack();
    Result<> mayStart();

    Connection *m_connection = nullptr;
    PreparedStatement *m_prepared = nullptr;
    std::unique_ptr<PreparedStatement> m_own;
    sqlite3_stmt *m_handle = nullptr;
    std::uint64_t m_unbound = 0; ///< one bit a placeholder, for the first 64
    const char *m_mistake = nullptr;
    State m_state = State::Ready;
};

} // namespace kk::vault
