#include "app/vault/VaultLock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using kk::ErrorKind;
using kk::vault::VaultLock;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// This program once more, holding the lock until it is ended.
class OtherProgram {
public:
    explicit OtherProgram(const QString &vault)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, vault});
        m_holds = m_process.waitForReadyRead(20'000) && m_process.readAllStandardOutput().startsWith("held");
    }
    ~OtherProgram() { kill(); }
    bool holds() const { return m_holds; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void finish()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_holds = false;
};

} // namespace

class TestVaultLock final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_vault;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = m_folder->filePath(u"Winkel.kring"_s);
    }

    void oneHoldsItAndTheSecondHearsWhereAndWho()
    {
        auto first = VaultLock::acquire(m_vault, u"Balie"_s);
        QVERIFY(first.has_value());
        auto second = VaultLock::acquire(m_vault, u"Kantoor"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(second.error().userText.contains(u"Balie"_s));
        (*first)->nameHolder(u"Sam"_s);
        second = VaultLock::acquire(m_vault, u"Kantoor"_s);
        QCOMPARE(second.error().userText,
                 u"This vault is already open on computer ‘Balie’, by Sam. Close it there and try again."_s);
        QVERIFY(!second.error().detail.contains(u"Sam"_s));
        first->reset();
        QVERIFY(VaultLock::acquire(m_vault, u"Kantoor"_s).has_value());
    }

    void nothingStaysBehind()
    {
        {
            auto lock = VaultLock::acquire(m_vault, u"Balie"_s);
            (*lock)->nameHolder(u"Sam"_s);
            QVERIFY(QFile::exists(VaultLock::pathFor(m_vault)));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aRefusedProgramTakesNothingAway()
    {
        auto first = VaultLock::acquire(m_vault, u"Balie"_s);
        (*first)->nameHolder(u"Sam"_s);
        for (int round = 0; round < 3; ++round)
            QVERIFY(VaultLock::acquire(m_vault, u"Kantoor"_s).error().userText.contains(u"Sam"_s));
    }

    void anotherRunningProgramIsRefused()
    {
        OtherProgram other(m_vault);
        QVERIFY(other.holds());
        QCOMPARE(VaultLock::acquire(m_vault, u"Balie"_s).error().kind, ErrorKind::Busy);
        QCOMPARE(VaultLock::takeOver(m_vault, u"Balie"_s).error().kind, ErrorKind::Busy);
        other.finish();
        QVERIFY(VaultLock::acquire(m_vault, u"Balie"_s).has_value());
    }

    void aKilledProgramsLockIsTakenOver()
    {
        OtherProgram other(m_vault);
        QVERIFY(other.holds());
        other.kill();
        QVERIFY(QFile::exists(VaultLock::pathFor(m_vault)));
        auto lock = VaultLock::acquire(m_vault, u"Balie"_s);
        QVERIFY(lock.has_value());
        QVERIFY(VaultLock::acquire(m_vault, u"Kantoor"_s).error().userText.contains(u"Balie"_s)); // not the dead one's name
    }

    void anotherComputersLockStaysUntilSomebodySaysSo()
    {
        put(VaultLock::pathFor(m_vault), "4711\nklantenkring\nkantoor-pc\n0123456789abcdef\nfedcba9876543210\n");
        QFile lockFile(VaultLock::pathFor(m_vault));
        QVERIFY(lockFile.open(QIODevice::ReadWrite));
        lockFile.setFileTime(QDateTime::currentDateTime().addYears(-1), QFileDevice::FileModificationTime);
        lockFile.close();
        const auto refused = VaultLock::acquire(m_vault, u"Balie"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY(refused.error().userText.contains(u"kantoor-pc"_s));
        QVERIFY(VaultLock::takeOver(m_vault, u"Balie"_s).has_value());
    }

    void aStrangeHolderFileIsHarmless_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe{", 4);
        QTest::newRow("long") << QByteArray("{\"computer\":\"") + QByteArray(1'000'000, 'x') + QByteArray("\"}");
        QTest::newRow("long name") << QByteArray("{\"computer\":\"") + QByteArray(4000, 'x') + QByteArray("\"}");
        QTest::newRow("other types") << QByteArray("{\"computer\":[1,2],\"user\":{}}");
        QTest::newRow("many lines") << QByteArray("{\"computer\":\"Balie\\n\\nCall 1234\",\"user\":\"a\\u0000b\"}");
    }

    void aStrangeHolderFileIsHarmless()
    {
        QFETCH(QByteArray, content);
        auto first = VaultLock::acquire(m_vault, u"Balie"_s);
        put(m_vault + u"-holder"_s, content);
        const auto second = VaultLock::acquire(m_vault, u"Kantoor"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(second.error().userText.size() < 300);
        QVERIFY(!second.error().userText.contains(u'\n'));
    }

    void aPlaceThatIsGoneIsSaidSo()
    {
        QCOMPARE(VaultLock::acquire(m_folder->filePath(u"gone/Winkel.kring"_s), u"Balie"_s).error().kind, ErrorKind::Storage);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--hold"_s) {
        const auto lock = VaultLock::acquire(arguments[2], u"Other"_s);
        QTextStream(stdout) << (lock ? "held\n" : "refused\n") << Qt::flush;
        QTextStream(stdin).readLine(); // until the test closes it, or kills us
        return 0;
    }
    TestVaultLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestVaultLock.moc"
