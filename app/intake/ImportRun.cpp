#include "app/intake/ImportRun.h"

#include "app/customers/CustomerRefresh.h"
#include "app/customers/CustomerStore.h"
#include "app/customers/RecordStore.h"
#include "app/customers/SuppressionStore.h"
#include "app/intake/BatchStore.h"
#include "app/intake/FileStorer.h"
#include "app/intake/ImportSaleStore.h"
#include "app/intake/StagingQueue.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <thread>

namespace kk::intake {

using customers::BatchId;
using customers::CustomerId;
using customers::SourceId;

namespace {

/// Runs on the reading thread: prepares what a file gives and puts it on the queue in batches.
class QueueSink final : public StagingSink {
public:
    QueueSink(StagingQueue &queue, const RunPlan &plan, const RunProgress &start, const std::optional<QStringList> &confirmed)
        : m_queue(queue), m_plan(plan), m_confirmed(confirmed), m_progress(start), m_bytesBefore(start.bytesRead), m_rowsBefore(start.rowsRead)
    {
        m_batch.reserve(StagingQueue::kBatchSize);
    }

    Result<> record(StagedRecord &&record) override
    {
        dropUnconfirmed(record);
        return add(prepare(std::move(record), m_plan.policy));
    }
    Result<> sale(StagedSale &&sale) override
    {
        if (sale.customer)
            dropUnconfirmed(*sale.customer);
        return add(prepare(std::move(sale), m_plan.policy));
    }
    Result<> balance(StagedBalance &&balance) override { return add(std::move(balance)); }
    Result<> peopleCount(StagedPeopleCount &&count) override { return add(std::move(count)); }
    void rejected(RejectedRow &&row) override { m_batch.emplace_back(std::move(row)); }

    bool progress(qint64 bytesRead, qint64 rowsRead) override
    {
        // Nothing read yet: the first look over the whole file.
        m_progress.stage = bytesRead == 0 && rowsRead == 0 ? RunProgress::Stage::Looking : RunProgress::Stage::Reading;
        m_progress.bytesRead = m_bytesBefore + bytesRead;
        m_progress.rowsRead = m_rowsBefore + rowsRead;
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
    /// What nobody confirmed claims nothing: neither in the consents nor in the word kept of them.
    void dropUnconfirmed(StagedRecord &record) const
    {
        if (!m_confirmed || record.consents.empty())
            return;
        std::erase_if(record.consents, [this](const ConsentClaim &claim) { return !m_confirmed->contains(QString::fromStdString(claim.column)); });
        if (record.consents.empty())
            textOf(record.fields, CustomerField::MarketingOptIn).clear();
    }

    template <class Item>
    Result<> add(Item &&item)
    {
        m_batch.emplace_back(std::forward<Item>(item));
        return m_batch.size() < StagingQueue::kBatchSize ? Result<>() : flush();
    }

    StagingQueue &m_queue;
    const RunPlan &m_plan;
    const std::optional<QStringList> &m_confirmed; ///< columns of consent; see ReadOptions
    RunProgress m_progress;
    qint64 m_bytesBefore; ///< of the files before this one
    qint64 m_rowsBefore;
    StagedBatch m_batch;
};

/// Reads on a second thread while `storer` stores on this one. Ends both, whatever fails first.
Result<ReadingSummary> readAndStore(const FileToRead &file, const RunPlan &plan, const RunProgress &start, FileStorer &storer)
{
    StagingQueue queue;
    Result<ReadingSummary> summary;
    std::thread reader([&] {
        QueueSink sink(queue, plan, start, file.options.consentColumns);
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
            if (!stored || plan.cancel.isCancelled())
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
    return summary;
}

class Batch {
public:
    Batch(vault::Connection &db, const RunPlan &plan) : m_db(db), m_plan(plan), m_now(plan.clock->now()), m_batches(db) {}

    Result<ImportReport> run(const std::vector<FileToRead> &files)
    {
        auto transaction = vault::Transaction::begin(m_db);
        if (!transaction)
            return fail(transaction);
        auto suppressed = customers::SuppressionStore(m_db).load();
        if (!suppressed)
            return fail(suppressed);
        m_suppressed = std::move(*suppressed);
        m_progress.files = static_cast<int>(files.size());
        for (const FileToRead &file : files)
            m_progress.bytesTotal += file.recognition.bytes;
        ImportReport report;
        report.dryRun = m_plan.dryRun;
        for (int i = 0; i < static_cast<int>(files.size()); ++i) {
            const FileToRead &file = files[static_cast<size_t>(i)];
            m_progress.file = i;
            auto read = readOne(file);
            if (!read)
                return fail(read);
            m_progress.bytesRead += file.recognition.bytes;
            m_progress.rowsRead += m_rowsOfFile;
            report.files.append(std::move(*read));
        }
        if (const auto refreshed = refreshTouched(); !refreshed)
            return fail(refreshed);
        if (const auto judged = judge(report); !judged)
            return fail(judged);
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
    Result<FileReport> readOne(const FileToRead &file)
    {
        m_rowsOfFile = 0;
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
        auto store = ImportStore::open(m_db, m_batch, *source, m_now);
        if (!store)
            return fail(store);
        const auto fileId = m_batches.addFile(m_batch, *source, file);
        if (!fileId)
            return fail(fileId);
        auto sales = ImportSaleStore::open(m_db, m_batch, *source);
        if (!sales)
            return fail(sales);
        OpeningStore openings(m_db);
        FileStorer storer({**store, **sales, m_batches, openings, m_suppressed}, m_batch, *fileId, *source, file);
        const auto summary = readAndStore(file, m_plan, m_progress, storer);
        if (!summary)
            return fail(summary);
        if (const auto written = (*store)->finish(); !written)
            return fail(written);
        m_rowsOfFile = summary->rows;
        storer.close(*summary);
        for (qint64 customer : storer.takeTouched())
            m_touched.push_back(customer);
        const auto linked = (*sales)->finish();
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

    Result<> judge(ImportReport &report)
    {
        const bool hasClaims = std::any_of(report.files.begin(), report.files.end(), [](const FileReport &file) { return file.consentEvents > 0; });
        if (!m_plan.judge || !m_batch.isValid() || !hasClaims)
            return {};
        auto worth = m_plan.judge(m_db, m_batch);
        if (!worth)
            return fail(worth);
        report.claims = std::move(*worth);
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
        m_progress.stage = RunProgress::Stage::Deriving;
        m_progress.toDerive = static_cast<qint64>(m_touched.size());
        plan.progress = [this](size_t done) {
            m_progress.derived = static_cast<qint64>(done);
            if (m_plan.progress)
                m_plan.progress(m_progress);
        };
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
    RunProgress m_progress; ///< of the files before the present one
    qint64 m_rowsOfFile = 0; ///< with header and titles, as progress counts them
    customers::Suppression m_suppressed;
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
