#include "app/vault/CipherSelfTest.h"

#include "app/vault/SqlCipherDriver.h"
#include "app/vault/SqliteError.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMarker = "Klantenkring wrote this to see whether it can be read";

Error notEncrypted(const QString &detail)
{
    return {ErrorKind::Bug,
            QCoreApplication::translate("CipherSelfTest", "This copy of Klantenkring cannot encrypt. It stays closed, so that nothing is saved "
                                                          "in clear. Nothing was changed. Install Klantenkring again."),
            detail};
}

bool writeMarker(SqlCipherDriver &driver)
{
    QSqlQuery query(driver.createResult());
    // Thrown away in a moment: no need to wait for the disk.
    return query.exec(u"PRAGMA journal_mode = MEMORY"_s) && query.exec(u"PRAGMA synchronous = OFF"_s)
        && query.exec(u"CREATE TABLE marker(text TEXT NOT NULL) STRICT"_s) && query.prepare(u"INSERT INTO marker VALUES (?)"_s)
        && (query.addBindValue(QString::fromLatin1(kMarker)), query.exec());
}

bool readsMarker(SqlCipherDriver &driver)
{
    QSqlQuery query(driver.createResult());
    return query.exec(u"SELECT text FROM marker"_s) && query.next() && query.value(0).toString() == QLatin1StringView(kMarker);
}

Result<> proveOnce()
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorKind::Storage, sqliteUserText(ErrorKind::Storage), u"no temporary folder: "_s + folder.errorString());
    const QString path = folder.filePath(u"proof"_s);
    const SecretBuffer key = SecretBuffer::random(SqlCipherDriver::kKeySize);

    SqlCipherDriver driver;
    driver.setKey(key.copy());
    if (!driver.open(path, {}, {}, {}, -1, u"CREATE"_s)) {
        const ErrorKind kind = sqliteErrorKind(driver.openCode(), SqlPhase::Open);
        if (kind == ErrorKind::Storage)
            return fail(kind, sqliteUserText(kind), u"self-test, sqlite %1"_s.arg(driver.openCode()));
        return tl::unexpected(notEncrypted(driver.lastError().text()));
    }
    if (!writeMarker(driver))
        return tl::unexpected(notEncrypted(u"the marker was not written"_s));
    driver.close();

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, sqliteUserText(ErrorKind::Storage), u"self-test: "_s + file.errorString());
    const QByteArray content = file.readAll();
    if (content.size() < SqlCipherDriver::kPageSize || content.startsWith("SQLite format 3") || content.contains(kMarker))
        return tl::unexpected(notEncrypted(u"the file can be read without a key"_s));

    driver.setKey(SecretBuffer::random(SqlCipherDriver::kKeySize));
    if (driver.open(path) || (driver.openCode() & 0xff) != SQLITE_NOTADB)
        return tl::unexpected(notEncrypted(u"a wrong key was accepted"_s));
    driver.setKey(key.copy());
    if (!driver.open(path) || !readsMarker(driver))
        return tl::unexpected(notEncrypted(u"the right key does not read what was written"_s));
    return {};
}

} // namespace

Result<> proveEncryption()
{
    static const Result<> proven = proveOnce();
    return proven;
}

} // namespace kk::vault
