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
        .whoIs = {},
        .preference = [keeper](const auto &key) { return keeper->preference(key); },
        .setPreference = [keeper](const auto &key, const auto &value) { return keeper->setPreference(key, value); },
        .takeDraft = [keeper](const auto &place) { return keeper->takeDraft(place); },
        .saveDraft = [keeper](const auto &place, const auto &content) { return keeper->saveDraft(place, content); },
        .consent = {},
    };
}

} // namespace kk::ui
