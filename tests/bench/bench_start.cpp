// From the start of the process to the shop's window on the screen: a big vault, opened by a real keychain, on a real X server.
#include "app/shop/Demo.h"
#include "app/shop/KeychainMemory.h"
#include "app/shop/Shop.h"
#include "app/vault/SystemKeychain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace kk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 9;
constexpr int kPatience = 30'000; // milliseconds

/// The program itself once more, with a keychain and a screen around it.
int insideSession(const QString &self)
{
    QProcess session;
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(QStringLiteral(KLANTENKRING_WITH_KEYRING), {QStringLiteral(KLANTENKRING_UNDER_XVFB), self, u"--inside"_s});
    session.waitForFinished(-1);
    return session.exitCode();
}

bool remember(const shop::Shop &shop, vault::Keychain &keychain, const QString &path, const vault::KeyPolicy &policy)
{
    shop::KeychainMemory memory(keychain, policy);
    QObject context;
    QEventLoop loop;
    bool stored = false;
    memory.remember(&context, shop.people(), path, u"Bench"_s, [&](const Result<> &done) {
        stored = done.has_value();
        loop.quit();
    });
    loop.exec();
    return stored;
}

/// Milliseconds until the line `line` comes out of the program; negative when it does not.
double start(const QString &path, const QByteArray &line)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"klantenkring.timing=true"_s);
    program.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    program.start(QCoreApplication::applicationDirPath() + u"/klantenkring"_s, {u"--vault"_s, path});
    QByteArray told;
    while (!told.contains(line) && timer.elapsed() < kPatience) {
        program.waitForReadyRead(100);
        told += program.readAllStandardError();
    }
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    program.terminate();
    if (!program.waitForFinished(5000))
        program.kill();
    program.waitForFinished();
    return told.contains(line) ? took : -1;
}

int measure()
{
    const int customers = qEnvironmentVariableIsSet("KLANTENKRING_BENCH_CUSTOMERS") ? qEnvironmentVariableIntValue("KLANTENKRING_BENCH_CUSTOMERS") : 70'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.kring"_s);
    vault::SystemKeychain keychain;
    const auto around = shop::Surroundings::standard(); // the program itself opens no vault with cheap keys
    {
        auto founded = shop::Shop::found({path, u"Bench"_s, {}, u"Bench"_s, false}, SecretBuffer::fromText(u"bench"_s), around);
        if (!founded)
            return 1;
        shop::DemoOptions options;
        options.customers = customers;
        options.exportsFolder = folder.filePath(u"exports"_s);
        if (!shop::fillSampleShop(founded->shop->imports(), options, {}, {}) || !remember(*founded->shop, keychain, path, around.keyPolicy)) {
            QTextStream(stderr) << "no shop, or no keychain" << Qt::endl;
            return 1;
        }
    }
    std::vector<double> took;
    for (int i = 0; i < kStarts; ++i) {
        const double one = start(path, "painted kk::ui::MainWindow");
        if (one < 0) {
            QTextStream(stderr) << "the window did not come" << Qt::endl;
            return 1;
        }
        took.push_back(one);
    }
    std::sort(took.begin(), took.end());
    QTextStream out(stdout);
    out << "start_to_window_median " << QString::number(took[took.size() / 2], 'f', 1) << " ms limit 1000 ms" << Qt::endl;
    out << "start_to_window_worst " << QString::number(took.back(), 'f', 1) << " ms of " << kStarts << " starts" << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return application.arguments().contains(u"--inside"_s) ? measure() : insideSession(application.applicationFilePath());
}
