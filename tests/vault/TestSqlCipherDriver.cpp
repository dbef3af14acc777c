#include "tests/vault/EncryptedDatabase.h"

#include <QFile>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QUuid>

#include <sqlite3.h>

#include <limits>

using namespace kk;
using namespace kk::vault;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, Green = 7 };

} // namespace

/// The conformance test of the driver: what Qt's SQL classes promise, and where we promise more than Qt's own SQLite driver.
class TestSqlCipherDriver final : public testing::EncryptedDatabase {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    // -- opening

    void itIsFoundByItsName()
    {
        SqlCipherDriver::registerWithQt();
        SqlCipherDriver::registerWithQt();
        QVERIFY(QSqlDatabase::isDriverAvailable(QString::fromLatin1(SqlCipherDriver::kName)));
        QSqlDatabase db = QSqlDatabase::addDatabase(QString::fromLatin1(SqlCipherDriver::kName), u"by name"_s);
        auto *driver = qobject_cast<SqlCipherDriver *>(db.driver());
        QVERIFY(driver);
        driver->setKey(m_key.copy());
        db.setDatabaseName(m_path);
        QVERIFY(db.open());
        QCOMPARE(db.tables(), QStringList{u"thing"_s});
        QCOMPARE(db.driver()->handle().value<sqlite3 *>(), driver->database());
    }

    void nothingOpensWithoutTheRightKey()
    {
        SqlCipherDriver driver;
        QVERIFY(!driver.open(m_path));
        QVERIFY(driver.isOpenError());
        driver.setKey(SecretBuffer::random(31));
        QVERIFY(!driver.open(m_path));
        driver.setKey(SecretBuffer::random(32));
        QVERIFY(!driver.open(m_path));
        QCOMPARE(driver.openCode() & 0xff, SQLITE_NOTADB);
        driver.setKey(m_key.copy());
        QVERIFY(!driver.open(m_path, {}, u"secret"_s)); // never as text
        driver.setKey(m_key.copy());
        QVERIFY(!driver.open(m_path, {}, {}, {}, -1, u"FAST"_s)); // unknown option
        driver.setKey(m_key.copy());
        QVERIFY(driver.open(m_path));
        QVERIFY(!driver.open(m_path)); // a key opens once; then it is forgotten
        QVERIFY(!driver.isOpen());
    }

    void aMissingFileIsNotMade()
    {
        SqlCipherDriver driver;
        driver.setKey(m_key.copy());
        QVERIFY(!driver.open(m_dir->filePath(u"other"_s)));
        QCOMPARE(driver.openCode() & 0xff, SQLITE_CANTOPEN);
        QVERIFY(!QFile::exists(m_dir->filePath(u"other"_s)));
        QVERIFY(driver.open(u":memory:"_s)); // holds nothing on disk, so it needs no key
    }

    void theFileOnDiskIsNotSqlite()
    {
        run(u"INSERT INTO thing(name) VALUES ('Rosalie Hofstra')"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.size() >= 4096);
        QVERIFY(content.first(16) != QByteArray("SQLite format 3\0", 16));
        QVERIFY(!content.contains("Rosalie"));
    }

    // -- values

    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<QVariant>("given");
        QTest::addColumn<QVariant>("stored");
        const auto row = [](const char *name, const QVariant &given, const QVariant &stored) { QTest::newRow(name) << given << stored; };
        row("bool", true, 1LL);
        row("char", QVariant::fromValue<char>('A'), 65LL);
        row("signed char", QVariant::fromValue<signed char>(-128), -128LL);
        row("unsigned char", QVariant::fromValue<unsigned char>(255), 255LL);
        row("short", QVariant::fromValue<short>(-32768), -32768LL);
        row("unsigned short", QVariant::fromValue<unsigned short>(65535), 65535LL);
        row("int", std::numeric_limits<int>::min(), -2147483648LL);
        row("unsigned int", std::numeric_limits<unsigned>::max(), 4294967295LL);
        row("long", QVariant::fromValue<long>(-5), -5LL);
        row("unsigned long", QVariant::fromValue<unsigned long>(5), 5LL);
        row("long long max", std::numeric_limits<qlonglong>::max(), std::numeric_limits<qlonglong>::max());
        row("long long min", std::numeric_limits<qlonglong>::min(), std::numeric_limits<qlonglong>::min());
        row("unsigned long long", 9223372036854775807ULL, std::numeric_limits<qlonglong>::max());
        row("enum", QVariant::fromValue(Colour::Green), 7LL);
        row("float", 0.5F, 0.5);
        row("double", 0.1, 0.1);
        row("character", QChar(u'é'), u"é"_s);
        row("empty text", u""_s, u""_s);
        row("text", u"Zoë € \U0001F600"_s, u"Zoë € \U0001F600"_s);
        row("text with NUL", u"a\0b"_s, u"a\0b"_s);
        row("empty bytes", QByteArray("", 0), QByteArray("", 0));
        row("bytes", QByteArray("\0\xff\0", 3), QByteArray("\0\xff\0", 3));
        row("date", QDate(2026, 11, 21), u"2026-11-21"_s);
        row("time", QTime(9, 5, 7, 3), u"09:05:07.003"_s);
        row("UTC instant", QDateTime(QDate(2026, 7, 1), QTime(12, 0, 0, 1), Qt::UTC), u"2026-07-01T12:00:00.001Z"_s);
        row("local instant in summer", QDateTime(QDate(2026, 7, 1), QTime(12, 0)), u"2026-07-01T10:00:00.000Z"_s);
        row("local instant in winter", QDateTime(QDate(2026, 1, 1), QTime(0, 30)), u"2025-12-31T23:30:00.000Z"_s);
        row("instant with offset", QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::OffsetFromUTC, -3600), u"2026-01-01T13:00:00.000Z"_s);
        row("uuid", QUuid(u"{67c8770b-44f1-410a-ab9a-f9b5446f13ee}"_s), u"{67c8770b-44f1-410a-ab9a-f9b5446f13ee}"_s);
    }

    void valuesComeBackAsTheyWent()
    {
        QFETCH(QVariant, given);
        QFETCH(QVariant, stored);
        run(u"CREATE TABLE one(value ANY) STRICT"_s);
        QSqlQuery insert(m_db);
        QVERIFY(insert.prepare(u"INSERT INTO one VALUES (?)"_s));
        insert.addBindValue(given);
        QVERIFY2(insert.exec(), qPrintable(insert.lastError().text()));
        const QVariant value = first(u"SELECT value FROM one"_s);
        QCOMPARE(value.metaType(), stored.metaType());
        QCOMPARE(value, stored);
        QVERIFY(!value.isNull());
    }

    void nullAndEmptyAreTwoThings()
    {
        QSqlQuery insert(m_db);
        QVERIFY(insert.prepare(u"INSERT INTO thing(name, photo) VALUES (:name, :photo)"_s));
        const QList<std::pair<QVariant, QVariant>> rows = {
            {QVariant(), QVariant()},
            {QString(), QByteArray()}, // Qt 6 takes these for values; for us nothing given is nothing
            {QVariant(QMetaType(QMetaType::QString)), QVariant(QMetaType(QMetaType::QByteArray))},
            {QVariant::fromValue(nullptr), QVariant::fromValue(nullptr)},
            {u""_s, QByteArray("", 0)},
        };
        for (const auto &[name, photo] : rows) {
            insert.bindValue(u":name"_s, name);
            insert.bindValue(u":photo"_s, photo);
            QVERIFY(insert.exec());
        }
        QCOMPARE(first(u"SELECT count(*) FROM thing WHERE name IS NULL AND photo IS NULL"_s), 4LL);
        QCOMPARE(first(u"SELECT count(*) FROM thing WHERE name = '' AND photo = x''"_s), 1LL);
        QSqlQuery query(m_db);
        QVERIFY(query.exec(u"SELECT name, photo FROM thing ORDER BY id DESC"_s) && query.next());
        QVERIFY(!query.isNull(0) && !query.isNull(u"photo"_s));
        QVERIFY(!query.value(0).toString().isNull() && !query.value(1).toByteArray().isNull());
        QVERIFY(query.next());
        QVERIFY(query.isNull(0) && query.isNull(1));
        QVERIFY(query.value(0).toString().isNull());
        QCOMPARE(query.value(0).metaType(), QMetaType(QMetaType::QString)); // so that a view makes the right editor
        QCOMPARE(query.value(1).metaType(), QMetaType(QMetaType::QByteArray));
    }

    void whatCannotBeStoredIsRefused()
    {
        const QVariantList impossible = {std::numeric_limits<qulonglong>::max(), QStringList{u"a"_s}, QVariantMap(), QRect(1, 2, 3, 4)};
        for (const QVariant &value : impossible) {
            QSqlQuery insert(m_db);
            QVERIFY(insert.prepare(u"INSERT INTO thing(name) VALUES (?)"_s));
            insert.addBindValue(value);
            QVERIFY(!insert.exec());
            QCOMPARE(insert.lastError().type(), QSqlError::StatementError);
        }
        QCOMPARE(first(u"SELECT count(*) FROM thing"_s), 0LL);
    }

    void numbersFollowThePrecisionPolicy()
    {
        QSqlQuery query(m_db);
        query.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
        QVERIFY(query.prepare(u"SELECT 2.75"_s));
        query.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0), QVariant(2LL));
    }

    // -- placeholders

    void aRepeatedNameIsBoundOnce()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(u"SELECT :a || :b || :a, ':a', /* :c don't */ :b -- isn't :d"_s));
        query.bindValue(u":a"_s, u"x"_s);
        query.bindValue(u":b"_s, u"y"_s);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.next());
        QCOMPARE(query.value(0), QVariant(u"xyx"_s));
        QCOMPARE(query.value(1), QVariant(u":a"_s));
        QCOMPARE(query.value(2), QVariant(u"y"_s));
        query.bindValue(u":b"_s, u"z"_s); // the other value stays
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0), QVariant(u"xzx"_s));
    }

    void positionsCountFromZero()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(u"SELECT ? AS a, '?' AS b, ? AS c -- really?"_s));
        query.addBindValue(1);
        query.addBindValue(2);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(u"a"_s), QVariant(1LL));
        QCOMPARE(query.value(u"b"_s), QVariant(u"?"_s));
        QCOMPARE(query.value(u"c"_s), QVariant(2LL));
        query.bindValue(1, 5);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(2), QVariant(5LL));
        QCOMPARE(query.boundValue(1), QVariant(5));
    }

    void unclearPlaceholdersAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("mixed") << u"SELECT ?, :a"_s;
        QTest::newRow("numbered") << u"SELECT ?2, ?1"_s;
        QTest::newRow("at") << u"SELECT @a"_s;
        QTest::newRow("dollar") << u"SELECT $a"_s;
        QTest::newRow("accent") << u"SELECT :naïef"_s;
    }

    void unclearPlaceholdersAreRefused()
    {
        QFETCH(QString, sql);
        QSqlQuery query(m_db);
        QVERIFY(!query.prepare(sql));
        QVERIFY(!query.exec());
    }

    void aWrongBindingIsRefused()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(u"SELECT :a, :b"_s));
        query.bindValue(u":a"_s, 1);
        QVERIFY(!query.exec()); // :b has no value
        query.bindValue(u":b"_s, 1);
        query.bindValue(u":c"_s, 1);
        QVERIFY(!query.exec()); // there is no :c
        QVERIFY(query.exec());
        QVERIFY(query.prepare(u"SELECT ?"_s));
        query.addBindValue(1);
        query.addBindValue(2);
        QVERIFY(!query.exec()); // one too many
        QVERIFY(!QSqlQuery(m_db).exec(u"SELECT :a"_s));
    }

    void aBatchRunsRowByRow()
    {
        QSqlQuery insert(m_db);
        QVERIFY(insert.prepare(u"INSERT INTO thing(name, weight) VALUES (:name, :weight)"_s));
        insert.bindValue(u":name"_s, QVariantList{u"a"_s, QString(), u""_s});
        insert.bindValue(u":weight"_s, QVariantList{1.5, QVariant(), 3});
        QVERIFY2(insert.execBatch(), qPrintable(insert.lastError().text()));
        QCOMPARE(first(u"SELECT count(*) FROM thing"_s), 3LL);
        QCOMPARE(first(u"SELECT count(*) FROM thing WHERE name IS NULL"_s), 1LL);
        insert.bindValue(u":weight"_s, QVariantList{1.5});
        QVERIFY(!insert.execBatch());
        insert.bindValue(u":weight"_s, QVariantList{1.5, 2.5, u"heavy"_s}); // does not fit the column
        QVERIFY(!insert.execBatch());
        QVERIFY(!insert.execBatch(QSqlQuery::ValuesAsColumns));
    }

    // -- statements

    void onlyOneStatementAtATime_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("one") << u"INSERT INTO thing(name) VALUES ('a;b')"_s << true;
        QTest::newRow("closed") << u"INSERT INTO thing(name) VALUES ('a') ; \n"_s << true;
        QTest::newRow("remark behind") << u"INSERT INTO thing(name) VALUES ('a'); -- done; DROP TABLE thing"_s << true;
        QTest::newRow("two") << u"INSERT INTO thing(name) VALUES ('a'); DROP TABLE thing"_s << false;
        QTest::newRow("two, remark between") << u"INSERT INTO thing(name) VALUES ('a'); /* x */ DROP TABLE thing"_s << false;
        QTest::newRow("rubbish behind") << u"INSERT INTO thing(name) VALUES ('a'); rubbish"_s << false;
        QTest::newRow("NUL between") << u"INSERT INTO thing(name) VALUES ('a');\0 DROP TABLE thing"_s << false;
        QTest::newRow("none") << u"-- nothing"_s << false;
        QTest::newRow("text in double quotes") << u"INSERT INTO thing(name) VALUES (\"a\")"_s << false;
    }

    void onlyOneStatementAtATime()
    {
        QFETCH(QString, sql);
        QFETCH(bool, accepted);
        QSqlQuery query(m_db);
        QCOMPARE(query.exec(sql), accepted);
        QCOMPARE(query.prepare(sql), accepted);
        QCOMPARE(first(u"SELECT count(*) FROM thing"_s), accepted ? 1LL : 0LL);
    }

    void theErrorOfTheFirstRowIsTheErrorOfExec()
    {
        QSqlQuery query(m_db);
        QVERIFY(!query.exec(u"SELECT abs(-9223372036854775808)"_s));
        QVERIFY(!query.isActive());
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        run(u"CREATE TABLE one(name TEXT UNIQUE) STRICT"_s);
        run(u"INSERT INTO one VALUES ('a')"_s);
        QVERIFY(!query.exec(u"INSERT INTO one VALUES ('a')"_s));
        QCOMPARE(query.lastError().nativeErrorCode().toInt(), SQLITE_CONSTRAINT_UNIQUE);
        QVERIFY(query.exec(u"INSERT INTO one VALUES ('b')"_s)); // usable again
    }

    void theErrorOfALaterRowEndsTheResult()
    {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"SELECT abs(v) FROM (SELECT 1 AS v UNION ALL SELECT -9223372036854775808)"_s));
        QVERIFY(query.next());
        QVERIFY(!query.next());
        QVERIFY(query.lastError().isValid());
    }

    void idsAndNumbersOfRows()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.exec(u"INSERT INTO thing(id, name) VALUES (41, 'a')"_s));
        QCOMPARE(query.lastInsertId(), QVariant(41LL));
        QCOMPARE(query.numRowsAffected(), 1);
        QVERIFY(query.exec(u"INSERT INTO thing(name) VALUES ('b'), ('c')"_s));
        QCOMPARE(query.lastInsertId(), QVariant(43LL));
        QCOMPARE(query.numRowsAffected(), 2);
        QVERIFY(query.exec(u"UPDATE thing SET name = 'd' WHERE id > 41"_s));
        QCOMPARE(query.numRowsAffected(), 2);
        QVERIFY(query.exec(u"DELETE FROM thing WHERE id = 1"_s));
        QCOMPARE(query.numRowsAffected(), 0);
        QVERIFY(!query.lastInsertId().isValid());
        QVERIFY(query.exec(u"INSERT INTO thing(name) VALUES ('e'), ('f') RETURNING id, name"_s));
        QCOMPARE(query.numRowsAffected(), 2);
        QVERIFY(query.next());
        QCOMPARE(query.value(0), QVariant(44LL));
        QVERIFY(query.next());
        QCOMPARE(query.value(1), QVariant(u"f"_s));
        QVERIFY(!query.next());
    }

    // -- results

    void aResultScrollsBothWays()
    {
        run(u"INSERT INTO thing(id) VALUES (1), (2), (3), (4)"_s);
        QSqlQuery query(m_db);
        QVERIFY(query.exec(u"SELECT id FROM thing ORDER BY id"_s));
        QCOMPARE(query.size(), -1);
        QVERIFY(query.isSelect() && !query.isValid());
        QVERIFY(query.seek(2));
        QCOMPARE(query.value(0), QVariant(3LL));
        QVERIFY(query.previous() && query.previous());
        QCOMPARE(query.value(0), QVariant(1LL));
        QVERIFY(!query.previous());
        QVERIFY(query.last());
        QCOMPARE(query.at(), 3);
        QCOMPARE(query.value(0), QVariant(4LL));
        QVERIFY(!query.next());
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
        QVERIFY(query.previous());
        QCOMPARE(query.value(0), QVariant(4LL));
        QVERIFY(query.first());
        QVERIFY(query.seek(1, true));
        QCOMPARE(query.value(0), QVariant(2LL));
        QVERIFY(!query.seek(9));
        QVERIFY(query.exec(u"SELECT id FROM thing WHERE id > 4"_s));
        QVERIFY(query.isActive() && !query.last() && !query.first() && !query.next());
    }

    void aForwardOnlyResultGoesForward()
    {
        run(u"INSERT INTO thing(id) VALUES (1), (2), (3), (4)"_s);
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"SELECT id FROM thing ORDER BY id"_s));
        QVERIFY(query.next());
        QVERIFY(query.seek(2));
        QCOMPARE(query.value(0), QVariant(3LL));
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::seek: cannot seek backwards in a forward only query");
        QVERIFY(!query.seek(0));
        QVERIFY(query.next());
        QVERIFY(!query.next());
        QVERIFY(!query.value(0).isValid() || query.value(0).isNull());
        QVERIFY(query.exec() && query.last());
        QCOMPARE(query.at(), 3);
    }

    void theRecordOfAResultTellsItsColumns()
    {
        run(u"INSERT INTO thing(id, name) VALUES (1, 'a')"_s);
        QSqlQuery query(m_db);
        QVERIFY(query.exec(u"SELECT id, name AS called, weight, photo, 1.5 AS half, 'x' AS letter FROM thing"_s));
        const QSqlRecord record = query.record();
        QCOMPARE(record.count(), 6);
        QCOMPARE(record.indexOf(u"called"_s), 1);
        QCOMPARE(record.field(0).metaType().id(), int(QMetaType::LongLong));
        QCOMPARE(record.field(1).metaType().id(), int(QMetaType::QString));
        QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Double));
        QCOMPARE(record.field(3).metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(record.field(4).metaType().id(), int(QMetaType::Double));
        QCOMPARE(record.field(0).tableName(), u"thing"_s);
        QVERIFY(query.next());
        QCOMPARE(query.record().value(u"called"_s), QVariant(u"a"_s));
    }

    void tablesTellWhatTheyAre()
    {
        run(u"CREATE TABLE \"odd \"\"name\"(a INTEGER NOT NULL, b TEXT NOT NULL DEFAULT 'it''s', c TEXT AS (b || '!'), PRIMARY KEY (b, a)) STRICT"_s);
        run(u"CREATE VIEW things AS SELECT * FROM thing"_s);
        run(u"CREATE VIRTUAL TABLE words USING fts5(word)"_s);
        QCOMPARE(m_db.tables(), (QStringList{u"odd \"name"_s, u"thing"_s, u"words"_s}));
        QCOMPARE(m_db.tables(QSql::Views), QStringList{u"things"_s});
        QVERIFY(m_db.tables(QSql::SystemTables).contains(u"words_data"_s));
        QVERIFY(m_db.tables(QSql::SystemTables).contains(u"sqlite_schema"_s));
        const QSqlRecord record = m_db.record(u"odd \"name"_s);
        QCOMPARE(record.count(), 3);
        QVERIFY(record.field(0).requiredStatus() == QSqlField::Required);
        QCOMPARE(record.field(1).defaultValue(), QVariant(u"it's"_s));
        QVERIFY(record.field(2).isReadOnly());
        const QSqlIndex key = m_db.primaryIndex(u"odd \"name"_s);
        QCOMPARE(key.count(), 2);
        QCOMPARE(key.fieldName(0), u"b"_s);
        QVERIFY(m_db.primaryIndex(u"thing"_s).field(0).isAutoValue());
        QCOMPARE(m_db.record(u"nothing"_s).count(), 0);
        QCOMPARE(m_db.driver()->escapeIdentifier(u"odd \"name"_s, QSqlDriver::TableName), u"\"odd \"\"name\""_s);
    }
};

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "TestSqlCipherDriver.moc"
