#pragma once

#include "app/loyalty/Forecast.h"
#include "app/reports/Document.h"

#include <QDate>

#include <optional>

namespace kk::shop {

/// Papers about a loyalty programme, in the language of the program; for the counter, not for one person.
class LoyaltyPapers {
public:
    /// `shopName` stands at the head of each page.
    explicit LoyaltyPapers(QString shopName) : m_shop(std::move(shopName)) {}

    /// *What does the card bring?* For customers: what one gets for what, and, with `forecast`, what the card would have brought regular
    /// customers in the last twelve months. Groups of fewer than 25 customers are not told.
    reports::Document leaflet(const loyalty::Programme &programme, const std::optional<loyalty::Forecast> &forecast) const;
    /// One page for somebody who is new at the till: what to ask, what to press, what never to say aloud.
    reports::Document tillInstruction(const loyalty::Programme &programme) const;
    /// The terms as customers read them, from the day on which they hold.
    reports::Document terms(const loyalty::Programme &programme, QDate from) const;
    /// For below a receipt of somebody without a card; at most three short lines.
    static QString receiptText(const loyalty::Programme &programme);

private:
    reports::Document document(const QString &title) const;
    QString m_shop;
};

} // namespace kk::shop
