#pragma once

#include "app/shop/ConsentDesk.h"

#include <functional>

namespace kk::ui {

class DialogSeam;

/// What the card of consent asks the shop. Every one blocks: the card calls them in the background. Left empty, nothing is asked.
struct ConsentQuestions {
    std::function<Result<consent::ConsentPicture>(customers::CustomerId)> picture;
    std::function<Result<>(customers::CustomerId, const consent::Word &, const std::optional<shop::ScanFile> &)> say;
    std::function<Result<>(customers::CustomerId)> object;
    std::function<Result<>(customers::CustomerId)> doNotAsk;
    std::function<Result<>(customers::CustomerId, consent::ContactWish)> setWish;
    std::function<Result<>(customers::CustomerId, consent::AgeBand)> setAgeBand;
    std::function<Result<consent::Wording>(const QString &)> wordingShown;
    std::function<Result<consent::ConsentProof>(customers::CustomerId)> proof;
    DialogSeam *dialogs = nullptr;

    /// Asks this desk, which must live as long as anybody asks.
    static ConsentQuestions of(const shop::ConsentDesk &desk, DialogSeam &dialogs);
};

} // namespace kk::ui
