#pragma once

#include "app/shop/sample/SampleShop.h"

namespace kk::shop::sample {

/// Lets the people shop for two years: loyal ones, occasional ones, one-time ones, and loyal ones who have gone quiet;
/// and many who never show a card. Seasons, weekdays, opening hours, favourites, vouchers, refunds and returns.
class SaleMaker {
public:
    explicit SaleMaker(const SampleOptions &options);

    void fill(SampleShop &shop);

private:
    struct Taste {
        std::vector<int> favourites;
        int loyalty = 0; ///< how many in a thousand of the lines are favourites
    };

    void shopFor(SampleShop &shop, const std::vector<int> &registrations);
    void addAnonymous(SampleShop &shop, int count);
    void addSale(SampleShop &shop, System system, int registration, QDate from, QDate until, const Taste &taste);
    void fillTill(SampleShop &shop, Sale sale, const Taste &taste);
    void fillOrder(SampleShop &shop, Sale sale, const Taste &taste);
    void addLines(Sale &sale, bool online, int most, const Taste &taste);
    void addReturn(SampleShop &shop, const Sale &sale);
    int pickProduct(bool online, const Taste &taste);
    Taste inventTaste();
    QDate pickDay(QDate from, QDate until, bool online);
    int pickSecond(QDate day, bool online);
    void number(SampleShop &shop) const;

    SampleOptions m_options;
    Dice m_dice;
    WeightedPick m_anyProduct;
};

} // namespace kk::shop::sample
