#include "ui/customers/CustomerQuestions.h"

namespace kk::ui {

CustomerQuestions CustomerQuestions::of(const shop::CustomerDesk &customers, const shop::SafetyDesk &safety)
{
    const shop::CustomerDesk *desk = &customers;
    const shop::SafetyDesk *keeper = &safety;
    return {
        .find = [desk](const auto &query) { return desk->find(query); },
        .rows = [desk](const auto &ids) { return desk->rows(ids); },
        .open = [desk](auto id) { return desk->open(id); },
        .sale = [desk](auto id) { return desk->sale(id); },
        .sales = [desk](auto id) { return desk->sales(id); },
        .add = [desk](const auto &values) { return desk->add(values); },
        .correct = [desk](auto id, const auto &changed) { return desk->correct(id, changed); },
        .undoCorrection = [desk](auto id) { return desk->undoCorrection(id); },
        .choose = [desk](auto id, auto kind, auto record) { return desk->choose(id, kind, record); },
        .undoChoice = [desk](auto id) { return desk->undoChoice(id); },
        .whoIs = {},
        .merges = {},
        .takeApart = {},
        .takeBack = {},
        .preference = [keeper](const auto &key) { return keeper->preference(key); },
        .setPreference = [keeper](const auto &key, const auto &value) { return keeper->setPreference(key, value); },
        .takeDraft = [keeper](const auto &place) { return keeper->takeDraft(place); },
        .saveDraft = [keeper](const auto &place, const auto &content) { return keeper->saveDraft(place, content); },
        .about = {},
        .paper = {},
        .consent = {},
    };
}

void CustomerQuestions::addPoints(const shop::LedgerDesk &ledger)
{
    const shop::LedgerDesk *desk = &ledger;
    cardOf = [desk](customers::CustomerId customer) { return desk->balance(customer); };
    pointsOf = [desk](customers::CustomerId customer) { return desk->entries(customer); };
    explainSale = [desk](customers::SaleId receipt) { return desk->explain(receipt); };
}

void CustomerQuestions::addMerging(const shop::MergeDesk &merging)
{
    const shop::MergeDesk *desk = &merging;
    merges = [desk](customers::CustomerId customer) { return desk->aboutCustomer(customer); };
    takeApart = [desk](const QList<customers::SourceRecordId> &records) { return desk->takeApart(records); };
    takeBack = [desk](const shop::Decided &decided) { return desk->takeBack(decided); };
}

} // namespace kk::ui
