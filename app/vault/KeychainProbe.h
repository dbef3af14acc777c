#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace kk::vault {

/// What can be said about the system's keychain from outside. QtKeychain answers "entry not found" for a locked keychain
/// whose question was dismissed, and one unclear error for everything else; this tells them apart.
enum class KeychainState {
    Open,    ///< there, and nothing of ours in it is locked
    Locked,  ///< there, and what is asked for, or the place for new secrets, is locked
    Absent,  ///< there is no keychain
    Unknown, ///< this system does not say
};

/// Answers later, on this thread; never asks the user anything. `answer` is dropped when `context` is gone.
void probeKeychain(QObject *context, const QString &service, const QString &name, std::function<void(KeychainState)> answer);

} // namespace kk::vault
