#include "ui/imports/ImportQuestions.h"

namespace kk::ui {

ImportQuestions ImportQuestions::of(const shop::ImportDesk &imports, const shop::MappingDesk &mappings, const shop::FolderDesk &folders,
                                    const shop::SafetyDesk &safety)
{
    const shop::ImportDesk *desk = &imports;
    const shop::MappingDesk *memory = &mappings;
    const shop::FolderDesk *watch = &folders;
    const shop::SafetyDesk *keeper = &safety;
    return {
        .recognise = [desk](const auto &file, const auto &profile, const auto &part) { return desk->recognise(file, profile, part); },
        .run = [desk](const auto &order, const auto &progress, const auto &cancel) { return desk->run(order, progress, cancel); },
        .batches = [desk] { return desk->batches(); },
        .undo = [desk](auto batch) { return desk->undo(batch); },
        .saveRejected = [desk](auto batch, const auto &path) { return desk->saveRejected(batch, path); },
        .findMapping = [memory](const auto &fingerprint) { return memory->find(fingerprint); },
        .rememberMapping = [memory](const auto &mapping) { return memory->remember(mapping); },
        .mappings = [memory] { return memory->all(); },
        .forgetMapping = [memory](auto id) { return memory->forget(id); },
        .writeMapping = [memory](const auto &mapping, const auto &path) { return memory->writeFile(mapping, path); },
        .readMapping = [memory](const auto &path) { return memory->readFile(path); },
        .folders = [watch] { return watch->folders(); },
        .addFolder = [watch](const auto &folder) { return watch->add(folder); },
        .changeFolder = [watch](const auto &folder) { return watch->change(folder); },
        .removeFolder = [watch](auto id) { return watch->remove(id); },
        .takeDraft = [keeper](const auto &place) { return keeper->takeDraft(place); },
        .saveDraft = [keeper](const auto &place, const auto &content) { return keeper->saveDraft(place, content); },
    };
}

} // namespace kk::ui
