#include "ui/duplicates/DuplicateQuestions.h"

namespace kk::ui {

DuplicateQuestions DuplicateQuestions::of(const shop::MergeDesk &merging)
{
    const shop::MergeDesk *desk = &merging;
    return {
        .queue = [desk] { return desk->queue(); },
        .view = [desk](auto id) { return desk->view(id); },
        .search = [desk](const auto &progress) { return desk->search(progress); },
        .same = [desk](const auto &same, const auto &leftOut, double probability) { return desk->same(same, leftOut, probability); },
        .notSame = [desk](const auto &customers) { return desk->notSame(customers); },
        .later = [desk](const auto &customers) { return desk->later(customers); },
        .takeBack = [desk](const auto &decided) { return desk->takeBack(decided); },
        .mergeCertain = [desk](const auto &cancel) { return desk->mergeCertain(identity::SearchOptions().certainFrom, cancel); },
        .decided = [desk] { return desk->decided(); },
    };
}

} // namespace kk::ui
