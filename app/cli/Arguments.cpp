#include "app/cli/Arguments.h"

#include <QCoreApplication>

namespace kk::cli {

namespace {

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorKind::Input, text, QStringLiteral("usage"));
}

} // namespace

Result<qint64> Arguments::number(const QString &option, qint64 fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber)
        return wrong(QCoreApplication::translate("Cli", "%1 needs a whole number.").arg(option));
    return number;
}

Result<Arguments> parseArguments(const QStringList &given, const QStringList &valued, const QStringList &flags)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given[i];
        if (optionsEnded || !word.startsWith(u"--")) {
            arguments.words.append(word);
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const bool hasValue = word.contains(u'=');
        if (flags.contains(name) && !hasValue) {
            arguments.options.insert(name, QString());
        } else if (valued.contains(name)) {
            if (!hasValue && i + 1 >= given.size())
                return wrong(QCoreApplication::translate("Cli", "%1 needs a value behind it.").arg(name));
            arguments.options.insert(name, hasValue ? word.section(u'=', 1) : given[++i]);
        } else {
            return wrong(QCoreApplication::translate("Cli", "The option %1 is not known here. See klantenkring-cli --help.").arg(name));
        }
    }
    const auto take = [&](const QString &name) { return arguments.options.take(name); };
    const auto flag = [&](const QString &name) { return arguments.options.remove(name) > 0; };
    arguments.vault = take(QStringLiteral("--vault"));
    arguments.passphraseFile = take(QStringLiteral("--passphrase-file"));
    arguments.locale = take(QStringLiteral("--locale"));
    arguments.keychain = flag(QStringLiteral("--keychain"));
    arguments.json = flag(QStringLiteral("--json"));
    arguments.help = flag(QStringLiteral("--help"));
    arguments.version = flag(QStringLiteral("--version"));
    return arguments;
}

} // namespace kk::cli
