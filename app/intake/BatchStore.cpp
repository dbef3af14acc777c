#include "app/intake/BatchStore.h"

#include "app/customers/Survivorship.h"
#include "app/intake/ImportRun.h"
#include "app/vault/Statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kk::intake {

using customers::BatchId;
using customers::Field;

namespace {

constexpr int kMostExamples = 200;

constexpr auto kBegin = "INSERT INTO import_batch (user_id, started_at, finished_at) VALUES (:user, :now, :now)";
constexpr auto kFinish = "UPDATE import_batch SET finished_at = :now WHERE id = :batch";
constexpr auto kAddFile = R"(
    INSERT INTO import_file (batch_id, source_id, name, sha256, reading_hash, bytes, profile, encoding, delimiter, header)
    VALUES (:batch, :source, :name, :sha256, :reading_hash, :bytes, :profile, :encoding, :delimiter, :header))";
constexpr auto kFinishFile = R"(
    UPDATE import_file
       SET rows = :rows, records_new = :records_new, records_changed = :records_changed, records_unchanged = :records_unchanged,
           sales_new = :sales_new, sales_changed = :sales_changed, sales_unchanged = :sales_unchanged,
           sale_lines_new = :sale_lines_new, consent_claims = :consent_claims, rejected = :rejected, total_cents = :total_cents,
           rows_used = :rows_used, skipped = :skipped, records_blocked = :records_blocked, turnover = :turnover
     WHERE id = :file)";
constexpr auto kAddRejected = R"(
    INSERT INTO import_rejected (file_id, row, reason, field, cell, original)
    VALUES (:file, :row, :reason, :field, :cell, :original) ON CONFLICT DO NOTHING)";
// The same bytes, read in the same way, in a batch that still counts: nothing of it can be new.
constexpr auto kReadBefore = R"(
    SELECT b.finished_at, f.name, f.profile, s.name, f.encoding, f.delimiter, f.rows, f.records_new, f.records_changed, f.records_unchanged,
           f.sales_new, f.sales_changed, f.sales_unchanged, f.sale_lines_new, f.consent_claims, f.rejected, f.total_cents,
           f.rows_used, f.skipped, f.records_blocked, f.turnover
      FROM import_file f JOIN import_batch b ON b.id = f.batch_id JOIN source s ON s.id = f.source_id
     WHERE f.sha256 = :sha256 AND f.reading_hash = :reading_hash AND b.state = 'whole'
     ORDER BY f.id DESC LIMIT 1)";
constexpr int kReadBeforeReport = 1;
constexpr auto kList = R"(
    SELECT b.id, b.finished_at, u.name, b.state = 'undone', b.undone_at,
           (SELECT max(later.id) FROM import_file mine JOIN import_file later ON later.source_id = mine.source_id
              JOIN import_batch l ON l.id = later.batch_id
             WHERE mine.batch_id = b.id AND later.batch_id > b.id AND l.state = 'whole'),
           f.name, f.profile, s.name, f.encoding, f.delimiter, f.rows, f.records_new, f.records_changed, f.records_unchanged,
           f.sales_new, f.sales_changed, f.sales_unchanged, f.sale_lines_new, f.consent_claims, f.rejected, f.total_cents,
           f.rows_used, f.skipped, f.records_blocked, f.turnover, f.id
      FROM import_batch b JOIN shop_user u ON u.id = b.user_id
      JOIN import_file f ON f.batch_id = b.id JOIN source s ON s.id = f.source_id
     ORDER BY b.id DESC, f.id)";
constexpr int kListReport = 6;
constexpr int kListFileId = 26;
constexpr auto kFilesWithRejected = R"(
    SELECT id, name, delimiter, header FROM import_file WHERE batch_id = :batch AND rejected > 0 ORDER BY id)";
constexpr auto kRejected = "SELECT row, reason, original FROM import_rejected WHERE file_id = :file ORDER BY row";
constexpr auto kRejectedOpen = R"(
    SELECT coalesce(sum(f.rejected), 0) FROM import_file f JOIN import_batch b ON b.id = f.batch_id
     WHERE b.state = 'whole' AND EXISTS (SELECT 1 FROM import_rejected r WHERE r.file_id = f.id))";
constexpr auto kNewNames = R"(
    SELECT first_name, initials, infix, last_name, full_name, company, coalesce(nullif(email, ''), nullif(phone, ''), mobile) FROM record_version v
     WHERE v.batch_id = :batch AND v.id > :mark
       AND NOT EXISTS (SELECT 1 FROM record_version e WHERE e.record_id = v.record_id AND e.id < v.id)
     ORDER BY v.id LIMIT :limit)";
constexpr auto kChanged = R"(
    SELECT n.first_name, o.first_name, n.initials, o.initials, n.infix, o.infix, n.last_name, o.last_name, n.full_name, o.full_name,
           n.company, o.company, n.street, o.street, n.house_number, o.house_number, n.house_number_addition, o.house_number_addition,
           n.address_line, o.address_line, n.postcode, o.postcode, n.city, o.city, n.region, o.region, n.country, o.country,
           n.email, o.email, n.phone, o.phone, n.mobile, o.mobile, n.birth_date, o.birth_date, n.card_number, o.card_number,
           n.account_id, o.account_id, n.marketing_opt_in, o.marketing_opt_in, n.note, o.note
      FROM record_version n
      JOIN record_version o ON o.id = (SELECT max(e.id) FROM record_version e WHERE e.record_id = n.record_id AND e.id < n.id)
     WHERE n.batch_id = :batch AND n.id > :mark
     ORDER BY n.id LIMIT :limit)";

QString turnoverToJson(const QList<FileReport::Turnover> &turnover)
{
    QJsonArray all;
    for (const FileReport::Turnover &one : turnover)
        all.append(QJsonArray{one.month, static_cast<int>(one.status), one.currency, one.sales, one.totalCents, one.refundedCents});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<FileReport::Turnover> turnoverFromJson(const QString &json)
{
    QList<FileReport::Turnover> turnover;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : all) {
        const QJsonArray one = value.toArray();
        turnover.append({one[0].toString(), static_cast<SaleStatus>(one[1].toInt()), one[2].toString(), one[3].toInteger(), one[4].toInteger(),
                         one[5].toInteger()});
    }
    return turnover;
}

FileReport readReport(const vault::Statement &row, int first)
{
    FileReport report;
    report.file = row.text(first);
    report.profile = row.text(first + 1);
    report.sourceName = row.text(first + 2);
    report.encoding = row.text(first + 3);
    report.delimiter = row.text(first + 4);
    report.rows = row.integer(first + 5);
    report.recordsNew = row.integer(first + 6);
    report.recordsChanged = row.integer(first + 7);
    report.recordsUnchanged = row.integer(first + 8);
    report.salesNew = row.integer(first + 9);
    report.salesChanged = row.integer(first + 10);
    report.salesUnchanged = row.integer(first + 11);
    report.saleLinesNew = row.integer(first + 12);
    report.consentEvents = row.integer(first + 13);
    report.rejected = row.integer(first + 14);
    report.totalCents = row.integer(first + 15);
    report.rowsUsed = row.integer(first + 16);
    report.skipped = row.integer(first + 17);
    report.recordsBlocked = row.integer(first + 18);
    report.turnover = turnoverFromJson(row.text(first + 19));
    for (const FileReport::Turnover &turnover : std::as_const(report.turnover)) {
        if (turnover.status != SaleStatus::Pending && turnover.status != SaleStatus::Cancelled)
            report.centsByMonth[turnover.month] += turnover.totalCents;
    }
    return report;
}

} // namespace

Result<BatchId> BatchStore::begin(qint64 user, Instant now)
{
    auto begin = m_db.prepare(kBegin);
    if (!begin)
        return fail(begin);
    if (const auto begun = begin->bind(":user", user).bind(":now", now).run(); !begun)
        return fail(begun);
    return BatchId(m_db.lastInsertId());
}

Result<> BatchStore::finish(BatchId batch, Instant now)
{
    auto finish = m_db.prepare(kFinish);
    if (!finish)
        return fail(finish);
    return finish->bind(":now", now).bind(":batch", batch).run();
}

Result<qint64> BatchStore::addFile(BatchId batch, customers::SourceId source, const FileToRead &file)
{
    auto add = m_db.prepare(kAddFile);
    if (!add)
        return fail(add);
    const QByteArray header = QJsonDocument(QJsonArray::fromStringList(file.recognition.header)).toJson(QJsonDocument::Compact);
    const auto added = add->bind(":batch", batch).bind(":source", source).bind(":name", partTitle(file.path, file.recognition))
        .bindBlob(":sha256", file.sha256).bind(":reading_hash", file.readingHash).bind(":bytes", file.recognition.bytes)
        .bind(":profile", file.recognition.profile->info().id).bind(":encoding", file.recognition.encoding)
        .bind(":delimiter", file.recognition.delimiter).bind(":header", QString::fromUtf8(header)).run();
    if (!added)
        return fail(added);
    return m_db.lastInsertId();
}

Result<> BatchStore::finishFile(qint64 file, const FileReport &report)
{
    auto finish = m_db.prepare(kFinishFile);
    if (!finish)
        return fail(finish);
    return finish->bind(":rows", report.rows)
        .bind(":records_new", report.recordsNew).bind(":records_changed", report.recordsChanged)
        .bind(":records_unchanged", report.recordsUnchanged).bind(":sales_new", report.salesNew)
        .bind(":sales_changed", report.salesChanged).bind(":sales_unchanged", report.salesUnchanged)
        .bind(":sale_lines_new", report.saleLinesNew).bind(":consent_claims", report.consentEvents)
        .bind(":rejected", report.rejected).bind(":total_cents", report.totalCents)
        .bind(":rows_used", report.rowsUsed).bind(":skipped", report.skipped).bind(":records_blocked", report.recordsBlocked)
        .bind(":turnover", turnoverToJson(report.turnover)).bind(":file", file).run();
}

Result<> BatchStore::addRejected(qint64 file, const RejectedRow &row)
{
    auto add = m_db.prepare(kAddRejected);
    if (!add)
        return fail(add);
    return add->bind(":file", file).bind(":row", row.row).bind(":reason", rejectReasonName(row.reason))
        .bindUtf8(":field", row.column).bindUtf8(":cell", row.cell).bindBlob(":original", row.originalLine).run();
}

Result<std::optional<FileReport>> BatchStore::readBefore(const FileToRead &file)
{
    auto find = m_db.prepare(kReadBefore);
    if (!find)
        return fail(find);
    const auto row = find->bindBlob(":sha256", file.sha256).bind(":reading_hash", file.readingHash).step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::nullopt;
    FileReport report = readReport(*find, kReadBeforeReport);
    report.readBefore = find->instant(0);
    report.file = partTitle(file.path, file.recognition);
    report.recordsUnchanged += report.recordsNew + report.recordsChanged;
    report.salesUnchanged += report.salesNew + report.salesChanged;
    report.recordsNew = report.recordsChanged = report.salesNew = report.salesChanged = 0;
    report.saleLinesNew = report.consentEvents = 0;
    return report;
}

Result<QList<BatchView>> BatchStore::list()
{
    auto query = m_db.prepare(kList);
    if (!query)
        return fail(query);
    QList<BatchView> batches;
    QHash<qint64, std::pair<BatchId, QString>> files; ///< by the file's id: its batch and name
    QHash<qint64, qint64> later;                      ///< batch → the file that stands in its way
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        const BatchId id = query->id<customers::BatchTag>(0);
        if (batches.isEmpty() || batches.last().id != id) {
            BatchView batch;
            batch.id = id;
            batch.finishedAt = query->instant(1);
            batch.userName = query->text(2);
            batch.undone = query->boolean(3);
            batch.undoneAt = query->maybeInstant(4);
            batch.canUndo = !batch.undone && query->isNull(5);
            if (!batch.undone && !query->isNull(5))
                later.insert(id.value, query->integer(5));
            batches.append(batch);
        }
        batches.last().files.append(readReport(*query, kListReport));
        files.insert(query->integer(kListFileId), {id, batches.last().files.last().file});
    }
    for (BatchView &batch : batches) {
        const auto file = files.constFind(later.value(batch.id.value));
        if (file == files.constEnd())
            continue;
        const auto other = std::find_if(batches.cbegin(), batches.cend(), [&](const BatchView &one) { return one.id == file->first; });
        batch.later = BatchView::Later{file->first, other->finishedAt, file->second};
    }
    return batches;
}

Result<> BatchStore::addExamples(BatchId batch, qint64 lastVersionBefore, FileReport &report)
{
    auto names = m_db.prepare(kNewNames);
    if (!names)
        return fail(names);
    names->bind(":batch", batch).bind(":mark", lastVersionBefore).bind(":limit", kMostExamples);
    for (;;) {
        const auto row = names->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        customers::FieldValues values;
        for (int i = 0; i <= static_cast<int>(Field::Company); ++i)
            values[static_cast<Field>(i)] = names->text(i);
        const QString name = customers::displayName(values);
        report.newNames.append(name.isEmpty() ? names->text(static_cast<int>(Field::Company) + 1) : name); // who has no name has an address
    }
    auto changed = m_db.prepare(kChanged);
    if (!changed)
        return fail(changed);
    changed->bind(":batch", batch).bind(":mark", lastVersionBefore).bind(":limit", kMostExamples);
    for (;;) {
        const auto row = changed->step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        customers::FieldValues now, before;
        for (int i = 0; i < customers::kFieldCount; ++i) {
            now[static_cast<Field>(i)] = changed->text(2 * i);
            before[static_cast<Field>(i)] = changed->text(2 * i + 1);
        }
        for (int i = 0; i < customers::kFieldCount; ++i) {
            const Field field = static_cast<Field>(i);
            if (now[field] != before[field])
                report.changes.append({customers::displayName(now), customers::fieldName(field), before[field], now[field]});
        }
    }
}

Result<QList<BatchStore::RejectedFileHead>> BatchStore::filesWithRejected(BatchId batch)
{
    auto query = m_db.prepare(kFilesWithRejected);
    if (!query)
        return fail(query);
    query->bind(":batch", batch);
    QList<RejectedFileHead> files;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return files;
        QStringList header;
        for (const QJsonValue &name : QJsonDocument::fromJson(query->text(3).toUtf8()).array())
            header.append(name.toString());
        files.append({query->integer(0), query->text(1), query->text(2), header});
    }
}

Result<QList<KeptRow>> BatchStore::rejected(qint64 file)
{
    auto query = m_db.prepare(kRejected);
    if (!query)
        return fail(query);
    query->bind(":file", file);
    QList<KeptRow> rows;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return rows;
        rows.append({query->integer(0), rejectReasonFromName(query->text(1)), query->blob(2)});
    }
}

Result<qint64> BatchStore::countRejectedOpen()
{
    auto query = m_db.prepare(kRejectedOpen);
    if (!query)
        return fail(query);
    if (const auto row = query->step(); !row)
        return fail(row);
    return query->integer(0);
}

} // namespace kk::intake
