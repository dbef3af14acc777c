#pragma once

#include "app/shop/MergeDesk.h"

#include <functional>

namespace kk::ui {

/// What the screen Duplicates asks the shop. Every one blocks: the presenter calls them in the background.
/// The seam between the screen and the vault; a test gives its own answers.
struct DuplicateQuestions {
    std::function<Result<shop::DuplicateQueue>()> queue;
    std::function<Result<shop::DuplicateView>(identity::ProposalId)> view;
    std::function<Result<>(const identity::Progress &)> search;
    std::function<Result<shop::Decided>(const QList<customers::CustomerId> &same, const QList<customers::CustomerId> &leftOut, double probability)> same;
    std::function<Result<shop::Decided>(const QList<customers::CustomerId> &)> notSame;
    std::function<Result<shop::Decided>(const QList<customers::CustomerId> &)> later;
    std::function<Result<>(const shop::Decided &)> takeBack;
    std::function<Result<shop::BulkMerge>(const vault::CancelToken &)> mergeCertain;
    std::function<Result<QList<shop::DecidedItem>>()> decided;

    /// Asks this desk, which must live as long as anybody asks.
    static DuplicateQuestions of(const shop::MergeDesk &desk);
};

} // namespace kk::ui
