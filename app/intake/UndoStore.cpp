#include "app/intake/UndoStore.h"

#include "app/customers/CustomerRefresh.h"
#include "app/customers/CustomerStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Statement.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace kk::intake {

using customers::BatchId;
using customers::CustomerId;

namespace {

constexpr qsizetype kManyCustomers = 1000;

constexpr auto kState = "SELECT state FROM import_batch WHERE id = :batch";
constexpr auto kLater = R"(
    SELECT l.finished_at, later.name
      FROM import_file mine JOIN import_file later ON later.source_id = mine.source_id
      JOIN import_batch l ON l.id = later.batch_id
     WHERE mine.batch_id = :batch AND later.batch_id > :batch AND l.state = 'whole'
     ORDER BY later.id DESC LIMIT 1)"; // the newest: undoing goes from there
constexpr auto kConcerned = R"(
    SELECT DISTINCT r.customer_id FROM record_version v JOIN source_record r ON r.id = v.record_id WHERE v.batch_id = :batch
    UNION
    SELECT DISTINCT r.customer_id FROM sale s JOIN source_record r ON r.id = s.record_id WHERE s.batch_id = :batch
    UNION
    SELECT DISTINCT r.customer_id FROM sale_before b JOIN sale s ON s.id = b.sale_id JOIN source_record r ON r.id = s.record_id
     WHERE b.batch_id = :batch)";

// In this order: lines before sales, sales before records, versions before records.
constexpr auto kDropLines = "DELETE FROM sale_line WHERE sale_id IN (SELECT id FROM sale WHERE batch_id = :batch)";
constexpr auto kDropSales = "DELETE FROM sale WHERE batch_id = :batch";
constexpr auto kDropChangedLines = "DELETE FROM sale_line WHERE sale_id IN (SELECT sale_id FROM sale_before WHERE batch_id = :batch)";
constexpr auto kPutBackSales = R"(
    UPDATE sale
       SET record_id = b.sale ->> 'record', customer_key = b.sale ->> 'key', number = b.sale ->> 'number', occurred_at = b.sale ->> 'at',
           channel = b.sale ->> 'channel', status = b.sale ->> 'status', currency = b.sale ->> 'currency',
           total_cents = b.sale ->> 'total', refunded_cents = b.sale ->> 'refunded', discount_cents = b.sale ->> 'discount',
           tax_cents = b.sale ->> 'tax', content_hash = b.sale ->> 'hash'
      FROM sale_before b
     WHERE b.batch_id = :batch AND sale.id = b.sale_id)";
constexpr auto kPutBackLines = R"(
    INSERT INTO sale_line (sale_id, line, product_id, quantity_milli, total_cents, discount_cents, tax_cents)
    SELECT b.sale_id, j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5
      FROM sale_before b, json_each(b.lines) j
     WHERE b.batch_id = :batch)";
constexpr auto kForgetBefore = "DELETE FROM sale_before WHERE batch_id = :batch";
constexpr auto kDropClaims = "DELETE FROM consent_claim WHERE version_id IN (SELECT id FROM record_version WHERE batch_id = :batch)";
constexpr auto kPutBackVersions = R"(
    UPDATE source_record
       SET version_id = (SELECT max(e.id) FROM record_version e WHERE e.record_id = source_record.id AND e.batch_id IS NOT :batch)
     WHERE id IN (SELECT record_id FROM record_version WHERE batch_id = :batch))";
constexpr auto kDropVersions = "DELETE FROM record_version WHERE batch_id = :batch";
// Sales of earlier files that had been linked to people of this batch wait for them again.
constexpr auto kUnlink = R"(
    UPDATE sale SET record_id = NULL WHERE record_id IN (SELECT id FROM source_record WHERE version_id IS NULL))";
constexpr auto kDropRecords = "DELETE FROM source_record WHERE version_id IS NULL";
constexpr auto kDropProducts = R"(
    DELETE FROM product
     WHERE source_id IN (SELECT source_id FROM import_file WHERE batch_id = :batch)
       AND NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.product_id = product.id))";
constexpr auto kDropRejected = "DELETE FROM import_rejected WHERE file_id IN (SELECT id FROM import_file WHERE batch_id = :batch)";
constexpr auto kDropBalances = "DELETE FROM opening_balance WHERE batch_id = :batch";
constexpr auto kDropCounts = "DELETE FROM people_count WHERE batch_id = :batch";
constexpr auto kMark = "UPDATE import_batch SET state = 'undone', undone_at = :now, undone_by = :user WHERE id = :batch";

/// Runs one step and answers how many rows it took.
Result<qint64> step(vault::Connection &db, const char *sql, std::optional<BatchId> batch)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement);
    if (batch)
        statement->bind(":batch", *batch);
    if (const auto done = statement->run(); !done)
        return fail(done);
    return db.changes();
}

Result<> mayUndo(vault::Connection &db, BatchId batch)
{
    auto state = db.prepare(kState);
    if (!state)
        return fail(state);
    const auto row = state->bind(":batch", batch).step();
    if (!row)
        return fail(row);
    if (!*row)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Intake", "This import does not exist. Look in the list of imports."));
    if (state->text(0) == u"undone")
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Intake", "This import was undone before. Nothing was changed."));
    auto later = db.prepare(kLater);
    if (!later)
        return fail(later);
    const auto found = later->bind(":batch", batch).step();
    if (!found)
        return fail(found);
    if (!*found)
        return {};
    const QString day = QLocale().toString(shopDay(later->instant(0)), QStringLiteral("ddd d MMM"));
    return fail(ErrorKind::Conflict,
                QCoreApplication::translate("Intake", "The later import of %1 (%2) builds on this one. Undo that one first. Nothing was changed.")
                    .arg(later->text(1), day));
}

Result<QList<CustomerId>> concerned(vault::Connection &db, BatchId batch)
{
    auto query = db.prepare(kConcerned);
    if (!query)
        return fail(query);
    query->bind(":batch", batch);
    QList<CustomerId> customers;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return customers;
        customers.append(query->id<customers::CustomerTag>(0));
    }
}

Result<> takeOut(vault::Connection &db, BatchId batch, UndoReport &report)
{
    struct Step {
        const char *sql;
        qint64 UndoReport::*count = nullptr;
        bool ofBatch = true;
    };
    const Step steps[] = {
        {kDropLines}, {kDropSales, &UndoReport::salesRemoved}, {kDropChangedLines}, {kPutBackSales, &UndoReport::salesPutBack},
        {kPutBackLines}, {kForgetBefore}, {kDropClaims}, {kPutBackVersions, &UndoReport::recordsPutBack}, {kDropVersions},
        {kUnlink, nullptr, false}, {kDropRecords, &UndoReport::recordsRemoved, false}, {kDropProducts}, {kDropRejected},
        {kDropBalances, &UndoReport::openingsRemoved}, {kDropCounts, &UndoReport::openingsRemoved},
    };
    for (const Step &next : steps) {
        const auto rows = step(db, next.sql, next.ofBatch ? std::optional(batch) : std::nullopt);
        if (!rows)
            return fail(rows);
        if (next.count)
            report.*next.count += *rows;
    }
    report.recordsPutBack -= report.recordsRemoved; // a record left without any version was taken away after all
    return {};
}

/// Derives the customers concerned again. When that is most of the shop, the search words are made anew for everybody.
Result<> refresh(vault::Connection &db, const QList<CustomerId> &concerned)
{
    customers::CustomerStore store(db);
    const auto count = store.count();
    if (!count)
        return fail(count);
    const bool isMost = concerned.size() > kManyCustomers && concerned.size() * 2 > *count;
    QList<CustomerId> customers = concerned;
    if (isMost) {
        if (const auto forgotten = store.forgetAllWords(); !forgotten)
            return forgotten;
        const auto all = store.all();
        if (!all)
            return fail(all);
        customers = *all;
    }
    customers::RefreshPlan plan;
    plan.customers.assign(customers.cbegin(), customers.cend());
    if (!isMost)
        plan.newestBefore = CustomerId(std::numeric_limits<qint64>::max());
    return customers::refreshCustomers(db, plan);
}

} // namespace

Result<UndoReport> undoImport(vault::Connection &db, BatchId batch, vault::ShopUserId user, const Clock &clock)
{
    auto transaction = vault::Transaction::begin(db);
    if (!transaction)
        return fail(transaction);
    if (const auto allowed = mayUndo(db, batch); !allowed)
        return fail(allowed);
    const auto customers = concerned(db, batch);
    if (!customers)
        return fail(customers);
    UndoReport report;
    report.batch = batch;
    if (const auto taken = takeOut(db, batch, report); !taken)
        return fail(taken);
    if (const auto refreshed = refresh(db, *customers); !refreshed)
        return fail(refreshed);
    auto mark = db.prepare(kMark);
    if (!mark)
        return fail(mark);
    if (const auto marked = mark->bind(":now", clock.now()).bind(":user", user).bind(":batch", batch).run(); !marked)
        return fail(marked);
    if (const auto noted = vault::note(db, clock, user, QStringLiteral("import.undo"), QJsonObject{{QStringLiteral("batch"), batch.value}}); !noted)
        return fail(noted);
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed);
    return report;
}

} // namespace kk::intake
