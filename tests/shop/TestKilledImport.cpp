#include "app/shop/sample/SampleExports.h"
#include "app/shop/sample/SampleShop.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// kill -9 at random moments of an import: afterwards the batch is whole or not there, and reading again gives the same.
class TestKilledImport final : public QObject {
    Q_OBJECT

private:
    static shop::VaultInfo info(TemporaryShop &shop) { return *shop.shop().safety().info(); }

private Q_SLOTS:
    void aKilledImportIsWholeOrNotThere()
    {
        const bool isLong = qEnvironmentVariableIsSet("KLANTENKRING_LONG");
        const int kills = isLong ? 2000 : 50;
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u, %d kills", seed, kills);
        QRandomGenerator dice(seed);

        TemporaryShop home;
        shop::sample::SampleOptions options;
        options.customers = 900;
        const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(home.filePath(QString())));
        QVERIFY(files);
        QString orders;
        for (const auto &file : *files) {
            if (file.profile == u"woocommerce-orders")
                orders = home.filePath(file.fileName);
        }
        QVERIFY(!orders.isEmpty());
        home.lock();

        const QString program = QCoreApplication::applicationDirPath() + u"/import-once"_s;
        const auto arguments = [&] { return QStringList{home.path(), QString::fromLatin1(TemporaryShop::kPassphrase), orders}; };
        const qint64 whole = measureWholeRun(home, program, arguments());
        QVERIFY(whole > 0);
        const auto expected = m_expected;

        int absent = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess process;
            process.start(program, arguments());
            QVERIFY(process.waitForReadyRead(30000)); // "open"
            const auto delay = static_cast<unsigned long>(dice.bounded(static_cast<quint32>(whole + whole / 10 + 1)));
            process.waitForFinished(static_cast<int>(delay));
            const bool promised = process.readAllStandardOutput().contains("done");
            process.kill();
            process.waitForFinished();
            QVERIFY2(home.unlock(), "the vault opens after a kill");
            const auto now = info(home);
            const bool isThere = now.sales > 0;
            QVERIFY2(isThere || !promised, "an import that was reported stays");
            if (isThere) {
                QCOMPARE(now.sales, expected.sales);
                QCOMPARE(now.saleLines, expected.saleLines);
                QCOMPARE(now.sourceRecords, expected.sourceRecords);
                const auto batches = home.shop().imports().batches();
                QVERIFY(home.shop().imports().undo(batches->first().id));
            } else {
                ++absent;
                QCOMPARE(now.sourceRecords, 0);
                QCOMPARE(now.customers, 0);
            }
            home.lock();
        }
        qInfo("%d of %d were not there", absent, kills);
        QVERIFY(home.unlock());
        const auto check = home.shop().safety().check();
        QVERIFY2(check && check->ok(), check ? qPrintable(check->problems.join(u' ')) : "check failed");
        shop::ImportOrder order;
        order.files.append({orders, {}, {}, {}, {}});
        QVERIFY(home.shop().imports().run(order, {}, {}));
        QCOMPARE(info(home).sales, expected.sales);
        QCOMPARE(info(home).saleLines, expected.saleLines);
    }

private:
    /// Lets the import run to its end once, keeps what it gave, and takes it back. Answers how long it took, in ms.
    qint64 measureWholeRun(TemporaryShop &home, const QString &program, const QStringList &arguments)
    {
        QElapsedTimer timer;
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForReadyRead(30000))
            return 0;
        timer.start();
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return 0;
        const qint64 took = std::max<qint64>(timer.elapsed(), 1);
        if (!home.unlock())
            return 0;
        m_expected = info(home);
        const auto batches = home.shop().imports().batches();
        if (!batches || batches->isEmpty() || !home.shop().imports().undo(batches->first().id))
            return 0;
        home.lock();
        return took;
    }

    shop::VaultInfo m_expected;
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "TestKilledImport.moc"
