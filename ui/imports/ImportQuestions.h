#pragma once

#include "app/shop/FolderDesk.h"
#include "app/shop/ImportDesk.h"
#include "app/shop/MappingDesk.h"
#include "app/shop/SafetyDesk.h"

#include <functional>

namespace kk::ui {

/// What the import screen asks the shop. Every one blocks: the presenters call them in the background.
/// The seam between the screen and the vault; a test gives its own answers.
struct ImportQuestions {
    std::function<Result<intake::Recognition>(const QString &file, const QString &profile, const QString &part)> recognise;
    std::function<Result<intake::ImportReport>(const shop::ImportOrder &, const shop::ImportDesk::ProgressFunction &,
                                               const vault::CancelToken &)>
        run;
    std::function<Result<QList<intake::BatchView>>()> batches;
    std::function<Result<intake::UndoReport>(customers::BatchId)> undo;
    std::function<Result<qint64>(customers::BatchId, const QString &path)> saveRejected;

    std::function<Result<std::optional<intake::SavedMapping>>(const QString &fingerprint)> findMapping;
    std::function<Result<>(const intake::SavedMapping &)> rememberMapping;
    std::function<Result<QList<intake::SavedMapping>>()> mappings;
    std::function<Result<>(qint64)> forgetMapping;
    std::function<Result<>(const intake::SavedMapping &, const QString &path)> writeMapping;
    std::function<Result<intake::SavedMapping>(const QString &path)> readMapping;

    std::function<Result<QList<intake::WatchedFolder>>()> folders;
    std::function<Result<qint64>(const intake::WatchedFolder &)> addFolder;
    std::function<Result<>(const intake::WatchedFolder &)> changeFolder;
    std::function<Result<>(qint64)> removeFolder;

    std::function<Result<QString>(const QString &place)> takeDraft;
    std::function<Result<>(const QString &place, const QString &content)> saveDraft;

    /// Asks these desks, which must live as long as anybody asks.
    static ImportQuestions of(const shop::ImportDesk &imports, const shop::MappingDesk &mappings, const shop::FolderDesk &folders,
                              const shop::SafetyDesk &safety);
};

} // namespace kk::ui
