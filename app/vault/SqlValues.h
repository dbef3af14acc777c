#pragma once

#include <QMetaType>
#include <QSql>
#include <QVariant>

struct sqlite3_stmt;

namespace kk::vault {

// Between QVariant and what SQLite holds, for the classes of Qt's SQL module.

/// Binds `value` to placeholder `parameter` (from 1). Null values, null strings and null byte arrays are NULL; QDateTime is
/// ISO 8601 in UTC with milliseconds. Answers SQLITE_MISMATCH for what has no exact form in SQLite.
[[nodiscard]] int bindValueTo(sqlite3_stmt *statement, int parameter, const QVariant &value);

/// The type a column is declared with; of an expression, the type in the row where the statement stands.
QMetaType columnType(sqlite3_stmt *statement, int column);

/// What stands in the column now. NULL is a null QVariant of the column's type.
QVariant columnValue(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy);

} // namespace kk::vault
