#pragma once

#include "app/shop/CustomerDesk.h"
#include "app/shop/MergeDesk.h"

#include <functional>

namespace kk::ui {

/// What the screen Duplicates asks the shop. Every one blocks: the presenter calls them in the background.
/// The seam between the screen and the vault; a test gives its own answers.
struct DuplicateQuestions {
    std::function<Result<shop::DuplicateQueue>()> queue;
    std::function<Result<shop::DuplicateView>(identity::ProposalId)> view;
    std::function<Result<>(const identity::Progress &)> search;
    std::function<Result<shop::Decided>(const QList<customers::CustomerId> &same, const QList<customers::CustomerId> &leftOut, std::optional<double> probability,
                                        const QList<shop::ChosenValue> &chosen)> same;
    std::function<Result<shop::Decided>(const QList<customers::CustomerId> &)> notSame;
    std::function<Result<shop::Decided>(const QList<customers::CustomerId> &)> later;
    std::function<Result<>(const shop::Decided &)> takeBack;
    std::function<Result<shop::BulkMerge>(const vault::CancelToken &)> mergeCertain;
    std::function<Result<QList<shop::DecidedItem>>()> decided;
    std::function<Result<shop::DuplicateQuality>()> quality;
    /// Two customers somebody points out.
    std::function<Result<shop::DuplicateView>(customers::CustomerId, customers::CustomerId)> compare;
    /// Customers by what is typed, a handful.
    std::function<Result<QList<customers::CustomerRow>>(const QString &)> find;

    /// Asks these desks, which must live as long as anybody asks.
    static DuplicateQuestions of(const shop::MergeDesk &merging, const shop::CustomerDesk &customers);
};

} // namespace kk::ui
