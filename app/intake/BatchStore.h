#pragma once

#include "app/base/Result.h"
#include "app/intake/ImportReport.h"
#include "app/intake/RejectedRow.h"
#include "app/vault/Connection.h"

namespace kk::intake {

struct FileToRead;

/// A rejected row as the vault keeps it.
struct KeptRow {
    qint64 row = 0;
    RejectReason reason = RejectReason::RaggedRow;
    QByteArray original; ///< UTF-8, without line end
};

/// What is known about imports: batches, their files, rows that did not take part. Borrows a connection.
class BatchStore {
public:
    explicit BatchStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<customers::BatchId> begin(qint64 user, Instant now);
    [[nodiscard]] Result<> finish(customers::BatchId batch, Instant now);
    /// Answers the id of the file; its counts come with `finishFile`.
    [[nodiscard]] Result<qint64> addFile(customers::BatchId batch, customers::SourceId source, const FileToRead &file);
    [[nodiscard]] Result<> finishFile(qint64 file, const FileReport &report);
    [[nodiscard]] Result<> addRejected(qint64 file, const RejectedRow &row);
    /// What the same bytes, read the same way, gave before; nothing when they are new or were undone.
    [[nodiscard]] Result<std::optional<FileReport>> readBefore(const FileToRead &file);
    [[nodiscard]] Result<QList<BatchView>> list();
    /// Old and new values of the first people this batch changed, and the first new names.
    [[nodiscard]] Result<> addExamples(customers::BatchId batch, qint64 lastVersionBefore, FileReport &report);

    struct RejectedFileHead {
        qint64 file = 0;
        QString name;
        QString delimiter;
        QStringList header;
    };
    [[nodiscard]] Result<QList<RejectedFileHead>> filesWithRejected(customers::BatchId batch);
    [[nodiscard]] Result<QList<KeptRow>> rejected(qint64 file);
    [[nodiscard]] Result<qint64> countRejectedOpen();

private:
    vault::Connection &m_db;
};

} // namespace kk::intake
