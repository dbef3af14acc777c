#include "app/cli/Command.h"

#include "app/vault/RememberedKey.h"
#include "app/vault/SystemKeychain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

namespace kk::cli {

Context::Context(const Arguments &arguments, Printer &printer, shop::Surroundings around)
    : m_arguments(arguments), m_printer(printer), m_around(std::move(around))
{
}

Result<QString> Context::vaultPath() const
{
    if (!m_arguments.vault.isEmpty())
        return m_arguments.vault;
    const QString fromEnvironment = qEnvironmentVariable("KLANTENKRING_VAULT");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return wrongUsage(QCoreApplication::translate("Cli", "Say which vault: --vault FILE."));
}

Result<SecretBuffer> Context::passphrase() const
{
    if (!m_arguments.passphraseFile.isEmpty()) {
        QFile file(m_arguments.passphraseFile);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::NotFound, QCoreApplication::translate("Cli", "The file with the password cannot be read."));
        QByteArray bytes = file.read(4096);
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        QString text = QString::fromUtf8(bytes);
        bytes.fill('\0');
        SecretBuffer secret = SecretBuffer::fromText(text);
        wipe(text);
        return secret;
    }
    if (qEnvironmentVariableIsSet("KLANTENKRING_PASSPHRASE"))
        return SecretBuffer::fromText(qEnvironmentVariable("KLANTENKRING_PASSPHRASE"));
    return wrongUsage(QCoreApplication::translate("Cli", "Give the password in a file (--passphrase-file FILE) or in KLANTENKRING_PASSPHRASE, or use --keychain."));
}

Result<std::unique_ptr<shop::Shop>> Context::openByKeychain(const QString &path) const
{
    const auto keys = vault::KeySlots::load(vault::KeySlots::pathFor(path), m_around.keyPolicy);
    if (!keys)
        return fail(keys);
    QEventLoop loop;
    Result<SecretBuffer> answer = fail(ErrorKind::Storage, QString());
    vault::SystemKeychain keychain;
    keychain.read(&loop, vault::RememberedKey::nameFor(*keys), [&](Result<SecretBuffer> read) {
        answer = std::move(read);
        loop.quit();
    });
    loop.exec();
    if (!answer)
        return fail(answer);
    const auto remembered = vault::RememberedKey::fromSecret(*answer);
    if (!remembered)
        return fail(remembered);
    return shop::Shop::unlock(path, remembered->slot, remembered->wrappingKey, m_around);
}

Result<shop::Shop *> Context::shop()
{
    if (m_shop)
        return m_shop.get();
    const auto path = vaultPath();
    if (!path)
        return fail(path);
    auto opened = [&]() -> Result<std::unique_ptr<shop::Shop>> {
        if (m_arguments.keychain)
            return openByKeychain(*path);
        const auto secret = passphrase();
        if (!secret)
            return fail(secret);
        return shop::Shop::unlock(*path, *secret, m_around);
    }();
    if (!opened)
        return fail(opened);
    m_shop = std::move(*opened);
    return m_shop.get();
}

tl::unexpected<Error> wrongUsage(const QString &text)
{
    return fail(ErrorKind::Input, text, QStringLiteral("usage"));
}

const QList<Command> &commands()
{
    static const QList<Command> all =
        vaultCommands() + importCommands() + customerCommands() + duplicateCommands() + consentCommands() + audienceCommands() + deadlineCommands()
        + requestCommands() + loyaltyCommands() + ledgerCommands() + demoCommands();
    return all;
}

} // namespace kk::cli
