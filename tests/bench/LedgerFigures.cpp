#include "tests/bench/LedgerFigures.h"

#include "app/loyalty/ledger/LedgerBook.h"
#include "app/vault/Transaction.h"
#include "tests/support/shop/ImportBench.h"

#include <chrono>
#include <cstdio>

using namespace kk;

namespace {

// 50,000 people, 300,000 receipts over three years, 1,000,000 lines of 200 products in 40 groups.
constexpr auto kShop = R"(
    INSERT INTO source (id, name, system, created_at) VALUES (1, 'meting', 'meting', 0);
    INSERT INTO import_batch (id, user_id, started_at, finished_at) VALUES (1, 1, 0, 0);
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
    INSERT INTO customer (id, created_at) SELECT i, 0 FROM n;
    INSERT INTO source_record (id, source_id, external_id, aspect, customer_id, version_id) SELECT id, 1, id, 0, id, id FROM customer;
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
    INSERT INTO product (id, source_id, sku, name, category) SELECT i, 1, 'p' || i, 'product ' || i, 'groep' || (i % 40) FROM n;
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
    INSERT INTO sale (id, source_id, external_id, record_id, batch_id, number, occurred_at, channel, status, currency, total_cents, refunded_cents, discount_cents, content_hash)
    SELECT i, 1, i, 1 + (i * 7919) % 50000, 1, i, 1700000000000 + i * 315000, i % 3, 0, 'EUR', 1000 + (i * 37) % 4000, CASE WHEN i % 30 = 0 THEN 500 ELSE 0 END, 0, i FROM n;
    WITH RECURSIVE l (line) AS (SELECT 1 UNION ALL SELECT line + 1 FROM l WHERE line < 4)
    INSERT INTO sale_line (sale_id, line, product_id, quantity_milli, total_cents, discount_cents)
    SELECT s.id, line, 1 + (s.id * 31 + line * 17) % 200, 1000, s.total_cents / 3, 0 FROM sale s JOIN l ON line < 4 OR s.id % 3 = 0;)";

template <class Work>
double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void printFigure(const char *name, double value, const char *unit, double limit)
{
    std::printf("%s %.3f %s limit %.3f ratio %.2f\n", name, value, unit, limit, value / limit);
}

} // namespace

bool printLedgerFigures(const loyalty::Programme &programme)
{
    testing::ImportBench bench;
    loyalty::PersonQuestions people;
    people.restricted = [](vault::Connection &) -> Result<QSet<customers::CustomerId>> { return QSet<customers::CustomerId>(); };
    people.permitted = [](vault::Connection &, const QString &, const QList<customers::CustomerId> &) -> Result<QSet<customers::CustomerId>> { return QSet<customers::CustomerId>(); };
    const loyalty::Day today = loyalty::dayOfDate(shopDay(bench.clock().now()));
    double posting = 0;
    const auto filled = bench.vault().writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        if (const auto made = db.runScript(kShop); !made)
            return made;
        const auto version = loyalty::ProgrammeStore(db).publish(programme, {}, bench.session().user, bench.clock().now());
        if (!version)
            return fail(version);
        Result<loyalty::RunReport> run;
        posting = secondsOf([&] { run = loyalty::LedgerRun(db, bench.clock(), bench.session().user, people).all(); });
        if (!run)
            return fail(run);
        std::printf("loyalty_posted %lld entries\n", static_cast<long long>(run->posted));
        return transaction->commit();
    });
    if (!filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
        return false;
    }
    std::printf("loyalty_first_run %.3f s\n", posting);
    const auto measured = bench.vault().readNow([&](vault::Connection &db) -> Result<> {
        const auto programmes = loyalty::ProgrammeStore(db).published();
        if (!programmes)
            return fail(programmes);
        const loyalty::RunningProgramme running(programmes->first());
        bool isFine = true;
        printFigure("loyalty_cold", secondsOf([&] {
                        auto accounts = loyalty::AccountStore(db).all();
                        auto inputs = accounts ? loyalty::readInputs(db, std::move(*accounts), true, [](std::int64_t) { return true; }) : fail(accounts);
                        isFine = inputs.has_value();
                        if (isFine)
                            loyalty::Replay(running, *inputs, true).playUntil(today);
                    }), "s", 3);
        constexpr int kRounds = 200;
        printFigure("loyalty_receipt", secondsOf([&] {
                        for (int round = 1; round <= kRounds; ++round) {
                            auto accounts = loyalty::AccountStore(db).connectedWith(customers::CustomerId(round * 200));
                            auto inputs = accounts ? loyalty::readInputs(db, std::move(*accounts), false, [](std::int64_t) { return true; }) : fail(accounts);
                            isFine = isFine && inputs;
                            if (inputs)
                                loyalty::Replay(running, *inputs, true).playUntil(today);
                        }
                    }) * 1000 / kRounds, "ms", 2);
        loyalty::LedgerBook book(db, today, people);
        printFigure("loyalty_explanation", secondsOf([&] {
                        for (int round = 1; round <= kRounds; ++round)
                            isFine = isFine && book.entries(customers::CustomerId(round * 200));
                    }) * 1000 / kRounds, "ms", 5);
        printFigure("loyalty_why_not", secondsOf([&] {
                        for (int round = 1; round <= kRounds; ++round)
                            isFine = isFine && book.explain(customers::SaleId(round * 1000));
                    }) * 1000 / kRounds, "ms", 20);
        return isFine ? Result<>() : fail(ErrorKind::Bug, {}, QStringLiteral("a figure could not be measured"));
    });
    return measured.has_value();
}
