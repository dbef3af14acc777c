#pragma once

#include "app/base/Result.h"
#include "app/intake/FileReading.h"
#include "app/intake/ImportReport.h"
#include "app/intake/PreparedRecord.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

#include <functional>

namespace kk::intake {

/// One file of a run with every question about it answered.
struct FileToRead {
    QString path;
    Recognition recognition;
    ReadOptions options;
    QString sourceName;
    QByteArray sha256;
    qint64 readingHash = 0; ///< of profile, mapping and policy
    QStringList unconfirmedConsents = {}; ///< see FileReport
};

/// How far a run is. Bytes and rows are of all files together, so that a part done is a part of the whole.
struct RunProgress {
    enum class Stage {
        Looking,   ///< a first look over a whole file, for the notation of its columns
        Reading,
        Deriving,  ///< everything is read; the customers concerned are put together: `derived` of `toDerive`
    };

    Stage stage = Stage::Reading;
    int file = 0; ///< counting from 0
    int files = 1;
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 rowsRead = 0;
    qint64 derived = 0;
    qint64 toDerive = 0;
};

struct RunPlan {
    vault::ShopUserId user;
    const Clock *clock = nullptr;
    KeepPolicy policy;
    bool dryRun = false;
    std::function<void(const RunProgress &)> progress; ///< called on the thread that reads
    vault::CancelToken cancel;
    /// Judges the claims of the batch before it is closed or rolled back; may be empty. Asked only when there are any.
    std::function<Result<ClaimWorth>(vault::Connection &, customers::BatchId)> judge = {};
};

/// Reads files into the vault in one transaction: all of them, or nothing.
///
/// A second thread reads and prepares while the writer's thread stores, with a short queue between them. A dry run is the
/// same code with a rollback at the end. Customers are read before sales, whatever the order of the files.
[[nodiscard]] Result<ImportReport> runImport(vault::Connection &db, const RunPlan &plan, std::vector<FileToRead> files);

} // namespace kk::intake
