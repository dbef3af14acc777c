#include "app/intake/ImportRun.h"

#include "app/customers/CustomerRefresh.h"
#include "app/customers/CustomerStore.h"
#include "app/customers/RecordStore.h"
#include "app/intake/BatchStore.h"
#include "app/intake/ImportSaleStore.h"
#include "app/intake/StagingQueue.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <atomic>
#include <thread>
#include <unordered_map>

namespace kk::intake {

using customers::BatchId;
using customers::CustomerId;
using customers::SourceId;

namespace {

constexpr int kMostRejectedShown = 1000;

/// Runs on the reading thread: prepares what a file gives and puts it on the queue in batches.
class QueueSink final : public StagingSink {
public:
    QueueSink(StagingQueue &queue, const RunPlan &plan, RunProgress start) : m_queue(queue), m_plan(plan), m_progress(start)
    {
        m_batch.reserve(StagingQueue::kBatchSize);
    }

    Result<> record(StagedRecord &&record) override { return add(prepare(std::move(record), m_plan.policy)); }
    Result<> sale(StagedSale &&sale) override { return add(prepare(std::move(sale), m_plan.policy)); }
    void rejected(RejectedRow &&row) override { m_batch.emplace_back(std::move(row)); }

    bool progress(qint64 bytesRead, qint64 rowsRead) override
    {
        m_progress.bytesRead = bytesRead;
        m_progress.rowsRead = rowsRead;
        if (m_plan.progress)
            m_plan.progress(m_progress);
        return !m_plan.cancel.isCancelled();
    }

    Result<> flush()
    {
        if (m_batch.empty())
            return {};
        StagedBatch full;
        full.reserve(StagingQueue::kBatchSize);
        std::swap(full, m_batch);
        if (!m_queue.push(std::move(full)))
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("Intake", "Stopped. What had been read was undone."));
        return {};
    }

private:
    template <class Item>
    Result<> add(Item &&item)
    {
        m_batch.emplace_back(std::forward<Item>(item));
        return m_batch.size() < StagingQueue::kBatchSize ? Result<>() : flush();
    }

    StagingQueue &m_queue;
    const RunPlan &m_plan;
    RunProgress m_progress;
    StagedBatch m_batch;
};

/// Stores one file of a batch and counts what became of it. Runs on the vault's writer.
class FileStorer {
public:
    FileStorer(ImportStore &store, ImportSaleStore &sales, BatchStore &batches, qint64 fileId, SourceId source, const FileToRead &file)
        : m_store(store), m_sales(sales), m_batches(batches), m_fileId(fileId), m_source(source)
    {
        m_report.file = partTitle(file.path, file.recognition);
        m_report.profile = file.recognition.profile->info().id;
        m_report.sourceName = file.sourceName;
        m_report.encoding = file.recognition.encoding;
        m_report.delimiter = file.recognition.delimiter;
        m_report.droppedColumns = file.recognition.neverStored;
    }

    Result<> store(StagedItem &item)
    {
        if (auto *record = std::get_if<PreparedRecord>(&item))
            return storeRecord(*record);
        if (auto *sale = std::get_if<PreparedSale>(&item))
            return storeSale(*sale);
        const auto &row = std::get<RejectedRow>(item);
        ++m_report.rejected;
        if (m_report.rejectedRows.size() < kMostRejectedShown)
            m_report.rejectedRows.append({row.row, rejectSentence(row.reason), QString::fromStdString(row.column), QString::fromStdString(row.cell)});
        return m_batches.addRejected(m_fileId, row);
    }

    FileReport &report() { return m_report; }
    std::vector<qint64> takeTouched() { return std::move(m_touched); }

private:
    Result<> storeRecord(const PreparedRecord &record)
    {
        const auto put = m_store.putRecord(m_source, Aspect::CustomerList, record);
        if (!put)
            return fail(put);
        count(put->fate);
        if (put->fate != Fate::Unchanged)
            touch(put->customer);
        return {};
    }

    /// An order states its customer beside its own number: it counts as a person only when it tells something new.
    Result<> storeSale(const PreparedSale &sale)
    {
        std::optional<ImportStore::Recorded> customer;
        if (sale.customer && !sale.customer->staged.externalId.empty()) {
            const auto put = m_store.putRecord(m_source, Aspect::Order, *sale.customer);
            if (!put)
                return fail(put);
            countStated(*put);
            if (put->fate != Fate::Unchanged)
                touch(put->customer);
            customer = *put;
        } else if (!sale.staged.customerExternalId.empty()) {
            auto found = m_store.findRecord(m_source, Aspect::CustomerList, sale.staged.customerExternalId);
            if (!found)
                return fail(found);
            customer = *found;
        }
        const auto sold = m_sales.put(m_source, sale, customer);
        if (!sold)
            return fail(sold);
        countSale(sale.staged, *sold);
        if (sold->fate != Fate::Unchanged && sold->customer.isValid())
            touch(sold->customer);
        return {};
    }

    void count(Fate fate)
    {
        switch (fate) {
        case Fate::New: ++m_report.recordsNew; break;
        case Fate::Changed: ++m_report.recordsChanged; break;
        case Fate::Unchanged: ++m_report.recordsUnchanged; break;
        case Fate::PutBack:
            --m_report.recordsChanged;
            m_report.recordsUnchanged += 2;
            break;
        }
    }

    /// A customer with ten orders is one person, not ten: only the first statement of the file counts.
    void countStated(const ImportStore::Recorded &put)
    {
        Fate &fate = m_stated.try_emplace(put.record.value, Fate::Unchanged).first->second;
        if (put.fate == Fate::New)
            fate = Fate::New;
        else if (put.fate == Fate::Changed && fate == Fate::Unchanged)
            fate = Fate::Changed;
        else if (put.fate == Fate::PutBack)
            fate = Fate::Unchanged;
    }

    void countSale(const StagedSale &sale, const ImportSaleStore::Sold &sold)
    {
        switch (sold.fate) {
        case Fate::New:
            ++m_report.salesNew;
            m_report.saleLinesNew += static_cast<qint64>(sale.lines.size());
            break;
        case Fate::Changed: ++m_report.salesChanged; break;
        case Fate::Unchanged:
        case Fate::PutBack: ++m_report.salesUnchanged; break;
        }
        if (sale.status == SaleStatus::Pending || sale.status == SaleStatus::Cancelled)
            return;
        m_report.totalCents += sale.totalCents;
        m_hours[toEpochMilliseconds(sale.occurredAt) / kHourMilliseconds] += sale.totalCents;
    }

    void touch(CustomerId customer) { m_touched.push_back(customer.value); }

public:
    /// The last counts: persons stated by orders, and the totals a month (shop days, so that they match the shop's own screen).
    void close(qint64 rows)
    {
        m_report.rows = rows;
        for (const auto &[record, fate] : m_stated)
            count(fate);
        for (const auto &[hour, cents] : m_hours)
            m_report.centsByMonth[shopDay(fromEpochMilliseconds(hour * kHourMilliseconds)).toString(QStringLiteral("yyyy-MM"))] += cents;
    }

private:
    static constexpr qint64 kHourMilliseconds = 3'600'000;

    ImportStore &m_store;
    ImportSaleStore &m_sales;
    BatchStore &m_batches;
    qint64 m_fileId;
    SourceId m_source;
    FileReport m_report;
    std::vector<qint64> m_touched;
    std::unordered_map<qint64, Fate> m_stated;
    std::unordered_map<qint64, qint64> m_hours; ///< cents by hour: one look at the calendar an hour, not one a sale
};

/// Reads on a second thread while `storer` stores on this one. Ends both, whatever fails first.
Result<qint64> readAndStore(const FileToRead &file, const RunPlan &plan, RunProgress start, FileStorer &storer)
{
    StagingQueue queue;
    Result<ReadingSummary> summary;
    std::thread reader([&] {
        QueueSink sink(queue, plan, start);
        summary = readFile(file.path, file.recognition, file.options, sink);
        if (summary) {
            if (const auto flushed = sink.flush(); !flushed)
                summary = fail(flushed);
        }
        queue.finish();
    });
    Result<> stored;
    while (auto batch = queue.pop()) {
        for (StagedItem &item : *batch) {
            stored = storer.store(item);
            if (!stored)
                break;
        }
        if (!stored || plan.cancel.isCancelled())
            break;
    }
    queue.giveUp();
    reader.join();
    if (!stored)
        return fail(stored);
    if (plan.cancel.isCancelled())
        return fail(ErrorKind::Cancelled, QCoreApplication::translate("Intake", "Stopped. What had been read was undone."));
    if (!summary)
        return fail(summary);
    return summary->rows - summary->headRows;
}

class Batch {
public:
    Batch(vault::Connection &db, const RunPlan &plan) : m_db(db), m_plan(plan), m_now(plan.clock->now()), m_batches(db) {}

    Result<ImportReport> run(const std::vector<FileToRead> &files)
    {
        auto transaction = vault::Transaction::begin(m_db);
        if (!transaction)
            return fail(transaction);
        ImportReport report;
        report.dryRun = m_plan.dryRun;
        for (int i = 0; i < static_cast<int>(files.size()); ++i) {
            auto read = readOne(files[static_cast<size_t>(i)], i, static_cast<int>(files.size()));
            if (!read)
                return fail(read);
            report.files.append(std::move(*read));
        }
        if (const auto refreshed = refreshTouched(); !refreshed)
            return fail(refreshed);
        if (m_plan.dryRun || !m_batch.isValid())
            return report; // the transaction rolls back when it goes out of scope
        if (const auto closed = close(report); !closed)
            return fail(closed);
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed);
        report.batch = m_batch;
        return report;
    }

private:
    Result<FileReport> readOne(const FileToRead &file, int index, int count)
    {
        auto before = m_batches.readBefore(file);
        if (!before)
            return fail(before);
        if (*before)
            return std::move(**before);
        if (const auto begun = begin(); !begun)
            return fail(begun);
        const auto source = customers::RecordStore(m_db).source(file.sourceName, file.recognition.profile->info().systemName, m_now);
        if (!source)
            return fail(source);
        auto store = ImportStore::open(m_db, m_batch, m_now);
        if (!store)
            return fail(store);
        const auto fileId = m_batches.addFile(m_batch, *source, file);
        if (!fileId)
            return fail(fileId);
        auto sales = ImportSaleStore::open(m_db, m_batch);
        if (!sales)
            return fail(sales);
        FileStorer storer(**store, **sales, m_batches, *fileId, *source, file);
        const auto rows = readAndStore(file, m_plan, {index, count, 0, file.recognition.bytes, 0}, storer);
        if (!rows)
            return fail(rows);
        if (const auto written = (*store)->finish(); !written)
            return fail(written);
        storer.close(*rows);
        for (qint64 customer : storer.takeTouched())
            m_touched.push_back(customer);
        const auto linked = (*sales)->linkWaiting(*source);
        if (!linked)
            return fail(linked);
        for (CustomerId customer : *linked)
            m_touched.push_back(customer.value);
        return record(**store, *fileId, storer);
    }

    Result<FileReport> record(ImportStore &store, qint64 fileId, FileStorer &storer)
    {
        FileReport &report = storer.report();
        const auto claims = store.claimsOfBatch();
        if (!claims)
            return fail(claims);
        report.consentEvents = *claims;
        if (const auto examples = m_batches.addExamples(m_batch, store.lastVersionBefore(), report); !examples)
            return fail(examples);
        if (const auto finished = m_batches.finishFile(fileId, report); !finished)
            return fail(finished);
        return std::move(report);
    }

    Result<> begin()
    {
        if (m_batch.isValid())
            return {};
        const auto begun = m_batches.begin(m_plan.user.value, m_now);
        if (!begun)
            return fail(begun);
        m_batch = *begun;
        const auto newest = customers::CustomerStore(m_db).newest();
        if (!newest)
            return fail(newest);
        m_newestBefore = *newest;
        return {};
    }

    Result<> refreshTouched()
    {
        std::sort(m_touched.begin(), m_touched.end());
        m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
        if (m_plan.dryRun)
            return {}; // derived values: nobody sees them before the rollback
        customers::RefreshPlan plan;
        plan.customers.reserve(m_touched.size());
        for (qint64 customer : m_touched)
            plan.customers.push_back(CustomerId(customer));
        plan.newestBefore = m_newestBefore;
        plan.cancelled = [this] { return m_plan.cancel.isCancelled(); };
        return customers::refreshCustomers(m_db, plan);
    }

    Result<> close(const ImportReport &report)
    {
        QJsonObject details{{QStringLiteral("batch"), m_batch.value}};
        qint64 rows = 0;
        for (const FileReport &file : report.files)
            rows += file.rows;
        details.insert(QStringLiteral("files"), report.files.size());
        details.insert(QStringLiteral("rows"), rows);
        if (const auto noted = vault::note(m_db, *m_plan.clock, m_plan.user, QStringLiteral("import"), details); !noted)
            return noted;
        return m_batches.finish(m_batch, m_plan.clock->now());
    }

    vault::Connection &m_db;
    const RunPlan &m_plan;
    Instant m_now; ///< one moment for the whole batch
    BatchStore m_batches;
    BatchId m_batch;
    CustomerId m_newestBefore;
    std::vector<qint64> m_touched;
};

} // namespace

Result<ImportReport> runImport(vault::Connection &db, const RunPlan &plan, std::vector<FileToRead> files)
{
    QElapsedTimer timer;
    timer.start();
    std::stable_partition(files.begin(), files.end(), [](const FileToRead &file) {
        return file.recognition.profile->info().kind == ProfileInfo::Kind::Customers;
    });
    auto report = Batch(db, plan).run(files);
    if (report)
        report->seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace kk::intake
