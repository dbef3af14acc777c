#pragma once

#include "app/vault/SqlCipherDriver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace kk::testing {

using namespace Qt::StringLiterals;

/// What the tests of the driver start with: one encrypted file with one table, opened through Qt's classes.
class EncryptedDatabase : public QObject {
protected:
    void start()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"shop.kring"_s);
        m_key = SecretBuffer::random(32);
        m_db = connectAs(u"main"_s, u"CREATE"_s);
        QVERIFY(m_db.isOpen());
        run(u"PRAGMA synchronous = OFF"_s); // the disk of a test may forget
        run(u"CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT, weight REAL, photo BLOB) STRICT"_s);
    }

    void end()
    {
        m_db = QSqlDatabase();
        const auto names = QSqlDatabase::connectionNames();
        for (const QString &name : names)
            QSqlDatabase::removeDatabase(name);
    }

    QSqlDatabase connectAs(const QString &name, const QString &options)
    {
        auto *driver = new vault::SqlCipherDriver;
        driver->setKey(m_key.copy());
        QSqlDatabase db = QSqlDatabase::addDatabase(driver, name);
        db.setDatabaseName(m_path);
        db.setConnectOptions(options);
        if (!db.open())
            qWarning("%s", qPrintable(db.lastError().text()));
        return db;
    }

    void run(const QString &sql)
    {
        QSqlQuery query(m_db);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }

    QVariant first(const QString &sql)
    {
        QSqlQuery query(m_db);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant(query.lastError().text());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    SecretBuffer m_key;
    QSqlDatabase m_db;
};

inline int nativeCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace kk::testing
