#include "ui/imports/ImportQuestions.h"

namespace kk::ui {

ImportQuestions ImportQuestions::of(const shop::ImportDesk &imports, const shop::SafetyDesk &safety)
{
    const shop::ImportDesk *desk = &imports;
    const shop::SafetyDesk *keeper = &safety;
    return {
        .recognise = [desk](const auto &file, const auto &profile) { return desk->recognise(file, profile); },
        .run = [desk](const auto &order, const auto &progress, const auto &cancel) { return desk->run(order, progress, cancel); },
        .batches = [desk] { return desk->batches(); },
        .undo = [desk](auto batch) { return desk->undo(batch); },
        .saveRejected = [desk](auto batch, const auto &path) { return desk->saveRejected(batch, path); },
        .preference = [keeper](const auto &key) { return keeper->preference(key); },
        .setPreference = [keeper](const auto &key, const auto &value) { return keeper->setPreference(key, value); },
    };
}

} // namespace kk::ui
