#pragma once

#include "app/base/Result.h"
#include "app/base/SecretBuffer.h"

#include <QObject>
#include <QString>

#include <functional>

namespace kk::vault {

/// Where the operating system keeps small secrets for the person who is logged in.
///
/// For us it keeps the random key of a Keychain slot (`RememberedKey`), never the data key and never a passphrase: whoever
/// reads the keychain has nothing without the key file, and forgetting the slot makes the secret worthless.
///
/// Asynchronous; use it on the thread of the window. Answers come later, never before the call returns, on the thread of
/// `context`, or not at all when `context` is gone. The system may ask the user something first, so an answer can take long.
/// Failures: NotFound (no such entry), Busy (there is a keychain but it is locked, and stayed so), Storage (there is no
/// keychain here, or it failed). Nothing is ever written anywhere else instead.
class Keychain {
public:
    using SecretAnswer = std::function<void(Result<SecretBuffer>)>;
    using DoneAnswer = std::function<void(Result<>)>;

    virtual ~Keychain() = default;

    virtual void read(QObject *context, const QString &name, SecretAnswer answer) = 0;
    /// Replaces what was there under this name.
    virtual void write(QObject *context, const QString &name, const SecretBuffer &secret, DoneAnswer answer) = 0;
    /// Removing what is not there is a success.
    virtual void remove(QObject *context, const QString &name, DoneAnswer answer) = 0;
};

} // namespace kk::vault
