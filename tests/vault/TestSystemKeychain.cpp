#include "app/vault/RememberedKey.h"
#include "app/vault/SystemKeychain.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/MemoryKeychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace kk::vault;
using kk::ErrorKind;
using kk::Result;
using kk::SecretBuffer;
using kk::testing::MemoryKeychain;

namespace {

constexpr int kPatience = 20'000; // ms

/// Asks and waits for the answer.
Result<SecretBuffer> read(Keychain &keychain, const QString &name)
{
    QObject context;
    std::optional<Result<SecretBuffer>> answer;
    keychain.read(&context, name, [&answer](Result<SecretBuffer> result) { answer = std::move(result); });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience))
        return kk::fail(ErrorKind::Bug, answer ? u"answered too early"_s : u"no answer"_s);
    return std::move(*answer);
}

Result<> write(Keychain &keychain, const QString &name, const SecretBuffer &secret)
{
    QObject context;
    std::optional<Result<>> answer;
    keychain.write(&context, name, secret, [&answer](const Result<> &result) { answer = result; });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience))
        return kk::fail(ErrorKind::Bug, answer ? u"answered too early"_s : u"no answer"_s);
    return *answer;
}

Result<> remove(Keychain &keychain, const QString &name)
{
    QObject context;
    std::optional<Result<>> answer;
    keychain.remove(&context, name, [&answer](const Result<> &result) { answer = result; });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience))
        return kk::fail(ErrorKind::Bug, answer ? u"answered too early"_s : u"no answer"_s);
    return *answer;
}

void lockEveryCollection()
{
    const auto locking = [](const QString &collection) {
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                              u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
        const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    };
    locking(u"/org/freedesktop/secrets/collection/login"_s);
}

} // namespace

/// Run as it is, this is a computer without a keychain. The script `with-keyring` gives it a real gnome-keyring.
class TestSystemKeychain final : public QObject {
    Q_OBJECT

    bool m_isReal = qEnvironmentVariableIsSet("KLANTENKRING_TEST_KEYRING");
    QTemporaryDir m_home;
    SystemKeychain m_keychain{u"Klantenkring test"_s, std::chrono::milliseconds(10)};

private Q_SLOTS:
    void initTestCase()
    {
        if (m_isReal)
            return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toLocal8Bit());
    }

    void aRememberedKeyIsReadBack()
    {
        KeySlots keys = KeySlots::createNew(kk::testing::cheapKeys());
        const SecretBuffer dataKey = KeySlots::newDataKey();
        RememberedKey key{{}, RememberedKey::newWrappingKey()};
        key.slot = keys.addKeychain(dataKey, key.wrappingKey).value();
        const SecretBuffer secret = key.toSecret();
        QVERIFY(secret.size() == 36);
        const auto again = RememberedKey::fromSecret(secret);
        QVERIFY(again.has_value());
        QVERIFY(keys.unlockWithKeychain(again->slot, again->wrappingKey)->dataKey.equals(dataKey));
        QCOMPARE(RememberedKey::fromSecret(SecretBuffer::random(35)).error().kind, ErrorKind::Damaged);
        QVERIFY(RememberedKey::nameFor(keys).startsWith(u"vault-"_s));
        QVERIFY(RememberedKey::nameFor(keys) != RememberedKey::nameFor(KeySlots::createNew(kk::testing::cheapKeys())));
    }

    void theTestsKeychainBehavesLikeTheReal()
    {
        MemoryKeychain keychain;
        keepsReplacesAndForgets(keychain);
        keychain.set(MemoryKeychain::State::Locked);
        QCOMPARE(read(keychain, u"a"_s).error().kind, ErrorKind::Busy);
        keychain.set(MemoryKeychain::State::Absent);
        QCOMPARE(write(keychain, u"a"_s, SecretBuffer::random(3)).error().kind, ErrorKind::Storage);
    }

    void withoutAKeychainThatIsSaidAndNothingIsWritten()
    {
        if (m_isReal)
            QSKIP("there is a keychain");
        const auto missing = read(m_keychain, u"vault-1"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Storage);
        QVERIFY(missing.error().detail.contains(u"twice"_s)); // the one retry
        const SecretBuffer secret = SecretBuffer::fromText(u"wrapping-key-canary"_s);
        QCOMPARE(write(m_keychain, u"vault-1"_s, secret).error().kind, ErrorKind::Storage);
        QVERIFY(!missing.error().userText.isEmpty());
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY2(!files.hasNext(), "a file appeared");
    }

    void theRealKeychainKeepsReplacesAndForgets()
    {
        if (!m_isReal)
            QSKIP("no keychain here");
        keepsReplacesAndForgets(m_keychain);
    }

    void answersToNobodyAreDropped()
    {
        if (!m_isReal)
            QSKIP("no keychain here");
        auto context = std::make_unique<QObject>();
        auto own = std::make_unique<SystemKeychain>(u"Klantenkring test"_s);
        own->read(context.get(), u"vault-4"_s, [](const Result<SecretBuffer> &) { QFAIL("nobody asked"); });
        own.reset();
        context.reset();
        QCOMPARE(read(m_keychain, u"vault-4"_s).error().kind, ErrorKind::NotFound);
    }

    void aLockedKeychainIsSaidSo() // last: it stays locked
    {
        if (!m_isReal)
            QSKIP("no keychain here");
        QVERIFY(write(m_keychain, u"vault-3"_s, SecretBuffer::random(36)).has_value());
        lockEveryCollection();
        const auto stored = read(m_keychain, u"vault-3"_s);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, ErrorKind::Busy);
        QCOMPARE(write(m_keychain, u"vault-5"_s, SecretBuffer::random(36)).error().kind, ErrorKind::Busy);
    }

private:
    static void keepsReplacesAndForgets(Keychain &keychain)
    {
        QCOMPARE(read(keychain, u"vault-2"_s).error().kind, ErrorKind::NotFound);
        const SecretBuffer first = SecretBuffer::random(36);
        QVERIFY(write(keychain, u"vault-2"_s, first).has_value());
        QVERIFY(read(keychain, u"vault-2"_s)->equals(first));
        const SecretBuffer second = SecretBuffer::fromBytes(QByteArrayView("\0with\0zeroes\xff\xfe", 14));
        QVERIFY(write(keychain, u"vault-2"_s, second).has_value());
        QVERIFY(read(keychain, u"vault-2"_s)->equals(second));
        QCOMPARE(read(keychain, u"vault-20"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(remove(keychain, u"vault-2"_s).has_value());
        QCOMPARE(read(keychain, u"vault-2"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(remove(keychain, u"vault-2"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "TestSystemKeychain.moc"
