#pragma once

#include "app/shop/PeopleDesk.h"
#include "app/vault/Keychain.h"
#include "app/vault/RememberedKey.h"

#include <functional>

namespace kk::shop {

/// "Remember on this computer": a keychain slot in the key file and its key in the system's keychain, kept together.
///
/// Asynchronous, on the window's thread; answers come later or, when `context` is gone, never. A slot whose key could not be
/// stored is taken away again.
class KeychainMemory final {
public:
    using RecallAnswer = std::function<void(Result<vault::RememberedKey>)>;
    using DoneAnswer = std::function<void(Result<>)>;

    /// `policy`: which key files are read; as in `Surroundings`.
    KeychainMemory(vault::Keychain &keychain, vault::KeyPolicy policy) : m_keychain(keychain), m_policy(policy) {}

    /// `people` must outlive the answer.
    void remember(QObject *context, const PeopleDesk &people, const QString &vaultPath, const QString &computer, DoneAnswer answer);
    /// NotFound: nothing was remembered here. Busy: the keychain is locked. Storage: there is no keychain.
    void recall(QObject *context, const QString &vaultPath, RecallAnswer answer);
    /// Takes the key out of the keychain; the slot stays for `PeopleDesk::forget`.
    void forget(QObject *context, const QString &vaultPath, DoneAnswer answer);

private:
    vault::Keychain &m_keychain;
    vault::KeyPolicy m_policy;
};

} // namespace kk::shop
