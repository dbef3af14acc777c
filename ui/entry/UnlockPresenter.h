#pragma once

#include "app/base/SecretBuffer.h"
#include "app/shop/KeychainMemory.h"
#include "app/shop/Shop.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace kk::ui {

/// Opening a shop that is there: by this computer's keychain, a passphrase, or the recovery code; after the code a new
/// passphrase is offered. GUI thread; never waits.
class UnlockPresenter final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Asking,
        Recalling,     ///< the keychain is asked; typing is possible
        Opening,
        NewPassphrase, ///< open, by recovery code: a new passphrase is offered
        Opened,
    };
    /// What helps besides trying again.
    enum class WayOut { None, ChooseFile, RestoreBackup };

    UnlockPresenter(QString vaultPath, shop::Surroundings around, shop::KeychainMemory &keychain, QObject *parent = nullptr);
    ~UnlockPresenter() override;

    State state() const { return m_state; }
    const QString &vaultPath() const { return m_path; }
    /// The shop's name as far as it may be known from outside: the name of the file.
    QString shopName() const;
    QString problem() const { return m_problem; }
    WayOut wayOut() const { return m_wayOut; }
    /// Whether the key of this shop lies in this computer's keychain already.
    bool isRemembered() const { return m_isRemembered; }
    /// Asked for with the passphrase, and not so yet: for whoever takes the shop.
    bool wantsRemembering() const { return m_rememberHere && !m_isRemembered; }
    bool isStoring() const { return m_isStoring; } ///< the new passphrase is being stored

    /// Asks the keychain, once. Silent when nothing was remembered here.
    void recall();
    void unlock(SecretBuffer passphrase, bool rememberHere);
    void unlockWithCode(const QString &typed);
    void setNewPassphrase(SecretBuffer passphrase, const SecretBuffer &repeated);
    void keepPassphrase(); ///< no new passphrase
    /// While the shop that was open is being closed, tries wait.
    void setReady(bool ready);

    std::unique_ptr<shop::Shop> takeShop() { return std::move(m_shop); }

Q_SIGNALS:
    void changed();
    void opened();

private:
    using Opening = std::function<Result<std::unique_ptr<shop::Shop>>()>;
    enum class By { Keychain, Passphrase, Code };
    void open(By way, Opening opening);
    void onOpened(By way, Result<std::unique_ptr<shop::Shop>> opened);
    void refuse(const Error &error);
    void finish();
    void set(State state);

    QString m_path;
    shop::Surroundings m_around;
    shop::KeychainMemory &m_keychain;
    State m_state = State::Asking;
    QString m_problem;
    WayOut m_wayOut = WayOut::None;
    bool m_isRemembered = false;
    bool m_rememberHere = false;
    bool m_ready = true;
    bool m_recalled = false;
    bool m_isStoring = false;
    std::function<void()> m_waiting;
    std::unique_ptr<shop::Shop> m_shop;
};

} // namespace kk::ui
