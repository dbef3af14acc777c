#include "app/vault/CipherSelfTest.h"
#include "app/vault/Connection.h"
#include "app/vault/SqlCipherDriver.h"
#include "app/vault/Transaction.h"
#include "tests/support/FailAtStatement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace kk;
using namespace kk::vault;
using namespace Qt::StringLiterals;

namespace {

struct ThingTag;
using ThingId = Id<ThingTag>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

qint64 countOf(Connection &db, const char *sql)
{
    auto query = db.prepare(sql);
    return query && query->step().value_or(false) ? query->integer(0) : -1;
}

} // namespace

#define VERIFY_OK(expression)                                                                  \
    do {                                                                                       \
        const auto outcome = (expression);                                                     \
        QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : outcome.error().detail)); \
    } while (false)

class TestConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"shop.kring"_s);
        m_key = SecretBuffer::random(32);
    }

    void whatWasWrittenIsThereAfterOpeningAgain()
    {
        {
            auto db = fresh();
            VERIFY_OK(db->execute("INSERT INTO thing(name) VALUES ('Rosalie Hofstra')"));
        }
        auto db = Connection::open(m_path, m_key, Access::ReadOnly);
        QVERIFY(db);
        auto query = (*db)->prepare("SELECT name FROM thing");
        QVERIFY(query && query->step().value());
        QCOMPARE(query->text(0), u"Rosalie Hofstra"_s);
        QVERIFY(!query->step().value());
    }

    void encryptionIsProvenBeforeAnythingIsWritten()
    {
        VERIFY_OK(proveEncryption());
        VERIFY_OK(proveEncryption());
    }

    void aVaultWithoutTablesOpensAgain()
    {
        QVERIFY(Connection::create(m_path, m_key));
        QVERIFY(Connection::open(m_path, m_key, Access::ReadWrite));
    }

    void everyKindOfValueComesBackAsItWent()
    {
        auto db = fresh();
        VERIFY_OK(db->execute("CREATE TABLE kinds(i INTEGER, r REAL, t TEXT, b BLOB) STRICT"));
        auto insert = db->prepare("INSERT INTO kinds VALUES (:i, :r, :t, :b)");
        QVERIFY(insert);
        const QString text = u"Zoë €\u0000 \U0001F600 achter NUL"_s;
        const QString longText(5000, u'é');
        const QByteArray blob("\0\1\xff", 3);
        VERIFY_OK(insert->bind(":i", std::numeric_limits<qint64>::min()).bind(":r", 0.1).bind(":t", text).bindBlob(":b", blob).run());
        VERIFY_OK(insert->bind(":i", true).bind(":r", -1.5).bind(":t", u""_s).bindBlob(":b", QByteArrayView("", 0)).run());
        VERIFY_OK(insert->bind(":i", ThingId()).bind(":r", std::optional<double>()).bind(":t", QString()).bindBlob(":b", {}).run());
        VERIFY_OK(insert->bind(":i", ThingId(7)).bindNull(":r").bind(":t", longText).bindNull(":b").run());
        VERIFY_OK(insert->bind(":i", fromEpochMilliseconds(-5)).bindNull(":r").bindUtf8(":t", "caf\xc3\xa9").bindNull(":b").run());

        auto query = db->prepare("SELECT i, r, t, b FROM kinds ORDER BY rowid");
        QVERIFY(query && query->step().value());
        QCOMPARE(query->integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(query->real(1), 0.1);
        QCOMPARE(query->text(2), text);
        QCOMPARE(query->blob(3), blob);
        QVERIFY(query->step().value());
        QVERIFY(query->boolean(0));
        QVERIFY(!query->text(2).isNull() && query->text(2).isEmpty());
        QVERIFY(!query->blob(3).isNull() && query->blob(3).isEmpty());
        QVERIFY(query->step().value());
        QVERIFY(query->isNull(0) && query->isNull(1) && query->text(2).isNull() && query->blob(3).isNull());
        QCOMPARE(query->maybeInstant(0), std::nullopt);
        QVERIFY(query->step().value());
        QCOMPARE(query->id<ThingTag>(0), ThingId(7));
        QCOMPARE(query->text(2), longText);
        QVERIFY(query->step().value());
        QCOMPARE(query->instant(0), fromEpochMilliseconds(-5));
        QCOMPARE(query->text(2), u"café"_s);
        QVERIFY(!query->step().value());
        QVERIFY(!query->step().value()); // stays at its end
    }

    void aMistakeInBindingIsTold()
    {
        auto db = fresh();
        auto insert = db->prepare("INSERT INTO thing(name, weight) VALUES (:name, :weight)");
        QVERIFY(insert);
        QCOMPARE(insert->bind(":name", u"a"_s).bind(":wieght", 1).run().error().kind, ErrorKind::Bug);
        QCOMPARE(insert->bind(":name", u"a"_s).run().error().kind, ErrorKind::Bug);
        QCOMPARE(insert->bind(":name", u"a"_s).bind(":weight", std::numeric_limits<quint64>::max()).run().error().kind, ErrorKind::Bug);
        VERIFY_OK(insert->bindAt(1, u"b"_s).bindAt(2, 3).run());
        QCOMPARE(countOf(*db, "SELECT count(*) FROM thing"), 1);
        QVERIFY(!db->prepare("SELECT 1; SELECT 2"));
        QVERIFY(!db->prepare("-- nothing"));
        QVERIFY(db->prepare("SELECT 1; -- only a remark\n /* and another */ ;"));
        QVERIFY(!db->prepare("SELECT \"no string\""));
    }

    void aStatementInUseIsNotLentTwice()
    {
        auto db = fresh();
        VERIFY_OK(db->execute("INSERT INTO thing(name) VALUES ('a'), ('b'), ('c')"));
        auto outer = db->prepare("SELECT name FROM thing ORDER BY name");
        QVERIFY(outer && outer->step().value());
        auto inner = db->prepare("SELECT name FROM thing ORDER BY name");
        QVERIFY(inner && inner->step().value() && inner->step().value());
        QCOMPARE(outer->text(0), u"a"_s);
        QCOMPARE(inner->text(0), u"b"_s);
    }

    void wrongKeyIsRefusedAndNothingChanges()
    {
        fresh();
        const QByteArray before = contentOf(m_path);
        const auto db = Connection::open(m_path, SecretBuffer::random(32), Access::ReadWrite);
        QVERIFY(!db);
        QCOMPARE(db.error().kind, ErrorKind::WrongKey);
        QCOMPARE(Connection::open(m_path, SecretBuffer::random(16), Access::ReadWrite).error().kind, ErrorKind::Bug);
        QCOMPARE(Connection::open(m_path, SecretBuffer(), Access::ReadWrite).error().kind, ErrorKind::Bug);
        QCOMPARE(contentOf(m_path), before);
    }

    void theFileTellsNothing()
    {
        auto db = fresh();
        VERIFY_OK(db->execute("INSERT INTO thing(name) VALUES ('Rosalie Hofstra')"));
        const QByteArray log = contentOf(m_path + u"-wal"_s);
        QVERIFY(log.size() > 4096);
        QVERIFY(!log.contains("Rosalie"));
        VERIFY_OK(db->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        const QByteArray file = contentOf(m_path);
        QVERIFY(file.size() >= 8192);
        QVERIFY(!file.startsWith("SQLite format 3"));
        QVERIFY(!file.contains("Rosalie") && !file.contains("CREATE TABLE"));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void damageIsSeenAndNeverMended_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("salt") << 3;
        QTest::newRow("first page") << 2000;
        QTest::newRow("a later page") << 5 * 4096 + 1000;
    }

    void damageIsSeenAndNeverMended()
    {
        QFETCH(int, offset);
        manyThings();
        overwrite(m_path, offset, "\x5a\xa5\x5a\xa5");
        const QByteArray before = contentOf(m_path);
        auto db = Connection::open(m_path, m_key, Access::ReadOnly);
        if (db) {
            auto query = (*db)->prepare("SELECT sum(length(name)) FROM thing");
            QVERIFY(query);
            const auto row = query->step();
            QVERIFY(!row);
            QCOMPARE(row.error().kind, ErrorKind::Damaged);
        } else {
            QVERIFY(db.error().kind == ErrorKind::WrongKey || db.error().kind == ErrorKind::Damaged);
        }
        QCOMPARE(contentOf(m_path), before);
    }

    void aFileCutOffIsDamaged_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 15, 100, 4095, 5000, 4096 * 3})
            QTest::addRow("%d bytes", size) << size;
    }

    void aFileCutOffIsDamaged()
    {
        QFETCH(int, size);
        manyThings();
        QVERIFY(QFile::resize(m_path, size));
        auto db = Connection::open(m_path, m_key, Access::ReadOnly);
        if (!db) {
            QCOMPARE(db.error().kind, ErrorKind::Damaged);
            return;
        }
        auto query = (*db)->prepare("SELECT sum(length(name)) FROM thing");
        const auto row = query ? query->step() : Result<bool>(tl::unexpect, query.error());
        QVERIFY(!row);
        QCOMPARE(row.error().kind, ErrorKind::Damaged);
    }

    void aPlainDatabaseIsNotOpened()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
        file.close();
        QCOMPARE(Connection::open(m_path, m_key, Access::ReadWrite).error().kind, ErrorKind::Damaged);
    }

    void nothingIsMadeOrReplacedByMistake()
    {
        QCOMPARE(Connection::open(m_path, m_key, Access::ReadWrite).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_path));
        fresh();
        const QByteArray before = contentOf(m_path);
        QCOMPARE(Connection::create(m_path, m_key).error().kind, ErrorKind::Conflict);
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(QFile::rename(m_path, m_path + u".old"_s));
        QFile remains(m_path + u"-wal"_s);
        QVERIFY(remains.open(QIODevice::WriteOnly));
        QCOMPARE(Connection::create(m_path, m_key).error().kind, ErrorKind::Conflict);
        QCOMPARE(Connection::create(m_dir->filePath(u"no/such/folder/shop.kring"_s), m_key).error().kind, ErrorKind::Storage);
    }

    void readOnlyCannotWrite()
    {
        fresh();
        auto db = Connection::open(m_path, m_key, Access::ReadOnly);
        QVERIFY(db);
        QCOMPARE((*db)->execute("INSERT INTO thing(name) VALUES ('a')").error().kind, ErrorKind::Storage);
    }

    void constraintsAreConflictsAndNameNoValue()
    {
        auto db = fresh();
        VERIFY_OK(db->execute("CREATE TABLE person(email TEXT NOT NULL UNIQUE) STRICT"));
        auto insert = db->prepare("INSERT INTO person VALUES (:email)");
        VERIFY_OK(insert->bind(":email", u"canary@example.nl"_s).run());
        const auto again = insert->bind(":email", u"canary@example.nl"_s).run();
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QVERIFY(again.error().detail.contains(u"person.email"_s));
        QVERIFY(!again.error().detail.contains(u"canary"_s));
        VERIFY_OK(db->execute("CREATE VIRTUAL TABLE words USING fts5(word)"));
        auto search = db->prepare("SELECT rowid FROM words WHERE words MATCH :word");
        const auto found = search->bind(":word", u"canary : \"x"_s).step();
        QVERIFY(!found);
        QVERIFY(!found.error().detail.contains(u"canary"_s));
        VERIFY_OK(insert->bind(":email", u"b"_s).run());
    }

    void aTransactionIsWholeOrNotThere()
    {
        auto db = fresh();
        {
            auto outer = Transaction::begin(*db);
            QVERIFY(outer);
            VERIFY_OK(db->execute("INSERT INTO thing(name) VALUES ('kept')"));
            {
                auto inner = Transaction::begin(*db);
                QVERIFY(inner);
                VERIFY_OK(db->execute("INSERT INTO thing(name) VALUES ('dropped')"));
            }
            {
                auto inner = Transaction::begin(*db);
                auto innermost = Transaction::begin(*db);
                VERIFY_OK(db->execute("INSERT INTO thing(name) VALUES ('kept too')"));
                VERIFY_OK(innermost->commit());
                VERIFY_OK(inner->commit());
            }
            VERIFY_OK(outer->commit());
        }
        QVERIFY(!db->inTransaction());
        QCOMPARE(countOf(*db, "SELECT count(*) FROM thing"), 2);
        {
            auto outer = Transaction::begin(*db);
            VERIFY_OK(db->execute("DELETE FROM thing"));
        }
        QCOMPARE(countOf(*db, "SELECT count(*) FROM thing"), 2);
    }

    void everyFailingStatementLeavesAllOrNothing()
    {
        auto db = fresh();
        const auto work = [&]() -> Result<> {
            auto outer = Transaction::begin(*db);
            if (!outer)
                return fail(outer);
            for (int i = 0; i < 3; ++i) {
                if (auto done = db->execute("INSERT INTO thing(name) VALUES ('x')"); !done)
                    return done;
            }
            auto inner = Transaction::begin(*db);
            if (!inner)
                return fail(inner);
            if (auto done = db->execute("INSERT INTO thing(name) VALUES ('y')"); !done)
                return done;
            if (auto done = inner->commit(); !done)
                return done;
            return outer->commit();
        };
        int failing = 1;
        for (;; ++failing) {
            testing::FailAtStatement probe(failing);
            db->setProbe(&probe);
            const auto done = work();
            db->setProbe(nullptr);
            QVERIFY(!db->inTransaction());
            QCOMPARE(done.has_value(), !probe.hasFired());
            QCOMPARE(countOf(*db, "SELECT count(*) FROM thing"), done ? 4 : 0);
            if (done)
                break;
        }
        QCOMPARE(failing, 9);
    }

    void twoWritersWaitForEachOther()
    {
        auto first = fresh();
        auto second = Connection::open(m_path, m_key, Access::ReadWrite);
        QVERIFY(second);
        VERIFY_OK((*second)->execute("PRAGMA busy_timeout = 20"));
        auto holding = Transaction::begin(*first);
        QVERIFY(holding);
        const auto waiting = Transaction::begin(**second);
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().kind, ErrorKind::Busy);
    }

    void aReaderSeesOneSteadyPicture()
    {
        auto writer = fresh();
        auto reader = Connection::open(m_path, m_key, Access::ReadOnly);
        QVERIFY(reader);
        auto picture = Transaction::begin(**reader);
        QVERIFY(picture);
        QCOMPARE(countOf(**reader, "SELECT count(*) FROM thing"), 0);
        VERIFY_OK(writer->execute("INSERT INTO thing(name) VALUES ('later')"));
        QCOMPARE(countOf(**reader, "SELECT count(*) FROM thing"), 0);
        VERIFY_OK(picture->commit());
        QCOMPARE(countOf(**reader, "SELECT count(*) FROM thing"), 1);
    }

    void anotherThreadCanStopAQuestion()
    {
        auto db = fresh();
        // Prepared before anybody interrupts: reading the statement itself could be stopped too.
        auto endless = db->prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        QVERIFY(endless);
        std::atomic_bool ended = false;
        std::thread stopper([&] {
            while (!ended) {
                db->interrupt();
                std::this_thread::yield();
            }
        });
        const auto row = endless->step();
        ended = true;
        stopper.join();
        QVERIFY(!row);
        QCOMPARE(row.error().kind, ErrorKind::Cancelled);
        VERIFY_OK(db->execute("INSERT INTO thing(name) VALUES ('goes on')"));
    }

private:
    std::unique_ptr<Connection> fresh()
    {
        auto db = Connection::create(m_path, m_key);
        if (!db || !(*db)->execute("CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight INTEGER) STRICT"))
            qFatal("the test has no vault: %s", db ? "table" : qPrintable(db.error().detail));
        return std::move(*db);
    }

    void manyThings()
    {
        auto db = fresh();
        auto insert = db->prepare("INSERT INTO thing(name) VALUES (:name)");
        auto all = Transaction::begin(*db);
        for (int i = 0; i < 2000; ++i)
            VERIFY_OK(insert->bind(":name", QString(100, u'x')).run());
        VERIFY_OK(all->commit());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    SecretBuffer m_key;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "TestConnection.moc"
