#pragma once

#include "app/vault/Keychain.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

namespace QKeychain {
class Job;
}

namespace kk::vault {

/// The keychain of the operating system, through QtKeychain: Secret Service or KWallet, Keychain of macOS, Windows'
/// credential store. QtKeychain's way of storing without a keychain is never switched on.
///
/// On Linux the keychain may still be starting when the program is, so a failure other than "not there" or "locked" is
/// tried once more after a moment.
class SystemKeychain final : public Keychain {
    Q_DECLARE_TR_FUNCTIONS(kk::vault::SystemKeychain)

public:
    /// `service`: the drawer of the keychain; tests have their own.
    explicit SystemKeychain(QString service = QStringLiteral("Klantenkring"),
                            std::chrono::milliseconds retryAfter = std::chrono::milliseconds(400));

    void read(QObject *context, const QString &name, SecretAnswer answer) override;
    void write(QObject *context, const QString &name, const SecretBuffer &secret, DoneAnswer answer) override;
    void remove(QObject *context, const QString &name, DoneAnswer answer) override;

private:
    enum class Act { Read, Write, Remove };
    struct Attempt;

    void ask(Act act, QObject *context, const QString &name, SecretBuffer secret, SecretAnswer answer);
    static void start(const std::shared_ptr<Attempt> &attempt);
    static void finish(const std::shared_ptr<Attempt> &attempt, const QKeychain::Job &job);
    static void explain(const std::shared_ptr<Attempt> &attempt, const QString &detail, bool entryIsMissing);

    QString m_service;
    std::chrono::milliseconds m_retryAfter;
};

} // namespace kk::vault
