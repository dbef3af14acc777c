#include "app/shop/sample/SampleExports.h"
#include "app/shop/sample/SampleShop.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// kill -9 at random moments of a bulk merge: afterwards everything is merged or nothing is.
class TestKilledMerge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledBulkMergeIsWholeOrNotThere()
    {
        const bool isLong = qEnvironmentVariableIsSet("KLANTENKRING_LONG");
        const int kills = isLong ? 100 : 12;
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u, %d kills", seed, kills);
        QRandomGenerator dice(seed);

        TemporaryShop home;
        shop::sample::SampleOptions options;
        options.customers = 600;
        const auto files = shop::sample::writeExports(shop::sample::SampleShop::make(options), QDir(home.filePath(QString())));
        QVERIFY(files);
        shop::ImportOrder order;
        for (const auto &file : *files)
            order.files.append({home.filePath(file.fileName), file.profile, {}, {}, {}});
        QVERIFY(home.shop().imports().run(order, {}, {}));
        QVERIFY(home.shop().merging().search({}));
        const auto people = [&] { return home.shop().customers().find({})->ids; };
        const auto before = people();
        const auto rowsBefore = home.shop().customers().rows(before);
        home.lock();

        const QString program = QCoreApplication::applicationDirPath() + u"/merge-once"_s;
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
        const auto merged = people();
        QVERIFY(merged.size() < before.size());
        QVERIFY(home.shop().merging().undoAll());
        home.lock();

        int absent = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess process;
            process.start(program, arguments);
            QVERIFY(process.waitForReadyRead(30000)); // "open"
            process.waitForFinished(static_cast<int>(dice.bounded(static_cast<quint32>(whole + whole / 10 + 1))));
            const bool promised = process.readAllStandardOutput().contains("done");
            process.kill();
            process.waitForFinished();
            QVERIFY2(home.unlock(), "the vault opens after a kill");
            const auto now = people();
            QVERIFY2(now == merged || now == before, "whole or not there");
            QVERIFY2(now == merged || !promised, "a merge that was reported stays");
            absent += now == before ? 1 : 0;
            if (now == merged)
                QVERIFY(home.shop().merging().undoAll());
            QCOMPARE(people(), before);
            home.lock();
        }
        qInfo("%d of %d were not there", absent, kills);
        QVERIFY(home.unlock());
        QCOMPARE(*home.shop().customers().rows(people()), *rowsBefore);
        const auto check = home.shop().safety().check();
        QVERIFY2(check && check->ok(), check ? qPrintable(check->problems.join(u' ')) : "check failed");
    }
};

QTEST_GUILESS_MAIN(TestKilledMerge)
#include "TestKilledMerge.moc"
