#include "ui/SingleInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMoment = 300; ///< milliseconds

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT woken();
    });
}

QString SingleInstance::serverName(const QString &vaultPath)
{
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(vaultPath).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"klantenkring-"_s + QString::fromLatin1(hash.toHex().left(32));
}

bool SingleInstance::wake(const QString &vaultPath)
{
    if (!QFileInfo::exists(vaultPath))
        return false;
    QLocalSocket socket;
    socket.connectToServer(serverName(vaultPath));
    return socket.waitForConnected(kMoment);
}

void SingleInstance::answerFor(const QString &vaultPath)
{
    m_server.close();
    if (vaultPath.isEmpty())
        return;
    const QString name = serverName(vaultPath);
    if (!m_server.listen(name) && !wake(vaultPath)) {
        QLocalServer::removeServer(name); // left behind by a program that ended without a word
        m_server.listen(name);
    }
}

} // namespace kk::ui
