// A big vault (100,000 customers) as the window uses it: search while typing, opening a customer, rows of the list.
#include "app/shop/Demo.h"
#include "app/shop/Shop.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/PeakMemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace kk;

namespace {

void print(const QString &name, double value, const char *unit, const char *beside = "")
{
    QTextStream(stdout) << name << ' ' << QString::number(value, 'f', 2) << ' ' << unit << beside << Qt::endl;
}

/// Milliseconds of each call, sorted.
template <class Call>
std::vector<double> measure(int times, Call call)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!call(i))
            return {};
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    return took;
}

void printSpread(const QString &name, const std::vector<double> &took, const char *limit)
{
    if (took.empty())
        return;
    print(name + QStringLiteral("_median"), took[took.size() / 2], "ms");
    print(name + QStringLiteral("_p95"), took[took.size() * 95 / 100], "ms", limit);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int customers = qEnvironmentVariableIsSet("KLANTENKRING_BENCH_CUSTOMERS") ? qEnvironmentVariableIntValue("KLANTENKRING_BENCH_CUSTOMERS") : 70'000;
    QTemporaryDir folder;
    static const SystemClock clock;
    const shop::Surroundings around{&clock, testing::cheapKeys(), QStringLiteral("Bench")};
    const QString path = folder.filePath(QStringLiteral("bench.kring"));
    const auto secret = [] { return SecretBuffer::fromText(QStringLiteral("bench")); };
    auto founded = shop::Shop::found({path, QStringLiteral("Bench"), {}, QStringLiteral("Bench"), true}, secret(), around);
    if (!founded)
        return 1;
    shop::DemoOptions options;
    options.customers = customers;
    options.exportsFolder = folder.filePath(QStringLiteral("exports"));
    const auto filled = shop::fillSampleShop(founded->shop->imports(), options, {}, {});
    if (!filled) {
        QTextStream(stderr) << filled.error().userText << filled.error().detail << Qt::endl;
        return 1;
    }
    const auto info = founded->shop->safety().info();
    print(QStringLiteral("vault_customers"), static_cast<double>(info->customers), "customers");
    print(QStringLiteral("vault_sales"), static_cast<double>(info->sales), "sales");
    print(QStringLiteral("vault_sale_lines"), static_cast<double>(info->saleLines), "lines");
    print(QStringLiteral("vault_bytes"), static_cast<double>(info->bytes) / 1e6, "MB");
    print(QStringLiteral("fill_seconds"), filled->imported.seconds, "s");
    founded->shop.reset();

    QElapsedTimer timer;
    timer.start();
    auto shop = shop::Shop::unlock(path, secret(), around);
    if (!shop)
        return 1;
    print(QStringLiteral("open_vault"), static_cast<double>(timer.elapsed()), "ms");
    const auto &desk = (*shop)->customers();
    const QStringList words{QStringLiteral("mar"), QStringLiteral("jansen"), QStringLiteral("van der la"), QStringLiteral("deventer"), QStringLiteral("06 00"),
                            QStringLiteral("741"), QStringLiteral("j"), QStringLiteral("vries de"), QStringLiteral("zo"), QStringLiteral("bak")};
    const auto typed = [&](int i) { return words[i % words.size()].left(1 + i / words.size() % words[i % words.size()].size()); };
    printSpread(QStringLiteral("search"), measure(400, [&](int i) {
        const auto found = desk.find({typed(i), {}, {}, false});
        return found && desk.rows(found->ids.mid(0, 50)).has_value();
    }), " limit 30.00 ms");
    const auto all = desk.find({});
    if (!all)
        return 1;
    printSpread(QStringLiteral("whole_list"), measure(20, [&](int) { return desk.find({}).has_value(); }), "");
    QRandomGenerator dice(7);
    printSpread(QStringLiteral("open_customer"), measure(400, [&](int) {
        return desk.open(all->ids[static_cast<qsizetype>(dice.bounded(static_cast<quint32>(all->ids.size())))]).has_value();
    }), " limit 50.00 ms");
    printSpread(QStringLiteral("page_of_rows"), measure(200, [&](int) {
        const auto from = static_cast<qsizetype>(dice.bounded(static_cast<quint32>(all->ids.size())));
        return desk.rows(all->ids.mid(from, 200)).has_value();
    }), "");
    printSpread(QStringLiteral("overview"), measure(10, [&](int) { return (*shop)->safety().overview().has_value(); }), "");
    print(QStringLiteral("peak_memory"), static_cast<double>(testing::peakMemoryBytes()) / 1e6, "MB");
    return 0;
}
