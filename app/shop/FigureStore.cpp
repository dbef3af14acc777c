#include "app/shop/FigureStore.h"

#include "app/vault/AuditChain.h"
#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::shop {

namespace {

constexpr auto kInfo = R"(
    SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM customer), (SELECT count(*) FROM source_record),
           (SELECT count(*) FROM sale), (SELECT count(*) FROM sale_line), (SELECT count(*) FROM consent_claim) + (SELECT count(*) FROM consent_event),
           (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size), (SELECT max(occurred_at) FROM sale),
           (SELECT count(*) FROM loyalty_entry))";
constexpr auto kCipherVersion = "PRAGMA cipher_version";
constexpr auto kCustomers = "SELECT count(*) FROM customer";
constexpr auto kBoughtSince = "SELECT count(*) FROM customer WHERE last_purchase >= :since";
constexpr auto kSalesSince = R"(
    SELECT count(*) FROM sale WHERE occurred_at >= :since AND status IN (0, 1, 2) AND total_cents > 0)";
constexpr auto kKnownSalesSince = R"(
    SELECT count(*) FROM sale WHERE occurred_at >= :since AND status IN (0, 1, 2) AND total_cents > 0 AND record_id IS NOT NULL)";
constexpr auto kCameBack = R"(
    SELECT count(*) FROM (
        SELECT r.customer_id FROM sale s JOIN source_record r ON r.id = s.record_id
         WHERE s.occurred_at >= :since AND s.status IN (0, 1, 2) AND s.total_cents > 0
         GROUP BY r.customer_id HAVING count(*) > 1))";
constexpr auto kLastSale = "SELECT max(occurred_at) FROM sale WHERE status IN (0, 1, 2) AND total_cents > 0";
constexpr auto kDay = R"(
    SELECT count(record_id), count(*) - count(record_id) FROM sale
     WHERE occurred_at >= :start AND occurred_at < :end AND status IN (0, 1, 2) AND total_cents > 0)";
constexpr auto kLastImport = "SELECT max(finished_at) FROM import_batch WHERE state = 'whole'";
constexpr auto kRejected = R"(
    SELECT count(*) FROM import_rejected r JOIN import_file f ON f.id = r.file_id JOIN import_batch b ON b.id = f.batch_id
     WHERE b.state = 'whole')";
constexpr auto kNoteBackup = "INSERT INTO backup_made (made_at, path, bytes, verified) VALUES (:at, :path, :bytes, :verified)";
constexpr auto kBackups = "SELECT made_at, path, bytes, verified FROM backup_made ORDER BY made_at DESC LIMIT 100";
constexpr auto kCipherCheck = "PRAGMA cipher_integrity_check";
constexpr auto kIntegrityCheck = "PRAGMA integrity_check";
constexpr auto kForeignKeyCheck = "PRAGMA foreign_key_check";
constexpr auto kSearchGap = R"(
    SELECT (SELECT count(*) FROM customer c WHERE NOT EXISTS (SELECT 1 FROM customer_search f WHERE f.rowid = c.id))
         + (SELECT count(*) FROM customer_search f WHERE NOT EXISTS (SELECT 1 FROM customer c WHERE c.id = f.rowid)))";
constexpr auto kWrongSums = R"(
    SELECT count(*) FROM customer c
      LEFT JOIN (SELECT r.customer_id AS id, count(*) AS purchases, sum(s.total_cents - s.refunded_cents) AS cents
                   FROM source_record r JOIN sale s ON s.record_id = r.id
                  WHERE s.status IN (0, 1, 2) AND s.total_cents > 0 GROUP BY r.customer_id) t ON t.id = c.id
     WHERE c.purchases <> coalesce(t.purchases, 0) OR c.total_cents <> coalesce(t.cents, 0))";
constexpr auto kHomeless = R"(
    SELECT count(*) FROM customer c WHERE NOT EXISTS (SELECT 1 FROM source_record r WHERE r.customer_id = c.id))";

constexpr int kDaysShown = 6;
constexpr int kMostDaysBack = 60;
constexpr auto kQuarter = std::chrono::days(90);

} // namespace

Result<qint64> FigureStore::number(const char *sql, std::initializer_list<std::pair<const char *, qint64>> values)
{
    auto query = m_db.prepare(sql);
    if (!query)
        return fail(query);
    for (const auto &[name, value] : values)
        query->bind(name, value);
    const auto row = query->step();
    if (!row)
        return fail(row);
    return *row ? query->integer(0) : 0;
}

Result<QStringList> FigureStore::lines(const char *sql)
{
    auto query = m_db.prepare(sql);
    if (!query)
        return fail(query);
    QStringList lines;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return lines;
        lines.append(query->text(0));
    }
}

Result<VaultInfo> FigureStore::info()
{
    auto query = m_db.prepare(kInfo);
    if (!query)
        return fail(query);
    if (const auto row = query->step(); !row)
        return fail(row);
    VaultInfo info;
    info.schema = static_cast<int>(query->integer(0));
    info.customers = query->integer(1);
    info.sourceRecords = query->integer(2);
    info.sales = query->integer(3);
    info.saleLines = query->integer(4);
    info.consentEvents = query->integer(5);
    info.bytes = query->integer(6);
    info.lastSale = query->maybeInstant(7);
    info.ledgerEntries = query->integer(8);
    const auto version = lines(kCipherVersion);
    if (!version)
        return fail(version);
    info.cipherVersion = version->value(0);
    return info;
}

Result<Overview> FigureStore::overview()
{
    const Instant now = m_clock.now();
    Overview overview;
    const qint64 yearStart = toEpochMilliseconds(startOfShopDay(QDate(shopDay(now).year(), 1, 1)));
    const qint64 quarter = toEpochMilliseconds(now - kQuarter);
    struct Figure {
        qint64 *target;
        const char *sql;
        qint64 since;
    };
    for (const Figure &figure : {Figure{&overview.boughtThisYear, kBoughtSince, yearStart}, Figure{&overview.boughtLast90, kBoughtSince, quarter},
                                 Figure{&overview.salesAll, kSalesSince, quarter}, Figure{&overview.salesKnown, kKnownSalesSince, quarter},
                                 Figure{&overview.cameBack, kCameBack, quarter}}) {
        const auto value = number(figure.sql, {{":since", figure.since}});
        if (!value)
            return fail(value);
        *figure.target = *value;
    }
    const auto customers = number(kCustomers);
    const auto rejected = number(kRejected);
    const auto lastImport = number(kLastImport);
    const auto lastSale = number(kLastSale);
    for (const auto *value : {&customers, &rejected, &lastImport, &lastSale}) {
        if (!*value)
            return fail(*value);
    }
    overview.customers = *customers;
    overview.rejectedOpen = *rejected;
    if (*lastImport > 0)
        overview.lastImport = fromEpochMilliseconds(*lastImport);
    if (*lastSale > 0) {
        QDate day = shopDay(fromEpochMilliseconds(*lastSale));
        for (int back = 0; back < kMostDaysBack && overview.lastDays.size() < kDaysShown; ++back, day = day.addDays(-1)) {
            auto query = m_db.prepare(kDay);
            if (!query)
                return fail(query);
            const auto row = query->bind(":start", startOfShopDay(day)).bind(":end", startOfShopDay(day.addDays(1))).step();
            if (!row)
                return fail(row);
            if (query->integer(0) + query->integer(1) > 0)
                overview.lastDays.prepend({day, query->integer(0), query->integer(1)});
        }
    }
    const auto made = backups();
    if (!made)
        return fail(made);
    for (const BackupView &backup : *made) {
        if (backup.verified && !overview.lastBackup)
            overview.lastBackup = backup.madeAt;
    }
    return overview;
}

Result<CheckReport> FigureStore::check()
{
    CheckReport report;
    const auto add = [&](bool &flag, bool ok, const QString &problem) {
        flag = ok;
        if (!ok)
            report.problems.append(problem);
    };
    const auto cipher = lines(kCipherCheck);
    const auto search = number(kSearchGap); // before the next: integrity_check alone judges the search index by what this connection last saw of it
    const auto integrity = lines(kIntegrityCheck);
    const auto foreign = lines(kForeignKeyCheck);
    const auto sums = number(kWrongSums);
    const auto homeless = number(kHomeless);
    for (const auto *list : {&cipher, &integrity, &foreign}) {
        if (!*list)
            return fail(*list);
    }
    for (const auto *value : {&search, &sums, &homeless}) {
        if (!*value)
            return fail(*value);
    }
    add(report.pagesOk, cipher->isEmpty(), QCoreApplication::translate("Check", "Some pages of the vault are damaged. Restore the last backup."));
    add(report.structureOk, *integrity == QStringList{QStringLiteral("ok")} && foreign->isEmpty(),
        QCoreApplication::translate("Check", "The vault does not hang together. Restore the last backup."));
    const auto audit = vault::AuditChain(m_db, m_clock).verify();
    if (!audit)
        return fail(audit);
    add(report.auditOk, audit->isIntact(), QCoreApplication::translate("Check", "The log of what was done was changed from outside."));
    add(report.searchOk, *search == 0, QCoreApplication::translate("Check", "Searching may miss customers. Read an export again to mend it."));
    add(report.balancesOk, *sums == 0 && *homeless == 0,
        QCoreApplication::translate("Check", "The sums of some customers do not agree with their receipts."));
    return report;
}

Result<> FigureStore::noteBackup(const BackupView &backup)
{
    auto note = m_db.prepare(kNoteBackup);
    if (!note)
        return fail(note);
    return note->bind(":at", backup.madeAt).bind(":path", backup.path).bind(":bytes", backup.bytes).bind(":verified", backup.verified).run();
}

Result<QList<BackupView>> FigureStore::backups()
{
    auto query = m_db.prepare(kBackups);
    if (!query)
        return fail(query);
    QList<BackupView> backups;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return backups;
        backups.append({query->instant(0), query->text(1), query->integer(2), query->boolean(3)});
    }
}

} // namespace kk::shop
