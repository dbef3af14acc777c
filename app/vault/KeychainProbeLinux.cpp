// Asks the Secret Service over D-Bus. https://specifications.freedesktop.org/secret-service
#include "app/vault/KeychainProbe.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QTimer>

using StringMap = QMap<QString, QString>;

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

using Answer = std::function<void(KeychainState)>;

constexpr int kPatience = 3000; // ms; a service that starts on demand needs a moment

const QString kService = u"org.freedesktop.secrets"_s;
const QString kRoot = u"/org/freedesktop/secrets"_s;
const QString kServiceInterface = u"org.freedesktop.Secret.Service"_s;

void call(QObject *context, const QDBusMessage &message, std::function<void(const QDBusMessage &)> answer)
{
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, kPatience);
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [reply = std::move(answer)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         reply(finished->reply());
                     });
}

/// Whether the collection that takes new secrets is locked.
void probeDefaultCollection(QObject *context, Answer answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kRoot + u"/aliases/default"_s,
                                                          u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(context, message, [reply = std::move(answer)](const QDBusMessage &got) {
        const QDBusPendingReply<QDBusVariant> value = got;
        // No default collection yet: the first write makes one.
        reply(value.isValid() && value.value().variant().toBool() ? KeychainState::Locked : KeychainState::Open);
    });
}

} // namespace

void probeKeychain(QObject *context, const QString &service, const QString &name, Answer answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, context, [reply = std::move(answer)] { reply(KeychainState::Absent); });
        return;
    }
    qDBusRegisterMetaType<StringMap>();
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kRoot, kServiceInterface, u"SearchItems"_s);
    message << QVariant::fromValue(StringMap{{u"server"_s, service}, {u"user"_s, name}}); // as QtKeychain stores it
    call(context, message, [context, reply = std::move(answer)](const QDBusMessage &got) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> found = got; // unlocked, locked
        if (!found.isValid())
            reply(KeychainState::Absent);
        else if (!found.argumentAt<1>().isEmpty())
            reply(KeychainState::Locked);
        else if (!found.argumentAt<0>().isEmpty())
            reply(KeychainState::Open);
        else
            probeDefaultCollection(context, reply);
    });
}

} // namespace kk::vault
#endif
