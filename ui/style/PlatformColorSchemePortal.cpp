#include "ui/style/PlatformColorScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <functional>
#include <utility>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kGroup = u"org.freedesktop.appearance"_s;
const auto kKey = u"color-scheme"_s;

/// The portal's number: 0 no preference, 1 dark, 2 light. `Read` wraps the number in two variants, the signal in one.
std::optional<Scheme> schemeOf(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return std::nullopt;
    }
}

class PortalSettings final : public QObject {
    Q_OBJECT

public:
    PortalSettings(std::function<void(std::optional<Scheme>)> tell, QObject *parent) : QObject(parent), m_tell(std::move(tell))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        qRegisterMetaType<QDBusVariant>("QDBusVariant"); // QtDBus 6.4 refuses a slot with a type it has not met yet
        bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
        QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
        question << kGroup << kKey;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
            call->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *call;
            if (!reply.isError()) // no portal: the palette at start stands
                m_tell(schemeOf(reply.value().variant()));
        });
    }

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == kGroup && key == kKey)
            m_tell(schemeOf(value.variant()));
    }

private:
    std::function<void(std::optional<Scheme>)> m_tell;
};

} // namespace

void PlatformColorScheme::watch()
{
    new PortalSettings([this](std::optional<Scheme> scheme) { take(scheme); }, this);
}

} // namespace kk::ui

#include "PlatformColorSchemePortal.moc"
