#include "ui/shell/PlatformSession.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kLogin = u"org.freedesktop.login1"_s;
const auto kManagerPath = u"/org/freedesktop/login1"_s;
const auto kManager = u"org.freedesktop.login1.Manager"_s;
const auto kSession = u"org.freedesktop.login1.Session"_s;

class SessionListener final : public QObject {
    Q_OBJECT

public:
    explicit SessionListener(PlatformSession *session) : QObject(session), m_session(session)
    {
        listenToScreenSaver();
        listenToLogin();
    }

private Q_SLOTS:
    void onPrepareForSleep(bool before)
    {
        if (before)
            Q_EMIT m_session->aboutToSleep();
    }

    void onLock() { Q_EMIT m_session->screenLocked(); }

    void onActiveChanged(bool active)
    {
        if (active)
            Q_EMIT m_session->screenLocked();
    }

    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
    {
        const auto active = changed.constFind(u"Active"_s);
        if (interface == kSession && active != changed.constEnd() && !active->toBool())
            Q_EMIT m_session->switchedAway();
    }

private:
    void listenToScreenSaver()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        const QList<std::pair<QString, QString>> savers{
            {u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
            {u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
            {u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s},
            {u"/org/cinnamon/ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s},
            {u"/org/mate/ScreenSaver"_s, u"org.mate.ScreenSaver"_s},
        };
        for (const auto &[path, interface] : savers)
            bus.connect({}, path, interface, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
    }

    void listenToLogin()
    {
        QDBusConnection bus = QDBusConnection::systemBus();
        if (!bus.isConnected())
            return;
        bus.connect(kLogin, kManagerPath, kManager, u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
        QDBusMessage question = QDBusMessage::createMethodCall(kLogin, kManagerPath, kManager, u"GetSession"_s);
        question << u"auto"_s; // the session this program belongs to
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
            call->deleteLater();
            const QDBusPendingReply<QDBusObjectPath> reply = *call;
            if (!reply.isError())
                listenToSession(reply.value().path());
        });
    }

    void listenToSession(const QString &path)
    {
        QDBusConnection bus = QDBusConnection::systemBus();
        bus.connect(kLogin, path, kSession, u"Lock"_s, this, SLOT(onLock()));
        bus.connect(kLogin, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                    SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    }

    PlatformSession *m_session;
};

} // namespace

void PlatformSession::watch()
{
    new SessionListener(this);
}

} // namespace kk::ui

#include "PlatformSessionDBus.moc"
