#include "app/vault/SystemKeychain.h"

#include "app/vault/KeychainProbe.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace kk::vault {

using namespace Qt::StringLiterals;

/// One question to the keychain, on its way. Lives in the callbacks, not in the SystemKeychain, which may go first.
struct SystemKeychain::Attempt {
    Act act = Act::Read;
    QString service;
    QString name;
    SecretBuffer secret; ///< to write
    QPointer<QObject> context;
    SecretAnswer answer;
    std::chrono::milliseconds retryAfter{0};
    bool isRetry = false;

    std::unique_ptr<QKeychain::Job> job() const;
};

std::unique_ptr<QKeychain::Job> SystemKeychain::Attempt::job() const
{
    std::unique_ptr<QKeychain::Job> made;
    if (act == Act::Read) {
        made = std::make_unique<QKeychain::ReadPasswordJob>(service);
    } else if (act == Act::Remove) {
        made = std::make_unique<QKeychain::DeletePasswordJob>(service);
    } else {
        auto write = std::make_unique<QKeychain::WritePasswordJob>(service);
        write->setBinaryData(QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())));
        made = std::move(write);
    }
    made->setKey(name);
    return made;
}

namespace {

tl::unexpected<Error> notThere()
{
    return fail(ErrorKind::NotFound, SystemKeychain::tr("This computer does not remember the key of this vault. Open it with your password."));
}

tl::unexpected<Error> locked()
{
    return fail(ErrorKind::Busy,
                SystemKeychain::tr("The keychain of this computer is locked, so it was not used. Open the vault with your "
                                   "password, or unlock the keychain and try again."));
}

tl::unexpected<Error> absent(const QString &detail)
{
    return fail(ErrorKind::Storage,
                SystemKeychain::tr("This computer has no keychain we can use, so nothing is remembered here. Open the vault with "
                                   "your password."),
                detail);
}

Keychain::SecretAnswer withoutSecret(Keychain::DoneAnswer answer)
{
    return [reply = std::move(answer)](const Result<SecretBuffer> &result) {
        reply(result ? Result<>() : Result<>(fail(result)));
    };
}

} // namespace

/// Says which of the three it was when QtKeychain does not.
void SystemKeychain::explain(const std::shared_ptr<Attempt> &attempt, const QString &detail, bool entryIsMissing)
{
    probeKeychain(attempt->context, attempt->service, attempt->name, [attempt, detail, entryIsMissing](KeychainState state) {
        if (state == KeychainState::Locked)
            attempt->answer(locked());
        else if (state == KeychainState::Absent || !entryIsMissing)
            attempt->answer(absent(detail));
        else
            attempt->answer(notThere());
    });
}

void SystemKeychain::finish(const std::shared_ptr<Attempt> &attempt, const QKeychain::Job &job)
{
    if (!attempt->context)
        return;
    const QString detail = u"keychain: error %1%2"_s.arg(job.error()).arg(attempt->isRetry ? u", twice"_s : QString());
    switch (job.error()) {
    case QKeychain::NoError:
        if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
            attempt->answer(SecretBuffer::fromBytes(reading->binaryData()));
        else
            attempt->answer(SecretBuffer());
        return;
    case QKeychain::EntryNotFound:
        if (attempt->act == Act::Remove)
            attempt->answer(SecretBuffer());
        else
            explain(attempt, detail, true);
        return;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        attempt->answer(locked());
        return;
    default:
        break;
    }
    if (attempt->isRetry) {
        explain(attempt, detail, false);
        return;
    }
    attempt->isRetry = true;
    QTimer::singleShot(attempt->retryAfter, attempt->context, [attempt] { start(attempt); });
}

void SystemKeychain::start(const std::shared_ptr<Attempt> &attempt)
{
    // No parent: QtKeychain's callbacks keep a bare pointer to the job, which deletes itself when it is finished.
    QKeychain::Job *job = attempt->job().release();
    QObject::connect(job, &QKeychain::Job::finished, job, [attempt](QKeychain::Job *finished) { finish(attempt, *finished); });
    job->start();
}

SystemKeychain::SystemKeychain(QString service, std::chrono::milliseconds retryAfter)
    : m_service(std::move(service)), m_retryAfter(retryAfter)
{
}

void SystemKeychain::read(QObject *context, const QString &name, SecretAnswer answer)
{
    ask(Act::Read, context, name, {}, std::move(answer));
}

void SystemKeychain::write(QObject *context, const QString &name, const SecretBuffer &secret, DoneAnswer answer)
{
    ask(Act::Write, context, name, secret.copy(), withoutSecret(std::move(answer)));
}

void SystemKeychain::remove(QObject *context, const QString &name, DoneAnswer answer)
{
    ask(Act::Remove, context, name, {}, withoutSecret(std::move(answer)));
}

void SystemKeychain::ask(Act act, QObject *context, const QString &name, SecretBuffer secret, SecretAnswer answer)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->act = act;
    attempt->service = m_service;
    attempt->name = name;
    attempt->secret = std::move(secret);
    attempt->context = context;
    attempt->answer = std::move(answer);
    attempt->retryAfter = m_retryAfter;
    start(attempt);
}

} // namespace kk::vault
