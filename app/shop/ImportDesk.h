#pragma once

#include "app/base/Result.h"
#include "app/intake/FileReading.h"
#include "app/intake/ImportReport.h"
#include "app/intake/ImportRun.h"
#include "app/intake/SavedMapping.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

#include <functional>

namespace kk::shop {

/// One file to read and what was settled about it.
struct ImportFile {
    QString path;
    QString profile;              ///< empty: recognised
    QString sourceName;           ///< empty: the system's own name ("Shopify")
    std::optional<intake::ColumnMapping> mapping; ///< columns pointed out by a person or by --mapping
    intake::ReadOptions options;  ///< answers to questions about dates and amounts
    QString part = {};            ///< of a zip or a workbook, as Recognition::part; empty: all that can be read
    /// Which columns of yes and no count: those in `options`, or those that somebody of this shop confirmed earlier, by their header.
    enum class Consents { AsInOptions, AsRemembered };
    Consents consents = Consents::AsInOptions;
};

/// What to read: one batch, undone as a whole.
struct ImportOrder {
    QList<ImportFile> files;
    bool dryRun = false;          ///< the same code, but nothing is written
    QStringList leftOut = {};     ///< parts of files that the asker left out as no export; told again in the report
};

using ImportProgress = intake::RunProgress;

/// Reading exports into the vault. Blocking; call from a background thread or the command line.
class ImportDesk {
public:
    using ProgressFunction = std::function<void(const ImportProgress &)>; ///< called on a thread of the import, at most 20 times a second

    ImportDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock)
        : m_vault(vault), m_session(session), m_clock(clock)
    {
    }

    /// Act::PreviewImport. Of a file with several parts the one that fits best, or the `part` of that name.
    [[nodiscard]] Result<intake::Recognition> recognise(const QString &file, const QString &profile = {}, const QString &part = {}) const;
    /// Reads every file of the order, one transaction for all. Cancelled: nothing is written.
    [[nodiscard]] Result<intake::ImportReport> run(const ImportOrder &order, const ProgressFunction &progress, const vault::CancelToken &cancel) const;
    [[nodiscard]] Result<QList<intake::BatchView>> batches() const;                            ///< newest first
    /// What cards and customers had saved elsewhere, as the newest import of each says. Act::ListManyCustomers
    [[nodiscard]] Result<QList<intake::StagedBalance>> openingBalances() const;
    /// What the counters at the door saw from `from` up to and without `until`. Act::SeeOverview
    [[nodiscard]] Result<QList<intake::StagedPeopleCount>> peopleCounts(Instant from, Instant until) const;
    /// Takes a batch out as a whole. Conflict with the reason when a newer batch was built on it.
    [[nodiscard]] Result<intake::UndoReport> undo(customers::BatchId batch) const;
    /// Writes the rows that did not take part, in the layout of their file plus the column `Reden`.
    [[nodiscard]] Result<qint64> saveRejected(customers::BatchId batch, const QString &path) const;

private:
    [[nodiscard]] Result<std::vector<intake::FileToRead>> prepareFile(const ImportFile &order, const intake::KeepPolicy &policy,
                                                                      QStringList &leftOut, const vault::CancelToken &cancel) const;

    [[nodiscard]] Result<intake::SavedMapping> remembered(const QStringList &header) const; ///< empty: such a file was never read
    [[nodiscard]] Result<> knowByHeader(const ImportFile &order, intake::Recognition &recognition) const;
    [[nodiscard]] Result<> takeRemembered(intake::FileToRead &file) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kk::shop
