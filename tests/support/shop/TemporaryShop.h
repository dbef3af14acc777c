#pragma once

#include "app/shop/Shop.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>

namespace kk::testing {

/// A new shop in a folder of its own, with its owner at work. Everything goes when it goes.
class TemporaryShop {
public:
    static constexpr auto kPassphrase = "vier woorden in zin";

    TemporaryShop();
    ~TemporaryShop();

    bool isOpen() const { return m_shop != nullptr; }
    shop::Shop &shop() { return *m_shop; }
    const QString &path() const { return m_path; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    FakeClock &clock() { return m_clock; }
    shop::Surroundings around() const { return {&m_clock, cheapKeys(), QStringLiteral("Balie")}; }
    const vault::RecoveryCode &recoveryCode() const { return *m_recoveryCode; }

    /// Waits for work in the background that still asks the desks.
    void lock();
    /// Opens it again, as somebody else if you like.
    Result<> unlock(const QString &passphrase = QString::fromLatin1(kPassphrase));
    /// Adds a colleague whose passphrase is "wachtzin van NAME".
    Result<vault::ShopUserId> addColleague(const QString &name, vault::Role role);
    static QString passphraseOf(const QString &name) { return QStringLiteral("wachtzin van ") + name; }
    QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    FakeClock m_clock;
    std::optional<vault::RecoveryCode> m_recoveryCode;
    std::unique_ptr<shop::Shop> m_shop;
};

} // namespace kk::testing
