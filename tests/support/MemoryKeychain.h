#pragma once

#include "app/vault/Keychain.h"


#include <map>

namespace kk::testing {

/// A keychain for tests: answers through the event loop as the real one does, and can be locked or taken away.
class MemoryKeychain final : public vault::Keychain {
public:
    enum class State { Open, Locked, Absent };

    void read(QObject *context, const QString &name, SecretAnswer answer) override;
    void write(QObject *context, const QString &name, const SecretBuffer &secret, DoneAnswer answer) override;
    void remove(QObject *context, const QString &name, DoneAnswer answer) override;

    void set(State state) { m_state = state; }
    QStringList names() const;
    /// What is kept under `name`; empty when nothing is.
    SecretBuffer secret(const QString &name) const;

private:
    Result<> usable() const;

    State m_state = State::Open;
    std::map<QString, SecretBuffer> m_secrets;
};

} // namespace kk::testing
