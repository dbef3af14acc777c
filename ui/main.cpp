#include "app/base/Log.h"
#include "app/base/ProcessHardening.h"
#include "app/vault/SystemKeychain.h"
#include "ui/Application.h"
#include "ui/FirstPaint.h"
#include "ui/shell/PrintSeam.h"
#include "ui/widgets/DialogSeam.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Wishes {
    QString vault;
    QString language;
};

/// What the command line says; ends the program for --help, --version and what it does not understand.
Wishes readCommandLine(const QCoreApplication &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Klantenkring: know your customers as far as they allow"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(u"vault"_s, u"Open the shop in FILE."_s, u"FILE"_s);
    const QCommandLineOption locale(u"locale"_s, u"Speak nl or en, this time."_s, u"nl|en"_s);
    parser.addOptions({vault, locale});
    parser.addPositionalArgument(u"vault"_s, u"The same as --vault, as file managers say it."_s, u"[FILE]"_s);
    parser.process(program);
    const QString language = parser.value(locale);
    if (!language.isEmpty() && !kk::Texts::languages().contains(language)) {
        std::fputs("klantenkring: --locale takes nl or en\n", stderr);
        std::exit(2);
    }
    const QString file = parser.isSet(vault) ? parser.value(vault) : parser.positionalArguments().value(0);
    return {file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath(), language};
}

/// --version and --help need no screen.
bool onlyAsks(int argc, char *argv[])
{
    static const QList<QByteArray> questions{"--version", "-v", "--help", "-h", "--help-all"};
    return std::any_of(argv + 1, argv + argc, [](const char *word) { return questions.contains(QByteArray(word)); });
}

} // namespace

int main(int argc, char *argv[])
{
    kk::keepMemoryOutOfCrashReports();
    QCoreApplication::setOrganizationName(u"Klantenkring"_s);
    QCoreApplication::setApplicationName(u"klantenkring"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KLANTENKRING_VERSION));
    if (argc > 0 && onlyAsks(argc, argv)) {
        const QCoreApplication asked(argc, argv);
        readCommandLine(asked); // ends the program
    }
    QGuiApplication::setDesktopFileName(u"klantenkring"_s);
    QApplication program(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Klantenkring"_s);
    const Wishes wishes = readCommandLine(program);

    if (kk::ui::FirstPaint::isWanted())
        new kk::ui::FirstPaint(&program);
    const auto log = kk::Log::start(); // without one the program works all the same
    QSettings settings;
    const kk::ui::ProgramSettings remembered(settings);
    const QString vault = wishes.vault.isEmpty() ? remembered.lastVault() : wishes.vault;
    if (!vault.isEmpty() && kk::ui::SingleInstance::wake(vault))
        return 0;

    kk::vault::SystemKeychain keychain;
    kk::ui::QtDialogs dialogs;
    kk::ui::QtPrinting printing;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    kk::ui::Application application({kk::shop::Surroundings::standard(), keychain, dialogs, printing, settings, documents + u"/Klantenkring"_s, own + u"/sample"_s},
                                    wishes.vault, wishes.language);
    QObject::connect(&program, &QCoreApplication::aboutToQuit, &application, &kk::ui::Application::shutDown);
    application.start();
    return QApplication::exec();
}
