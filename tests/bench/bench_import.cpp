// The whole way of a 91 MB orders file into an encrypted vault, beside bare inserts of as many rows.
#include "app/shop/Shop.h"
#include "app/vault/Migrator.h"
#include "app/vault/Statement.h"
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

/// Inserts one row: the statement of `sql` with `bind`ed values. False when the database refuses.
template <class Bind>
bool insert(vault::Connection &db, const char *sql, Bind bind)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return false;
    bind(*statement);
    return statement->run().has_value();
}

/// How many rows of what kind an import wrote; the bare inserts write as many.
struct Rows {
    qint64 customers = 0;
    qint64 sales = 0;
    qint64 lines = 0;
    double all() const { return static_cast<double>(3 * customers + sales + lines); }
};

bool insertPeople(vault::Connection &db, qint64 customers)
{
    for (qint64 i = 1; i <= customers; ++i) {
        const std::string number = std::to_string(i * 7919 % 1'000'003);
        const bool ok =
            insert(db, "INSERT INTO customer (id, name, sort_key, email, phone, postcode, city, created_at) VALUES (?1, ?2, ?2, ?3, ?4, '7411 AB', 'Deventer', 0)",
                   [&](vault::Statement &row) { row.bindAt(1, i).bindUtf8At(2, "name " + number).bindUtf8At(3, number + "@example.nl").bindUtf8At(4, "+316" + number); })
            && insert(db, "INSERT INTO source_record (id, source_id, external_id, aspect, customer_id, version_id) VALUES (?1, 1, ?2, 1, ?1, ?1)",
                      [&](vault::Statement &row) { row.bindAt(1, i).bindUtf8At(2, number + "@example.nl"); })
            && insert(db, "INSERT INTO record_version (id, record_id, batch_id, file_row, stated_at, content_hash, first_name, last_name, street, house_number, "
                          "postcode, city, country, email, phone) VALUES (?1, ?1, 1, ?1, 0, ?1, 'name', ?2, 'Kolkstraat', '8', '7411 AB', 'Deventer', 'NL', ?3, ?4)",
                      [&](vault::Statement &row) { row.bindAt(1, i).bindUtf8At(2, number).bindUtf8At(3, number + "@example.nl").bindUtf8At(4, "+316" + number); });
        if (!ok)
            return false;
    }
    return true;
}

bool insertSales(vault::Connection &db, const Rows &rows)
{
    qint64 lines = 0;
    for (qint64 i = 1; i <= rows.sales; ++i) {
        const bool ok = insert(db, "INSERT INTO sale (id, source_id, external_id, record_id, batch_id, number, occurred_at, channel, status, currency, total_cents, "
                                   "refunded_cents, discount_cents, tax_cents, content_hash) VALUES (?1, 1, ?2, ?3, 1, ?2, ?4, 0, 0, 'EUR', 1995, 0, 0, 346, ?1)",
                               [&](vault::Statement &row) { row.bindAt(1, i).bindUtf8At(2, "#" + std::to_string(i)).bindAt(3, 1 + i * 31 % rows.customers).bindAt(4, i * 1000); });
        if (!ok)
            return false;
        for (qint64 line = 1; lines < rows.lines * i / rows.sales; ++line, ++lines) {
            if (!insert(db, "INSERT INTO sale_line (sale_id, line, product_id, quantity_milli, total_cents, discount_cents) VALUES (?1, ?2, ?3, 1000, 995, 0)",
                        [&](vault::Statement &row) { row.bindAt(1, i).bindAt(2, line).bindAt(3, 1 + lines * 7 % 500); }))
                return false;
        }
    }
    return true;
}

/// Rows a second of nothing but inserts into the same tables, with the same indexes and as many rows, in one transaction: what is left
/// when nothing is read, recognised, looked up or made searchable.
double bareInserts(const QString &folder, const Rows &rows)
{
    auto db = vault::Connection::create(folder + QStringLiteral("/bare.kring"), SecretBuffer::random(32));
    if (!db || !vault::Migrator(**db).migrate([] { return Result<>(); }))
        return 0;
    const bool ready = (*db)->execute("INSERT INTO shop_user (id, name, role, created_at) VALUES (1, 'Bench', 'owner', 0)")
                       && (*db)->execute("INSERT INTO source (id, name, system, created_at) VALUES (1, 'Bench', 'bench', 0)")
                       && (*db)->execute("INSERT INTO import_batch (id, user_id, started_at, finished_at) VALUES (1, 1, 0, 0)")
                       && (*db)->execute("INSERT INTO product (source_id, sku, name, category) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                         "WHERE i < 500) SELECT 1, 'sku' || i, 'product', '' FROM n");
    QElapsedTimer timer;
    timer.start();
    if (!ready || !(*db)->execute("BEGIN IMMEDIATE") || !insertPeople(**db, rows.customers) || !insertSales(**db, rows) || !(*db)->execute("COMMIT"))
        return 0;
    return rows.all() / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
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
    const double bare = bareInserts(folder.path(), {info->customers, info->sales, info->saleLines});
    print("import_seconds", first->seconds, "s", " limit 6.00 s");
    print("import_rows_per_second", rows / first->seconds, "rows/s", " limit 150000 rows/s");
    print("bare_insert_rows_per_second", bare, "rows/s");
    print("import_to_bare_ratio", rows / first->seconds / bare, "x", " limit 0.60 x");
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
