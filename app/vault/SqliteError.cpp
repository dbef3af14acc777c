#include "app/vault/SqliteError.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstring>

namespace kk::vault {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// Constraint messages name tables and columns only; other messages at run time can quote what somebody typed.
bool mayQuote(int code, SqlPhase phase)
{
    return phase != SqlPhase::Run || (code & 0xff) == SQLITE_CONSTRAINT;
}

} // namespace

ErrorKind sqliteErrorKind(int code, SqlPhase phase)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB: return phase == SqlPhase::Open ? ErrorKind::WrongKey : ErrorKind::Damaged;
    case SQLITE_CORRUPT: return ErrorKind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorKind::Busy;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_NOMEM: return ErrorKind::Storage;
    case SQLITE_INTERRUPT: return ErrorKind::Cancelled;
    case SQLITE_CONSTRAINT: return ErrorKind::Conflict;
    default: return ErrorKind::Bug;
    }
}

QString sqliteUserText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongKey:
        return Text::tr("This key does not open the vault. Nothing was changed. "
                        "Try your recovery code, or restore a backup.");
    case ErrorKind::Damaged:
        return Text::tr("Something in the vault is not right. We changed nothing. Restore your latest backup.");
    case ErrorKind::Busy:
        return Text::tr("The vault is in use by another program. Nothing was changed. Wait a moment and try again.");
    case ErrorKind::Storage:
        return Text::tr("The vault cannot be read or written here: the disk is full, read-only or gone. "
                        "What was saved before is safe. Make room or choose another place, then try again.");
    case ErrorKind::Cancelled: return Text::tr("Stopped. What was not finished was undone.");
    case ErrorKind::Conflict:
        return Text::tr("This contradicts what is already in the vault. Nothing was changed. Look again and repeat it.");
    default:
        return Text::tr("The program made a mistake. What was saved before is safe. "
                        "Close Klantenkring, open it again and repeat what you did.");
    }
}

Error sqliteError(sqlite3 *database, int code, SqlPhase phase, const char *sql)
{
    QString detail = QStringLiteral("sqlite %1 (%2)").arg(QLatin1StringView(sqlite3_errstr(code))).arg(code);
    // Some calls report the plain code and keep the reason to themselves; the extended one says more.
    if (database && sqlite3_extended_errcode(database) != code)
        detail += QStringLiteral(" extended %1").arg(sqlite3_extended_errcode(database));
    if (database && mayQuote(code, phase))
        detail += QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(database));
    if (sql)
        detail += QStringLiteral(" in: ") + QString::fromUtf8(sql, qsizetype(qMin(std::strlen(sql), size_t(160)))).simplified();
    const ErrorKind kind = sqliteErrorKind(code, phase);
    return {kind, sqliteUserText(kind), detail};
}

} // namespace kk::vault
