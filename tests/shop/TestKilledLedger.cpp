#include "app/shop/sample/SampleExports.h"
#include "app/shop/sample/SampleShop.h"
#include "tests/support/shop/LoyaltyShop.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// kill -9 at random moments of a run of the ledger: its entries are whole or not there.
class TestKilledLedger final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledRunIsWholeOrNotThere()
    {
        const int kills = qEnvironmentVariableIsSet("KLANTENKRING_LONG") ? 300 : 12;
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u, %d kills", seed, kills);
        QRandomGenerator dice(seed);

        LoyaltyShop home;
        shop::sample::SampleOptions options;
        options.customers = 400;
        const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(home.filePath(QString())));
        QVERIFY(files);
        shop::ImportOrder order;
        for (const auto &file : *files)
            order.files.append({home.filePath(file.fileName), file.profile, {}, {}, {}});
        QVERIFY(home.shop().imports().run(order, {}, {}));
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        home.lock();
        const QString before = home.filePath(u"before.kring"_s);
        QVERIFY(QFile::copy(home.path(), before));
        const auto again = [&] { // the vault as it was before the run
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(home.path() + QString::fromLatin1(suffix));
            return QFile::copy(before, home.path());
        };

        const QString program = QCoreApplication::applicationDirPath() + u"/run-ledger-once"_s;
        const QStringList arguments{home.path(), QString::fromLatin1(TemporaryShop::kPassphrase)};
        QElapsedTimer timer;
        QProcess first;
        first.start(program, arguments);
        QVERIFY(first.waitForReadyRead(30000));
        timer.start();
        QVERIFY(first.waitForFinished(60000));
        QCOMPARE(first.exitCode(), 0);
        const qint64 whole = std::max<qint64>(timer.elapsed(), 1);
        QVERIFY(home.unlock());
        const qint64 entries = home.shop().safety().info()->ledgerEntries;
        QVERIFY(entries > 100);
        home.lock();

        int absent = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QVERIFY(again());
            QProcess process;
            process.start(program, arguments);
            QVERIFY(process.waitForReadyRead(30000)); // "open"
            process.waitForFinished(static_cast<int>(dice.bounded(static_cast<quint32>(whole + whole / 10 + 1))));
            const bool promised = process.readAllStandardOutput().contains("done");
            process.kill();
            process.waitForFinished();
            QVERIFY2(home.unlock(), "the vault opens after a kill");
            const qint64 now = home.shop().safety().info()->ledgerEntries;
            QVERIFY2(now == entries || now == 0, "whole or not there");
            QVERIFY2(now == entries || !promised, "entries that were reported stay");
            absent += now == 0 ? 1 : 0;
            const auto check = home.shop().safety().check();
            QVERIFY2(check && check->ok(), check ? qPrintable(check->problems.join(u' ')) : "check failed");
            home.lock();
        }
        qInfo("%d of %d were not there", absent, kills);
    }
};

QTEST_GUILESS_MAIN(TestKilledLedger)
#include "TestKilledLedger.moc"
