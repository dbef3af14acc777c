#include "app/vault/SqlValues.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <sqlite3.h>

#include <limits>

namespace kk::vault {

QMetaType columnType(sqlite3_stmt *statement, int column)
{
    const QByteArray declared(sqlite3_column_decltype(statement, column));
    const QByteArray name = declared.toUpper();
    if (name.startsWith("INT"))
        return QMetaType(QMetaType::LongLong);
    if (name.startsWith("REAL"))
        return QMetaType(QMetaType::Double);
    if (name.startsWith("BLOB"))
        return QMetaType(QMetaType::QByteArray);
    if (name.startsWith("TEXT"))
        return QMetaType(QMetaType::QString);
    switch (sqlite3_column_type(statement, column)) { // of an expression: as in the row where it stands
    case SQLITE_INTEGER: return QMetaType(QMetaType::LongLong);
    case SQLITE_FLOAT: return QMetaType(QMetaType::Double);
    case SQLITE_BLOB: return QMetaType(QMetaType::QByteArray);
    default: return QMetaType(QMetaType::QString);
    }
}

namespace {

int bindText(sqlite3_stmt *statement, int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
}

} // namespace

int bindValueTo(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, parameter);
    switch (value.metaType().id()) {
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        if (value.toULongLong() > static_cast<qulonglong>(std::numeric_limits<qint64>::max()))
            return SQLITE_MISMATCH;
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double: return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            return sqlite3_bind_null(statement, parameter);
        return sqlite3_bind_blob64(statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_TRANSIENT);
    }
    case QMetaType::QString: {
        const QString text = value.toString();
        return text.isNull() ? sqlite3_bind_null(statement, parameter) : bindText(statement, parameter, text);
    }
    case QMetaType::QChar:
    case QMetaType::QUuid: return bindText(statement, parameter, value.toString());
    case QMetaType::QDate: return bindText(statement, parameter, value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime: return bindText(statement, parameter, value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDateTime:
        return bindText(statement, parameter, value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    default: break;
    }
    if (value.metaType().flags() & QMetaType::IsEnumeration)
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    return SQLITE_MISMATCH;
}

QVariant columnValue(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return QVariant::fromValue(static_cast<qlonglong>(sqlite3_column_int64(statement, column)));
    case SQLITE_FLOAT: {
        const double value = sqlite3_column_double(statement, column);
        if (policy == QSql::LowPrecisionInt32)
            return static_cast<int>(value);
        if (policy == QSql::LowPrecisionInt64)
            return static_cast<qlonglong>(value);
        return value;
    }
    case SQLITE_BLOB: {
        const int size = sqlite3_column_bytes(statement, column);
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(size > 0 ? bytes : "", size);
    }
    case SQLITE_NULL: return QVariant(columnType(statement, column));
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text ? text : "", sqlite3_column_bytes(statement, column));
    }
    }
}

} // namespace kk::vault
