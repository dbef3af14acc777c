#pragma once

#include "app/shop/LedgerDesk.h"
#include "app/shop/LoyaltyPapers.h"
#include "app/shop/ProgrammeDesk.h"
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

    // The way from draft to the counter; left empty, the draft lives as long as the screen.
    /// The newest draft; nothing: none was ever written.
    std::function<Result<std::optional<shop::DraftView>>()> draft = {};
    std::function<Result<loyalty::DraftId>(loyalty::DraftId, const QByteArray &)> keepDraft = {};
    /// What runs today, or from a day that is set.
    std::function<Result<QList<loyalty::PublishedProgramme>>()> published = {};
    /// Lets it run and brings the ledger up to date.
    std::function<Result<>(const loyalty::Programme &, QDate startsOn)> publish = {};
    std::function<Result<>(const QString &programme)> end = {};

    // Papers. Without a name of the shop they have no head.
    std::function<Result<shop::LoyaltyPapers>()> papers = {};
    /// Sheets of new cards, as PDF.
    std::function<Result<QByteArray>(int cards)> cardSheet = {};

    static LoyaltyQuestions of(const shop::SimulationDesk &simulation, const vault::Session &session);
    /// Asks these desks too, which must live as long as anybody asks.
    void addPapers(const QString &shopName);
    void addPublishing(const shop::ProgrammeDesk &programmes, const shop::LedgerDesk &ledger, const vault::Session &session);
};

} // namespace kk::ui
