#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace kk::ui {

/// One program a vault and user of this computer: the second one brings the first one's window to the front and ends.
/// The vault's own lock is what protects the data; this only spares people the sentence about it.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// Is a program running that has this vault? Then it was asked to come to the front. Waits at most a moment.
    static bool wake(const QString &vaultPath);
    /// From now on this program answers for the vault; empty: for none.
    void answerFor(const QString &vaultPath);

Q_SIGNALS:
    void woken();

private:
    static QString serverName(const QString &vaultPath);

    QLocalServer m_server;
};

} // namespace kk::ui
