// The whole way of the 91 MB orders file of the import documentation into an encrypted vault, beside plain inserts.
#include "app/shop/Shop.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/PeakMemory.h"
#include "tests/support/ShopifyOrdersFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace kk;

namespace {

void print(const char *name, double value, const char *unit, const char *beside = "")
{
    QTextStream(stdout) << name << ' ' << QString::number(value, 'f', 2) << ' ' << unit << beside << Qt::endl;
}

Result<intake::ImportReport> read(shop::Shop &shop, const QString &file, bool dryRun)
{
    shop::ImportOrder order;
    order.dryRun = dryRun;
    order.files.append({file, {}, {}, {}, {}});
    return shop.imports().run(order, {}, {});
}

/// Rows a second of one table with two indexes, in one transaction, through the same connection settings.
double plainInserts(const QString &folder)
{
    const auto key = SecretBuffer::random(32);
    auto db = vault::Connection::create(folder + QStringLiteral("/plain.kring"), key);
    if (!db || !(*db)->execute("CREATE TABLE row (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, cents INTEGER NOT NULL) STRICT"))
        return 0;
    constexpr int kRows = 400'000;
    QElapsedTimer timer;
    timer.start();
    auto begun = (*db)->execute("BEGIN IMMEDIATE");
    for (int i = 0; begun && i < kRows; ++i) {
        auto insert = (*db)->prepare("INSERT INTO row (code, at, cents) VALUES (?1, ?2, ?3)");
        if (!insert)
            return 0;
        insert->bindUtf8At(1, "code-" + std::to_string(i));
        insert->bindAt(2, qint64(i) * 1000);
        insert->bindAt(3, qint64(i) % 10'000);
        if (!insert->run())
            return 0;
    }
    if (!(*db)->execute("COMMIT"))
        return 0;
    return kRows / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("orders_export.csv"));
    const auto truth = testing::writeShopifyOrders(file);
    if (!truth)
        return 1;
    static const SystemClock clock;
    const shop::Surroundings around{&clock, testing::cheapKeys(), QStringLiteral("Bench")};
    auto founded = shop::Shop::found({folder.filePath(QStringLiteral("bench.kring")), QStringLiteral("Bench"), {}, QStringLiteral("Bench"), false},
                                     SecretBuffer::fromText(QStringLiteral("bench")), around);
    if (!founded)
        return 1;
    shop::Shop &shop = *founded->shop;
    const auto first = read(shop, file, false);
    if (!first) {
        QTextStream(stderr) << first.error().userText << first.error().detail << Qt::endl;
        return 1;
    }
    const auto info = shop.safety().info();
    const double rows = static_cast<double>(info->customers + 2 * info->sourceRecords + info->sales + info->saleLines);
    const double peak = static_cast<double>(testing::peakMemoryBytes()) / 1e6;
    const double plain = plainInserts(folder.path());
    print("import_seconds", first->seconds, "s", " limit 6.00 s");
    print("import_rows_per_second", rows / first->seconds, "rows/s");
    print("plain_insert_rows_per_second", plain, "rows/s");
    print("import_to_plain_ratio", rows / first->seconds / plain, "x");
    print("import_peak_memory", peak, "MB", " limit 200 MB");
    print("import_sales", static_cast<double>(first->files[0].salesNew), "sales");
    print("import_total_cents", static_cast<double>(first->files[0].totalCents), "cents");
    const auto again = read(shop, file, false);
    if (!again)
        return 1;
    print("reimport_seconds", again->seconds, "s", " limit 1.50 s a 100,000 orders");
    QElapsedTimer timer;
    timer.start();
    if (!shop.imports().undo(first->batch))
        return 1;
    print("undo_seconds", static_cast<double>(timer.elapsed()) / 1000, "s", " limit 5.00 s");
    const auto trial = read(shop, file, true);
    if (!trial)
        return 1;
    print("trial_seconds", trial->seconds, "s", " limit of step 2: 2.00 s");
    return 0;
}
