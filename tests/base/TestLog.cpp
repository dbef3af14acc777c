#include "app/base/Log.h"
#include "app/base/log/Redaction.h"
#include "app/base/log/StateFolder.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace kk;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logTest, "kk.test")

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

Log::Options quietIn(const QTemporaryDir &folder)
{
    Log::Options options;
    options.folder = folder.path();
    options.alsoWarningsToStderr = false;
    return options;
}

} // namespace

class TestLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void personalDataIsTakenOut_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kept");
        const auto row = [](const QString &said, const QString &kept) { QTest::newRow(qPrintable(said)) << said << kept; };
        row(u"mail to jan@morgenster.example failed"_s, u"mail to ‹e-mail› failed"_s);
        row(u"<Jan.de.Vries+x@morgenster.example>"_s, u"<‹e-mail›>"_s);
        row(u"url ?user=jan%40morgenster.example&x=1"_s, u"url ?user=‹e-mail›&x=1"_s);
        row(u"José@müller.example, b@c.example"_s, u"‹e-mail›, ‹e-mail›"_s);
        row(u"call 06-12345678 now"_s, u"call ‹phone› now"_s);
        row(u"06 12 34 56 78"_s, u"‹phone›"_s);
        row(u"phone=0612345678;"_s, u"phone=‹phone›;"_s);
        row(u"+31 (0)6 12 34 56 78"_s, u"‹phone›"_s);
        row(u"+31612345678"_s, u"‹phone›"_s);
        row(u"0031612345678"_s, u"‹phone›"_s);
        row(u"31612345678"_s, u"‹phone›"_s);
        row(u"0570-123456"_s, u"‹phone›"_s);
        row(u"(0570) 12 34 56"_s, u"‹phone›"_s);
        row(u"iban NL91ABNA0417164300 here"_s, u"iban ‹iban› here"_s);
        row(u"NL91 ABNA 0417 1643 00"_s, u"‹iban›"_s);
        row(u"nl00abna0417164300"_s, u"‹iban›"_s);
        row(u"BE68 5390 0754 7034."_s, u"‹iban›."_s);
        row(u"DE89370400440532013000 twice DE89370400440532013000"_s, u"‹iban› twice ‹iban›"_s);
        row(u"row 256575 of 256575 in 5.123 s"_s, u"row 256575 of 256575 in 5.123 s"_s);
        row(u"2026-11-21T20:51:50.123Z"_s, u"2026-11-21T20:51:50.123Z"_s);
        row(u"batch 1795000000000 done"_s, u"batch 1795000000000 done"_s);
        row(u"SQLite 3.51.0, cipher 4.14.0, page 8192"_s, u"SQLite 3.51.0, cipher 4.14.0, page 8192"_s);
        row(u"0x7ffd12345678 at line 120"_s, u"0x7ffd12345678 at line 120"_s);
        row(u""_s, u""_s);
    }

    void personalDataIsTakenOut()
    {
        QFETCH(QString, said);
        QFETCH(QString, kept);
        QCOMPARE(withoutPersonalData(said), kept);
        QCOMPARE(withoutPersonalData(kept), kept);
    }

    void canariesReachNoLog()
    {
        const QTemporaryDir folder;
        const QList<QByteArray> canaries{"kanarie.vogel@morgenster.example", "06-98761234", "+31698761234", "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00"};
        {
            const auto log = Log::start(quietIn(folder));
            QVERIFY(log.has_value());
            for (const QByteArray &canary : canaries) {
                qCWarning(logTest, "a warning about %s in the middle", canary.constData());
                qCritical().noquote() << "stream" << canary << "end";
                qInfo("%s", canary.constData());
            }
        }
        const QByteArray all = everythingIn(folder.path());
        QCOMPARE(all.count("in the middle"), canaries.size());
        for (const QByteArray &canary : canaries)
            QVERIFY2(!all.contains(canary), canary.constData());
    }

    void aMessageIsOneLineWithTimeAndCategory()
    {
        const QTemporaryDir folder;
        {
            const auto log = Log::start(quietIn(folder));
            QVERIFY(log.has_value());
            QCOMPARE((*log)->path(), folder.filePath(u"klantenkring.log"_s));
            qCWarning(logTest, "first\nsecond\r\n2026-11-21T00:00:00.000Z W forged\x1b[2J");
        }
        const QByteArray all = everythingIn(folder.path());
        QCOMPARE(all.count('\n'), 1);
        QVERIFY2(all.contains("Z W kk.test first second  2026"), all.constData());
        QVERIFY(!all.contains('\x1b'));
    }

    void fullFilesMakeRoom()
    {
        const QTemporaryDir folder;
        Log::Options options = quietIn(folder);
        options.bytesPerFile = 2000;
        options.files = 3;
        {
            const auto log = Log::start(options);
            QVERIFY(log.has_value());
            for (int i = 0; i < 500; ++i)
                qCWarning(logTest, "line %d", i);
        }
        const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList({u"klantenkring.log"_s, u"klantenkring.log.1"_s, u"klantenkring.log.2"_s}));
        for (const QString &file : files)
            QVERIFY(QFile(folder.filePath(file)).size() <= 2000);
        QFile newest(folder.filePath(files.first()));
        QVERIFY(newest.open(QIODevice::ReadOnly));
        QVERIFY(newest.readAll().contains("line 499"));
        QVERIFY(!everythingIn(folder.path()).contains("line 0\n"));
    }

    void onlyTheUserMayReadIt()
    {
        const QTemporaryDir folder;
        const auto log = Log::start(quietIn(folder));
        QVERIFY(log.has_value());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile((*log)->path()).permissions() & others));
    }

    void thereIsOneAtATime()
    {
        const QTemporaryDir folder;
        auto first = Log::start(quietIn(folder));
        QVERIFY(first.has_value());
        const auto second = Log::start(quietIn(folder));
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().kind, ErrorKind::Bug);
        first->reset();
        QVERIFY(Log::start(quietIn(folder)).has_value());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Log::Options options = quietIn(folder);
        options.folder = folder.filePath(u"file/log"_s);
        const auto log = Log::start(options);
        QVERIFY(!log.has_value());
        QCOMPARE(log.error().kind, ErrorKind::Storage);
        QVERIFY(!log.error().userText.isEmpty());
    }

    void threadsDoNotMixTheirLines()
    {
        const QTemporaryDir folder;
        {
            const auto log = Log::start(quietIn(folder));
            QVERIFY(log.has_value());
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([t] {
                    for (int i = 0; i < 200; ++i)
                        qCWarning(logTest, "thread %d says %d.", t, i);
                });
            for (std::thread &thread : threads)
                thread.join();
        }
        const QList<QByteArray> lines = everythingIn(folder.path()).trimmed().split('\n');
        QCOMPARE(lines.size(), 800);
        for (const QByteArray &line : lines)
            QVERIFY2(line.contains(" W kk.test thread ") && line.endsWith('.'), line.constData());
    }

    void theFolderFollowsTheDesktop()
    {
        qputenv("XDG_STATE_HOME", "relative");
        QVERIFY(QDir::isAbsolutePath(stateFolder()));
        QVERIFY(stateFolder().endsWith(u"/klantenkring"_s));
#if defined(Q_OS_LINUX)
        const QTemporaryDir home;
        qputenv("XDG_STATE_HOME", home.path().toUtf8());
        QCOMPARE(stateFolder(), home.filePath(u"klantenkring"_s));
#endif
        qunsetenv("XDG_STATE_HOME");
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "TestLog.moc"
