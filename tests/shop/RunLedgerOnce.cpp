// Brings the ledger up to date, in a vault with cheap keys, so that a test can kill it at any moment.
#include "app/shop/Shop.h"
#include "tests/support/CheapKeys.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace kk;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    static const SystemClock clock;
    const shop::Surroundings around{&clock, testing::cheapKeys(), QStringLiteral("Balie")};
    auto opened = shop::Shop::unlock(words[1], SecretBuffer::fromText(words[2]), around);
    if (!opened)
        return 3;
    QTextStream(stdout) << "open" << Qt::endl;
    const auto run = (*opened)->ledger().run();
    if (!run)
        return 1;
    QTextStream(stdout) << "done " << run->entries << Qt::endl; // from here on the entries are promised
    return 0;
}
