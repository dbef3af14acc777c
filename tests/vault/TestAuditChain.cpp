#include "app/vault/AuditChain.h"
#include "app/vault/AuditSeal.h"
#include "app/vault/Connection.h"
#include "app/vault/Migrator.h"
#include "app/vault/Transaction.h"
#include "tests/support/FailAtStatement.h"
#include "tests/support/FakeClock.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kk;
using namespace kk::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 12;
using UserId = Id<ShopUserTag>;

/// Does one statement with a number in it; mutations are the test's own SQL.
void change(Connection &db, const QString &sql)
{
    const auto done = db.runScript(sql.toUtf8());
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

} // namespace

class TestAuditChain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = std::move(*Connection::create(m_dir->filePath(u"shop.kring"_s), SecretBuffer::random(32)));
        QVERIFY(Migrator(*m_db).migrate([] { return Result<>(); }));
        m_chain = std::make_unique<AuditChain>(*m_db, m_clock);
        auto atOnce = Transaction::begin(*m_db); // one wait for the disk instead of twelve
        QVERIFY(atOnce);
        for (int i = 1; i <= kEntries; ++i) {
            m_clock.advance(std::chrono::seconds(1));
            QCOMPARE(m_chain->append(UserId(i % 3), u"customer.viewed"_s, "{\"customer\":" + QByteArray::number(i) + "}"), Result<qint64>(i));
        }
        QVERIFY(atOnce->commit());
    }

    void cleanup()
    {
        m_chain.reset();
        m_db.reset();
    }

    void whatWasAppendedIsReadAndIntact()
    {
        const auto verdict = m_chain->verify(m_chain->latest().value());
        QVERIFY(verdict && verdict->isIntact());
        QCOMPARE(verdict->entries, kEntries);
        const auto page = m_chain->before(0, 2);
        QCOMPARE(page->size(), 2);
        QCOMPARE(page->at(0), (AuditEntry{12, m_clock.now(), UserId(0), u"customer.viewed"_s, QByteArray("{\"customer\":12}")}));
        QCOMPARE(m_chain->before(3, 10)->size(), 2);
    }

    void anEmptyChainIsIntact()
    {
        auto db = Connection::create(m_dir->filePath(u"other.kring"_s), SecretBuffer::random(32));
        QVERIFY(db && Migrator(**db).migrate([] { return Result<>(); }));
        AuditChain chain(**db, m_clock);
        QVERIFY(chain.verify()->isIntact());
        QCOMPARE(chain.latest()->seq, 0);
        QCOMPARE(chain.append(UserId(), u"vault.created"_s), Result<qint64>(1));
        QCOMPARE(chain.before(0, 1)->first().details, std::optional<QByteArray>(""));
        QVERIFY(chain.verify()->isIntact());
    }

    void theTableRefusesChanges_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE audit_entry SET at = 0 WHERE seq = 3");
        QTest::newRow("delete") << QByteArray("DELETE FROM audit_entry WHERE seq = 3");
        QTest::newRow("delete last") << QByteArray("DELETE FROM audit_entry WHERE seq = 12");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO audit_entry SELECT seq, 0, actor, action, commitment, previous, hash FROM audit_entry WHERE seq = 12");
        QTest::newRow("upsert") << QByteArray("INSERT INTO audit_entry SELECT * FROM audit_entry WHERE seq = 3 ON CONFLICT DO UPDATE SET at = 0");
        QTest::newRow("insert in the middle") << QByteArray("INSERT INTO audit_entry SELECT 0, at, actor, action, commitment, previous, hash FROM audit_entry WHERE seq = 3");
        QTest::newRow("insert far away") << QByteArray("INSERT INTO audit_entry SELECT 99, at, actor, action, commitment, previous, hash FROM audit_entry WHERE seq = 3");
        QTest::newRow("does not follow") << QByteArray("INSERT INTO audit_entry SELECT 13, at, actor, action, commitment, previous, hash FROM audit_entry WHERE seq = 3");
        QTest::newRow("details") << QByteArray("UPDATE audit_detail SET details = x'00' WHERE seq = 3");
        QTest::newRow("a name as action") << QByteArray("INSERT INTO audit_entry SELECT 13, at, actor, 'Rosalie H', commitment, hash, hash FROM audit_entry WHERE seq = 12");
    }

    void theTableRefusesChanges()
    {
        QFETCH(QByteArray, sql);
        const auto refused = m_db->execute(sql.constData());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(m_chain->verify(m_chain->latest().value())->isIntact());
    }

    void erasingDetailsKeepsTheSeals()
    {
        const AuditAnchor anchor = m_chain->latest().value();
        const std::array<qint64, 4> about = {2, 7, 12, 99};
        QCOMPARE(m_chain->eraseDetails(about), Result<int>(3));
        QCOMPARE(m_chain->eraseDetails(about), Result<int>(0));
        const auto verdict = m_chain->verify(anchor);
        QVERIFY(verdict->isIntact());
        QCOMPARE(verdict->erasedDetails, 3);
        QCOMPARE(m_chain->before(0, 1)->first().details, std::nullopt);
        QVERIFY(m_chain->append(UserId(1), u"customer.erased"_s));
        QVERIFY(m_chain->verify(anchor)->isIntact());
    }

    void theSameDetailsLookDifferentEachTime()
    {
        QVERIFY(m_chain->append(UserId(1), u"same"_s, "same"));
        QVERIFY(m_chain->append(UserId(1), u"same"_s, "same"));
        auto query = m_db->prepare("SELECT count(DISTINCT commitment) FROM audit_entry WHERE action = 'same'");
        QVERIFY(query->step().value());
        QCOMPARE(query->integer(0), 2);
    }

    void aBadActionIsRefused()
    {
        for (const QString &action : {u""_s, u"Rosalie"_s, u"two words"_s, u"a\n"_s, QString(65, u'a')})
            QCOMPARE(m_chain->append(UserId(1), action).error().kind, ErrorKind::Bug);
        QCOMPARE(m_chain->latest()->seq, kEntries);
    }

    void anAppendThatFailsLeavesNothing()
    {
        for (int failing = 1;; ++failing) {
            const AuditAnchor before = m_chain->latest().value();
            testing::FailAtStatement probe(failing);
            m_db->setProbe(&probe);
            const auto appended = m_chain->append(UserId(1), u"try"_s, "x");
            m_db->setProbe(nullptr);
            QCOMPARE(appended.has_value(), !probe.hasFired());
            QVERIFY(m_chain->verify(before)->isIntact());
            if (appended) {
                QVERIFY(failing > 4);
                break;
            }
            QCOMPARE(m_chain->latest().value(), before);
        }
    }

    void everyEditIsFoundWhereItIs_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("at") << u"UPDATE audit_entry SET at = at + 1 WHERE seq = %1"_s;
        QTest::newRow("actor") << u"UPDATE audit_entry SET actor = actor + 1 WHERE seq = %1"_s;
        QTest::newRow("action") << u"UPDATE audit_entry SET action = 'customer.viewes' WHERE seq = %1"_s;
        QTest::newRow("commitment") << u"UPDATE audit_entry SET commitment = zeroblob(32) WHERE seq = %1"_s;
        QTest::newRow("previous") << u"UPDATE audit_entry SET previous = randomblob(32) WHERE seq = %1"_s;
        QTest::newRow("hash") << u"UPDATE audit_entry SET hash = randomblob(32) WHERE seq = %1"_s;
        QTest::newRow("details") << u"UPDATE audit_detail SET details = x'7b7d' WHERE seq = %1"_s;
        QTest::newRow("salt") << u"UPDATE audit_detail SET salt = randomblob(32) WHERE seq = %1"_s;
        QTest::newRow("details of another") << u"UPDATE audit_detail SET (salt, details) = (SELECT salt, details FROM audit_detail WHERE seq = %1 % 12 + 1) WHERE seq = %1"_s;
        QTest::newRow("details given back") << u"DELETE FROM audit_detail WHERE seq = %1; INSERT INTO audit_detail VALUES (%1, zeroblob(32), x'78')"_s;
    }

    void everyEditIsFoundWhereItIs()
    {
        QFETCH(QString, edit);
        for (int seq = 1; seq <= kEntries; ++seq) {
            auto undone = unlocked();
            change(*m_db, QString(edit).replace(u"%1"_s, QString::number(seq)));
            QCOMPARE(m_chain->verify()->firstBadSeq, seq);
        }
    }

    void everyRemovalInsertionAndSwapIsFoundWhereItIs()
    {
        for (int seq = 1; seq < kEntries; ++seq) {
            {
                auto undone = unlocked();
                change(*m_db, u"DELETE FROM audit_detail WHERE seq = %1; DELETE FROM audit_entry WHERE seq = %1"_s.arg(seq));
                QCOMPARE(m_chain->verify()->firstBadSeq, seq);
            }
            {
                auto undone = unlocked();
                change(*m_db, u"DELETE FROM audit_detail; DELETE FROM audit_entry WHERE seq = %1;"
                              "UPDATE audit_entry SET seq = seq - 1 WHERE seq > %1"_s.arg(seq));
                QCOMPARE(m_chain->verify()->firstBadSeq, seq);
            }
            {
                auto undone = unlocked();
                change(*m_db, u"DELETE FROM audit_detail; UPDATE audit_entry SET seq = -seq WHERE seq >= %1;"
                              "UPDATE audit_entry SET seq = 1 - seq WHERE seq < 0;"
                              "INSERT INTO audit_entry SELECT %1, at, actor, action, commitment, previous, hash FROM audit_entry WHERE seq = %1 + 1"_s.arg(seq));
                // The doubled entry is the old one word for word, so it may stand; the next cannot follow it.
                QVERIFY(m_chain->verify()->firstBadSeq == seq || m_chain->verify()->firstBadSeq == seq + 1);
            }
            for (int other = seq + 1; other <= kEntries; ++other) {
                auto undone = unlocked();
                change(*m_db, u"DELETE FROM audit_detail; UPDATE audit_entry SET seq = -1 WHERE seq = %1;"
                              "UPDATE audit_entry SET seq = %1 WHERE seq = %2; UPDATE audit_entry SET seq = %2 WHERE seq = -1"_s.arg(seq).arg(other));
                QCOMPARE(m_chain->verify()->firstBadSeq, seq);
            }
        }
        QVERIFY(m_chain->verify()->isIntact());
    }

    void cuttingOffAndRewritingShowAgainstAnAnchor()
    {
        const AuditAnchor anchor = m_chain->latest().value();
        for (int seq = 1; seq <= kEntries; ++seq) {
            auto undone = unlocked();
            change(*m_db, u"DELETE FROM audit_detail WHERE seq >= %1; DELETE FROM audit_entry WHERE seq >= %1"_s.arg(seq));
            QVERIFY(m_chain->verify()->isIntact()); // by itself a shorter chain is a chain
            QCOMPARE(m_chain->verify(anchor)->firstBadSeq, seq);
            // Written again to the same length by somebody who has the key and the program:
            while (m_chain->latest()->seq < kEntries)
                QVERIFY(m_chain->append(UserId(1), u"customer.viewed"_s, "{}"));
            QVERIFY(m_chain->verify()->isIntact());
            QCOMPARE(m_chain->verify(anchor)->firstBadSeq, kEntries);
        }
    }

    void randomBitsAnywhereAreFound()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QByteArrayList columns{"commitment", "previous", "hash"};
        for (int round = 0; round < 300; ++round) {
            const int seq = random.bounded(1, kEntries + 1);
            const QByteArray column = columns.at(random.bounded(3));
            auto undone = unlocked();
            auto read = m_db->prepare(QByteArray("SELECT " + column + " FROM audit_entry WHERE seq = :seq").constData());
            QVERIFY(read->bind(":seq", seq).step().value());
            QByteArray bytes = read->blob(0);
            read->reset();
            const int at = random.bounded(kSealSize);
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
            auto write = m_db->prepare(QByteArray("UPDATE audit_entry SET " + column + " = :bytes WHERE seq = :seq").constData());
            QVERIFY(write->bind(":seq", seq).bindBlob(":bytes", bytes).run());
            QCOMPARE(m_chain->verify()->firstBadSeq, seq);
        }
    }

private:
    /// A transaction in which the table lets everything happen; undone when it goes out of scope.
    Transaction unlocked()
    {
        auto transaction = Transaction::begin(*m_db);
        change(*m_db, u"DROP TRIGGER audit_entry_is_kept; DROP TRIGGER audit_entry_is_final; DROP TRIGGER audit_detail_is_final;"
                      "DROP TRIGGER audit_entry_follows; PRAGMA defer_foreign_keys = ON;"_s);
        return std::move(*transaction);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    testing::FakeClock m_clock;
    std::unique_ptr<Connection> m_db;
    std::unique_ptr<AuditChain> m_chain;
};

QTEST_GUILESS_MAIN(TestAuditChain)
#include "TestAuditChain.moc"
