#include "app/vault/CipherSelfTest.h"
#include "app/vault/Connection.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace kk;
using namespace kk::vault;
using namespace Qt::StringLiterals;
using Watch = std::chrono::steady_clock;

namespace {

constexpr int kRows = 500'000;
constexpr int kRowsPerCommit = 10'000;

constexpr auto kTable = R"(
    CREATE TABLE sale_line(
        id INTEGER PRIMARY KEY, sale INTEGER NOT NULL, article TEXT NOT NULL, quantity INTEGER NOT NULL,
        cents INTEGER NOT NULL, at INTEGER NOT NULL, remark TEXT) STRICT)";
constexpr auto kInsert = R"(
    INSERT INTO sale_line(sale, article, quantity, cents, at, remark)
    VALUES (:sale, :article, :quantity, :cents, :at, :remark))";

double seconds(Watch::time_point since)
{
    return std::chrono::duration<double>(Watch::now() - since).count();
}

template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double insertRows(Connection &db)
{
    const auto start = Watch::now();
    for (int row = 0; row < kRows;) {
        Transaction batch = must(Transaction::begin(db));
        Statement insert = must(db.prepare(kInsert));
        for (const int end = row + kRowsPerCommit; row < end; ++row) {
            insert.bindAt(1, row / 3).bindUtf8At(2, "Ceramic mug, blue, 300 ml").bindAt(3, row % 5 + 1).bindAt(4, 1295 + row % 700);
            insert.bindAt(5, 1'795'000'000'000LL + row).bindNullAt(6);
            must(insert.run());
        }
        must(batch.commit());
    }
    return kRows / seconds(start);
}

double insertRowsThroughQt(Connection &db)
{
    const int rows = kRows / 5;
    const auto start = Watch::now();
    QSqlDatabase database = db.database();
    database.transaction();
    QSqlQuery insert(database);
    insert.prepare(QString::fromUtf8(kInsert));
    for (int row = 0; row < rows; ++row) {
        insert.bindValue(u":sale"_s, row / 3);
        insert.bindValue(u":article"_s, u"Ceramic mug, blue, 300 ml"_s);
        insert.bindValue(u":quantity"_s, row % 5 + 1);
        insert.bindValue(u":cents"_s, 1295 + row % 700);
        insert.bindValue(u":at"_s, 1'795'000'000'000LL + row);
        insert.bindValue(u":remark"_s, QVariant());
        if (!insert.exec())
            std::exit(1);
    }
    database.commit();
    return rows / seconds(start);
}

double readRows(Connection &db)
{
    const auto start = Watch::now();
    Statement query = must(db.prepare("SELECT id, article, cents FROM sale_line"));
    qint64 rows = 0;
    qint64 sum = 0;
    while (must(query.step())) {
        ++rows;
        sum += query.integer(2) + qint64(query.utf8(1).size());
    }
    return sum > 0 ? double(rows) / seconds(start) : 0;
}

/// Milliseconds: one row found by its number, anywhere in the table, by a connection that has just opened the file.
std::vector<double> findRows(Connection &db)
{
    Statement query = must(db.prepare("SELECT article FROM sale_line WHERE id = :id"));
    std::vector<double> times;
    unsigned state = 42;
    for (int i = 0; i < 2000; ++i) {
        state = state * 1664525U + 1013904223U;
        const auto start = Watch::now();
        (void)must(query.bindAt(1, 1 + (state >> 3) % kRows).step());
        query.reset();
        times.push_back(seconds(start) * 1000);
    }
    return times;
}

/// Milliseconds: a small change that is safe on the disk.
std::vector<double> commitSmall(Connection &db)
{
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        const auto start = Watch::now();
        must(db.execute("UPDATE sale_line SET quantity = quantity + 1 WHERE id = 77"));
        times.push_back(seconds(start) * 1000);
    }
    return times;
}

double p95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.kring"_s);
    const SecretBuffer key = SecretBuffer::random(32);

    auto start = Watch::now();
    must(proveEncryption());
    std::printf("vault_self_test %.1f ms\n", seconds(start) * 1000);
    {
        auto db = must(Connection::create(path, key));
        must(db->execute(kTable));
        std::printf("vault_insert %.0f rows/s\n", insertRows(*db));
        std::printf("vault_insert_through_qt %.0f rows/s\n", insertRowsThroughQt(*db));
        std::printf("vault_small_commit_p95 %.2f ms\n", p95(commitSmall(*db)));
    }
    std::printf("vault_file_bytes_per_row %.1f bytes\n", double(QFileInfo(path).size()) / (kRows + kRows / 5));
    start = Watch::now();
    auto db = must(Connection::open(path, key, Access::ReadOnly));
    std::printf("vault_open %.2f ms\n", seconds(start) * 1000);
    std::printf("vault_find_row_p95 %.3f ms\n", p95(findRows(*db)));
    std::printf("vault_read %.0f rows/s\n", readRows(*db));
    return 0;
}
