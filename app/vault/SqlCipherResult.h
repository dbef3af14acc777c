#pragma once

#include <QSqlResult>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kk::vault {

class SqlCipherDriver;

/// One query of Qt's SQL classes on SQLCipher.
///
/// Differences from Qt's own SQLite driver, on purpose: a null QString is NULL and an empty one is ''; QDateTime is stored
/// as UTC with milliseconds and a Z; `?` and `:name` in one statement, an unbound or unknown placeholder, a second
/// statement in the string and a value of a type SQLite cannot hold are errors, not guesses. The first row is
/// fetched by `exec`, so its error is `exec`'s. Statements that write are run to their end by `exec`, RETURNING included.
class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;

    QVariant handle() const override; ///< holds the `sqlite3_stmt *`

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool execBatch(bool arrayBind = false) override;
    bool reset(const QString &query) override;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    void bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type) override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    friend class SqlCipherDriver;

    enum class Cursor {
        Idle,    ///< not executed
        Waiting, ///< stands on a row nobody fetched yet
        OnRow,   ///< stands on the row last fetched
        Done,    ///< no further row
    };

    bool placeholdersAreClear();
    bool failWith(const QString &text, int code);
    bool failWith(const QString &text);
    bool bindAll(const QList<QVariant> &values);
    bool bindOne(int parameter, const QVariant &value);
    bool start();
    bool step();
    void keepRow();
    sqlite3 *database() const;
    void rewind();
    void finalise();
    void leaveDriver();

    const SqlCipherDriver *m_driver;  ///< null once the driver is gone
    sqlite3_stmt *m_statement = nullptr;
    QList<QVariant> m_values;         ///< by SQLite parameter, from 0
    std::vector<bool> m_bound;
    QString m_bindingMistake;         ///< the first name or position that does not exist
    bool m_named = false;
    Cursor m_cursor = Cursor::Idle;
    int m_columns = 0;
    std::vector<QVariant> m_rows;     ///< rows read so far, flat; empty when forward-only
    int m_rowCount = 0;
    bool m_keepRows = true;           ///< scrollable, or read to the end by exec
    int m_affected = -1;
    qint64 m_insertId = 0;
};

} // namespace kk::vault

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)
