#include "app/intake/ImportRun.h"
#include "app/vault/Migrator.h"
#include "app/vault/UserStore.h"
#include "app/vault/Statement.h"
#include "tests/support/FailAtStatement.h"
#include "tests/support/FakeClock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTill = "KLANTNR;NAAM;STRAAT;PC;PLAATS;TEL1;MAIL\n"
                         "4410387;Laan, M. van der;Kolkstraat 8;7419SB;Deventer;0600421187;marijke@voorbeeld.example\n"
                         "4410213;Hofstra, R.;Kolkstr. 14;7419SB;Deventer;0600713305;\n";

} // namespace

/// Every n-th statement of an import fails: nothing of it is left, and the next try gives the whole.
class TestImportFaults final : public QObject {
    Q_OBJECT

private:
    static qint64 count(vault::Connection &db, const char *sql)
    {
        auto query = db.prepare(sql);
        return query && query->step().value_or(false) ? query->integer(0) : -1;
    }

private Q_SLOTS:
    void failsAtEveryStatementAndLeavesNothing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"kassa.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kTill) == kTill.size());
        file.close();
        FakeClock clock;
        const auto key = SecretBuffer::random(32);
        auto db = vault::Connection::create(folder.filePath(u"v.kring"_s), key);
        QVERIFY(db);
        QVERIFY(vault::Migrator(**db).migrate([] { return Result<>(); }));
        const auto user = vault::UserStore(**db).add(u"Marit"_s, vault::Role::Owner, clock.now());
        QVERIFY(user);
        const auto recognition = intake::recognise(file.fileName());
        QVERIFY(recognition);
        QVERIFY(recognition->profile);
        intake::FileToRead toRead{file.fileName(), *recognition, {}, u"Kassa"_s, QByteArray(32, 'x'), 1};
        intake::RunPlan plan;
        plan.user = *user;
        plan.clock = &clock;

        int failing = 0;
        for (bool fired = true; fired; ) {
            FailAtStatement probe(++failing);
            (*db)->setProbe(&probe);
            const auto report = intake::runImport(**db, plan, {toRead});
            (*db)->setProbe(nullptr);
            fired = probe.hasFired();
            QVERIFY2(!(*db)->inTransaction(), qPrintable(QString::number(failing)));
            if (fired) {
                QVERIFY2(!report, qPrintable(u"statement %1 failed and nobody said so"_s.arg(failing)));
                QCOMPARE(report.error().kind, ErrorKind::Storage);
                for (const char *table : {"SELECT count(*) FROM customer", "SELECT count(*) FROM record_version", "SELECT count(*) FROM import_batch",
                                          "SELECT count(*) FROM customer_search"})
                    QCOMPARE(count(**db, table), 0);
            } else {
                QVERIFY(report);
                QCOMPARE(report->files[0].recordsNew, 2);
                QCOMPARE(count(**db, "SELECT count(*) FROM customer"), 2);
            }
            QVERIFY(failing < 2000);
        }
        QVERIFY2(failing > 20, "the import uses many statements; fewer means the probe saw none");
    }
};

QTEST_GUILESS_MAIN(TestImportFaults)
#include "TestImportFaults.moc"
