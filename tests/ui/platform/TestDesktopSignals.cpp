#include "ui/shell/LockTriggers.h"
#include "ui/style/PlatformColorScheme.h"
#include "ui/style/Theme.h"

#include "app/base/Clock.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace kk::ui;
using namespace Qt::StringLiterals;

namespace {

const auto kSessionPath = u"/org/freedesktop/login1/session/_31"_s;

/// The settings portal of a desktop that is dark.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool known = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 0U)));
    }
};

class FakeLogin final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList asked;

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        asked.append(id);
        return QDBusObjectPath(kSessionPath);
    }

Q_SIGNALS:
    void PrepareForSleep(bool before);
};

} // namespace

class TestDesktopSignals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desktop.isConnected());
        QVERIFY(m_desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_desktop.registerObject(u"/org/freedesktop/login1"_s, &m_login, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(m_desktop.registerService(u"org.freedesktop.login1"_s));
    }

    void theProgramFollowsTheDesktopWhileItRuns()
    {
        m_portal.scheme = 1;
        Theme theme({SchemeChoice::System, 100});
        QTRY_COMPARE(Theme::scheme(), Scheme::Dark);
        // QtDBus subscribes in a thread of its own, so the first signals may come before it listens.
        QTRY_VERIFY((tellSetting(u"color-scheme"_s, 2), Theme::scheme() == Scheme::Light));
        tellSetting(u"accent-color"_s, 1);
        tellSetting(u"color-scheme"_s, 1);
        QTRY_COMPARE(Theme::scheme(), Scheme::Dark);
        theme.setSchemeChoice(SchemeChoice::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        tellSetting(u"color-scheme"_s, 2);
        tellSetting(u"color-scheme"_s, 1);
        QTest::qWait(50);
        QCOMPARE(Theme::scheme(), Scheme::Light); // the user chose
        QCOMPARE(changed.size(), 0);
        theme.setSchemeChoice(SchemeChoice::System);
        QCOMPARE(Theme::scheme(), Scheme::Dark);
    }

    void sleepLocksAndWakingDoesNot()
    {
        LockTriggers triggers(m_clock);
        QSignalSpy locks(&triggers, &LockTriggers::lockRequired);
        triggers.setArmed(true);
        QTRY_VERIFY(!m_login.asked.isEmpty());
        QCOMPARE(m_login.asked.last(), u"auto"_s);
        QTRY_VERIFY((Q_EMIT m_login.PrepareForSleep(true), !locks.isEmpty()));
        QTest::qWait(50); // what was said twice has arrived
        locks.clear();
        triggers.setArmed(true);
        Q_EMIT m_login.PrepareForSleep(false);
        QTest::qWait(50);
        QCOMPARE(locks.size(), 0);
    }

    void lockedScreenAndAnotherUserLock_data()
    {
        QTest::addColumn<QDBusMessage>("signal");
        QTest::newRow("lock of the session") << QDBusMessage::createSignal(kSessionPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        QTest::newRow("screen saver") << (QDBusMessage::createSignal(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s) << true);
        QTest::newRow("another user") << (QDBusMessage::createSignal(kSessionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s)
                                          << u"org.freedesktop.login1.Session"_s << QVariantMap{{u"Active"_s, false}} << QStringList());
    }

    void lockedScreenAndAnotherUserLock()
    {
        QFETCH(QDBusMessage, signal);
        LockTriggers triggers(m_clock);
        QSignalSpy locks(&triggers, &LockTriggers::lockRequired);
        triggers.setArmed(true);
        QTRY_VERIFY((m_desktop.send(signal), !locks.isEmpty()));
        QCOMPARE(locks.size(), 1);
        QVERIFY(!triggers.isArmed());
    }

private:
    void tellSetting(const QString &key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        m_desktop.send(signal << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(value)));
    }

    QDBusConnection m_desktop = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"fake desktop"_s);
    FakePortal m_portal;
    FakeLogin m_login;
    kk::SystemClock m_clock;
};

/// Runs itself again on a bus of its own, which stands for the bus of the session and that of the system.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("KLANTENKRING_TEST_BUS")) {
        qputenv("KLANTENKRING_TEST_BUS", "1");
        QStringList arguments{u"--"_s};
        for (int i = 0; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        return QProcess::execute(u"dbus-run-session"_s, arguments);
    }
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QApplication application(argc, argv);
    TestDesktopSignals test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestDesktopSignals.moc"
