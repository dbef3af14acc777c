#include "tests/vault/EncryptedDatabase.h"

#include <QFile>

#include <sqlite3.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace kk;
using namespace kk::testing;
using namespace kk::vault;
using namespace Qt::StringLiterals;

/// The driver with others around: transactions, a second connection, other threads, closing under open results.
class TestSqlCipherSharing final : public EncryptedDatabase {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void transactionsAndSavepoints()
    {
        QVERIFY(m_db.transaction());
        QVERIFY(!m_db.transaction());
        run(u"INSERT INTO thing(id) VALUES (1)"_s);
        run(u"SAVEPOINT a"_s);
        run(u"INSERT INTO thing(id) VALUES (2)"_s);
        run(u"SAVEPOINT b"_s);
        run(u"INSERT INTO thing(id) VALUES (3)"_s);
        run(u"RELEASE b"_s);
        run(u"ROLLBACK TO a"_s);
        QVERIFY(m_db.commit());
        QCOMPARE(first(u"SELECT group_concat(id) FROM thing"_s), u"1"_s);
        QVERIFY(!m_db.commit());
        QVERIFY(m_db.transaction());
        run(u"DELETE FROM thing"_s);
        QVERIFY(m_db.rollback());
        QVERIFY(!m_db.rollback());
        QCOMPARE(first(u"SELECT count(*) FROM thing"_s), 1LL);
    }

    void aHeldDatabaseIsBusyAndThenFree()
    {
        QSqlDatabase other = connectAs(u"other"_s, u"BUSY_TIMEOUT=10"_s);
        QVERIFY(m_db.transaction());
        QVERIFY(!other.transaction());
        QCOMPARE(nativeCode(other.lastError()), SQLITE_BUSY);
        QVERIFY(m_db.rollback());
        QVERIFY(other.transaction());
        QVERIFY(other.rollback());
    }

    void readOnlyIsReadOnly()
    {
        QSqlDatabase reader = connectAs(u"reader"_s, u"READONLY"_s);
        QSqlQuery query(reader);
        QVERIFY(query.exec(u"SELECT count(*) FROM thing"_s) && query.next());
        query.finish();
        QVERIFY(!query.exec(u"INSERT INTO thing(id) VALUES (1)"_s));
        QCOMPARE(nativeCode(query.lastError()), SQLITE_READONLY);
        QVERIFY(reader.transaction());
        QVERIFY(reader.commit());
    }

    void anOpenResultDoesNotKeepTheDatabaseOpen()
    {
        run(u"INSERT INTO thing(id) VALUES (1), (2), (3)"_s);
        QSqlQuery query(m_db);
        QSqlQuery prepared(m_db);
        QVERIFY(query.exec(u"SELECT id FROM thing"_s) && query.next());
        QVERIFY(prepared.prepare(u"INSERT INTO thing(id) VALUES (?)"_s));
        m_db.close();
        QVERIFY(!query.isActive());
        QVERIFY(!query.next());
        QVERIFY(!query.value(0).isValid());
        prepared.addBindValue(9);
        QVERIFY(!prepared.exec());
        QVERIFY(!query.exec(u"SELECT 1"_s));
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"main"_s);
        QVERIFY(!query.exec()); // outlives its driver
        QVERIFY(QFile::rename(m_path, m_path + u".moved"_s));
    }

    void anotherThreadInterrupts()
    {
        auto *driver = static_cast<SqlCipherDriver *>(m_db.driver());
        std::atomic_bool ended = false;
        std::thread stopper([&] {
            while (!ended) {
                driver->interrupt();
                std::this_thread::yield();
            }
        });
        QSqlQuery query(m_db);
        const bool done = query.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
        ended = true;
        stopper.join();
        QVERIFY(!done);
        QCOMPARE(nativeCode(query.lastError()), SQLITE_INTERRUPT);
        QCOMPARE(first(u"SELECT 1"_s), 1LL);
    }

    void interruptingWhileClosingIsSafe()
    {
        auto *driver = static_cast<SqlCipherDriver *>(m_db.driver());
        std::atomic_bool ended = false;
        std::thread stopper([&] {
            while (!ended)
                driver->interrupt();
        });
        for (int i = 0; i < 20; ++i) {
            driver->close();
            driver->setKey(m_key.copy());
            m_db.open(); // may be interrupted while it looks at the file: then it is closed again
        }
        ended = true;
        stopper.join();
        driver->setKey(m_key.copy());
        QVERIFY(m_db.open());
    }

    void everyThreadHasItsOwnConnection()
    {
        run(u"PRAGMA journal_mode = WAL"_s);
        std::atomic_int written = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([this, i, &written] {
                const QString name = u"thread %1"_s.arg(i);
                {
                    QSqlDatabase db = connectAs(name, u"BUSY_TIMEOUT=20000"_s);
                    QSqlQuery insert(db);
                    insert.prepare(u"INSERT INTO thing(name) VALUES (?)"_s);
                    for (int row = 0; row < 25; ++row) {
                        insert.addBindValue(name);
                        written += insert.exec() ? 1 : 0;
                    }
                }
                QSqlDatabase::removeDatabase(name);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(written.load(), 100);
        QCOMPARE(first(u"SELECT count(*) FROM thing"_s), 100LL);
    }
};

QTEST_GUILESS_MAIN(TestSqlCipherSharing)
#include "TestSqlCipherSharing.moc"
