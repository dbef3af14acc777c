#include "app/base/Log.h"
#include "app/base/Texts.h"
#include "app/cli/Command.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <memory>

using namespace kk;
using namespace kk::cli;

namespace {

const QStringList kValued{QStringLiteral("--vault"), QStringLiteral("--passphrase-file"), QStringLiteral("--locale"), QStringLiteral("--profile"),
                          QStringLiteral("--source"), QStringLiteral("--mapping"), QStringLiteral("--rejected"), QStringLiteral("--search"),
                          QStringLiteral("--limit"), QStringLiteral("--to"), QStringLiteral("--customers"), QStringLiteral("--seed"),
                          QStringLiteral("--exports"), QStringLiteral("--shop"), QStringLiteral("--owner"),
                          QStringLiteral("--min-probability"), QStringLiteral("--clusters-csv"), QStringLiteral("--pairs-csv"),
                          QStringLiteral("--purpose"), QStringLiteral("--channel"), QStringLiteral("--evidence"), QStringLiteral("--place"),
                          QStringLiteral("--csv"), QStringLiteral("--columns"), QStringLiteral("--recipient"), QStringLiteral("--received"), QStringLiteral("--customer"), QStringLiteral("--kind"),
                          QStringLiteral("--channel"), QStringLiteral("--name"), QStringLiteral("--out"), QStringLiteral("--identity"),
                          QStringLiteral("--from"), QStringLiteral("--against")};
const QStringList kFlags{QStringLiteral("--keychain"), QStringLiteral("--json"), QStringLiteral("--help"), QStringLiteral("--version"), QStringLiteral("--dry-run"),
                         QStringLiteral("--consents-confirmed"), QStringLiteral("--extended"), QStringLiteral("--all"), QStringLiteral("--exact"), QStringLiteral("--guardian")};

QString help()
{
    QStringList lines{QCoreApplication::translate("Cli", "klantenkring-cli [--vault FILE] [--passphrase-file FILE | --keychain] [--json] [--locale nl|en] NOUN VERB [ARGUMENTS]"), QString()};
    for (const Command &command : commands()) {
        QStringList call{command.noun, command.verb, command.usage};
        call.removeAll(QString());
        lines.append(QStringLiteral("  %1").arg(call.join(u' ')));
        lines.append(QStringLiteral("      %1").arg(command.help));
    }
    return lines.join(u'\n');
}

/// The command that fits the words: noun and verb, else the noun alone.
const Command *find(const QStringList &words)
{
    const QString noun = words.value(0);
    const QString verb = words.value(1);
    const Command *nounAlone = nullptr;
    for (const Command &command : commands()) {
        if (command.noun != noun)
            continue;
        if (command.verb == verb && !verb.isEmpty())
            return &command;
        if (command.verb.isEmpty())
            nounAlone = &command;
    }
    return nounAlone;
}

Result<> run(const Arguments &arguments, Printer &printer)
{
    if (arguments.version) {
        printer.line(QStringLiteral("klantenkring-cli " KLANTENKRING_VERSION));
        return {};
    }
    if (arguments.help || arguments.words.isEmpty()) {
        printer.line(help());
        return arguments.help ? Result<>() : wrongUsage(QCoreApplication::translate("Cli", "Say what to do: a noun and a verb from the list above."));
    }
    const Command *command = find(arguments.words);
    if (!command)
        return wrongUsage(QCoreApplication::translate("Cli", "This command does not exist. See klantenkring-cli --help."));
    Context context(arguments, printer, shop::Surroundings::standard());
    return command->run(context);
}

/// Painting a PDF needs letters, and so a QGuiApplication, without a screen; every other call starts faster without.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const bool paints = std::any_of(argv + 1, argv + argc, [](const char *word) { return QByteArrayView(word) == QByteArrayView("fulfil"); });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Klantenkring"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KLANTENKRING_VERSION));
    const auto arguments = parseArguments(QCoreApplication::arguments().mid(1), kValued, kFlags);
    Printer printer(arguments ? arguments->json : QCoreApplication::arguments().contains(QStringLiteral("--json")));
    Texts texts;
    const QString wanted = arguments && !arguments->locale.isEmpty() ? arguments->locale : QLocale::system().name().left(2);
    if (!texts.speak(wanted) && !texts.speak(QStringLiteral("en")))
        printer.message(QStringLiteral("No texts in this program."));
    const auto log = Log::start(); // without a log file everything still works
    if (!log)
        printer.message(log.error().userText);
    const Result<> done = arguments ? run(*arguments, printer) : Result<>(fail(arguments));
    return done ? 0 : printer.failure(done.error());
}
