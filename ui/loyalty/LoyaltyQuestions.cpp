#include "ui/loyalty/LoyaltyQuestions.h"

namespace kk::ui {

LoyaltyQuestions LoyaltyQuestions::of(const shop::SimulationDesk &simulation, const vault::Session &session)
{
    const shop::SimulationDesk *desk = &simulation;
    LoyaltyQuestions questions;
    questions.forecast = [desk](const loyalty::Programme &programme, const std::function<bool()> &goOn) { return desk->forecast(programme, goOn); };
    questions.words = [desk] { return desk->words(); };
    if (session.may(vault::Act::ViewCustomer))
        questions.whoAre = [desk](const std::vector<std::int32_t> &positions) { return desk->customersAt(positions); };
    questions.mayChange = session.role == vault::Role::Owner;
    return questions;
}

} // namespace kk::ui
