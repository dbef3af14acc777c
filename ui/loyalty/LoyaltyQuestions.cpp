#include "ui/loyalty/LoyaltyQuestions.h"

#include "app/loyalty/CardNumber.h"
#include "app/reports/CardSheet.h"

#include <QCoreApplication>

namespace kk::ui {

LoyaltyQuestions LoyaltyQuestions::of(const shop::SimulationDesk &simulation, const vault::Session &session)
{
    const shop::SimulationDesk *desk = &simulation;
    LoyaltyQuestions questions;
    questions.forecast = [desk](const loyalty::Programme &programme, const std::function<bool()> &goOn) { return desk->forecast(programme, goOn); };
    questions.words = [desk] { return desk->words(); };
    if (session.may(vault::Act::ViewCustomer))
        questions.whoAre = [desk](const std::vector<std::int32_t> &positions) { return desk->customersAt(positions); };
    questions.mayChange = session.may(vault::Act::DraftLoyalty);
    return questions;
}

void LoyaltyQuestions::addPapers(const QString &shopName)
{
    papers = [shopName]() -> Result<shop::LoyaltyPapers> { return shop::LoyaltyPapers(shopName); };
    cardSheet = [shopName](int cards) -> Result<QByteArray> {
        QList<reports::PrintedCard> fresh;
        for (int card = 0; card < cards; ++card) {
            const auto number = loyalty::CardNumber::fresh();
            fresh.append({number.text(), number.grouped()});
        }
        return reports::cardSheetPdf(fresh, {shopName, QCoreApplication::translate("kk::ui::LoyaltyQuestions", "Loyalty card"),
                                             QCoreApplication::translate("kk::ui::LoyaltyQuestions", "Have it scanned when you pay. Lost? We give you a new one.")});
    };
}

void LoyaltyQuestions::addPublishing(const shop::ProgrammeDesk &programmes, const shop::LedgerDesk &ledger, const vault::Session &session)
{
    const shop::ProgrammeDesk *desk = &programmes;
    const shop::LedgerDesk *books = &ledger;
    published = [desk] { return desk->published(); };
    if (session.may(vault::Act::DraftLoyalty)) {
        draft = [desk]() -> Result<std::optional<shop::DraftView>> {
            auto drafts = desk->drafts();
            if (!drafts)
                return fail(drafts);
            if (drafts->isEmpty())
                return std::optional<shop::DraftView>();
            return std::optional(drafts->first());
        };
        keepDraft = [desk](loyalty::DraftId id, const QByteArray &content) { return desk->saveDraft(id, content); };
    }
    if (!session.may(vault::Act::PublishLoyalty))
        return;
    publish = [desk, books](const loyalty::Programme &programme, QDate startsOn) -> Result<> {
        if (const auto done = desk->publish(programme, startsOn); !done)
            return fail(done);
        const auto posted = books->run();
        return posted ? Result<>() : fail(posted);
    };
    end = [desk](const QString &programme) { return desk->end(programme); };
}

} // namespace kk::ui
