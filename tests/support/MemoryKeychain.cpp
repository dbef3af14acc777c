#include "tests/support/MemoryKeychain.h"

#include <QTimer>

namespace kk::testing {

using namespace Qt::StringLiterals;

namespace {

template <class Answer, class Value>
void later(QObject *context, Answer answer, Value value)
{
    auto kept = std::make_shared<Value>(std::move(value)); // a std::function must be copyable
    QTimer::singleShot(0, context, [reply = std::move(answer), kept] { reply(std::move(*kept)); });
}

} // namespace

void MemoryKeychain::read(QObject *context, const QString &name, SecretAnswer answer)
{
    Result<SecretBuffer> result = fail(ErrorKind::NotFound, u"not remembered"_s);
    if (const auto open = usable(); !open)
        result = fail(open);
    else if (const auto found = m_secrets.find(name); found != m_secrets.end())
        result = found->second.copy();
    later(context, std::move(answer), std::move(result));
}

void MemoryKeychain::write(QObject *context, const QString &name, const SecretBuffer &secret, DoneAnswer answer)
{
    const auto open = usable();
    if (open)
        m_secrets[name] = secret.copy();
    later(context, std::move(answer), open);
}

void MemoryKeychain::remove(QObject *context, const QString &name, DoneAnswer answer)
{
    const auto open = usable();
    if (open)
        m_secrets.erase(name);
    later(context, std::move(answer), open);
}

QStringList MemoryKeychain::names() const
{
    QStringList names;
    for (const auto &[name, secret] : m_secrets)
        names.append(name);
    return names;
}

SecretBuffer MemoryKeychain::secret(const QString &name) const
{
    const auto found = m_secrets.find(name);
    return found == m_secrets.end() ? SecretBuffer() : found->second.copy();
}

Result<> MemoryKeychain::usable() const
{
    switch (m_state) {
    case State::Locked: return fail(ErrorKind::Busy, u"keychain locked"_s);
    case State::Absent: return fail(ErrorKind::Storage, u"no keychain"_s);
    case State::Open: break;
    }
    return {};
}

} // namespace kk::testing
