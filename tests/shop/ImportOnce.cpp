// Reads one file into a vault with cheap keys, so that a test can kill it at any moment.
#include "tests/support/CheapKeys.h"
#include "app/shop/Shop.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace kk;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    static const SystemClock clock;
    const shop::Surroundings around{&clock, testing::cheapKeys(), QStringLiteral("Balie")};
    auto opened = shop::Shop::unlock(words[1], SecretBuffer::fromText(words[2]), around);
    if (!opened)
        return 3;
    QTextStream(stdout) << "open" << Qt::endl;
    shop::ImportOrder order;
    order.files.append({words[3], {}, {}, {}, {}});
    const auto report = (*opened)->imports().run(order, {}, {});
    if (!report)
        return 1;
    QTextStream(stdout) << "done" << Qt::endl; // from here on the batch is promised
    return 0;
}
