#include "app/shop/sample/SampleExports.h"
#include "app/shop/sample/SampleShop.h"
#include "app/vault/ErasureJournal.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// kill -9 at random moments of an erasure: after opening again the person is there whole or gone whole, and what was said to be done is.
class TestKilledErasure final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledErasureIsBeforeOrAfter()
    {
        const int kills = qEnvironmentVariableIsSet("KLANTENKRING_LONG") ? 300 : 20;
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u, %d kills", seed, kills);
        QRandomGenerator dice(seed);
        TemporaryShop home;
        shop::sample::SampleOptions options;
        options.customers = kills * 6 + 100;
        const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(home.filePath(QString())));
        QVERIFY(files);
        shop::ImportOrder order;
        for (const auto &file : *files) {
            if (file.profile.startsWith(u"woocommerce"))
                order.files.append({home.filePath(file.fileName), {}, {}, {}, {}});
        }
        QVERIFY(home.shop().imports().run(order, {}, {}));
        auto before = *home.shop().safety().info();
        QVERIFY(before.customers > kills + 1);
        home.lock();
        const QString program = QCoreApplication::applicationDirPath() + u"/erase-once"_s;
        const QStringList arguments{home.path(), QString::fromLatin1(TemporaryShop::kPassphrase)};
        const vault::ErasureJournal journal(vault::ErasureJournal::pathFor(home.path()));

        QElapsedTimer timer;
        {
            QProcess whole;
            whole.start(program, arguments);
            QVERIFY(whole.waitForReadyRead(30000));
            timer.start();
            QVERIFY(whole.waitForFinished(60000) && whole.exitCode() == 0);
        }
        const auto span = static_cast<quint32>(timer.elapsed() + 5);
        int done = 1;
        int gone = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess process;
            process.start(program, arguments);
            QVERIFY(process.waitForReadyRead(30000)); // "open"
            process.waitForFinished(static_cast<int>(dice.bounded(span)));
            const bool promised = process.readAllStandardOutput().contains("done");
            process.kill();
            process.waitForFinished();
            QVERIFY2(home.unlock(), "the vault opens after a kill");
            const auto now = *home.shop().safety().info();
            const qint64 less = before.customers - done - now.customers;
            QVERIFY2(less == 0 || less == 1, qPrintable(QString::number(less)));
            QVERIFY2(less == 1 || !promised, "an erasure that was reported is done");
            done += static_cast<int>(less);
            gone += static_cast<int>(less);
            QCOMPARE(now.sales, before.sales);
            QCOMPARE(now.saleLines, before.saleLines);
            const auto entries = journal.entries();
            QVERIFY(entries);
            QCOMPARE(entries->size(), done);
            home.lock();
        }
        qInfo("%d of %d were done", gone, kills);
        QVERIFY(home.unlock());
        const auto check = home.shop().safety().check();
        QVERIFY2(check && check->ok(), check ? qPrintable(check->problems.join(u' ')) : "check failed");
    }
};

QTEST_GUILESS_MAIN(TestKilledErasure)
#include "TestKilledErasure.moc"
