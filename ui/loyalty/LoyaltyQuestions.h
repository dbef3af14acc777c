#pragma once

#include "app/shop/SimulationDesk.h"

#include <functional>
#include <optional>

namespace kk::ui {

/// What the screen Loyalty asks of the shop; tests answer with their own. All but the switches are called on threads in the background.
struct LoyaltyQuestions {
    std::function<Result<loyalty::Forecast>(const loyalty::Programme &, const std::function<bool()> &goOn)> forecast;
    std::function<Result<shop::ShopWords>()> words;
    /// Whom positions of a forecast stand for; null where this role may not see customers.
    std::function<Result<QList<customers::CustomerId>>(const std::vector<std::int32_t> &)> whoAre;
    bool mayChange = true; ///< else one may look

    static LoyaltyQuestions of(const shop::SimulationDesk &simulation, const vault::Session &session);
};

} // namespace kk::ui
