#pragma once

#include "app/shop/ImportDesk.h"
#include "app/shop/SafetyDesk.h"

#include <functional>

namespace kk::ui {

/// What the import screen asks the shop. Every one blocks: the presenter calls them in the background.
/// The seam between the screen and the vault; a test gives its own answers.
struct ImportQuestions {
    std::function<Result<intake::Recognition>(const QString &file, const QString &profile)> recognise;
    std::function<Result<intake::ImportReport>(const shop::ImportOrder &, const shop::ImportDesk::ProgressFunction &,
                                               const vault::CancelToken &)>
        run;
    std::function<Result<QList<intake::BatchView>>()> batches;
    std::function<Result<intake::UndoReport>(customers::BatchId)> undo;
    std::function<Result<qint64>(customers::BatchId, const QString &path)> saveRejected;
    std::function<Result<QString>(const QString &)> preference;
    std::function<Result<>(const QString &, const QString &)> setPreference;

    /// Asks these desks, which must live as long as anybody asks.
    static ImportQuestions of(const shop::ImportDesk &imports, const shop::SafetyDesk &safety);
};

} // namespace kk::ui
