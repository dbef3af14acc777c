#include "ui/duplicates/DuplicateQuestions.h"

namespace kk::ui {

namespace {

constexpr qsizetype kHits = 25;

} // namespace

DuplicateQuestions DuplicateQuestions::of(const shop::MergeDesk &merging, const shop::CustomerDesk &customers)
{
    const shop::MergeDesk *desk = &merging;
    const shop::CustomerDesk *people = &customers;
    return {
        .queue = [desk] { return desk->queue(); },
        .view = [desk](auto id) { return desk->view(id); },
        .search = [desk](const auto &progress) { return desk->search(progress); },
        .same = [desk](const auto &same, const auto &leftOut, std::optional<double> probability, const auto &chosen) { return desk->same(same, leftOut, probability, chosen); },
        .notSame = [desk](const auto &who) { return desk->notSame(who); },
        .later = [desk](const auto &who) { return desk->later(who); },
        .takeBack = [desk](const auto &decided) { return desk->takeBack(decided); },
        .mergeCertain = [desk](const auto &cancel) { return desk->mergeCertain(identity::SearchOptions().certainFrom, cancel); },
        .decided = [desk] { return desk->decided(); },
        .quality = [desk] { return desk->quality(); },
        .compare = [desk](auto one, auto other) { return desk->compare(one, other); },
        .find = [people](const QString &typed) -> Result<QList<customers::CustomerRow>> {
            shop::CustomerQuery query;
            query.typed = typed;
            auto found = people->find(query);
            if (!found)
                return fail(found);
            return people->rows(found->ids.mid(0, kHits));
        },
    };
}

} // namespace kk::ui
