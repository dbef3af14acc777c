#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Printer.h"
#include "app/shop/Shop.h"

#include <functional>

class QJsonObject;

namespace kk::cli {

/// What a command works with. The shop is opened when a command first asks for it.
class Context {
public:
    Context(const Arguments &arguments, Printer &printer, shop::Surroundings around);

    const Arguments &arguments() const { return m_arguments; }
    Printer &printer() { return m_printer; }
    const shop::Surroundings &around() const { return m_around; }
    /// The words after noun and verb.
    QStringList rest(int from = 2) const { return m_arguments.words.mid(from); }

    /// The vault that --vault or KLANTENKRING_VAULT names. Usage when neither does.
    [[nodiscard]] Result<QString> vaultPath() const;
    /// From --passphrase-file or KLANTENKRING_PASSPHRASE; never from an argument. Usage when neither is there.
    [[nodiscard]] Result<SecretBuffer> passphrase() const;
    [[nodiscard]] Result<shop::Shop *> shop();

private:
    [[nodiscard]] Result<std::unique_ptr<shop::Shop>> openByKeychain(const QString &path) const;

    const Arguments &m_arguments;
    Printer &m_printer;
    shop::Surroundings m_around;
    std::unique_ptr<shop::Shop> m_shop;
};

/// One call of the contract in the documentation of the command line.
struct Command {
    QString noun;
    QString verb;   ///< empty: the noun alone, followed by its arguments
    QString usage;  ///< what stands behind
    QString help;   ///< one sentence
    std::function<Result<>(Context &)> run;
};

const QList<Command> &commands();

/// Where consent stands for one purpose and channel.
QJsonObject toJson(const consent::ConsentCell &cell);

/// Wrong usage: exit code 2.
[[nodiscard]] tl::unexpected<Error> wrongUsage(const QString &text);

QList<Command> vaultCommands();
QList<Command> importCommands();
QList<Command> customerCommands();
QList<Command> duplicateCommands();
QList<Command> consentCommands();
QList<Command> audienceCommands();
QList<Command> demoCommands();
QList<Command> deadlineCommands();
QList<Command> requestCommands();
QList<Command> loyaltyCommands();
QList<Command> ledgerCommands();

/// What a customer has, for `loyalty balance` and `customers show`.
QJsonArray balancesJson(const loyalty::MemberCard &card);

} // namespace kk::cli
